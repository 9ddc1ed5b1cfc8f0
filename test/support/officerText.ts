import fc from 'fast-check';
import * as z from 'zod/mini';
import { line, prose } from '../../shared/model/text.ts';

const awkward = [
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '\\N',
  '\\,',
  '"',
  "'",
  '=',
  '\n',
  '\n\n',
  ' ',
  '\n ',
  '\r\n',
  '&',
  '<',
  '>',
  ']]>',
  '<b>',
  '&amp;',
  '😀',
  '👩‍👩‍👧',
  '🇱🇺',
  'é',
  'e\u0301',
  '\u05e9\u05dc\u05d5\u05dd',
  '\u0645\u0631\u062d\u0628\u0627',
  '漢',
  '\u00a0',
  '\u200f',
  '\ufeff',
  '\u2028',
  'https://demo.example/?a=1&b=2',
  '\ufffe',
  '\u{10ffff}',
];

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  { minLength: 1, maxLength: 60 },
);

/** Whatever an officer may type into a field, as it is stored. */
function typed(schema: z.ZodMiniType<string, string>) {
  return pieces
    .map((parts) => z.safeParse(schema, parts.join('')))
    .filter(({ success }) => success)
    .map(({ data }) => data ?? '');
}

export const typedLine = typed(line(120));
export const typedProse = typed(prose(2000));
