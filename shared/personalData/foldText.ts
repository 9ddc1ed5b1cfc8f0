/** A text in which look-alikes are one, and where each of its UTF-16 units stood in the original. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Not seen by a reader: zero-width characters, soft hyphens, variation selectors, the frame of a keycap. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20e3/u;

/**
 * Leaves out what is invisible and makes every space U+0020, every dash `-`, fullwidth, circled and
 * mathematical letters and digits ASCII, and capitals small, so that all further rules can be written plainly.
 * (A pattern for both cases takes twice as long to compile, and a cold start waits for that.)
 */
export function foldText(original: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    if (INVISIBLE.test(character)) {
      // The frame of a keycap belongs to its digit.
      if (/[\ufe0f\u20e3]/.test(character) && ends.length) ends[ends.length - 1] = at;
      continue;
    }
    units.push(plain(character));
    starts.push(start);
    ends.push(at);
  }
  return { text: units.join(''), starts, ends };
}

/** The one UTF-16 unit that a character is read as. */
function plain(character: string): string {
  if (/[\t\p{Zs}]/u.test(character)) return ' ';
  if (/[\p{Pd}\u2043\u2212]/u.test(character)) return '-';
  if (/[·•∙]/.test(character)) return '.';
  const code = character.codePointAt(0) ?? 0;
  // The two rows of Arabic digits start where a hexadecimal digit does.
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(character)) return String(code & 15);
  // Below U+2460 are superscripts and ordinals (m², 2.º), which belong to no number.
  const compatible = (code < 0x2460 ? character : character.normalize('NFKC')).toLowerCase();
  if (compatible.length === 1) return compatible;
  return character.length === 1 ? character : '\ufffd';
}
