import * as z from 'zod/mini';
import { LANGUAGES, type Language as LanguageName } from './languages.ts';
import { line, prose } from './text.ts';
import type { Unchanged } from './Unchanged.ts';

/** One of the languages that the programme speaks. */
export const Language = z.enum(LANGUAGES);

/** The same for each language. */
function each<Schema>(schema: Schema): { [language in LanguageName]: Schema } {
  const entries = LANGUAGES.map((language) => [language, schema]);
  return Object.fromEntries(entries) as { [language in LanguageName]: Schema }; // one for each
}

function localized<Text extends z.ZodMiniType<string, string>>(text: Text) {
  return z
    .strictObject(each(z.optional(text)))
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

/** A text in one language or more: `{ "fr": "…", "lb": "…" }`. At least one is there. */
export type Localized = Unchanged<z.infer<typeof LocalizedProse>>;

/** Changes to a localised text (merge patch): a language with null is taken away. */
function localizedPatch<Text extends z.ZodMiniType<string, string>>(text: Text) {
  return z.strictObject(each(z.optional(z.nullable(text))));
}

export const LocalizedLinePatch = localizedPatch(line(120));
export const LocalizedProsePatch = localizedPatch(prose(2000));

/** A localised text of a record: as it stands there, and as a merge patch changes it. */
interface Text {
  readonly whole: z.ZodMiniType;
  readonly patch: z.ZodMiniType;
}

/** A name or title as a field of a record. */
export const lineField = { whole: LocalizedLine, patch: LocalizedLinePatch };

/** A longer text as a field of a record. */
export const proseField = { whole: LocalizedProse, patch: LocalizedProsePatch };

/** Fields of a record with localised texts that may be missing: null then. */
export function textsOrNull<T extends Readonly<Record<string, Text>>>(texts: T) {
  return mapped(texts, ({ whole }) => z.nullable(whole)) as {
    [name in keyof T]: z.ZodMiniNullable<T[name]['whole']>; // as mapped makes them
  };
}

/** The same fields in a merge patch: null takes the text away. */
export function patchesOrNull<T extends Readonly<Record<string, Text>>>(texts: T) {
  return mapped(texts, ({ patch }) => z.optional(z.nullable(patch))) as {
    [name in keyof T]: z.ZodMiniOptional<z.ZodMiniNullable<T[name]['patch']>>; // as mapped makes them
  };
}

/** The same fields, each null where it is absent altogether. */
export function textsOrAbsent<T extends Readonly<Record<string, Text>>>(texts: T) {
  return mapped(texts, ({ whole }) => z._default(z.nullable(whole), null)) as {
    [name in keyof T]: z.ZodMiniDefault<z.ZodMiniNullable<T[name]['whole']>>; // as mapped makes them
  };
}

function mapped<Made>(
  texts: Readonly<Record<string, Text>>,
  make: (text: Text) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, make(text)]));
}
