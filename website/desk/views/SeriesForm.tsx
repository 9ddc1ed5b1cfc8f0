import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ProblemError } from '../../../shared/contract/client.ts';
import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { PublicSummary } from '../../../shared/model/Session.ts';
import { monthInWords, monthName } from '../../parts/dates.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { type Fields, type FieldValue, textsIn } from '../fields.ts';
import { idFromName } from '../idFromName.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { languageLabel } from '../languageLabel.ts';
import { recurrenceFlaw } from '../recurrenceFlaw.ts';
import { ruleInWords } from '../ruleInWords.ts';
import {
  listIn,
  recurrenceIn,
  seasonKeys,
  seriesDraft,
  seriesFields,
  seriesPatch,
  subjectIds,
  venuesIn,
  withTypedVenue,
} from '../seriesFields.ts';
import { venueIn } from '../sessionFields.ts';
import { TextField } from '../TextField.tsx';
import { tooLong } from '../tooLong.ts';
import { useEditing } from '../useEditing.ts';
import { withIds } from '../withIds.ts';
import { RuleFields } from './RuleFields.tsx';
import { seriesTexts } from './Series.texts.ts';
import { SeriesDates } from './SeriesDates.tsx';
import { sessionTexts } from './Session.texts.ts';
import { SubjectFields } from './SubjectFields.tsx';
import { VenuesInTurn } from './VenuesInTurn.tsx';

/** A series as the API gave it, with what goes along into the next change. */
export interface HeldSeries {
  readonly series: PublicSeries;
  readonly etag: string | null;
}

interface SeriesFormProps {
  /** The series to change; null for one that is to be added. */
  readonly held: HeldSeries | null;
  /** What a new one begins with. */
  readonly start: Parameters<typeof seriesFields>[0];
  /** The meetings to come that there are. */
  readonly sessions: readonly PublicSummary[];
  /** Puts what was answered in the place of what is held. */
  readonly hold: (held: HeldSeries) => void;
}

type Client = ReturnType<typeof useDesk>['client'];

