import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { Fields, FieldValue } from '../fields.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { SelectField } from '../SelectField.tsx';
import { venueFields } from '../sessionFields.ts';
import { TextField } from '../TextField.tsx';
import { useRead } from '../useRead.ts';
import { sessionTexts } from './Session.texts.ts';

interface VenueFieldsProps {
  readonly fields: Fields;
  readonly set: (changes: Readonly<Record<string, FieldValue | undefined>>) => void;
  readonly errors: readonly FormError[];
  readonly series: Pick<PublicSeries, 'id' | 'venues'>;
  /** What it means to leave it empty; a meeting's unless said, null for none. */
  readonly hint?: string | null;
}

/** Where a meeting is: one of the places that were used before, by a choice, or another. */
export function VenueFields({ fields, set, errors, series, hint }: VenueFieldsProps) {
  const { client } = useDesk();
  const texts = useTexts(sessionTexts);
  const past = useRead(
    async () =>
      series.id === ''
        ? [] // there is none yet
        : (await client.listSessions({ query: { series: series.id, when: 'past', limit: '50' } })).body
            .sessions,
    [series.id],
  );
  const used = [
    ...series.venues,
    ...(past.state === 'read' ? past.value : []).flatMap(({ venue }) => venue ?? []),
  ];
  const venues = [...new Map(used.map((venue) => [`${venue.name}, ${venue.address}`, venue])).entries()];
  const text = (name: string) => String(fields[`venue/${name}`] ?? '');
  const isThere = ['name', 'address', 'locality'].some((name) => text(name) !== '');
  const put = (key: string) => {
    const chosen = venues.find(([label]) => label === key)?.[1] ?? null;
    const gone = Object.keys(fields).filter((name) => name.startsWith('venue/'));
    set({ ...Object.fromEntries(gone.map((name) => [name, undefined])), ...venueFields(chosen) });
  };
  return (
    <fieldset class="group" id="venue" tabindex={-1}>
      <legend>{texts.venue}</legend>
      {hint !== null && <p class="hint">{hint ?? texts.venueHint}</p>}
      {venues.length > 0 && (
        <SelectField
          name="venue-used"
          label={texts.venueUsed}
          value=""
          options={[['', texts.venueChoose], ...venues.map(([label]) => [label, label] as const)]}
          onChange={put}
        />
      )}
      {(
        [
          ['name', 120],
          ['address', 200],
          ['locality', 120],
        ] as const
      ).map(([name, most]) => (
        <TextField
          key={name}
          name={`venue/${name}`}
          label={texts[name]}
          value={text(name)}
          onInput={(value) => set({ [`venue/${name}`]: value })}
          errors={errors}
          most={most}
        />
      ))}
      {isThere && (
        <>
          <SelectField
            name="venue/stepFree"
            label={texts.stepFree}
            value={text('stepFree')}
            options={[
              ['', texts.stepFreeUnknown],
              ['yes', texts.stepFreeYes],
              ['no', texts.stepFreeNo],
            ]}
            onChange={(value) => set({ 'venue/stepFree': value })}
            errors={errors}
          />
          <LocalizedField
            name="venue/directions"
            label={texts.directions}
            fields={fields}
            set={set}
            errors={errors}
            most={2000}
            isLong
            isOptional
          />
          <button type="button" class="link" onClick={() => put('')}>
            {texts.venueClear}
          </button>
        </>
      )}
    </fieldset>
  );
}
