import { changeSession } from './changeSession.ts';
import { decide } from './decide.ts';
import { demoTopics } from './demoTexts.ts';
import type { DemoTools } from './demoTools.ts';

const DAY = 86_400_000;

/** How many nobody has decided about: more than a page, which has fifty. */
const WAITING = 57;
/** How many of these are no suggestions at all, it turns out. */
const DISCARDED = 3;

/**
 * Puts a topic on the agenda of the next meeting, in the quarter that is shown first, and lets residents write: about
 * some it is decided, one way or another; some are discarded; many wait.
 */
export async function fillInbox(tools: DemoTools, now: Date): Promise<void> {
  const { officer, moveTo, send } = tools;
  const at = (days: number) => new Date(now.getTime() + days * DAY);
  const { body } = await officer.listSessions({ query: { when: 'upcoming', limit: '1' } });
  const [next] = body.sessions;
  if (!next) throw new Error('No meeting is planned that people could write about.');
  const { series } = next;
  const [{ subject, title }] = demoTopics;
  const { topics } = await changeSession(officer, next.id, (session) => ({
    topics: [...session.topics.map(({ support: _, ...topic }) => topic), { subject, title }],
  }));
  const about = { series, session: next.id, topic: topics.at(-1)?.id ?? '' };
  await moveTo(at(-20));
  await send(9, about);
  await moveTo(at(-18));
  await decide(tools, about, [...Array<'accepted'>(6).fill('accepted'), 'answered', 'declined', 'referred']);
  for (const days of [-12, -5, -2]) {
    await moveTo(at(days));
    await send(WAITING / 3, { series });
  }
  await moveTo(now);
  const { body: waiting } = await officer.listSuggestions({ query: { series, status: 'received' } });
  const ids = waiting.suggestions.slice(0, DISCARDED).map(({ id }) => id);
  await officer.discardSuggestions({ body: { ids } });
}
