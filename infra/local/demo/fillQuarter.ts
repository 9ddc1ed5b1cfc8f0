import { changeSession } from './changeSession.ts';
import { decide } from './decide.ts';
import { demoNotice, type demoQuarters, demoReason, demoTheme, demoTopics, demoVenue } from './demoTexts.ts';
import type { DemoTools } from './demoTools.ts';

const DAY = 86_400_000;

/** How many months of meetings a quarter gets. */
const MONTHS = 12;

/** Months before now in which something special is: the other meetings are as usual. */
const special = { cancelled: 7, theme: 4, extra: 2 } as const;

/**
 * Adds a quarter as of a year ago, and lets its meetings take place month by month: announced, with an agenda, counted
 * at the café, and a month later what became of it. In the last three months residents write, too.
 */
export async function fillQuarter(tools: DemoTools, series: (typeof demoQuarters)[number], now: Date) {
  const { coordinator, moveTo } = tools;
  const days = Array.from({ length: MONTHS }, (_, i) => meetingDay(series, now, MONTHS - i));
  const [first = now] = days;
  await moveTo(new Date(first.getTime() - 30 * DAY));
  await coordinator.addSeries({ body: series });
  let before: string | null = null;
  for (const [i, day] of days.entries()) {
    before = await holdMeeting(tools, { series: series.id, day, ago: MONTHS - i, before });
  }
}

/** One meeting, from its announcement until a day after it. Gives its id; `before`: that of the last one. */
async function holdMeeting(
  tools: DemoTools,
  given: { series: string; day: Date; ago: number; before: string | null },
): Promise<string> {
  const { officer, coordinator, moveTo } = tools;
  const { series, day, ago, before } = given;
  const at = (days: number) => new Date(day.getTime() + days * DAY);
  await moveTo(at(-21));
  const { body: added } = await coordinator.addSession({
    body: { series, startsAt: atHour(day, 17), endsAt: atHour(day, 19), venue: demoVenue },
  });
  const { id } = added;
  if (ago === special.extra) {
    const more = { startsAt: atHour(at(7), 10), endsAt: atHour(at(7), 12), theme: demoTheme };
    await coordinator.addSession({ body: { series, venue: demoVenue, ...more } });
  }
  const agenda = [0, 1].map((turn) => demoTopics[(ago + turn) % demoTopics.length] ?? demoTopics[0]);
  const { topics } = await changeSession(officer, id, () => ({
    topics: agenda.map(({ subject, title }) => ({ subject, title })),
    ...(ago === special.theme && { theme: demoTheme, notice: demoNotice }),
  }));
  if (before) await tellOutcome(tools, before);
  if (ago === special.cancelled) {
    await changeSession(officer, id, () => ({ status: 'cancelled', cancellation: { reason: demoReason } }));
    return id;
  }

  const [topic] = topics;
  if (ago <= 3 && topic) {
    const about = { series, session: id, topic: topic.id };
    await tools.send(6, about);
    await moveTo(at(-19));
    await decide(tools, about, [...Array<'accepted'>(5).fill('accepted'), 'answered']);
  }
  await moveTo(at(1));
  const { etag } = await officer.getMeetingRecord({ params: { id } });
  await officer.recordMeeting({
    params: { id },
    ifMatch: etag ?? '',
    body: {
      visitors: 9 + ((ago * 5) % 17),
      raised: topics.map(({ id: raised }, turn) => ({
        topic: raised,
        people: 2 + ((ago * 3 + turn * 4) % 9),
      })),
    },
  });
  return id;
}

/** What became of the first topic of a meeting; the second waits. A meeting that was cancelled has none. */
async function tellOutcome({ officer }: DemoTools, id: string): Promise<void> {
  const { body: session } = await officer.getSession({ params: { id } });
  if (session.status === 'cancelled') return;
  await changeSession(officer, id, ({ topics }) => ({
    topics: topics.map(({ id, subject, title, outcome }, i) => {
      const told = demoTopics.find((topic) => topic.subject === subject)?.outcome ?? null;
      return { id, subject, title, outcome: i === 0 ? told : outcome };
    }),
  }));
}

/** The second such weekday of the month so many months before now, at noon: as the quarters' rules have it. */
function meetingDay({ recurrence }: (typeof demoQuarters)[number], now: Date, ago: number): Date {
  const weekday = recurrence.rule.endsWith('TU') ? 2 : 3;
  const eighth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 8, 12));
  return new Date(eighth.getTime() + ((weekday - eighth.getUTCDay() + 7) % 7) * DAY);
}

/** That hour of the day as a clock in Luxembourg shows it. In the middle of a month, the month tells summer time. */
function atHour(day: Date, hour: number): string {
  const month = day.getUTCMonth() + 1;
  const offset = month >= 4 && month <= 10 ? '+02:00' : '+01:00';
  return `${day.toISOString().slice(0, 10)}T${hour}:00:00${offset}`;
}
