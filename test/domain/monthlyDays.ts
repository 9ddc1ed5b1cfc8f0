/** What a monthly rule says, taken apart. */
export interface MonthlyRule {
  interval?: number;
  byDay?: readonly string[];
  byMonth?: readonly number[];
  byMonthDay?: readonly number[];
  bySetPos?: readonly number[];
}

/** The rule as RFC 5545 writes it. */
export function ruleText({ interval, byDay, byMonth, byMonthDay, bySetPos }: MonthlyRule): string {
  const lists = Object.entries({
    BYDAY: byDay,
    BYMONTH: byMonth,
    BYMONTHDAY: byMonthDay,
    BYSETPOS: bySetPos,
  });
  return [
    'FREQ=MONTHLY',
    ...(interval ? [`INTERVAL=${interval}`] : []),
    ...lists.flatMap(([name, items]) => (items ? [`${name}=${items.join(',')}`] : [])),
  ].join(';');
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The days of a month, `2026-12`, that the rule names, whatever its interval: RFC 5545, 3.3.10, read day by
 * day on a calendar. An oracle for tests: slow, short, and nothing but Date.
 */
export function monthlyDays(rule: MonthlyRule, month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  if (rule.byMonth && !rule.byMonth.includes(number)) return [];
  const named = Array.from({ length: last }, (_, index) => index + 1).filter((day) => {
    const weekday = WEEKDAYS[new Date(Date.UTC(year, number - 1, day)).getUTCDay()];
    const nth = Math.ceil(day / 7);
    const nthLast = -Math.ceil((last - day + 1) / 7);
    const names = [`${weekday}`, `${nth}${weekday}`, `+${nth}${weekday}`, `${nthLast}${weekday}`];
    return (
      (!rule.byDay || rule.byDay.some((name) => names.includes(name))) &&
      (!rule.byMonthDay || rule.byMonthDay.some((wanted) => wanted === day || wanted === day - last - 1))
    );
  });
  const positions = rule.bySetPos;
  return named
    .filter(
      (_, index) => !positions || positions.includes(index + 1) || positions.includes(index - named.length),
    )
    .map((day) => `${month}-${String(day).padStart(2, '0')}`);
}
