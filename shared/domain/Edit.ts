import type { Change } from '../model/Edit.ts';

/** When the record of an edit that was made `now` expires, in seconds since 1970. */
export function expiryOfEdit(now: Date, years: number): number {
  const expiry = new Date(now);
  expiry.setUTCFullYear(expiry.getUTCFullYear() + years);
  return Math.floor(expiry.getTime() / 1000);
}

/** The fields in which two records differ, out of those named, in that order. */
export function changesBetween<T extends object>(
  before: T | null,
  after: T,
  fields: readonly (keyof T & string)[],
): Change[] {
  return fields
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }))
    .filter((change) => !sameValue(change.before, change.after));
}

/** Whether two JSON values are equal. The order of an object's fields does not count, that of a list does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [defined(a), defined(b)];
  return (
    left.size === right.size &&
    [...left].every(([name, value]) => right.has(name) && sameValue(value, right.get(name)))
  );
}

function defined(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
