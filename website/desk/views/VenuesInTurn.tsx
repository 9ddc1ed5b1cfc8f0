import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { FieldError } from '../../parts/FieldError.tsx';
import { useTexts } from '../DeskContext.ts';
import type { Fields, FieldValue } from '../fields.ts';
import { ListTools } from '../ListTools.tsx';
import { movedBy } from '../movedBy.ts';
import { listIn, venuesIn, withTypedVenue } from '../seriesFields.ts';
import { venueIn } from '../sessionFields.ts';
import { seriesTexts } from './Series.texts.ts';
import { VenueFields } from './VenueFields.tsx';

interface VenuesInTurnProps {
  readonly fields: Fields;
  readonly set: (changes: Readonly<Record<string, FieldValue | undefined>>) => void;
  readonly errors: readonly FormError[];
  readonly series: Pick<PublicSeries, 'id' | 'venues'>;
}

/** The cafés that meetings go to one after the other: in their order, and one to add, used before or new. */
export function VenuesInTurn({ fields, set, errors, series }: VenuesInTurnProps) {
  const texts = useTexts(seriesTexts);
  const [list, venues] = [listIn(fields, 'venues'), venuesIn(fields)];
  const typed = venueIn(fields);
  const add = () => {
    const gone = Object.keys(fields).filter((name) => name.startsWith('venue/'));
    set({
      ...Object.fromEntries(gone.map((name) => [name, undefined])),
      venues: withTypedVenue(fields).venues,
    });
    document.getElementById('venues')?.focus();
  };
  const remove = (at: number) => {
    set({ venues: list.filter((_, i) => i !== at) });
    document.getElementById('venues')?.focus();
  };
  return (
    <fieldset class="group" id="venues" tabindex={-1}>
      <legend>{texts.venues}</legend>
      <p class="hint">{texts.venuesHint}</p>
      <FieldError field="venues" errors={errors} />
      {venues.length === 0 && <p>{texts.noVenues}</p>}
      <ol class="agenda">
        {venues.map(({ name, address, locality }, i) => (
          <li key={`${i} ${list[i]}`}>
            <p>
              <strong>{name}</strong>
              <br />
              {address}, {locality}
            </p>
            <ListTools
              id={`venue-${i}`}
              idAfter={(by) => `venue-${i + by}`}
              label={name}
              at={i}
              length={venues.length}
              onMove={(by) => set({ venues: movedBy(list, i, by) })}
              onRemove={() => remove(i)}
            />
          </li>
        ))}
      </ol>
      <details open={typed !== null}>
        <summary>{texts.newVenue}</summary>
        <VenueFields fields={fields} set={set} errors={errors} series={series} hint={null} />
        {typed && (
          <p>
            <button
              type="button"
              class="button plain"
              disabled={!typed.name || !typed.address || !typed.locality}
              onClick={add}
            >
              {texts.addVenue}
            </button>
          </p>
        )}
      </details>
    </fieldset>
  );
}
