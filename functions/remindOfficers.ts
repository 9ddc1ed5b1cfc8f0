import { remindOfficers } from '../shared/contract/operations/remindOfficers.ts';
import { isPlanned } from '../shared/domain/isPlanned.ts';
import { writeReminder } from '../shared/domain/writeReminder.ts';
import type { Series } from '../shared/model/Series.ts';
import * as seriesStore from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { database, dayCount } from './lambda/environment.ts';
import { implementTask } from './lambda/implementTask.ts';
import { notifyOfficers } from './steps/notifyOfficers.ts';
import { severalAtOnce } from './steps/severalAtOnce.ts';

const db = database();

export const handler = await implementTask(
  remindOfficers,
  async ({ scheduledTime }) => {
    const now = new Date(scheduledTime ?? Date.now());
    const open = (await seriesStore.listAll(db)).filter(({ closed }) => !closed);
    const found = await severalAtOnce(10, open, (series) => lookAt(series, now));
    const waiting = found.reduce((sum, each) => sum + each.waiting.count, 0);
    const orMore = found.some((each) => each.waiting.capped);
    const unconfirmed = found.flatMap((each) => each.unconfirmed);
    const nothingPlanned = found.flatMap((each) => each.nothingPlanned);
    const reminder = writeReminder({ suggestions: waiting, orMore, unconfirmed, nothingPlanned });
    if (reminder) await notifyOfficers(reminder.subject, reminder.text);
    return { waiting, unconfirmed: unconfirmed.length, nothingPlanned };
  },
  { warmUp: () => seriesStore.listAll(db) },
);

async function lookAt(series: Series, now: Date) {
  const waiting = await suggestions.count(db, { series: series.id, status: 'received', now, ...dayCount() });
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
      .map(({ startsAt }) => ({ series: series.id, day: startsAt.slice(0, 10) })),
    nothingPlanned: isPlanned(series, upcoming.sessions, now) ? [] : [series.id],
  };
}
