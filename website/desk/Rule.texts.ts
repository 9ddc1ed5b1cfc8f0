import type { Texts } from '../parts/Texts.ts';

interface RuleTexts {
  /** First, second, third, fourth, last: as `every` takes them. */
  readonly ordinals: readonly string[];
  readonly every: (ordinal: string, weekday: string) => string;
  readonly inMonth: (month: string) => string;
  readonly and: string;
  readonly but: (months: string) => string;
  readonly only: (months: string) => string;
  readonly own: (rule: string) => string;
}

/** A series' rule in words. */
export const ruleTexts: Texts<RuleTexts> = {
  lb: {
    ordinals: ['éischte', 'zweete', 'drëtte', 'véierte', 'leschte'],
    // The n is heard before D: den drëtten Donneschdeg, den drëtte Méindeg.
    every: (ordinal, weekday) => `all ${ordinal}${/^D/.test(weekday) ? 'n' : ''} ${weekday} am Mount`,
    inMonth: (month) => `am ${month}`,
    and: 'an',
    but: (months) => `, ausser ${months}`,
    only: (months) => `, nëmmen ${months}`,
    own: (rule) => `no enger eegener Reegel: ${rule}`,
  },
  fr: {
    ordinals: ['premier', 'deuxième', 'troisième', 'quatrième', 'dernier'],
    every: (ordinal, weekday) => `chaque ${ordinal} ${weekday} du mois`,
    inMonth: (month) => `en ${month}`,
    and: 'et',
    but: (months) => `, sauf ${months}`,
    only: (months) => `, seulement ${months}`,
    own: (rule) => `selon une règle particulière : ${rule}`,
  },
  de: {
    ordinals: ['ersten', 'zweiten', 'dritten', 'vierten', 'letzten'],
    every: (ordinal, weekday) => `jeden ${ordinal} ${weekday} im Monat`,
    inMonth: (month) => `im ${month}`,
    and: 'und',
    but: (months) => `, außer ${months}`,
    only: (months) => `, nur ${months}`,
    own: (rule) => `nach einer eigenen Regel: ${rule}`,
  },
  en: {
    ordinals: ['first', 'second', 'third', 'fourth', 'last'],
    every: (ordinal, weekday) => `every ${ordinal} ${weekday} of the month`,
    inMonth: (month) => month,
    and: 'and',
    but: (months) => `, but not in ${months}`,
    only: (months) => `, only in ${months}`,
    own: (rule) => `by a rule of its own: ${rule}`,
  },
  pt: {
    ordinals: ['primeiro', 'segundo', 'terceiro', 'quarto', 'último'],
    // The days called feira are feminine: na terceira quinta-feira, no terceiro sábado.
    every: (ordinal, weekday) =>
      /feira$/.test(weekday)
        ? `na ${ordinal.replace(/o$/, 'a')} ${weekday} de cada mês`
        : `no ${ordinal} ${weekday} de cada mês`,
    inMonth: (month) => `em ${month}`,
    and: 'e',
    but: (months) => `, exceto ${months}`,
    only: (months) => `, só ${months}`,
    own: (rule) => `segundo uma regra própria: ${rule}`,
  },
};
