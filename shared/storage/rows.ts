import * as z from 'zod/mini';
import type { LANGUAGES } from '../domain/Localized.ts';

// Pieces that the rows of several tables share.

const text = z.optional(z.string());

export const LocalizedRow = z.object({ lb: text, fr: text, de: text, en: text, pt: text } satisfies {
  [language in (typeof LANGUAGES)[number]]: unknown;
});

export const VenueRow = z.object({
  name: z.string(),
  address: z.string(),
  locality: z.string(),
  stepFree: z.nullable(z.boolean()),
  directions: z.nullable(LocalizedRow),
});
