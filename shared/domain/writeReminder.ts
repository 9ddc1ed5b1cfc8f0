import { isPublicHoliday } from './publicHolidays.ts';

/** What waits for the officers. */
export interface Waiting {
  /** How many suggestions nobody has looked at. */
  readonly suggestions: number;
  /** There may be more: the count stopped. */
  readonly orMore: boolean;
  /** Sessions whose date is to be confirmed: id of the series, and the day, `2026-12-17`. */
  readonly unconfirmed: readonly { readonly series: string; readonly day: string }[];
  /** Ids of the series without a session in sight. */
  readonly nothingPlanned: readonly string[];
}

/** The weekly mail to the officers: counts, dates and ids, nothing of what anybody wrote. Null where nothing waits. */
export function writeReminder(waiting: Waiting): { subject: string; text: string } | null {
  const { suggestions, orMore, unconfirmed, nothingPlanned } = waiting;
  if (suggestions === 0 && unconfirmed.length === 0 && nothingPlanned.length === 0) return null;
  const [onHolidays, others] = [true, false].map((wanted) =>
    unconfirmed
      .filter(({ day }) => isPublicHoliday(day) === wanted)
      .map(({ series, day }) => `${series} ${day}`),
  );
  const lines = [
    `Suggestions that nobody has looked at: ${suggestions.toLocaleString('en')}${orMore ? ' or more' : ''}.`,
    ...section('Sessions that fall on a public holiday, whose date is to be confirmed or moved:', onHolidays),
    ...section('Sessions whose date is to be confirmed:', others),
    ...section(
      'No session is planned within 35 days, so the website shows none; add or reinstate one, or pause the series:',
      nothingPlanned,
    ),
  ];
  return { subject: 'Op e Kaffi: what waits for you', text: lines.join('\n') };
}

function section(heading: string, lines: readonly string[] = []): readonly string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}
