import { getInsights } from '../shared/contract/operations/getInsights.ts';
import { editionsWithTopics, periodAsked, subjectsRaised } from '../shared/domain/insights.ts';
import { csv } from '../shared/feeds/csv.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database, dayCount, setting } from './lambda/environment.ts';

const db = database();
const home = setting('SERIES');

export const handler = await implement(
  getInsights,
  async ({ query, now, alternative }) => {
    const { series = home } = query;
    const all = await sessions.listAll(db, series);
    const period = periodAsked(query, all, now.toISOString().slice(0, 7));
    const subjects = subjectsRaised(all, period);
    if (alternative) return csv(tableOf(subjects));
    const editions = editionsWithTopics(all, period);
    return { ...period, subjects, editions, inbox: await inboxOf(series, now) };
  },
  {
    warmUp: () => suggestions.count(db, { series: home, status: 'received', now: new Date(), ...dayCount() }),
  },
);

function tableOf(subjects: ReturnType<typeof subjectsRaised>) {
  return [
    ['subject', 'editions', 'support', 'last raised', 'without outcome', 'trend'],
    ...subjects.map((row) => [
      row.subject,
      row.editions,
      row.support,
      row.lastRaised,
      row.withoutOutcome,
      row.trend,
    ]),
  ];
}

async function inboxOf(series: string, now: Date) {
  const count = (status: Parameters<typeof suggestions.count>[1]['status']) =>
    suggestions.count(db, { series, status, now, ...dayCount() });
  const [received, accepted, answered, declined, referred] = await Promise.all([
    count('received'),
    count('accepted'),
    count('answered'),
    count('declined'),
    count('referred'),
  ]);
  return { received, accepted, answered, declined, referred };
}
