import { findRuns, followsLetter, type Group } from './findRuns.ts';
import type { Span } from './Span.ts';

/** Words after which a number is a telephone's, in five languages, with nothing but words in between. */
const INVITATION =
  /(?<!\p{L})(?:t[ée]l|phone|fax|handy|gsm|mobil|portable|landline|fixe?(?!\p{L})|erreichb|reach me|festnetz|whats ?app|viber|sms|text me|ring|r[uë]ff|uruff|r[üu]ckruf|anruf|r?appel|joign|joindre|call|dial|[ck]onta[ck]t|ligu?[ea]|chame|hotline|ligne directe|nummer|(?:my|mon|notre|meu|nosso) n[uú]m)[^\d\0…]{0,24}$/u;

/** Words after which it is the number of something else. */
const OTHER_THING =
  /(?<!\p{L})(?:bus|lines?|lignes?|linn|linie|linha|autocarro|tram|dossier|r[ée]f|case|file|akte|ticket|order|commande|bestell|rechn|facture|invoice|fatura|processo|queixa|serie|serial|parcel|colis|paket|art|version|pv|plainte|aktenz|budget|loyer|rent|pri[xc]|pr[äée]is|preço|n°|nr|no\.)[^\d\n]{0,20}$/u;

const CURRENCY_BEFORE = /(?:[€$£]|eur(?:os?)?) ?$/;

/** What is counted: then it is a quantity. */
const UNIT_AFTER =
  /^ ?(?:[€%$£°]|(?:eur(?:os?)?|cents?|mio|ans|anos|years|jahren?|joer|times|fois|mol|mal|vezes|trips|m²|km|kg|kwh)(?!\p{L})|milli|people|person|pessoa|leit|leute|habit|awunner|einwohner|inhabit|resident|morador|voisin|visit|passag|fahrg|voyag)/u;

/** The letter, where people write it for a nought. */
const ZEROS = /(?<=\d)o+(?!\p{L})|(?<!\p{L})o+(?=\d)/gu;

/** Digits with the country code but without `+` or `00`, as many as there can be (E.164: at most 15). */
const INTERNATIONAL = /^(?:3520?\d{5,9}|330?\d{9}|320?\d{8,9}|3510?\d{9}|(?!352|33|32|351)[1-9]\d{8,14})$/;

/** Digits that are a whole number, whatever follows: where two stand side by side, this tells them apart. */
const COMPLETE = /^(?:(?:352)?6\d[18]\d{6}|0[1-9]\d{8})$/;
const COMPLETE_ABROAD = /^(?:3520?(?:6\d{8}|[2-57-9]\d{7})|330?\d{9}|320?\d{8,9}|3510?\d{9})$/;

/** The same for a landline of Luxembourg, where words before it say that it is one: `26 12 34 56`, `481234`. */
const COMPLETE_IF_INVITED = /^(?:\d\d(?: \d\d){3}|\d{6,})$/;

/** Mobile numbers of Luxembourg and Portugal, however they are grouped, unless they are a round figure. */
const MOBILE = /^(?:(?:352)?6\d[18]|9[1236]\d)(?!0{6})\d{6}$/;

/** 0 and an area code: France has 10 digits, Belgium 9 or 10, Germany up to 13. All stand alone, or hardly one. */
const WITH_AREA_CODE = /^(?=(?:\D?\d){9,13}$)0\D?[1-9]\d*(?:\D\d\d+)*(?:-\d)?$|^0([ .-])[1-9](?:\1\d){7,11}$/;

/** Landlines that are known by how many digits stand together: Luxembourg's of 8, Portugal's of 9… */
const LANDLINE =
  /^(?:352)?[2-9]\d{7} 3?(?:2222|422|44|224|26|35|332|323|8)$|^(?:2[1-9]|30)\d(?!000)\d{3}(?!000)\d{3} (?:333|2322|234|3222|324)$/;

/** …and Luxembourg's of 6, with an extension or not. */
const SHORT_LANDLINE = /^[2-9]\d(?!\/\d\d\/)[ .\n/-]\d\d[ .\n/-]\d\d(?:-\d{1,3})?$/;

/** Looks like that too: 26112026, 26 11 2026; 20261126, 2026 11 26; 26 11 26; 2026/1234, 49.123456, 2500-3000, 26000000. */
const OTHER_FORM =
  /^(?:(?:2\d|3[01]) ?(?:0[1-9]|1[0-2]) ?(?:(?:19|20)\d\d|(?<= )\d\d)|20\d\d ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12]\d|3[01])|20\d\d[/-]\d{4}|\d{2,3}[./]\d{5,6}|\d\d[05]0-\d\d[05]0|\d*0000)$/;

/** Of a landline in another form a word before it decides. */
const STRONG_FORM = /^(?:352\D|\d\d(?: \d\d){3}$)/;

/** What may be a telephone number where words before it say so. */
const POSSIBLE = /^(?!(?:19|20)\d\d[/-])(?=(?:\D?\d){6,12}$)\d\d+(?:[ ./-]\d\d+)*(?:-\d)?$/;

/** No person's number even so: 116 000 and the like are helplines, 2026 11 12 and 12 11 2026 are dates, 4800000 is round. */
const NOBODYS = /^1\d{5}$|^(?:19|20)\d{6}$|^[01]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d$|0{5}$/;

