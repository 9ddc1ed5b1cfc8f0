import type { Localized } from './Localized.ts';
import type { Venue } from './Session.ts';

/** When a series meets. The rule gives days, the hours are wall-clock time in the zone. */
export interface Recurrence {
  /** RFC 5545: `FREQ=MONTHLY;BYDAY=3TH`. Gives at most one day a month. */
  readonly rule: string;
  /** `16:00`, wall clock. */
  readonly startTime: string;
  readonly endTime: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Other hours in some months of every year, such as the winter: months 1 to 12. */
  readonly seasons: readonly {
    readonly months: readonly number[];
    readonly startTime: string;
    readonly endTime: string;
  }[];
  /** First and last month, `2026-05`, both included; null: no limit. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A recurring meeting in one quarter. */
export interface Series {
  /** `gare`. Never changes. */
  readonly id: string;
  readonly name: Localized;
  readonly quarter: string;
  /** What the meetings are for. */
  readonly purpose: Localized;
  /** What they are not for, and where to go with that. */
  readonly notFor: Localized;
  readonly recurrence: Recurrence;
  /** Venues in rotation; none: to be announced. */
  readonly venues: readonly Venue[];
  /** Labels for topics. */
  readonly subjects: readonly { readonly id: string; readonly name: Localized }[];
  /** How many editions automation keeps planned, 1 to 12. */
  readonly keepPlanned: number;
  readonly paused: boolean;
  /** Months without a meeting, `2027-08`. */
  readonly skip: readonly string[];
  /** The highest edition number given so far. */
  readonly lastEdition: number;
  /** Instant (`2026-12-01T10:00:00Z`) of the last change that the public sees. */
  readonly updatedAt: string;
  /** Counts every write. Conditions writes; never shown. */
  readonly version: number;
}
