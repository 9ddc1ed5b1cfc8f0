import type { Topic } from '../model/Session.ts';

/** How many stand behind a topic: suggestions accepted into it, and people who raised it at the café. */
export function totalSupport({ support, people }: Pick<Topic, 'support' | 'people'>): number {
  return support + people;
}
