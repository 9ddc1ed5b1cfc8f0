import { remindOfficers } from '../shared/contract/operations/remindOfficers.ts';
import { isPlanned } from '../shared/domain/isPlanned.ts';
import { isPublicHoliday } from '../shared/domain/publicHolidays.ts';
import type { Series } from '../shared/domain/Series.ts';
import * as seriesStore from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { database } from './lambda/environment.ts';
import { implementTask } from './lambda/implementTask.ts';
import { tellOfficers } from './steps/tellOfficers.ts';

const db = database();

export const handler = implementTask(remindOfficers, async ({ scheduledTime }) => {
  const now = new Date(scheduledTime ?? Date.now());
  const all = await seriesStore.listAll(db);
  const found = await Promise.all(all.map((series) => lookAt(series, now)));
  const waiting = found.reduce((sum, each) => sum + each.waiting, 0);
  const unconfirmed = found.flatMap((each) => each.unconfirmed);
  const nothingPlanned = found.flatMap((each) => each.nothingPlanned);
  if (waiting > 0 || unconfirmed.length > 0 || nothingPlanned.length > 0) {
    await tellOfficers(subject, messageOf(waiting, unconfirmed, nothingPlanned));
  }
  return { waiting, unconfirmed: unconfirmed.length, nothingPlanned };
});

const subject = 'Op e Kaffi: what waits for you';

interface Unconfirmed {
  readonly series: string;
  readonly day: string;
}

async function lookAt(series: Series, now: Date) {
  const waiting = await suggestions.count(db, { series: series.id, status: 'received', now });
  const upcoming = await sessions.list(db, {
    series: series.id,
    when: 'upcoming',
    now,
    limit: 50,
    startAfter: undefined,
  });
  return {
    waiting,
    unconfirmed: upcoming.sessions
      .filter((session) => !session.dateConfirmed && session.status === 'scheduled')
      .map(({ startsAt }): Unconfirmed => ({ series: series.id, day: startsAt.slice(0, 10) })),
    nothingPlanned: isPlanned(series, upcoming.sessions, now) ? [] : [series.id],
  };
}

/** Counts, dates and ids: nothing of what anybody wrote. */
function messageOf(
  waiting: number,
  unconfirmed: readonly Unconfirmed[],
  nothingPlanned: readonly string[],
): string {
  const named = (wanted: readonly Unconfirmed[]) => wanted.map(({ series, day }) => `${series} ${day}`);
  return [
    `Suggestions that nobody has looked at: ${waiting}.`,
    ...section(
      'Sessions that fall on a public holiday, whose date is to be confirmed or moved:',
      named(unconfirmed.filter(({ day }) => isPublicHoliday(day))),
    ),
    ...section(
      'Sessions whose date is to be confirmed:',
      named(unconfirmed.filter(({ day }) => !isPublicHoliday(day))),
    ),
    ...section(
      'No session is planned within 35 days, so the website shows none; add or reinstate one, or pause the series:',
      nothingPlanned,
    ),
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}
