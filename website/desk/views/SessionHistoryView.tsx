import { capital } from '../../parts/capital.ts';
import { dayInWords } from '../../parts/dates.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { ViewProps } from '../routes.ts';
import { historyTexts } from './History.texts.ts';
import { History } from './History.tsx';

/** Who changed what of a meeting. */
export function SessionHistoryView({ params: { id = '' } }: ViewProps) {
  const { client, lang } = useDesk();
  const texts = useTexts(historyTexts);
  return (
    <History
      lead={texts.lead}
      back={{ to: `/desk/sessions/${id}`, label: texts.toMeeting }}
      of={[id, lang]}
      read={async (cursor) => {
        const [edits, { body: session }] = await Promise.all([
          client.listEdits({ params: { id }, query: { ...(cursor && { cursor }) } }),
          client.getSession({ params: { id } }),
        ]);
        const series = await client.getSeries({ params: { id: session.series } });
        return {
          ...edits.body,
          about: capital(dayInWords(session.startsAt, lang)),
          timeZone: session.timeZone,
          subjects: series.body.subjects,
          sessions: [session],
        };
      }}
    />
  );
}
