import { pages } from '../shared/contract/pages.ts';
import { PosterPage } from '../website/pages/PosterPage.tsx';
import { renderPage } from '../website/renderPage.ts';
import { database, setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';
import { readSession } from './pages/readSession.ts';

const db = database();
const site = setting('SITE');

export const handler = await implementPage(
  pages.getPosterPage,
  async ({ lang, id, query: { with: second }, now }) =>
    renderPage(PosterPage, { lang, second, site, ...(await readSession(db, id, now)) }),
  { warmUp: () => readSession(db, 'warm-up-2000-01', new Date()) },
);
