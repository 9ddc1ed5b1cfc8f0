import type { Suggestion } from '../model/Suggestion.ts';

/** What its sender may choose. */
export type SuggestionContent = Pick<
  Suggestion,
  'kind' | 'text' | 'language' | 'series' | 'session' | 'topic'
>;

/** A suggestion as it starts: received today, gone after `days` days. */
export function newSuggestion(
  ids: Pick<Suggestion, 'id' | 'ref'>,
  content: SuggestionContent,
  now: Date,
  days: number,
): Suggestion {
  const day = dayOf(now);
  return {
    ...ids,
    ...content,
    day,
    status: 'received',
    acceptedInto: null,
    reply: null,
    handled: null,
    version: 1,
    expiresAt: midnight(day) + days * secondsPerDay,
  };
}

const secondsPerDay = 86_400;

/** How long a challenge can be solved and sent, in minutes. */
export const CHALLENGE_MINUTES = 20;

/**
 * Until when the tombstone of a suggestion that is withdrawn now has to stay: the midnight after its challenge
 * has expired. When it was issued is not known, but not later than now.
 */
export function tombstoneExpiry(now: Date): number {
  const dead = new Date(now.getTime() + CHALLENGE_MINUTES * 60_000);
  return midnight(dayOf(dead)) + secondsPerDay;
}

/** The day (UTC) of a moment: the finest time that is kept of anything a resident does. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day that an expiry stands for: the first on which the item is gone. */
export function expiryDay(expiresAt: number): string {
  return dayOf(new Date(expiresAt * 1000));
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
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
