import type { Span } from './Span.ts';

/** Country codes and total lengths, from the registry of ISO 13616 (SWIFT, release 99). */
const LENGTHS: ReadonlyMap<string | undefined, number> = new Map(
  Array.from(
    (
      'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18' +
      'FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21' +
      'LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24' +
      'SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
    ).matchAll(/(..)(..)/g),
    ([, country, length]) => [country, Number(length)],
  ),
);

/** Finds IBANs, in groups or not, whose check digits are right (ISO 7064, mod 97-10). */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: opening, index: start } of text.matchAll(
    /(?<=(?<![\p{L}\p{N}])(?:iban)?)[a-z]{2}[ ./-]?\d\d/gu,
  )) {
    const length = LENGTHS.get(opening.slice(0, 2).toUpperCase());
    if (!length) continue;
    let iban = '';
    let end = start;
    for (let gap = 0; iban.length < length && gap < 6; end++) {
      const unit = text.charAt(end);
      if (/[a-z0-9]/.test(unit)) {
        iban += unit;
        gap = 0;
      } else if (/[ \n./-]/.test(unit)) gap++;
      else break;
    }
    if (iban.length < length || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    if (remainder(iban) === 1) spans.push({ start, end, what: 'iban' });
  }
  return spans;
}

function remainder(iban: string): number {
  let rest = 0;
  for (const unit of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
