import { page } from './page.ts';

/** Every page that a function renders. Pages without data are files, made at build: `website/staticPages.ts`. */
export const pages = {
  getHomePage: page({
    id: 'getHomePage',
    method: 'GET',
    path: '/{lang}',
    summary: 'Show the next meeting, and what came of the last ones',
    cached: true,
    query: ['before'],
  }),
  getSeriesPage: page({
    id: 'getSeriesPage',
    method: 'GET',
    path: '/{lang}/series/{id}',
    summary: 'Show the same for the meetings of another quarter',
    cached: true,
    query: ['before'],
  }),
  getSessionPage: page({
    id: 'getSessionPage',
    method: 'GET',
    path: '/{lang}/sessions/{id}',
    summary: 'Show one meeting with its agenda',
    cached: true,
  }),
  getPosterPage: page({
    id: 'getPosterPage',
    method: 'GET',
    path: '/{lang}/sessions/{id}/poster',
    summary: 'Show one meeting as a poster to print',
    cached: true,
    query: ['with'],
  }),
} as const;

export type PageId = keyof typeof pages;
