/** Which of a month's Thursdays: `-1` is the last. */
export const ORDINALS = ['1', '2', '3', '4', '-1'] as const;
/** As RFC 5545 names them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A rule as most people mean it: a weekday of the month, and the months in which it is one. */
export interface RuleChoices {
  readonly ordinal: (typeof ORDINALS)[number];
  readonly weekday: (typeof WEEKDAYS)[number];
  /** Those with a meeting, 1 to 12, in their order. */
  readonly months: readonly number[];
}

/** What a rule of RFC 5545 says, where that can be said by these choices; null where it says something else. */
export function choicesIn(rule: string): RuleChoices | null {
  const parts = rule.toUpperCase().split(';');
  const named = new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')] as const;
    }),
  );
  if (named.size < parts.length || named.get('FREQ') !== 'MONTHLY') return null;
  if ([...named.keys()].some((name) => !['FREQ', 'BYDAY', 'BYMONTH'].includes(name))) return null;
  const day = named.get('BYDAY') ?? '';
  const ordinal = ORDINALS.find((each) => day.slice(0, -2) === each);
  const weekday = WEEKDAYS.find((each) => day.slice(-2) === each);
  const listed = named.get('BYMONTH')?.split(',').filter(Boolean);
  if (!ordinal || !weekday || listed?.some((month) => !/^(?:[1-9]|1[0-2])$/.test(month))) return null;
  return { ordinal, weekday, months: MONTHS.filter((month) => !listed || listed.includes(String(month))) };
}

/** The rule as RFC 5545 writes it. Without any month it is one that no month follows, which is refused. */
export function ruleOf({ ordinal, weekday, months }: RuleChoices): string {
  const some = months.length < MONTHS.length ? `;BYMONTH=${months.join(',')}` : '';
  return `FREQ=MONTHLY;BYDAY=${ordinal}${weekday}${some}`;
}
