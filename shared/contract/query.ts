import * as z from 'zod/mini';
import { atLeast, atMost } from '../model/length.ts';

/** A whole number in a query, from `min` to `max`. */
export function count(min: number, max: number) {
  return z.pipe(
    z.pipe(z.string().check(z.regex(/^(0|[1-9]\d{0,3})$/, 'Has to be a whole number.')), z.transform(Number)),
    z.int().check(z.gte(min), z.lte(max)),
  );
}

/** Where a listing goes on: opaque, as an earlier answer gave it. */
export const Cursor = z.string().check(atLeast(1), atMost(500));
