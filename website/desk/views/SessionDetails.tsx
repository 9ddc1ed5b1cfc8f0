import { useEffect } from 'preact/hooks';
import type { PublicSession } from '../../../shared/model/Session.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { type Fields, textsIn } from '../fields.ts';
import { heldSession } from '../heldSession.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { languageLabel } from '../languageLabel.ts';
import { detailsOf, detailsPatch, timesIn, venueIn } from '../sessionFields.ts';
import { TextField } from '../TextField.tsx';
import { tooLong } from '../tooLong.ts';
import { useEditing } from '../useEditing.ts';
import { sessionTexts } from './Session.texts.ts';
import type { SessionFormProps } from './SessionView.tsx';
import { VenueFields } from './VenueFields.tsx';

/** When and where a meeting is, and what is said of it. */
export function SessionDetails({ held, series, hold, preview }: SessionFormProps) {
  const { client } = useDesk();
  const [texts, words] = [useTexts(sessionTexts), useTexts(deskTexts)];
  const { session, etag } = held;
  const { id, timeZone } = session;
  const isOver = Date.parse(session.endsAt) <= Date.now();
  const labels: Readonly<Record<string, string>> = {
    day: texts.day,
    from: texts.from,
    to: texts.to,
    dateConfirmed: texts.dateConfirmed,
    'venue/name': `${texts.venue}: ${texts.name}`,
    'venue/address': `${texts.venue}: ${texts.address}`,
    'venue/locality': `${texts.venue}: ${texts.locality}`,
    'venue/stepFree': texts.stepFree,
    'venue/directions': texts.directions,
    theme: texts.theme,
    notice: texts.notice,
  };
  const { change, reread } = heldSession(client, id, hold);
  const editing = useEditing({
    key: `details ${id}`,
    label: session.startsAt.slice(0, 10),
    address: `/desk/sessions/${id}`,
    read: { fields: detailsOf(session), etag },
    async save(fields, changed, seen) {
      const body = detailsPatch(fields, changed, timeZone);
      await change(body, seen);
    },
    async reload() {
      const now = await reread();
      return { fields: detailsOf(now.session), etag: now.etag };
    },
    check: (fields) => flawsOf(fields),
    refusalOf: (problem) => refusalAtFields(problem, words, fieldOf),
  });
  const { fields, set, errors } = editing;

  function flawsOf(all: Fields): FormError[] {
    const times = timesIn(all, timeZone);
    const flaws: FormError[] = [];
    if (!/^\d{4}-\d\d-\d\d$/.test(String(all.day))) flaws.push({ field: 'day', text: texts.needsDay });
    else if (!times || Date.parse(times.endsAt) <= Date.parse(times.startsAt)) {
      flaws.push({ field: 'to', text: texts.needsTimes });
    } else if (!isOver && Date.parse(times.endsAt) <= Date.now()) {
      flaws.push({ field: 'day', text: texts.inThePast });
    }
    const venue = venueIn(all);
    for (const part of ['name', 'address', 'locality'] as const) {
      if (venue?.[part] === '') flaws.push({ field: `venue/${part}`, text: texts.needsVenue });
    }
    return [...flaws, ...tooLong(all, texts.tooLong)];
  }

  useEffect(() => {
    const changes: Partial<PublicSession> = {
      ...(timesIn(fields, timeZone) ?? {}),
      dateConfirmed: fields.dateConfirmed === true,
      venue: venueIn(fields),
      theme: textsIn(fields, 'theme'),
      notice: textsIn(fields, 'notice'),
    };
    preview(changes);
  }, [JSON.stringify(fields)]);

  return (
    <Section id="details" title={texts.whenAndWhere}>
      <EditForm
        editing={editing}
        labelOf={(field) => labels[field] ?? languageLabel(field, labels)}
        wordsOf={(field, value) =>
          field === 'venue/stepFree' ? (value === 'yes' ? texts.stepFreeYes : texts.stepFreeNo) : null
        }
      >
        {isOver && <p class="note">{texts.over}</p>}
        {!isOver && (
          <div class="row">
            {(['day', 'from', 'to'] as const).map((name) => (
              <TextField
                key={name}
                name={name}
                label={texts[name]}
                type={name === 'day' ? 'date' : 'time'}
                value={String(fields[name])}
                onInput={(value) => set({ [name]: value })}
                errors={errors}
              />
            ))}
          </div>
        )}
        {!isOver && (
          <div class="field">
            <label class="tick">
              <input
                type="checkbox"
                checked={fields.dateConfirmed === true}
                onChange={({ currentTarget }) => set({ dateConfirmed: currentTarget.checked })}
                aria-describedby="dateConfirmed-hint"
              />
              {texts.dateConfirmed}
            </label>
            <p class="hint" id="dateConfirmed-hint">
              {texts.dateConfirmedHint}
            </p>
          </div>
        )}
        <VenueFields fields={fields} set={set} errors={errors} series={series} />
        <LocalizedField
          name="theme"
          label={texts.theme}
          hint={texts.themeHint}
          fields={fields}
          set={set}
          errors={errors}
          most={120}
          isOptional
        />
        <LocalizedField
          name="notice"
          label={texts.notice}
          hint={texts.noticeHint}
          fields={fields}
          set={set}
          errors={errors}
          most={2000}
          isLong
          isOptional
        />
      </EditForm>
    </Section>
  );
}

/** The field of this form that shows what the API names. */
function fieldOf(pointer: string): string | null {
  if (pointer === 'startsAt') return 'day';
  if (pointer === 'endsAt') return 'to';
  return pointer === '' ? null : pointer;
}
