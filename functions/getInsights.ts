import { getInsights } from '../shared/contract/operations/getInsights.ts';
import { editionsWithTopics, periodAsked, subjectsRaised, visitorsOf } from '../shared/domain/insights.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { monthOf } from '../shared/domain/zonedTime.ts';
import { csv } from '../shared/feeds/csv.ts';
import { SuggestionStatus } from '../shared/model/Suggestion.ts';
import * as seriesStore from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database, dayCount, setting } from './lambda/environment.ts';

const db = database();
const home = setting('SERIES');
const statuses = SuggestionStatus.options;

export const handler = await implement(
  getInsights,
  async ({ query, now, alternative }) => {
    const { series = home } = query;
    const [all, today] = await Promise.all([sessions.listAll(db, series), monthIn(series, now)]);
    const period = periodAsked(query, all, today);
    const subjects = subjectsRaised(all, period);
    const visitors = visitorsOf(all, period);
    if (alternative) return csv(query.table === 'subjects' ? subjectTable(subjects) : sessionTable(visitors));
    const editions = editionsWithTopics(all, period);
    return { ...period, subjects, editions, sessions: visitors, ...(await inboxOf(series, now)) };
  },
  {
    warmUp: () => suggestions.count(db, { series: home, status: 'received', now: new Date(), ...dayCount() }),
  },
);

function sessionTable(sessions: ReturnType<typeof visitorsOf>) {
  return [
    ['session', 'edition', 'visitors'],
    ...sessions.map(({ id, edition, visitors }) => [id, edition, visitors ?? '']),
  ];
}

function subjectTable(subjects: ReturnType<typeof subjectsRaised>) {
  return [
    ['subject', 'editions', 'support', 'raised', 'last raised', 'without outcome', 'trend'],
    ...subjects.map((row) => [
      row.subject,
      row.editions,
      row.support,
      row.raised,
      row.lastRaised,
      row.withoutOutcome,
      row.trend,
    ]),
  ];
}

/** The month that it is where the series meets; in UTC where there is no such series, and so nothing to tell of it. */
async function monthIn(id: string, now: Date): Promise<string> {
  try {
    const { recurrence } = await seriesStore.get(db, id);
    return monthOf(now, recurrence.timeZone);
  } catch (error) {
    if (error instanceof Refusal && error.type === 'not-found') return monthOf(now, 'UTC');
    throw error;
  }
}

async function inboxOf(series: string, now: Date) {
  const counted = await Promise.all(
    statuses.map(async (status) => ({
      status,
      ...(await suggestions.count(db, { series, status, now, ...dayCount() })),
    })),
  );
  const inbox = Object.fromEntries(counted.map(({ status, count }) => [status, count]));
  return {
    inbox: inbox as Record<SuggestionStatus, number>, // one for each
    capped: counted.filter(({ capped }) => capped).map(({ status }) => status),
  };
}
