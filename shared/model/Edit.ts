import * as z from 'zod/mini';
import { Instant } from './time.ts';
import type { Unchanged } from './Unchanged.ts';

/** A change to one field. What is absent is null. */
export const Change = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() });

/** One recorded change by an officer, as it is stored. Nobody changes it; it deletes itself after some years. */
export const Edit = z.strictObject({
  /** What was changed: `session gare-2026-12`, `series gare`, `suggestion <ref>`. */
  target: z.string(),
  /** The version of it that the change made. */
  version: z.int(),
  at: Instant,
  /** The officer's user name at the OpenID provider. */
  by: z.string(),
  /** Id of the operation. */
  operation: z.string(),
  changes: z.array(Change),
  /** From when it is gone, in seconds since 1970: it names a person, and is not kept for ever. */
  expiresAt: z.int(),
});

/** An edit as officers see it. */
export const ShownEdit = z.pick(Edit, { at: true, by: true, operation: true, changes: true });

export type Change = Unchanged<z.infer<typeof Change>>;
export type Edit = Unchanged<z.infer<typeof Edit>>;
export type ShownEdit = Unchanged<z.infer<typeof ShownEdit>>;
