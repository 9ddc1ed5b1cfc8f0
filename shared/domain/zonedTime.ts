/**
 * Times of day in a place, without Temporal: these few lines go into the bundles that answer requests,
 * where a polyfill would cost more than the work. The rules of the zones are the runtime's own (ICU).
 */

const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * That instant as RFC 3339, with whole seconds and the offset that the zone has then:
 * `2026-01-15T16:00:00+01:00`. Fractions of a second are dropped. Takes an RFC 3339 time with an offset,
 * milliseconds since 1970, or a Date. A RangeError where it is no time (30 February, no offset) or the
 * zone does not exist.
 */
export function inZone(instant: string | number | Date, timeZone: string): string {
  const milliseconds = epochOf(instant);
  const offset = offsetOf(milliseconds, timeZone);
  const local = milliseconds - Date.parse(`1970-01-01T00:00:00${offset}`);
  return `${new Date(local).toISOString().slice(0, 19)}${offset}`;
}

/**
 * That time as an instant in UTC with whole seconds: `2026-01-15T15:00:00Z`. So written, instants sort as text.
 * Takes and refuses what inZone does.
 */
export function toInstant(time: string | number | Date): string {
  return `${new Date(epochOf(time)).toISOString().slice(0, 19)}Z`;
}

/** The month that it is in the zone then: `2026-01`. Takes and refuses what inZone does. */
export function monthOf(time: string | number | Date, timeZone: string): string {
  return inZone(time, timeZone).slice(0, 7);
}

/** The day that it is in the zone then: `2026-01-15`. Takes and refuses what inZone does. */
export function dayOf(time: string | number | Date, timeZone: string): string {
  return inZone(time, timeZone).slice(0, 10);
}

/** The day so many days later, by the calendar: `2026-03-28` and 2 give `2026-03-30`. */
export function daysAfter(day: string, days: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/**
 * When that day begins in the zone, in seconds since 1970: at midnight, or where the clock is put forward over
 * midnight, at the first moment after it. A day need not have 86,400 seconds.
 */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offsets = [-1, 1].map((days) => offsetOf(midnight + days * 86_400_000, timeZone));
  const moments = offsets.map((offset) => Date.parse(`${day}T00:00:00${offset}`));
  return Math.min(...moments.filter((moment) => dayOf(moment, timeZone) === day)) / 1000;
}

/**
 * Whether the runtime knows a time zone by that IANA name, such as `Europe/Luxembourg`. An offset
 * (`+01:00`) is none, nor is a name in other letters (`europe/luxembourg`): calendar applications compare.
 */
export function isTimeZone(name: string): boolean {
  if (!name.split('/').every((part) => /^[A-Z]/.test(part))) return false;
  try {
    const known = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    // An alias (`Asia/Kolkata`) may resolve to another name, so only a difference in case tells anything. Of
    // an alias in other letters, those that begin its parts are all that is checked.
    return known === name || known.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/** Milliseconds since 1970. */
function epochOf(time: string | number | Date): number {
  if (typeof time !== 'string') return Number(time);
  const [, day] = RFC_3339.exec(time) ?? [];
  // Date.parse takes 30 February for 2 March.
  if (!day || !isDay(day)) throw new RangeError('Not an RFC 3339 time with an offset.');
  return Date.parse(time.toUpperCase());
}

/** Whether the calendar has that day, `2026-02-28`. */
function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** The zone's offset at that instant, `+01:00`. Whole minutes, as all zones have had since 1972. */
function offsetOf(milliseconds: number, timeZone: string): string {
  let format = offsetFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    offsetFormats.set(timeZone, format);
  }
  // `1/15/2026, GMT+01:00`; some versions of ICU write a bare `GMT` where there is no offset.
  return format.format(milliseconds).split('GMT')[1] || '+00:00';
}
