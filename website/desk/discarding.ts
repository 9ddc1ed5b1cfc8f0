import { allPages, type Client } from '../../shared/contract/client.ts';
import type { InboxSuggestion } from '../../shared/model/Suggestion.ts';

/** Which suggestions of a day are no suggestions. */
export interface Alike {
  readonly series: string;
  readonly day: string;
  readonly kind?: InboxSuggestion['kind'] | undefined;
  readonly topic?: string | undefined;
  /** Null: those without words; undefined: whatever they say. */
  readonly text?: string | null | undefined;
}

/** Something to discard: what it is, how many at most, and the next step of it. */
export interface DiscardJob {
  /** What goes, in words, a line each. */
  readonly lines: readonly string[];
  /** What it says, with its language. */
  readonly quotes: readonly Pick<InboxSuggestion, 'text' | 'language'>[];
  readonly total: number;
  /** There are more than that. */
  readonly isMore: boolean;
  /** Discards some, and says whether there are more. After an error it goes on from there. */
  readonly next: () => Promise<{ discarded: number; more: boolean }>;
}

/** How many the API takes at once, and how many are counted before it is asked whether they shall go. */
const [MOST_IDS, MOST_COUNTED] = [50, 1000];

/** Steps that discard these, fifty at a time. One that failed is done again: what is discarded already is passed over. */
export function discardEach(client: Client, ids: readonly string[]): DiscardJob['next'] {
  const left = [...ids];
  return async () => {
    const { body } = await client.discardSuggestions({ body: { ids: left.slice(0, MOST_IDS) } });
    if (!body.more) left.splice(0, MOST_IDS);
    return { discarded: body.discarded, more: left.length > 0 };
  };
}

/** Steps that discard all of a day that are alike, as many at a time as the API does. */
export function discardAlike(client: Client, where: Alike): DiscardJob['next'] {
  return async () => (await client.discardSuggestions({ body: { where } })).body;
}

/** How many of a day wait and are alike. It looks at a thousand, not further. */
export async function countAlike(client: Client, where: Alike): Promise<{ count: number; isMore: boolean }> {
  const { series, day, kind, topic, text } = where;
  let [count, seen] = [0, 0];
  for await (const page of allPages(client.listSuggestions, {
    query: { series, status: 'received', day, kind },
  })) {
    const alike = page.suggestions.filter(
      (each) => (topic === undefined || each.topic === topic) && (text === undefined || each.text === text),
    );
    count += alike.length;
    seen += page.suggestions.length;
    if (seen >= MOST_COUNTED && page.next) return { count, isMore: true };
  }
  return { count, isMore: false };
}
