import { NEWS } from '../shared/domain/news.ts';

// What others are told of changes, as EventBridge Pipes does it: no code of ours stands between the table's stream
// and the event bus. On a laptop `infra/local/changeEvents.ts` does the same with the same declaration.

/** What an event says of where it comes from and what it holds. */
export const envelope = { source: 'op-e-kaffi', detailType: 'Session news' } as const;

/** Which records of the stream become events, in EventBridge's pattern language: those with news. */
export const filter = { dynamodb: { NewImage: { news: { M: { what: { SS: [...NEWS] } } } } } } as const;

const row = '$.dynamodb.NewImage';

/**
 * What an event holds, by path out of the stream's record: these attributes and no others go out. A record has
 * support counts in it, for instance, which do not. Every path has to be there in every record with news: what
 * Pipes makes of one that is missing is not documented. Numbers are text in records, and so in events.
 */
const detail = {
  newsId: '<$.eventID>',
  news: `<${row}.news.M.what.SS>`,
  id: `<${row}.series.S>-<${row}.slot.S>`,
  series: `<${row}.series.S>`,
  slot: `<${row}.slot.S>`,
  edition: `<${row}.edition.N>`,
  startsAt: `<${row}.startsAt.S>`,
  endsAt: `<${row}.endsAt.S>`,
  timeZone: `<${row}.timeZone.S>`,
  dateConfirmed: `<${row}.dateConfirmed.BOOL>`,
  status: `<${row}.status.S>`,
  venue: {
    name: `<${row}.news.M.venue.M.name.S>`,
    address: `<${row}.news.M.venue.M.address.S>`,
    locality: `<${row}.news.M.venue.M.locality.S>`,
  },
  topics: `<${row}.news.M.topics.S>`,
  updatedAt: `<${row}.updatedAt.S>`,
};

/** The template of what an event holds, in the syntax of Pipes. `site`: the website's origin. */
export function detailTemplate(site: string): string {
  const url = `${site}/api/sessions/${detail.id}`;
  // A path that stands alone goes without quotes: what is put there brings its own, and a list is a list.
  return JSON.stringify({ ...detail, url }).replace(/"(<[^<>"]+>)"/g, '$1');
}
