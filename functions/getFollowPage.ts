import { pages } from '../shared/contract/pages.ts';
import { FollowPage } from '../website/pages/FollowPage.tsx';
import { renderPage } from '../website/renderPage.ts';
import { setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';

const site = setting('SITE');

export const handler = await implementPage(pages.getFollowPage, async ({ lang }) =>
  renderPage(FollowPage, { lang, site, state: { shows: 'form' } }),
);
