import * as z from 'zod/mini';
import { SeriesId } from '../../model/ids.ts';
import { Language } from '../../model/Localized.ts';
import { operation } from '../operation.ts';

export const getFeed = operation({
  id: 'getFeed',
  method: 'GET',
  path: '/feed.atom',
  summary: 'Follow what becomes known of a series in a feed reader',
  description:
    'Atom (RFC 4287), newest first: each session announced, its latest change, that it is cancelled, each outcome ' +
    'published; at most 100 entries of the past year. In `lang`, or the first language of the series’ name; a text ' +
    'that lacks it is in the first of fr, de, en, lb, pt that it has. An entry’s id never changes.',
  auth: 'public',
  origins: 'any',
  cached: true,
  query: z.strictObject({ series: z.optional(SeriesId), lang: z.optional(Language) }),
  reply: { status: 200, body: z.string(), mediaType: 'application/atom+xml; charset=utf-8' },
  problems: ['not-found', 'unavailable'],
});
