import type { Suggestion } from '../model/Suggestion.ts';
import type { Days } from './Suggestion.ts';
import { dayOf, daysAfter, startOfDay, toInstant } from './zonedTime.ts';

/** After how many days a discarded suggestion is gone, unless it goes sooner by itself. */
const DISCARDED_DAYS = 7;

/**
 * A suggestion that is none, but a flood or a test. Its sender sees that it was discarded, without a reply; so it stays for
 * a few days, in which the mistake of an officer can be undone. For one that nobody has decided about.
 */
export function discardSuggestion(
  suggestion: Suggestion,
  by: string,
  now: Date,
  { timeZone }: Days,
): Suggestion {
  const handled = { at: toInstant(now), by };
  const discarded: Suggestion = { ...suggestion, status: 'discarded', handled };
  const expiresOn = daysAfter(dayOf(now, timeZone), DISCARDED_DAYS);
  if (suggestion.expiresOn <= expiresOn) return discarded;
  return {
    ...discarded,
    expiresOn,
    expiresAt: startOfDay(expiresOn, timeZone),
    ownExpiry: suggestion.expiresOn,
  };
}

/** The suggestion with the expiry that its sender was told, whatever was decided since. */
export function withOwnExpiry(suggestion: Suggestion, { timeZone }: Days): Suggestion {
  const { ownExpiry } = suggestion;
  if (ownExpiry === null) return suggestion;
  return {
    ...suggestion,
    expiresOn: ownExpiry,
    expiresAt: startOfDay(ownExpiry, timeZone),
    ownExpiry: null,
  };
}
