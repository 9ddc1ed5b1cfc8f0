import * as z from 'zod/mini';
import { cutAtMonth } from '../../shared/domain/cutAtMonth.ts';
import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import { publishSeries, summariseSeries } from '../../shared/domain/publishSeries.ts';
import { publishSession, publishSummary } from '../../shared/domain/publishSession.ts';
import { Refusal } from '../../shared/domain/Refusal.ts';
import { inZone, startOfDay } from '../../shared/domain/zonedTime.ts';
import type { Series } from '../../shared/model/Series.ts';
import { Month } from '../../shared/model/time.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as sessions from '../../shared/storage/sessions.ts';
import type { Meetings } from '../../website/pages/HomePage.tsx';
import { keptProgramme } from '../steps/keptProgramme.ts';
import { seriesOf } from './seriesOf.ts';

/** How many past sessions a page shows at least, and how many months back it looks for what was done. */
const shownPast = 12;
const monthsBack = 6;
const none = { sessions: [] };

/**
 * What the page of a series shows: what is to come, what was said and done at the last meetings, and those that are over.
 * `before`, a month: only what ended before it. Refuses an id that no series has, and what is no month.
 */
export async function readMeetings(
  db: Database,
  { id, before, now }: { id: string; before: string | undefined; now: Date },
): Promise<Meetings> {
  if (before !== undefined && !z.safeParse(Month, before).success) {
    throw new Refusal('not-found', 'There is no such month.');
  }
  const list = (when: 'upcoming' | 'past', moment: Date) =>
    sessions.list(db, { series: id, when, now: moment, limit: 24, startAfter: undefined });
  const programme = keptProgramme(db, now);
  const [all, upcoming, past, recent] =
    before === undefined
      ? await Promise.all([
          programme,
          list('upcoming', now),
          list('past', now),
          sessions.listFrom(db, id, monthsBefore(now)),
        ])
      : [await programme, none, await list('past', endOf(before, seriesOf(await programme, id), now)), []];
  const series = seriesOf(all, id);
  const { shown, older } = cutAtMonth(past.sessions, { least: shownPast, goesOn: past.next !== null });
  return {
    now: inZone(now, series.recurrence.timeZone),
    series: publishSeries(series),
    others: summariseSeries(all).filter((other) => other.id !== id),
    upcoming: upcoming.sessions.map(publishSummary),
    withAgenda: recent.map(publishSession),
    past: shown.map(publishSummary),
    before: before ?? null,
    older,
  };
}

/** The moment before which sessions are over that ended before the month. */
function endOf(before: string, { recurrence }: Series, now: Date): Date {
  return new Date(Math.min(now.getTime(), startOfDay(`${before}-01`, recurrence.timeZone) * 1000));
}

function monthsBefore(now: Date): string {
  return monthNumbered(monthNumber(now.toISOString().slice(0, 7)) - monthsBack);
}
