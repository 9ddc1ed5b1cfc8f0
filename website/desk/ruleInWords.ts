import type { Language } from '../../shared/model/languages.ts';
import { monthName, weekdayName } from '../parts/dates.ts';
import { ruleTexts } from './Rule.texts.ts';
import { choicesIn, MONTHS, ORDINALS, WEEKDAYS } from './ruleChoices.ts';

/** `every third Thursday of the month, but not in August`; a rule that says something else, as it is written. */
export function ruleInWords(rule: string, language: Language): string {
  const texts = ruleTexts[language];
  const choices = choicesIn(rule);
  if (!choices) return texts.own(rule);
  const ordinal = texts.ordinals[ORDINALS.indexOf(choices.ordinal)] ?? '';
  const weekday = weekdayName((WEEKDAYS.indexOf(choices.weekday) + 1) % 7, language);
  const out = MONTHS.filter((month) => !choices.months.includes(month));
  const say = (months: readonly number[]) => {
    const names = months.map((month) => texts.inMonth(monthName(month, language)));
    const last = names.pop() ?? '';
    return names.length > 0 ? `${names.join(', ')} ${texts.and} ${last}` : last;
  };
  const some = () => (out.length > 6 ? texts.only(say(choices.months)) : texts.but(say(out)));
  return texts.every(ordinal, weekday) + (out.length > 0 ? some() : '');
}
