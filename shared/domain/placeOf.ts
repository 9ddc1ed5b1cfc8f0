import type { SessionSummary } from '../model/Session.ts';

/** Name, address and locality in one line, or null where the venue is to be announced. */
export function placeOf({ venue }: Pick<SessionSummary, 'venue'>): string | null {
  return venue && [venue.name, venue.address, venue.locality].join(', ');
}
