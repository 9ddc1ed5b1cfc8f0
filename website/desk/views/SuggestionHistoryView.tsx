import type { TopicRef } from '../../../shared/model/Suggestion.ts';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { ViewProps } from '../routes.ts';
import { historyTexts } from './History.texts.ts';
import { History } from './History.tsx';

/** Who decided what about a suggestion, without anybody's words. */
export function SuggestionHistoryView({ params: { id = '' } }: ViewProps) {
  const { client, series } = useDesk();
  const [texts, words] = [useTexts(historyTexts), useTexts(deskTexts)];
  return (
    <History
      lead={texts.ofSuggestion}
      back={{ to: '/desk/inbox', label: words.inbox }}
      of={[id, series.id]}
      read={async (cursor) => {
        const [{ body }, { body: of }] = await Promise.all([
          client.listSuggestionEdits({ params: { id }, query: { ...(cursor && { cursor }) } }),
          client.getSeries({ params: { id: series.id } }),
        ]);
        const topics = body.edits
          .flatMap(({ changes }) => changes.filter(({ field }) => field === 'acceptedInto'))
          .flatMap(({ before, after }) => [before, after] as (TopicRef | null)[]); // as it was recorded
        const ids = [...new Set(topics.flatMap((topic) => topic?.session ?? []))];
        const sessions = await Promise.all(
          ids.map((session) => client.getSession({ params: { id: session } })),
        );
        return {
          ...body,
          about: '',
          timeZone: of.recurrence.timeZone,
          subjects: of.subjects,
          sessions: sessions.map((session) => session.body),
        };
      }}
    />
  );
}