/** A series: when it meets, where in turn, how far ahead it is planned, what it is and is not for, its subjects. */
export function SeriesForm({ held, start, sessions, hold }: SeriesFormProps) {
  const { client, lang, rereadSeries } = useDesk();
  const { route } = useLocation();
  const [texts, words, fieldWords] = [useTexts(seriesTexts), useTexts(deskTexts), useTexts(sessionTexts)];
  const wasSent = useRef(false);
  const taken = useRef<string | null>(null);
  const isNew = held === null;
  const id = held?.series.id ?? '';
  const stateOf = ({ series, etag }: HeldSeries) => ({ fields: seriesFields(series), etag });

  const change = async (fields: Fields, changed: readonly string[], seen: string | null) => {
    const body = seriesPatch(fields, changed);
    const answer = await client.editSeries({ params: { id }, body, ifMatch: seen ?? '' });
    hold({ series: answer.body, etag: answer.etag });
    rereadSeries();
  };
  /** Where the answer to an earlier click got lost, the series that it made is found. */
  const add = async (fields: Fields) => {
    const body = seriesDraft(fields) as Parameters<Client['addSeries']>[0]['body']; // checked, and by the API again
    taken.current = null;
    try {
      await client.addSeries({ body });
    } catch (error) {
      const isRefused = error instanceof ProblemError && error.status < 500;
      if (!isRefused) wasSent.current = true;
      if (!isRefused || error.type !== 'conflict') throw error;
      const there = (await client.getSeries({ params: { id: body.id } })).body;
      if (!wasSent.current || there.quarter !== body.quarter) {
        taken.current = there.id;
        throw error;
      }
    }
    rereadSeries();
    route(`/desk/series/${body.id}`);
  };

  const editing = useEditing({
    key: `series ${id}`,
    label: held?.series.quarter ?? texts.titleNew,
    address: `/desk/series/${held ? id : 'new'}`,
    read: held ? stateOf(held) : { fields: { id: '', ...seriesFields(start) }, etag: null },
    save: held ? change : add,
    async reload() {
      const answer = await client.getSeries({ params: { id } });
      const now = { series: answer.body, etag: answer.etag };
      hold(now);
      return stateOf(now);
    },
    check: flawsOf,
    refusalOf: (problem, fields) =>
      taken.current !== null
        ? [{ field: 'id', text: texts.idTaken }]
        : refusalAtFields(problem, words, (pointer) => fieldOf(pointer, fields)).map((error) =>
            error.field === 'lastEdition'
              ? { ...error, text: texts.editionBelow(/\d+/.exec(error.text)?.[0] ?? '') }
              : error,
          ),
  });
  const { fields, set, errors } = editing;

  function flawsOf(all: Fields): FormError[] {
    const flaws: FormError[] = [];
    const venue = venueIn(all);
    const [keep, last] = [Number(all.keepPlanned), Number(all.lastEdition)];
    if (isNew && !/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(String(all.id).trim())) {
      flaws.push({ field: 'id', text: texts.needsId });
    }
    for (const name of ['name', 'purpose', 'notFor']) {
      if (!textsIn(all, name)) flaws.push({ field: name, text: texts.needsText });
    }
    if (!String(all.quarter).trim()) flaws.push({ field: 'quarter', text: texts.needsQuarter });
    const flaw = recurrenceFlaw(recurrenceIn(all), lang);
    if (flaw) flaws.push({ field: fieldOf(flaw.pointer, all), text: flaw.text });
    for (const part of ['name', 'address', 'locality'] as const) {
      if (venue?.[part] === '') flaws.push({ field: `venue/${part}`, text: fieldWords.needsVenue });
    }
    if (venuesIn(all).length > 12) flaws.push({ field: 'venues', text: texts.tooManyVenues });
    for (const subject of listIn(all, 'subjects')) {
      const name = `subjects/${subject}/name`;
      if (!textsIn(all, name)) flaws.push({ field: name, text: texts.needsSubject });
    }
    if (!(Number.isInteger(keep) && keep >= 1 && keep <= 12)) {
      flaws.push({ field: 'keepPlanned', text: texts.needsKeep });
    }
    if (all.lastEdition === '' || !(Number.isInteger(last) && last >= 0)) {
      flaws.push({ field: 'lastEdition', text: texts.needsEdition });
    }
    return [...flaws, ...tooLong(all, fieldWords.tooLong)];
  }

  const text = (name: string) => ({
    name,
    value: String(fields[name] ?? ''),
    onInput: (value: string) => set({ [name]: value }),
    errors,
  });
  const localized = (name: 'name' | 'purpose' | 'notFor') => (
    <LocalizedField
      name={name}
      label={texts[name]}
      fields={fields}
      set={set}
      errors={errors}
      most={name === 'name' ? 120 : 2000}
      isLong={name !== 'name'}
    />
  );
  const series = { recurrence: recurrenceIn(fields), skip: listIn(fields, 'skip'), venues: venuesIn(fields) };
  const setQuarter = (quarter: string) => {
    const isProposed = fields.id === '' || fields.id === idFromName(String(fields.quarter), [], '');
    set({ quarter, ...(isNew && isProposed && { id: idFromName(quarter, [], '') }) });
  };
  /** Before it is sent: a café that is typed goes on the list, new subjects get their ids. */
  const tidied = () => {
    const venue = venueIn(fields);
    const isWhole = venue?.name && venue.address && venue.locality;
    const after = withIds(isWhole ? withTypedVenue(fields) : fields);
    const gone = Object.keys(fields).filter((name) => !(name in after));
    return { ...after, ...Object.fromEntries(gone.map((name) => [name, undefined])) };
  };

  const quarter = <TextField {...text('quarter')} label={texts.quarter} most={120} onInput={setQuarter} />;
  const isAsked = ['name', 'purpose', 'notFor'].some((name) => !textsIn(seriesFields(start), name));
  const about = (
    <details
      open={isAsked || errors.some(({ field }) => /^(?:quarter|name|purpose|notFor)/.test(field ?? ''))}
    >
      <summary>{texts.about}</summary>
      {!isNew && quarter}
      {localized('name')}
      {localized('purpose')}
      {localized('notFor')}
    </details>
  );
  const identity = (
    <>
      {quarter}
      <TextField
        {...text('id')}
        label={texts.id}
        hint={texts.idHint(String(fields.id || 'gare'))}
        most={40}
      />
      {taken.current !== null && errors.length > 0 && (
        <p>
          <a href={`/desk/series/${taken.current}`}>{texts.thatSeries}</a>
        </p>
      )}
    </>
  );
  const planning = (
    <fieldset class="group">
      <legend>{texts.planning}</legend>
      <div class="field">
        <label class="tick">
          <input
            type="checkbox"
            checked={fields.paused === true}
            onChange={({ currentTarget }) => set({ paused: currentTarget.checked })}
            aria-describedby="paused-hint"
          />
          {texts.pause}
        </label>
        <p class="hint" id="paused-hint">
          {texts.pauseHint}
        </p>
      </div>
      <TextField
        {...text('keepPlanned')}
        label={texts.keepPlanned}
        hint={texts.keepPlannedHint}
        type="number"
      />
      <TextField
        {...text('lastEdition')}
        label={texts.lastEdition}
        hint={texts.lastEditionHint}
        type="number"
      />
    </fieldset>
  );
  const when = (
    <div class="beside">
      <div>
        <RuleFields fields={fields} set={set} errors={errors} />
      </div>
      <SeriesDates
        series={series}
        sessions={sessions}
        onSkip={(month, isSkipped) =>
          set({
            skip: isSkipped ? [...series.skip, month].sort() : series.skip.filter((each) => each !== month),
          })
        }
      />
      <div>
        <VenuesInTurn
          fields={fields}
          set={set}
          errors={errors}
          series={held?.series ?? { id: '', venues: [] }}
        />
        {planning}
      </div>
    </div>
  );

  return (
    <EditForm
      editing={{
        ...editing,
        save: async () => {
          set(tidied());
          await editing.save();
        },
      }}
      {...(isNew && { saveLabel: texts.create })}
      labelOf={labelOf}
      wordsOf={wordsOf}
    >
      {isNew && identity}
      {isNew && about}
      {when}
      {!isNew && about}
      <SubjectFields fields={fields} set={set} errors={errors} />
    </EditForm>
  );

  function labelOf(field: string): string {
    const [first, part] = field.split('/');
    const labels: Readonly<Record<string, string>> = {
      name: texts.name,
      purpose: texts.purpose,
      notFor: texts.notFor,
      quarter: texts.quarter,
      'recurrence/rule': texts.rule,
      'recurrence/startTime': fieldWords.from,
      'recurrence/endTime': fieldWords.to,
      'recurrence/from': texts.from,
      'recurrence/until': texts.until,
      'recurrence/timeZone': texts.timeZone,
      subjects: texts.subjectsOrder,
      venues: texts.venues,
      keepPlanned: texts.keepPlanned,
      paused: texts.pause,
      skip: texts.skipMonths,
      lastEdition: texts.lastEdition,
    };
    if (part === 'seasons') return texts.seasons;
    if (first === 'subjects' && part) {
      return languageLabel(field, { [`subjects/${part}/name`]: `${texts.subjects}: ${subjectName(part)}` });
    }
    return labels[field] ?? languageLabel(field, labels);
  }

  function subjectName(subject: string): string {
    const name = textsIn(fields, `subjects/${subject}/name`);
    return name ? inLanguage(name, lang) : subject;
  }

  function wordsOf(field: string, value: FieldValue): string | null {
    const list = Array.isArray(value) ? (value as readonly string[]) : null; // the one kind of list that a field can hold
    if (field === 'recurrence/rule') return ruleInWords(String(value), lang);
    if (field === 'recurrence/from' || field === 'recurrence/until') return monthInWords(String(value), lang);
    if (list?.length === 0) return '–';
    if (field === 'venues')
      return venuesIn({ venues: list ?? [] })
        .map(({ name }) => name)
        .join(' · ');
    if (field === 'skip') return list?.map((month) => monthInWords(month, lang)).join(', ') ?? null;
    if (field === 'subjects') return list?.map(subjectName).join(' · ') ?? null;
    if (field.endsWith('/months'))
      return list?.map((month) => monthName(Number(month), lang)).join(', ') ?? null;
    return null;
  }
}

/** The field of the form that shows what the API names: seasons, subjects and venues have names of their own there. */
function fieldOf(pointer: string, fields: Fields): string {
  const [, list, at, rest] =
    /^(recurrence\/seasons|subjects|venues|skip)\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? [];
  if (list === 'recurrence/seasons') return `${list}/${seasonKeys(fields)[Number(at)]}/${rest ?? 'months'}`;
  if (list === 'subjects') return `${list}/${subjectIds(fields)[Number(at)]}/name`;
  if (list === 'skip') return 'dates';
  return list ?? pointer;
}
