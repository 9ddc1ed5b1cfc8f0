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
  getSuggestPage: page({
    id: 'getSuggestPage',
    method: 'GET',
    path: '/{lang}/suggest',
    summary: 'Show the form for a suggestion',
    query: ['series', 'session', 'topic'],
  }),
  postSuggestPage: page({
    id: 'postSuggestPage',
    method: 'POST',
    path: '/{lang}/suggest',
    summary: 'Take a suggestion from a page without scripts',
    // `homepage` is for robots: people leave it empty.
    fields: ['kind', 'text', 'series', 'session', 'topic', 'redact', 'pass', 'homepage'],
    bodyLimit: 32,
  }),
  getFollowPage: page({
    id: 'getFollowPage',
    method: 'GET',
    path: '/{lang}/follow',
    summary: 'Ask for a receipt',
  }),
  postFollowPage: page({
    id: 'postFollowPage',
    method: 'POST',
    path: '/{lang}/follow',
    summary: 'Show what became of a suggestion, or take it back',
    fields: ['receipt', 'withdraw'],
  }),
} as const;

export type PageId = keyof typeof pages;
