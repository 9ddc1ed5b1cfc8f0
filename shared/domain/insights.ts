import type { Session } from '../model/Session.ts';
import { monthNumber, monthNumbered } from './month.ts';
import { badInput } from './Refusal.ts';
import { sessionId } from './sessionId.ts';
import { totalSupport } from './totalSupport.ts';

/** Months, both included: `2026-01` to `2026-12`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The first month that there can be. */
const EARLIEST = '2000-01';

/**
 * The months that somebody asks about. Unless said: twelve of them up to `to` or else to this one, and those to
 * come that have a session, since what is planned has an agenda already. Refuses `from` after `to`. `today`: the
 * month that it is.
 */
export function periodAsked(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  sessions: readonly Session[],
  today: string,
): Period {
  const from = asked.from ?? latest([EARLIEST, monthNumbered(monthNumber(asked.to ?? today) - 11)]);
  const to = asked.to ?? latest([today, from, ...sessions.map(monthOf)]);
  if (from <= to) return { from, to };
  throw badInput([{ parameter: 'from', detail: 'Comes after `to`.' }]);
}

function latest(months: readonly string[]): string {
  return months.toSorted().at(-1) ?? EARLIEST;
}

/** As many months, just before. */
function periodBefore({ from, to }: Period): Period {
  const months = monthNumber(to) - monthNumber(from) + 1;
  return { from: monthNumbered(monthNumber(from) - months), to: monthNumbered(monthNumber(from) - 1) };
}

/**
 * Which subjects were raised in the period, from the topics of the sessions in it: exact numbers, for officers.
 * The most supported first. `trend`: by how much a subject's support is more than in the period before.
 */
export function subjectsRaised(sessions: readonly Session[], period: Period) {
  const now = within(sessions, period);
  const before = within(sessions, periodBefore(period));
  const subjects = new Set(now.flatMap(({ topics }) => topics.map(({ subject }) => subject)));
  return [...subjects]
    .map((subject) => {
      const editions = now.filter(({ topics }) => topics.some((topic) => topic.subject === subject));
      const raised = totals(now, subject);
      return {
        subject,
        editions: editions.length,
        support: raised.support,
        raised: raised.raised,
        lastRaised: editions.map(monthOf).sort().at(-1) ?? period.to,
        withoutOutcome: raised.withoutOutcome,
        trend: raised.support - totals(before, subject).support,
      };
    })
    .sort((a, b) => b.support - a.support || b.editions - a.editions || (a.subject < b.subject ? -1 : 1));
}

/** How many came to each session of the period, as far as officers noted it; the earliest first. */
export function visitorsOf(sessions: readonly Session[], period: Period) {
  return within(sessions, period).map((session) => ({
    id: sessionId(session),
    edition: session.edition,
    visitors: session.visitors,
  }));
}

/** The same by edition, the earliest first; editions without an agenda are left out. */
export function editionsWithTopics(sessions: readonly Session[], period: Period) {
  return within(sessions, period)
    .filter(({ topics }) => topics.length > 0)
    .map((session) => ({
      session: sessionId(session),
      edition: session.edition,
      month: monthOf(session),
      subjects: [...new Set(session.topics.map(({ subject }) => subject))].map((subject) => ({
        subject,
        ...totals([session], subject),
      })),
    }));
}

/** The sessions of a period, the earliest first. */
function within(sessions: readonly Session[], { from, to }: Period): Session[] {
  return sessions
    .filter((session) => monthOf(session) >= from && monthOf(session) <= to)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

/** The month in which it takes place, as its zone writes it: that of its slot, unless it was moved. */
function monthOf({ startsAt }: Session): string {
  return startsAt.slice(0, 7);
}

function totals(sessions: readonly Session[], subject: string) {
  const topics = sessions.flatMap((session) => session.topics.filter((topic) => topic.subject === subject));
  return {
    support: topics.reduce((sum, topic) => sum + totalSupport(topic), 0),
    raised: topics.reduce((sum, topic) => sum + topic.people, 0),
    withoutOutcome: topics.filter((topic) => topic.outcome === null).length,
  };
}
