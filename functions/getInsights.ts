import { getInsights } from '../shared/contract/operations/getInsights.ts';
import { csv } from '../shared/domain/csv.ts';
import {
  editionsWithTopics,
  lastMonth,
  periodBefore,
  subjectsRaised,
  yearUpTo,
} from '../shared/domain/insights.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { database, setting } from './runtime/environment.ts';
import { implement } from './runtime/implement.ts';

const db = database();
const home = setting('SERIES');

export const handler = implement(getInsights, async ({ query, now, alternative }) => {
  const { series = home } = query;
  const month = now.toISOString().slice(0, 7);
  const from = query.from ?? yearUpTo(query.to ?? month).from;
  if (query.to !== undefined && from > query.to) throw badPeriod();
  // A session may have been moved into the period out of an earlier slot, within a year.
  const earliest = yearUpTo(periodBefore({ from, to: query.to ?? month }).from).from;
  const all = await sessions.listFrom(db, series, earliest);
  // What is planned is on the agenda already.
  const period = { from, to: query.to ?? lastMonth(all, month) };
  const subjects = subjectsRaised(all, period);
  if (alternative) return csv(tableOf(subjects));
  return {
    ...period,
    subjects,
    editions: editionsWithTopics(all, period),
    inbox: await inboxOf(series, now),
  };
});

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
    suggestions.count(db, { series, status, now });
  const [received, accepted, answered, declined, referred] = await Promise.all([
    count('received'),
    count('accepted'),
    count('answered'),
    count('declined'),
    count('referred'),
  ]);
  return { received, accepted, answered, declined, referred };
}

function badPeriod(): Refusal {
  return new Refusal('invalid-request', 'The request is not valid.', {
    flaws: [{ parameter: 'from', detail: 'Comes after `to`.' }],
  });
}
