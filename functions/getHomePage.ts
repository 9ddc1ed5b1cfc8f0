import { pages } from '../shared/contract/pages.ts';
import { HomePage } from '../website/pages/HomePage.tsx';
import { renderPage } from '../website/renderPage.ts';
import { database, setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';
import { readMeetings } from './pages/readMeetings.ts';

const db = database();
const [home, site] = [setting('SERIES'), setting('SITE')];

export const handler = await implementPage(
  pages.getHomePage,
  async ({ lang, query: { before }, now }) =>
    renderPage(HomePage, {
      lang,
      site,
      isHome: true,
      ...(await readMeetings(db, { id: home, before, now })),
    }),
  { warmUp: () => readMeetings(db, { id: home, before: undefined, now: new Date() }) },
);
