import { pages } from '../shared/contract/pages.ts';
import { SessionPage } from '../website/pages/SessionPage.tsx';
import { renderPage } from '../website/renderPage.ts';
import { database, setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';
import { readSession } from './pages/readSession.ts';

const db = database();
const site = setting('SITE');

export const handler = await implementPage(
  pages.getSessionPage,
  async ({ lang, id, now }) => renderPage(SessionPage, { lang, site, ...(await readSession(db, id, now)) }),
  { warmUp: () => readSession(db, 'warm-up-2000-01', new Date()) },
);
