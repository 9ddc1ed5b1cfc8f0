import type { Suggestion } from '../model/Suggestion.ts';
import { dayOf, daysAfter, startOfDay } from './zonedTime.ts';

/** What its sender may choose. */
export type SuggestionContent = Pick<
  Suggestion,
  'kind' | 'text' | 'language' | 'series' | 'session' | 'topic'
>;

/** How a deployment counts days. All of them: of suggestions, of what expires, of what officers may see. */
export interface Days {
  /** IANA name. */
  readonly timeZone: string;
}

/** A suggestion as it starts: received today, gone after `days` days. */
export function newSuggestion(
  ids: Pick<Suggestion, 'id' | 'ref'>,
  content: SuggestionContent,
  now: Date,
  { days, timeZone }: Days & { days: number },
): Suggestion {
  const day = dayOf(now, timeZone);
  const expiresOn = daysAfter(day, days);
  return {
    ...ids,
    ...content,
    day,
    status: 'received',
    acceptedInto: null,
    reply: null,
    handled: null,
    version: 1,
    expiresOn,
    expiresAt: startOfDay(expiresOn, timeZone),
    ownExpiry: null,
  };
}

/** How long a challenge can be solved and sent, in minutes. */
export const CHALLENGE_MINUTES = 20;

/** How long a page with its pass can be filled in and posted, in minutes. */
export const PASS_MINUTES = 120;

/**
 * Until when the tombstone of a suggestion that is withdrawn now has to stay, in seconds since 1970: the midnight after
 * its challenge or pass has expired. When that was issued is not known, nor which it was, but not later than now.
 */
export function tombstoneExpiry(now: Date, { timeZone }: Days): number {
  const dead = new Date(now.getTime() + Math.max(CHALLENGE_MINUTES, PASS_MINUTES) * 60_000);
  return startOfDay(daysAfter(dayOf(dead, timeZone), 1), timeZone);
}

/**
 * Until when the count of what came by a pass on that day stays, in seconds since 1970: as long as the last of that day's
 * tombstones. It follows from the day alone, so that it does not tell when the count was last written.
 */
export function countExpiry(day: string, { timeZone }: Days): number {
  return startOfDay(daysAfter(day, 2), timeZone);
}

/** Whether both say the same, so that one is a repetition of the other. */
export function sameContent(a: SuggestionContent, b: SuggestionContent): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.language === b.language &&
    a.series === b.series &&
    a.session === b.session &&
    a.topic === b.topic
  );
}
