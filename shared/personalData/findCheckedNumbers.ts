import { findRuns, followsLetter } from './findRuns.ts';
import type { Span } from './Span.ts';

/**
 * Finds national identification numbers of Luxembourg, France and Belgium and payment cards. Their check digits make
 * the difference, so they are looked for at every group of a run, whatever stands around.
 */
export function findCheckedNumbers(text: string): Span[] {
  const spans: Span[] = [];
  for (const groups of findRuns(text)) {
    let free = 0;
    for (const [first, opening] of groups.entries()) {
      if (opening.start < free || followsLetter(text, opening)) continue;
      let digits = '';
      let shape = '';
      // None has more digits than 19, nor more groups.
      for (const group of groups.slice(first, first + 19)) {
        digits += group.digits;
        shape += group.digits.length.toString(36);
        const what = isNationalId(digits) ? 'national-id' : isCard(digits, shape) ? 'card' : null;
        if (!what) continue;
        spans.push({ start: opening.start, end: group.end, what });
        free = group.end;
        break;
      }
    }
  }
  return spans;
}

/**
 * Luxembourg: year, month and day of birth (00 where unknown), three digits, a check digit by Luhn and one by Verhoeff,
 * each over the first eleven: law of 19 June 2013 on the identification of natural persons, and article 1
 * of the Grand-Ducal regulation of 28 November 2013.
 */
function isNationalId(digits: string): boolean {
  return (
    isOfNeighbour(digits) ||
    (/^(?:18|19|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{5}$/.test(digits) &&
      luhn(digits.slice(0, 12)) &&
      verhoeff(digits.slice(0, 11) + digits.charAt(12)))
  );
}

/** France: sex, year, month and place of birth, number. Belgium: day of birth, number, with 2 before it since 2000. */
function isOfNeighbour(digits: string): boolean {
  const isKey = (number: string) => 97 - (Number(number) % 97) === Number(digits.slice(-2));
  if (/^[12]\d\d(?:0[1-9]|1[0-2])\d{10}$/.test(digits)) return isKey(digits.slice(0, 13));
  if (!/^\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{5}$/.test(digits)) return false;
  return isKey(digits.slice(0, 9)) || isKey(`2${digits.slice(0, 9)}`);
}

/** Visa, Mastercard, American Express, Discover, JCB, Diners Club, UnionPay, Maestro (ISO/IEC 7812). */
const CARD =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|(?:6011|64[4-9]\d|65\d\d|35[2-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|(?:62|50|56|58|63|67)\d{14,17})$/;

/** As cards are embossed, 4 4 4 4 (3), 4 6 4 and 4 6 5, or in one. A list of telephone numbers is neither. */
function isCard(digits: string, shape: string): boolean {
  return (shape.length === 1 || /^(?:4444?[1-4]|46[45])$/.test(shape)) && CARD.test(digits) && luhn(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const value = Number(digits.charAt(at)) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Verhoeff's check: products in the dihedral group of order ten, each digit permuted by its place. */
function verhoeff(digits: string): boolean {
  let check = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = Number(digits.charAt(digits.length - 1 - place));
    for (let turn = place % 8; turn > 0; turn--) digit = Number('1576283094'.charAt(digit));
    check = product(check, digit);
  }
  return check === 0;
}

/** 0 to 4 are turns of a pentagon, 5 to 9 are its reflections. */
function product(a: number, b: number): number {
  const turn = a < 5 ? a + b : a - b;
  return (((turn % 5) + 5) % 5) + (a < 5 === b < 5 ? 0 : 5);
}
