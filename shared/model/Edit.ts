import * as z from 'zod/mini';
import { Instant } from './time.ts';

/** One recorded change by an officer. */
export const Edit = z.strictObject({
  at: Instant,
  /** The officer's user name at the OpenID provider. */
  by: z.string(),
  /** The id of the operation. */
  operation: z.string(),
  /** Each field as it was and as it is; null where it was or is missing. */
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
