import * as z from 'zod/mini';
import { LocalizedProse, LocalizedProsePatch } from './Localized.ts';
import { line } from './text.ts';
import type { Unchanged } from './Unchanged.ts';

/** Where a session takes place. */
export const Venue = z.strictObject({
  name: line(120),
  address: line(200),
  locality: line(120),
  /** Whether one gets in without a step; null where nobody has said. */
  stepFree: z.nullable(z.boolean()),
  directions: z.nullable(LocalizedProse),
});

export type Venue = Unchanged<z.infer<typeof Venue>>;

/** A venue as officers send it: what they do not say is not known. */
export const VenueDraft = z.extend(Venue, {
  stepFree: z._default(Venue.shape.stepFree, null),
  directions: z._default(Venue.shape.directions, null),
});

/** Changes to a venue (merge patch). Whether it is whole then is for a rule to see. */
export const VenuePatch = z.extend(z.partial(Venue), {
  directions: z.optional(z.nullable(LocalizedProsePatch)),
});
