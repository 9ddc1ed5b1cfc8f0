import { remindOfficers } from '../shared/contract/operations/remindOfficers.ts';
import * as seriesStore from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { database } from './runtime/environment.ts';
import { implementTask } from './runtime/implementTask.ts';
import { tellOfficers } from './runtime/tellOfficers.ts';

const db = database();

export const handler = implementTask(remindOfficers, async ({ scheduledTime }) => {
  const now = new Date(scheduledTime ?? Date.now());
  const all = await seriesStore.listAll(db);
  const counts = await Promise.all(all.map((series) => countsOf(series.id, now)));
  const waiting = counts.reduce((sum, count) => sum + count.waiting, 0);
  const unconfirmed = counts.flatMap((count) => count.unconfirmed);
  if (waiting > 0 || unconfirmed.length > 0) await tellOfficers(subject, messageOf(waiting, unconfirmed));
  return { waiting, unconfirmed: unconfirmed.length };
});

const subject = 'Op e Kaffi: what waits for you';

async function countsOf(series: string, now: Date) {
  const waiting = await suggestions.count(db, { series, status: 'received', now });
  const upcoming = await sessions.list(db, {
    series,
    when: 'upcoming',
    now,
    limit: 50,
    startAfter: undefined,
  });
  const unconfirmed = upcoming.sessions.filter(
    (session) => !session.dateConfirmed && session.status === 'scheduled',
  );
  return {
    waiting,
    unconfirmed: unconfirmed.map((session) => `${session.series} ${session.startsAt.slice(0, 10)}`),
  };
}

/** Counts and dates: nothing of what anybody wrote. */
function messageOf(waiting: number, unconfirmed: readonly string[]): string {
  return [
    `Suggestions that nobody has looked at: ${waiting}.`,
    ...(unconfirmed.length > 0
      ? ['Sessions that fall on a public holiday, whose date is to be confirmed or moved:', ...unconfirmed]
      : []),
  ].join('\n');
}
