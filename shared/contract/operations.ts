import { addSeries } from './operations/addSeries.ts';
import { addSession } from './operations/addSession.ts';
import { createChallenge } from './operations/createChallenge.ts';
import { createNextEdition } from './operations/createNextEdition.ts';
import { discardSuggestions } from './operations/discardSuggestions.ts';
import { editSeries } from './operations/editSeries.ts';
import { editSession } from './operations/editSession.ts';
import { followSuggestion } from './operations/followSuggestion.ts';
import { getCalendar } from './operations/getCalendar.ts';
import { getFeed } from './operations/getFeed.ts';
import { getInsights } from './operations/getInsights.ts';
import { getMeetingRecord } from './operations/getMeetingRecord.ts';
import { getSeries } from './operations/getSeries.ts';
import { getSession } from './operations/getSession.ts';
import { listEdits } from './operations/listEdits.ts';
import { listSeries } from './operations/listSeries.ts';
import { listSeriesEdits } from './operations/listSeriesEdits.ts';
import { listSessions } from './operations/listSessions.ts';
import { listSuggestionEdits } from './operations/listSuggestionEdits.ts';
import { listSuggestions } from './operations/listSuggestions.ts';
import { recordMeeting } from './operations/recordMeeting.ts';
import { remindOfficers } from './operations/remindOfficers.ts';
import { submitSuggestion } from './operations/submitSuggestion.ts';
import { triageSuggestion } from './operations/triageSuggestion.ts';
import { withdrawSuggestion } from './operations/withdrawSuggestion.ts';
import { type PageId, pages } from './pages.ts';

/**
 * Every operation, for who needs all: routes, documents, clients, tests. A function imports its own alone.
 * In the order in which documents show them.
 */
export const operations = {
  listSessions,
  getSession,
  listSeries,
  getSeries,
  getCalendar,
  getFeed,
  createChallenge,
  submitSuggestion,
  followSuggestion,
  withdrawSuggestion,
  addSession,
  editSession,
  listEdits,
  getMeetingRecord,
  recordMeeting,
  addSeries,
  editSeries,
  listSeriesEdits,
  listSuggestions,
  triageSuggestion,
  listSuggestionEdits,
  discardSuggestions,
  getInsights,
} as const;

/** Functions without a route. */
export const tasks = { createNextEdition, remindOfficers } as const;

export type OperationId = keyof typeof operations;
export type TaskId = keyof typeof tasks;

/** Every function that is deployed. */
export type FunctionId = OperationId | PageId | TaskId | 'unmatched';

export const functionIds: readonly FunctionId[] = [
  ...(Object.keys(operations) as OperationId[]), // keyof holds: the object is closed and const
  ...(Object.keys(pages) as PageId[]),
  ...(Object.keys(tasks) as TaskId[]),
  'unmatched',
];
