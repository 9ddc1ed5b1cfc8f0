import * as z from 'zod/mini';
import { statesAtMost } from './length.ts';
import { bidiOverride, controlButLineFeed, normaliseText, visibleLength } from './prose.ts';

const control = /\p{Cc}/u;
const lineBreak = /[\n\r\u0085\u2028\u2029]/;

/** How many visible UTF-16 units a text needs, by its schema: for who has to say it in other words than a check. */
export const visibleUnits = new WeakMap<z.core.$ZodType, number>();

function text(min: number, max: number, forbidden: RegExp) {
  return z.string().check(
    z.refine((value) => value.isWellFormed(), 'Holds half of a character (an unpaired surrogate).'),
    z.overwrite(normaliseText),
    // zod counts code points, which is what JSON Schema means by length; we mean what JavaScript counts.
    statesAtMost(max),
    z.refine((value) => value.length <= max, `May have ${max} UTF-16 units.`),
    z.refine(
      (value) => visibleLength(value) >= min,
      `Needs at least ${min} visible ${min === 1 ? 'character' : 'characters'}.`,
    ),
    z.refine((value) => !bidiOverride.test(value), 'Holds characters that override the direction of text.'),
    z.refine((value) => !forbidden.test(value), 'Holds control characters.'),
  );
}

/** A text of one line: a name, a title, an address. At most `max` UTF-16 units. */
export function line(max: number) {
  const schema = text(1, max, control).check(
    z.refine((value) => !lineBreak.test(value), 'Has to stand on one line.'),
  );
  visibleUnits.set(schema, 1);
  return schema;
}

/** A text that may have several lines, with at least `min` visible and at most `max` UTF-16 units. */
export function prose(max: number, min = 1) {
  const schema = text(min, max, controlButLineFeed);
  visibleUnits.set(schema, min);
  return schema;
}
