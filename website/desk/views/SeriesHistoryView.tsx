import { useDesk, useTexts } from '../DeskContext.ts';
import type { ViewProps } from '../routes.ts';
import { historyTexts } from './History.texts.ts';
import { History } from './History.tsx';

/** Who changed what of a series: for coordinators. */
export function SeriesHistoryView({ params: { id = '' } }: ViewProps) {
  const { client } = useDesk();
  const texts = useTexts(historyTexts);
  return (
    <History
      lead={texts.lead}
      back={{ to: `/desk/series/${id}`, label: texts.toSeries }}
      of={[id]}
      read={async (cursor) => {
        const [edits, { body: series }] = await Promise.all([
          client.listSeriesEdits({ params: { id }, query: { ...(cursor && { cursor }) } }),
          client.getSeries({ params: { id } }),
        ]);
        const { quarter, recurrence, subjects } = series;
        return { ...edits.body, about: quarter, timeZone: recurrence.timeZone, subjects, sessions: [] };
      }}
    />
  );
}
