import { pages } from '../shared/contract/pages.ts';
import { SuggestPage } from '../website/pages/SuggestPage.tsx';
import { renderPage } from '../website/renderPage.ts';
import { database, setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';
import { readMeetingsToCome } from './pages/readMeetingsToCome.ts';
import { issuePass } from './steps/issuePass.ts';

const db = database();
const [home, site] = [setting('SERIES'), setting('SITE')];

export const handler = await implementPage(
  pages.getSuggestPage,
  async ({ lang, query: { series = home, session, topic }, now }) =>
    renderPage(SuggestPage, {
      lang,
      site,
      series,
      meetings: await readMeetingsToCome(db, series, now),
      written: { session, topic },
      pass: issuePass(now),
      problem: null,
    }),
  { warmUp: () => readMeetingsToCome(db, home, new Date()) },
);
