import { $ZodCheckMaxLength, $ZodCheckMinLength } from 'zod/v4/core';

// zod looks at the length of whatever has one, of the wrong type too, and compares it: an object whose length can't
// be made a number would be an error of ours instead of the sender's.

function hasLength({ value }: { value: unknown }): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

/** A text of at least so many characters, or a list of at least so many entries. */
export function atLeast(length: number) {
  return new $ZodCheckMinLength({ check: 'min_length', minimum: length, when: hasLength });
}

/** A text of at most so many characters, or a list of at most so many entries. */
export function atMost(length: number) {
  return new $ZodCheckMaxLength({ check: 'max_length', maximum: length, when: hasLength });
}

/** Says in JSON Schema how many characters a text may have, and checks nothing: for what has a check of its own. */
export function statesAtMost(length: number) {
  return new $ZodCheckMaxLength({ check: 'max_length', maximum: length, when: () => false });
}
