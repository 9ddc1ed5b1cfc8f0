import { findCheckedNumbers } from './findCheckedNumbers.ts';
import { findDatesAndTimes } from './findDatesAndTimes.ts';
import { findEmails } from './findEmails.ts';
import { findHandles } from './findHandles.ts';
import { findIbans } from './findIbans.ts';
import { findPhones } from './findPhones.ts';
import { findUrls } from './findUrls.ts';
import { findWrittenIds } from './findWrittenIds.ts';
import { foldText } from './foldText.ts';
import { HARMLESS, type PersonalDataKind, type Span, TAKEN } from './Span.ts';

/** Where in a text something stands that tells who somebody is: UTF-16 offsets, `end` not included. */
export interface PersonalData {
  start: number;
  end: number;
  what: PersonalDataKind;
}

/** What stands where personal data stood. The same in every language. */
const MARK = '[…]';

/**
 * The passes in their order: what is certain goes first and is hidden from those that follow. An IBAN's
 * groups look like telephone numbers, and so do dates.
 */
const PASSES: readonly ((text: string) => Span[])[] = [
  findUrls,
  findEmails,
  findIbans,
  findCheckedNumbers,
  findWrittenIds,
  findDatesAndTimes,
  findPhones,
  findHandles,
];

/**
 * Finds what tells who somebody is by its form: e-mail addresses, telephone numbers (Luxembourg, France,
 * Germany, Belgium, Portugal, and international ones), IBANs (ISO 13616, checked by ISO 7064 mod 97-10),
 * national identification numbers (Luxembourg's by the law of 19 June 2013, both check digits, and those of neighbours),
 * payment cards (ISO/IEC 7812, Luhn), addresses of pages about a person or of what somebody shares, and `@names`.
 *
 * Names, postal addresses and what a story tells about somebody can't be found reliably and are not looked
 * for: whoever shows the result must say so.
 *
 * @param text normalised (NFC) and trimmed; the time grows with its length and no faster
 * @returns sorted by `start`, not overlapping, in UTF-16 units of `text`
 */
export function findPersonalData(text: string): PersonalData[] {
  const folded = foldText(text);
  const found: PersonalData[] = [];
  let rest = folded.text;
  for (const pass of PASSES) {
    const spans = pass(rest);
    for (const { start, end, what } of spans) {
      if (what)
        found.push({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? text.length, what });
    }
    rest = hide(rest, spans);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How often a text is looked at again. People's texts are clean at the second look, at the latest the third. */
const LOOKS = 8;

/**
 * Replaces each piece of personal data by a neutral mark, `[…]`, so that none is left to find. The text
 * does not get longer. A text made so that each look uncovers something new is replaced whole after some looks: the
 * time grows with its length and no faster.
 *
 * @param found what to replace; found anew unless it is given
 */
export function redact(
  text: string,
  found: readonly PersonalData[] = findPersonalData(text),
  looks = LOOKS,
): string {
  if (!found.length) return text;
  if (looks === 0) return MARK;
  let redacted = '';
  let at = 0;
  for (const { start, end } of found) {
    redacted += text.slice(at, start) + MARK;
    at = end;
  }
  // Rarely, what was removed had kept its neighbour from being seen.
  const rest = redacted + text.slice(at);
  return redact(rest, findPersonalData(rest), looks - 1);
}

function hide(text: string, spans: readonly Span[]): string {
  const units = text.split('');
  for (const { start, end, what } of spans) units.fill(what ? TAKEN : HARMLESS, start, end);
  return units.join('');
}
