import { type Client, ProblemError } from '../../shared/contract/client.ts';
import type { Localized } from '../../shared/model/Localized.ts';
import { normaliseText } from '../../shared/model/prose.ts';

interface NewTopic {
  readonly session: string;
  readonly subject: string;
  readonly title: Localized;
}

/**
 * Puts a topic at the end of a meeting's agenda, and gives its id; of one that stands there already, its own: so calling again
 * adds nothing. What others change meanwhile stays.
 */
export async function addTopic(client: Client, topic: NewTopic, tries = 3): Promise<string> {
  const params = { id: topic.session };
  const { body, etag } = await client.getSession({ params });
  const there = body.topics.find((each) => isSame(each, topic));
  if (there) return there.id;
  const kept = body.topics.map(({ id, subject, title, outcome }) => ({ id, subject, title, outcome }));
  const topics = [...kept, { subject: topic.subject, title: topic.title }];
  try {
    const answer = await client.editSession({ params, body: { topics }, ifMatch: etag ?? '' });
    return answer.body.topics.find((each) => isSame(each, topic))?.id ?? '';
  } catch (error) {
    const isStale = error instanceof ProblemError && error.type === 'stale';
    if (!isStale || tries === 0) throw error;
    return addTopic(client, topic, tries - 1);
  }
}

function isSame(a: Omit<NewTopic, 'session'>, b: Omit<NewTopic, 'session'>): boolean {
  return a.subject === b.subject && asStored(a.title) === asStored(b.title);
}

function asStored(title: NewTopic['title']): string {
  return JSON.stringify(
    Object.entries(title)
      .map(([language, text]) => [language, normaliseText(text ?? '')])
      .sort(),
  );
}
