import type { Localized } from './Localized.ts';

/** Where a session takes place. */
export interface Venue {
  readonly name: string;
  readonly address: string;
  readonly locality: string;
  /** Whether one gets in without a step; null where nobody has said. */
  readonly stepFree: boolean | null;
  readonly directions: Localized | null;
}

/** A subject on the public agenda, written by officers. It stays when suggestions are long gone. */
export interface Topic {
  /** Unique in its session: `lighting-7f3k`. */
  readonly id: string;
  /** One of the series' subjects. */
  readonly subject: string;
  readonly title: Localized;
  /** How many suggestions were accepted into it. Exact: never shown as it is, see publishSession. */
  readonly support: number;
  /** What the police did about it; null until something was done. */
  readonly outcome: Localized | null;
  /** When the outcome was last published, an instant (`…Z`); null without one. */
  readonly outcomeAt: string | null;
}

/** One meeting, as it is stored: with what the public does not see. */
export interface Session {
  readonly series: string;
  /** The month it was planned for, `2026-12`; an extra one in that month `2026-12-2`. Never changes. */
  readonly slot: string;
  readonly edition: number;
  /** RFC 3339 with the offset that the zone has then: `2026-12-17T16:00:00+01:00`. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** IANA name. */
  readonly timeZone: string;
  /** False where the date fell on a public holiday and nobody has settled it yet. */
  readonly dateConfirmed: boolean;
  readonly status: 'scheduled' | 'cancelled';
  readonly cancellation: { readonly reason: Localized } | null;
  /** Instant; null unless it is cancelled. */
  readonly cancelledAt: string | null;
  /** Null: to be announced. */
  readonly venue: Venue | null;
  readonly theme: Localized | null;
  readonly notice: Localized | null;
  readonly topics: readonly Topic[];
  /** Instants (`2026-12-01T10:00:00Z`): first written; what the public sees last changed; */
  readonly announcedAt: string;
  readonly updatedAt: string;
  /** …and what a calendar shows last changed, which is when `sequence` went up. */
  readonly changedAt: string;
  /** iCalendar's SEQUENCE: goes up with date, hours, venue, theme and status, with nothing else. */
  readonly sequence: number;
  /** Counts every write. Conditions writes; never shown. */
  readonly version: number;
}

/** A session as listings hold it: without the agenda and what only feeds need. */
export type SessionSummary = Omit<
  Session,
  'topics' | 'cancelledAt' | 'announcedAt' | 'changedAt' | 'sequence' | 'version'
>;

/** The id of the session in that slot: `gare-2026-12`. */
export function sessionId(session: { readonly series: string; readonly slot: string }): string {
  return `${session.series}-${session.slot}`;
}

/** Series and slot out of a session's id, or null where it cannot be one. */
export function parseSessionId(id: string): { series: string; slot: string } | null {
  const [, series, slot] =
    /^([a-z][a-z0-9-]*?)-(20\d\d-(?:0[1-9]|1[0-2])(?:-(?:[2-9]|[1-9]\d))?)$/.exec(id) ?? [];
  return series && slot ? { series, slot } : null;
}
