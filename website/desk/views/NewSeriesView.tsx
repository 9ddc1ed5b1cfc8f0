import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { Loaded } from '../Loaded.tsx';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { seriesTexts } from './Series.texts.ts';
import { SeriesForm } from './SeriesForm.tsx';

/** Adds a series: it begins as a copy of the one that the coordinator works on, but for what is of its quarter alone. */
export function NewSeriesView() {
  const { client, series, person } = useDesk();
  const [texts, words] = [useTexts(seriesTexts), useTexts(deskTexts)];
  useTitle(texts.titleNew);
  const read = useRead(
    async () => (series.id ? (await client.getSeries({ params: { id: series.id } })).body : null),
    [series.id],
  );
  return (
    <>
      <p class="back">
        <a href="/desk/series">← {words.series}</a>
      </p>
      <h1>{texts.titleNew}</h1>
      {person.isCoordinator ? (
        <Loaded read={read}>
          {(like) => (
            <>
              {like && <p class="note">{texts.copied(like.quarter)}</p>}
              <SeriesForm held={null} sessions={[]} hold={() => {}} start={{ ...empty, ...like, ...own }} />
            </>
          )}
        </Loaded>
      ) : (
        <p class="note">{words.forbidden}</p>
      )}
    </>
  );
}

/** What each quarter has for itself. */
const own = { quarter: '', venues: [], skip: [], paused: false, lastEdition: 0, keepPlanned: 1 };

const empty = {
  name: {},
  purpose: {},
  notFor: {},
  subjects: [],
  recurrence: {
    rule: 'FREQ=MONTHLY;BYDAY=3TH',
    startTime: '16:00',
    endTime: '18:00',
    timeZone: 'Europe/Luxembourg',
    seasons: [],
    from: null,
    until: null,
  },
};
