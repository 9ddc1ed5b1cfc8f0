import * as z from 'zod/mini';
import { line, prose } from './text.ts';

/** One of the languages that the programme speaks. */
export const Language = z.enum(['lb', 'fr', 'de', 'en', 'pt']);

function localized<Text extends z.ZodMiniType<string, string>>(text: Text) {
  const one = z.optional(text);
  return z
    .strictObject({ lb: one, fr: one, de: one, en: one, pt: one })
    .check(
      z.refine(
        (texts) => Object.values(texts).some((value) => value !== undefined),
        'Needs the text in at least one language.',
      ),
    );
}

/** A name or title in one language or more. */
export const LocalizedLine = localized(line(120));

/** A longer text in one language or more. */
export const LocalizedProse = localized(prose(2000));

/** Changes to a localised text (merge patch): a language with null is taken away. */
function localizedPatch<Text extends z.ZodMiniType<string, string>>(text: Text) {
  const one = z.optional(z.nullable(text));
  return z.strictObject({ lb: one, fr: one, de: one, en: one, pt: one });
}

export const LocalizedLinePatch = localizedPatch(line(120));
export const LocalizedProsePatch = localizedPatch(prose(2000));