/**
 * Finds telephone numbers as they are written in Luxembourg, France, Germany, Belgium and Portugal, and
 * international ones of any country. Where the form alone does not tell (481234), words before it do.
 */
export function findPhones(original: string): Span[] {
  const text = original.replace(ZEROS, (letters) => '0'.repeat(letters.length));
  const spans: Span[] = [];
  let lastEnd = -9;
  for (const groups of findRuns(text)) {
    for (const [first, group] of groups.entries()) {
      if (group.start < lastEnd) continue;
      const before = groups[first - 1];
      const opens = !before || separates(group) || before.end === lastEnd;
      // After the number of a house or a bus, only what is a whole number whatever stands around: 27 621 123 456.
      const mayOpen = opens || (before.digits.length <= 3 && group.gap === ' ');
      if (!mayOpen || followsLetter(text, group)) continue;
      const phone = longestPhone(text, group, groups.slice(first + 1, first + 20), lastEnd);
      if (!phone || !(opens || COMPLETE.test(text.slice(phone.start, phone.end).replace(/\D/g, ''))))
        continue;
      spans.push(phone);
      lastEnd = phone.end;
    }
  }
  return spans;
}

/**
 * The longest number that begins with a group. It ends where the run does, or a gap that may stand between
 * two numbers; only else where its digits are complete.
 *
 * @param others the groups that follow, as many as a number can have
 */
function longestPhone(
  text: string,
  opening: Group,
  others: readonly Group[],
  lastEnd: number,
): Span | undefined {
  let best: Span | undefined;
  let bestIsClean = false;
  const before = text.slice(Math.max(0, opening.start - 48), opening.start);
  let invited: boolean | undefined;
  // Asked late: few groups get so far.
  const isInvited = () => {
    invited ??= opening.start - lastEnd <= 8 || invites(before);
    return invited;
  };
  const sign = opening.gap;
  const plus = sign.indexOf('+');
  let digits = '';
  let form = '';
  let shape = '';
  let brackets = 0;
  for (const [at, group] of [opening, ...others].entries()) {
    const next = others[at];
    if (at > 0) brackets += Number(group.gap.includes('(')) - Number(group.gap.includes(')'));
    form += (form && group.joint) + group.digits;
    digits += group.digits;
    shape += group.digits.length.toString(36);
    // A bracket before the first digit belongs to the number where its other half stands inside.
    const bracket = brackets === -1 ? sign.lastIndexOf('(') : -1;
    if (brackets !== 0 && bracket < 0) continue;

    const isClean = !next || separates(next);
    const international = plus < 0 ? /^00([1-9].*)/.exec(digits)?.[1] : digits;
    if (!isClean) {
      // What is written without a gap is whole, where its beginning says that it is a number at all.
      const isInOne = at === 0 && (international !== undefined || digits.startsWith('0'));
      const isComplete =
        isInOne || (international ? COMPLETE_ABROAD.test(international) : COMPLETE.test(digits));
      if (bestIsClean || !(isComplete || (COMPLETE_IF_INVITED.test(form) && isInvited()))) continue;
    }
    const isPhone = international
      ? INTERNATIONAL.test(international)
      : (isNational(digits, form, shape, before) ||
          (POSSIBLE.test(form) && !NOBODYS.test(digits) && isInvited())) &&
        !UNIT_AFTER.test(text.slice(group.end, group.end + 20)) &&
        !CURRENCY_BEFORE.test(before);
    if (!isPhone) continue;
    const signs = [plus, bracket].filter((index) => index >= 0);
    const start = opening.start - (signs.length ? sign.length - Math.min(...signs) : 0);
    best = { start, end: group.end, what: 'phone' };
    bestIsClean = isClean;
  }
  return best;
}

/** Whether digits are a number by their form alone. */
function isNational(digits: string, form: string, shape: string, before: string): boolean {
  if (MOBILE.test(digits)) return true;
  const hasAreaCode = WITH_AREA_CODE.test(form);
  if (!hasAreaCode && !SHORT_LANDLINE.test(form) && !LANDLINE.test(`${digits} ${shape}`)) return false;
  if (rises(form)) return false;
  return hasAreaCode || (!OTHER_FORM.test(form) && (STRONG_FORM.test(form) || !OTHER_THING.test(before)));
}

/** Whether it goes up in steps of at most ten, as days, buses and houses do: 26 27 28 29, 21-23-25, 20 25 30. */
function rises(form: string): boolean {
  const [first = 0, ...others] = form.split(/\D/).map(Number);
  const steps = others.map((number, at) => number - (others[at - 1] ?? first));
  return steps.length > 0 && steps.every((step) => step > 0 && step <= 10);
}

/** Whether the gap before the group may stand between two numbers. */
function separates(group: Group): boolean {
  return !/^[ .-]$/.test(group.gap);
}

/** Whether the words before say that a telephone number comes; of two words the nearer one decides. */
function invites(before: string): boolean {
  const invitation = INVITATION.exec(before);
  const other = OTHER_THING.exec(before);
  if (!invitation || !other || /^n[°ro]/.test(other[0])) return invitation !== null;
  return invitation.index > other.index;
}
