import { allPages, type Client } from '../../shared/contract/client.ts';
import type { InboxSuggestion } from '../../shared/model/Suggestion.ts';
import { STATUSES } from './inboxFilter.ts';

/** How often, and after how many milliseconds, it is looked for again: a listing is a moment behind what was decided. */
const [TRIES, PAUSE] = [4, 400];

/**
 * What has become of a suggestion that somebody else decided about: it is looked for among those of its day, wherever it is now.
 * Null where it is not there any more. `seen`: as it was read before.
 */
export async function findSuggestion(client: Client, seen: InboxSuggestion): Promise<InboxSuggestion | null> {
  const { id, series, receivedOn: day, kind } = seen;
  const among = async (status: InboxSuggestion['status']) => {
    for await (const { suggestions } of allPages(client.listSuggestions, {
      query: { series, status, day, kind },
    })) {
      const found = suggestions.find((each) => each.id === id);
      if (found) return [found];
    }
    return [];
  };
  for (let tries = 1; ; tries += 1) {
    const found = (await Promise.all(STATUSES.map(among))).flat();
    const changed = found.find(({ etag }) => etag !== seen.etag);
    if (changed || tries === TRIES) return changed ?? found[0] ?? null;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
