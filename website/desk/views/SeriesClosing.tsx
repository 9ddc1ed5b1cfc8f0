import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { useEditing } from '../useEditing.ts';
import { seriesTexts } from './Series.texts.ts';
import type { HeldSeries } from './SeriesForm.tsx';

interface SeriesClosingProps {
  readonly held: HeldSeries;
  readonly hold: (held: HeldSeries) => void;
}

/** Closes a series, which is asked once, and opens it again. */
export function SeriesClosing({ held, hold }: SeriesClosingProps) {
  const { client, rereadSeries } = useDesk();
  const [texts, words] = [useTexts(seriesTexts), useTexts(deskTexts)];
  const { id, closed, quarter } = held.series;
  const stateOf = ({ series, etag }: HeldSeries) => ({ fields: { closed: series.closed }, etag });
  const editing = useEditing({
    key: `closing ${id}`,
    label: `${quarter}, ${texts.close}`,
    address: `/desk/series/${id}`,
    read: stateOf(held),
    async save(fields, _changed, seen) {
      const body = { closed: fields.closed === true };
      const answer = await client.editSeries({ params: { id }, body, ifMatch: seen ?? '' });
      hold({ series: answer.body, etag: answer.etag });
      rereadSeries();
    },
    async reload() {
      const answer = await client.getSeries({ params: { id } });
      const now = { series: answer.body, etag: answer.etag };
      hold(now);
      return stateOf(now);
    },
    refusalOf: (problem) => refusalAtFields(problem, words, () => null),
  });
  return (
    <Section id="closing" title={texts.close}>
      {closed && <p class="alert">{texts.isClosed}</p>}
      <details open={closed || editing.isChanged || editing.phase === 'saved'}>
        <summary>{texts.closeOpen}</summary>
        <p class="hint">
          {texts.closeHint} {texts.closeUpcoming}
        </p>
        <EditForm
          editing={{
            ...editing,
            save: async () => {
              if (!closed && !confirm(texts.closeSure)) return;
              editing.set({ closed: !closed });
              await editing.save();
            },
          }}
          saveLabel={closed ? texts.reopen : texts.close}
          labelOf={() => texts.close}
        >
          {null}
        </EditForm>
      </details>
    </Section>
  );
}
