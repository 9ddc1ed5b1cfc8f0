import type { FunctionId } from '../shared/contract/operations.ts';
import type { IndexId, TableId } from '../shared/storage/tables.ts';

/** What may be done to a table; on an index of it, `Query` alone. */
type Action = 'GetItem' | 'PutItem' | 'Query' | 'Scan';

/** A setting that a function is given by the deployment. */
export type Setting =
  | 'SECRET'
  | 'SUGGESTION_DAYS'
  | 'SUGGESTIONS_BY_FORM'
  | 'EDIT_YEARS'
  | 'TIME_ZONE'
  | 'SERIES'
  | 'SITE'
  | 'DATA_LICENCE'
  | 'ORIGINS'
  | 'CLIENT_ID'
  | 'SCOPE'
  | 'TOPIC';

export interface Grants {
  readonly tables?: { readonly [table in TableId]?: readonly (Action | `Query ${IndexId}`)[] };
  readonly settings?: readonly Setting[];
  /** May send to the officers' SNS topic, which the setting `TOPIC` names. */
  readonly notifiesOfficers?: true;
}

const officer = ['CLIENT_ID', 'SCOPE'] as const;
const editor = [...officer, 'EDIT_YEARS'] as const;

/**
 * What each function may do, and what it is told: nothing else is in its role or its environment. An operation
 * without a row does not compile. A transaction's puts are granted as `PutItem`, as in IAM.
 */
export const grants = {
  listSessions: { tables: { sessions: ['Query byEnd'] }, settings: ['SERIES'] },
  getSession: { tables: { sessions: ['GetItem'] } },
  listSeries: { tables: { series: ['Scan'] } },
  getSeries: { tables: { series: ['GetItem'] } },
  getCalendar: {
    tables: { series: ['GetItem'], sessions: ['GetItem', 'Query'] },
    settings: ['SERIES', 'SITE'],
  },
  getFeed: {
    tables: { series: ['GetItem'], sessions: ['Query'] },
    settings: ['SERIES', 'SITE', 'DATA_LICENCE'],
  },
  createChallenge: { settings: ['SECRET', 'ORIGINS'] },
  submitSuggestion: {
    tables: { series: ['GetItem'], suggestions: ['PutItem'] },
    settings: ['SECRET', 'SUGGESTION_DAYS', 'TIME_ZONE', 'SERIES', 'ORIGINS'],
  },
  followSuggestion: { tables: { suggestions: ['GetItem'] }, settings: ['ORIGINS'] },
  withdrawSuggestion: { tables: { suggestions: ['PutItem'] }, settings: ['TIME_ZONE', 'ORIGINS'] },
  addSession: {
    tables: { series: ['GetItem', 'PutItem'], sessions: ['Query', 'PutItem'], edits: ['PutItem'] },
    settings: editor,
  },
  editSession: {
    tables: { sessions: ['GetItem', 'PutItem'], series: ['GetItem'], edits: ['PutItem'] },
    settings: editor,
  },
  listEdits: { tables: { sessions: ['GetItem'], edits: ['Query'] }, settings: officer },
  getMeetingRecord: { tables: { sessions: ['GetItem'] }, settings: officer },
  recordMeeting: { tables: { sessions: ['GetItem', 'PutItem'], edits: ['PutItem'] }, settings: editor },
  addSeries: { tables: { series: ['PutItem'], edits: ['PutItem'] }, settings: editor },
  editSeries: {
    tables: { series: ['GetItem', 'PutItem'], sessions: ['Query'], edits: ['PutItem'] },
    settings: editor,
  },
  listSeriesEdits: { tables: { series: ['GetItem'], edits: ['Query'] }, settings: officer },
  listSuggestions: {
    tables: { suggestions: ['Query inbox'] },
    settings: [...officer, 'TIME_ZONE', 'SERIES'],
  },
  triageSuggestion: {
    tables: { suggestions: ['GetItem', 'PutItem'], sessions: ['GetItem', 'PutItem'], edits: ['PutItem'] },
    settings: [...editor, 'TIME_ZONE'],
  },
  listSuggestionEdits: {
    tables: { suggestions: ['GetItem'], edits: ['Query'] },
    settings: [...officer, 'TIME_ZONE'],
  },
  discardSuggestions: {
    tables: { suggestions: ['GetItem', 'PutItem', 'Query inbox'], edits: ['PutItem'] },
    settings: [...editor, 'TIME_ZONE', 'SERIES'],
  },
  getInsights: {
    tables: { series: ['GetItem'], sessions: ['Query'], suggestions: ['Query inbox'] },
    settings: [...officer, 'TIME_ZONE', 'SERIES'],
  },
  getHomePage: {
    tables: { series: ['Scan'], sessions: ['Query', 'Query byEnd'] },
    settings: ['SERIES', 'SITE'],
  },
  getSeriesPage: {
    tables: { series: ['Scan'], sessions: ['Query', 'Query byEnd'] },
    settings: ['SERIES', 'SITE'],
  },
  getSessionPage: { tables: { series: ['Scan'], sessions: ['GetItem'] }, settings: ['SITE'] },
  getPosterPage: { tables: { series: ['Scan'], sessions: ['GetItem'] }, settings: ['SITE'] },
  getSuggestPage: {
    tables: { series: ['Scan'], sessions: ['Query'] },
    settings: ['SECRET', 'SERIES', 'SITE'],
  },
  postSuggestPage: {
    tables: { series: ['Scan'], sessions: ['Query'], suggestions: ['GetItem', 'PutItem'] },
    settings: ['SECRET', 'SUGGESTION_DAYS', 'SUGGESTIONS_BY_FORM', 'TIME_ZONE', 'SERIES', 'SITE'],
  },
  getFollowPage: { settings: ['SITE'] },
  postFollowPage: { tables: { suggestions: ['GetItem', 'PutItem'] }, settings: ['TIME_ZONE', 'SITE'] },
  createNextEdition: {
    tables: { series: ['GetItem', 'PutItem', 'Scan'], sessions: ['Query', 'PutItem'] },
  },
  remindOfficers: {
    tables: { series: ['Scan'], sessions: ['Query byEnd'], suggestions: ['Query inbox'] },
    settings: ['TIME_ZONE', 'TOPIC'],
    notifiesOfficers: true,
  },
  unmatched: { settings: ['ORIGINS'] },
} as const satisfies Record<FunctionId, Grants>;
