import { demoReply } from './demoTexts.ts';
import type { About, DemoTools } from './demoTools.ts';

type Status = 'accepted' | 'answered' | 'declined' | 'referred';

/** Decides about the oldest suggestions that wait in a series, one after the other as `decisions` say. */
export async function decide(
  { officer }: DemoTools,
  { series, session = '', topic = '' }: About,
  decisions: readonly Status[],
): Promise<void> {
  const { body } = await officer.listSuggestions({ query: { series, status: 'received' } });
  for (const [i, status] of decisions.entries()) {
    const suggestion = body.suggestions[i];
    if (!suggestion) throw new Error(`There are only ${i} suggestions to decide about.`);
    await officer.triageSuggestion({
      params: { id: suggestion.id },
      ifMatch: suggestion.etag,
      body:
        status === 'accepted'
          ? { status, topic: { session, id: topic } }
          : { status, reply: demoReply[suggestion.language] },
    });
  }
}
