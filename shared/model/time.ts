import * as z from 'zod/mini';

/** Both as it is written and in UTC, so that neither a month nor an instant that is stored leaves the century. */
const nearNow = z.refine<string>(
  (time) => isNear(Number(time.slice(0, 4))) && isNear(new Date(time).getUTCFullYear()),
  'Has to be between 2001 and 2098.',
);

function isNear(year: number): boolean {
  return year >= 2001 && year <= 2098;
}

/**
 * An RFC 3339 time with its offset and whole seconds, as somebody sends it. A fraction of zeros is taken, since
 * that is how JavaScript writes whole seconds; a year far from now is taken for a typing error.
 */
export const Time = z.iso
  .datetime({ offset: true })
  .check(nearNow, z.regex(/:\d\d(\.0+)?(Z|[+-]\d\d:\d\d)$/, 'Has to be a time with whole seconds.'));

/** The time for which a task was scheduled. */
export const ScheduledTime = z.iso.datetime({ offset: true }).check(nearNow);

/** An RFC 3339 time with the offset of its zone: `2026-01-15T16:00:00+01:00`. */
export const ZonedTime = z.iso.datetime({ offset: true, precision: 0 });

/** An instant in UTC: `2026-01-02T10:00:00Z`. */
export const Instant = z.iso.datetime({ precision: 0 });

/** A day: `2026-01-15`. */
export const Day = z.iso.date();

/** A month: `2026-01`. */
export const Month = z
  .string()
  .check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Has to be a month such as 2026-01.'));

/** A wall-clock time: `16:00`. */
export const WallTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Has to be a time such as 16:00.'));
