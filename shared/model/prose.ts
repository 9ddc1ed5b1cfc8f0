// What is a text, said without schemas: pages know it too, while somebody writes.

/**
 * Characters that turn the direction of what follows (U+202A–202E, U+2066–2069). They can make a text read
 * otherwise than it is stored. Joiners (U+200C, U+200D), which scripts and emoji need, are not among them.
 */
export const bidiOverride = /[\u202a-\u202e\u2066-\u2069]/;

/** Control characters but for the line feed. */
export const controlButLineFeed = /[^\P{Cc}\n]/u;

/** The form in which texts are stored: Unicode NFC, lines ended by a line feed alone, no white space around. */
export function normaliseText(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}

/** How many UTF-16 units of the text draw something: no white space, joiners, fillers or marks by themselves. */
export function visibleLength(text: string): number {
  const drawn = text.match(/[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu) ?? [];
  return drawn.reduce((sum, character) => sum + character.length, 0);
}

/** What a resident's text may have, in UTF-16 units: at least so many visible ones, at most so many. */
export const SUGGESTION_LENGTH = { least: 3, most: 2000 } as const;
