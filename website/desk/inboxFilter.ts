import type { InboxSuggestion } from '../../shared/model/Suggestion.ts';

type Status = InboxSuggestion['status'];
type Kind = InboxSuggestion['kind'];

/** In the order in which they are offered. */
export const STATUSES: readonly Status[] = [
  'received',
  'accepted',
  'answered',
  'declined',
  'referred',
  'discarded',
];
export const KINDS: readonly Kind[] = ['concern', 'need', 'expectation', 'question'];

/** Which suggestions the inbox shows. */
export interface InboxFilter {
  readonly status: Status;
  readonly day?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly session?: string | undefined;
}

/** What an address asks for; what is no filter in it is passed over. */
export function inboxFilter(query: Readonly<Record<string, string>>): InboxFilter {
  const { day = '', session = '' } = query;
  return {
    status: STATUSES.find((each) => each === query.status) ?? 'received',
    kind: KINDS.find((each) => each === query.kind),
    day: /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    session: /^[a-z][a-z0-9-]*-20\d\d-(0[1-9]|1[0-2])(-[1-9]\d?)?$/.test(session) ? session : undefined,
  };
}

/** The address of an inbox that shows these. Nobody's words stand in it. */
export function inboxAddress({ status, ...others }: InboxFilter): string {
  const given = Object.entries({ ...(status !== 'received' && { status }), ...others });
  const query = new URLSearchParams(given.filter((entry): entry is [string, string] => Boolean(entry[1])));
  return query.size > 0 ? `/desk/inbox?${query}` : '/desk/inbox';
}
