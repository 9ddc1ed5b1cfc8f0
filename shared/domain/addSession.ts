import type { Localized } from '../model/Localized.ts';
import type { Series } from '../model/Series.ts';
import type { Session } from '../model/Session.ts';
import type { Venue } from '../model/Venue.ts';
import { checkAhead, checkSpan } from './editSession.ts';
import { newSession } from './newSession.ts';
import { badField, Refusal } from './Refusal.ts';

/** What a coordinator says of a session that is to be added. Its form is already checked. */
export interface SessionDraft {
  /** As the series' zone writes them: RFC 3339 with the offset. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: Venue | null;
  readonly theme: Localized | null;
  /** For the archive: the number of an edition that took place before it was kept here. Null: the next one. */
  readonly edition: number | null;
}

/**
 * A session besides those that the rule gives, and the series that has given its edition number away. Its slot
 * is the month in which it starts, with -2, -3 … where the month has one. Refuses a start that another session
 * of the series has, and a month that is full.
 *
 * It lies ahead, unless it has an `edition`: that is for the archive and leaves the series as it is. Refuses one
 * that exists, or that the series has not come to. `existing`: all sessions of the series. `now`: an instant.
 */
export function addSession(
  series: Series,
  { edition, ...draft }: SessionDraft,
  existing: readonly Session[],
  now: string,
): { session: Session; series: Series } {
  checkSpan(draft.startsAt, draft.endsAt);
  if (edition === null) checkAhead(draft.endsAt, now);
  else checkEdition(edition, series, existing);
  const start = Date.parse(draft.startsAt);
  if (existing.some((session) => Date.parse(session.startsAt) === start)) {
    throw new Refusal('conflict', 'The series has a session that starts at this time already.');
  }
  const slot = freeSlot(draft.startsAt.slice(0, 7), existing);
  const plan = { ...draft, slot, dateConfirmed: true };
  if (edition === null) return newSession(series, plan, now);
  const { session } = newSession({ ...series, lastEdition: edition - 1 }, plan, now);
  return { session, series };
}

function checkEdition(edition: number, { lastEdition }: Series, existing: readonly Session[]): void {
  if (edition > lastEdition) {
    throw badField('#/edition', `The last edition so far is ${lastEdition}: it can't be higher than that.`);
  }
  if (existing.some((session) => session.edition === edition)) {
    throw new Refusal('conflict', `The series has a session with the edition number ${edition} already.`);
  }
}

function freeSlot(month: string, existing: readonly Session[]): string {
  const taken = new Set(existing.map(({ slot }) => slot));
  if (!taken.has(month)) return month;
  for (let extra = 2; extra < 100; extra += 1)
    if (!taken.has(`${month}-${extra}`)) return `${month}-${extra}`;
  throw new Refusal('conflict', 'This month has 99 sessions already.');
}
