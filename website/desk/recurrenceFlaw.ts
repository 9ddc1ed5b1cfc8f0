import { Refusal } from '../../shared/domain/Refusal.ts';
import { checkRule } from '../../shared/domain/recurrence.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { Recurrence } from '../../shared/model/Series.ts';
import { monthInWords, monthName } from '../parts/dates.ts';
import { type RecurrenceFlawTexts, recurrenceFlawTexts } from './RecurrenceFlaw.texts.ts';

type Say = (texts: RecurrenceFlawTexts, found: string, language: Language) => string;

/** What `checkRule` says, by what is in it. The first group of a pattern is what the words name. */
const known: readonly (readonly [RegExp, Say])[] = [
  [/at most 200 characters/, ({ long }) => long],
  [/the value alone|made of parts/, ({ parts }) => parts],
  [/FREQ is MONTHLY|FREQ=MONTHLY is missing/, ({ monthly }) => monthly],
  [/instead of (\w+),/, ({ elsewhere }, part) => elsewhere(part)],
  [/may have no parts but/, ({ unknown }) => unknown],
  [/(\w+) is there twice/, ({ twice }, part) => twice(part)],
  [/needs BYDAY or BYMONTHDAY/, ({ noDay }) => noDay],
  [
    /more than one day in a month, such as (\d{4}-\d\d)/,
    ({ several }, month, language) => several(monthInWords(month, language)),
  ],
  [/no day in 28 years/, ({ never }) => never],
  [/(INTERVAL|BYMONTH|BYDAY|BYMONTHDAY|BYSETPOS|WKST) (?:is|lists) /, ({ item }, part) => item(part)],
  [/last month is before/, ({ untilBefore }) => untilBefore],
  [/no day until then/, ({ untilNever }) => untilNever],
  [/A time is written/, ({ time }) => time],
  [/ends after it starts/, ({ endBefore }) => endBefore],
  [/time zone/, ({ zone }) => zone],
  [/A month is written/, ({ month }) => month],
  [/at least one month/, ({ seasonMonths }) => seasonMonths],
  [
    /Month (\d+) has its hours/,
    ({ seasonTwice }, month, language) => seasonTwice(monthName(Number(month), language)),
  ],
];

/**
 * What keeps a series from meeting so, in words, and at which place of the series, `recurrence/rule`; null where nothing
 * does. What decides is the API's own rule.
 */
export function recurrenceFlaw(
  recurrence: Recurrence,
  language: Language,
): { readonly pointer: string; readonly text: string } | null {
  try {
    checkRule(recurrence);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [flaw] = error.flaws;
    if (!flaw || !('pointer' in flaw)) throw error;
    const pointer = flaw.pointer.slice(2);
    const texts = recurrenceFlawTexts[language];
    if (/;BYMONTH=$/.test(recurrence.rule)) return { pointer, text: texts.noMonth }; // the choices leave none
    for (const [pattern, say] of known) {
      const match = pattern.exec(flaw.detail);
      if (match) return { pointer, text: say(texts, match[1] ?? '', language) };
    }
    return { pointer, text: flaw.detail };
  }
}
