import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { allPages, ProblemError } from '../../../shared/contract/client.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { PublicSummary } from '../../../shared/model/Session.ts';
import { dayInWords, monthInWords } from '../../parts/dates.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { type Fields, textsIn } from '../fields.ts';
import { Loaded } from '../Loaded.tsx';
import { LocalizedField } from '../LocalizedField.tsx';
import { languageLabel } from '../languageLabel.ts';
import { timesIn, venueFields, venueIn } from '../sessionFields.ts';
import { TextField } from '../TextField.tsx';
import { tooLong } from '../tooLong.ts';
import { useEditing } from '../useEditing.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { addSessionTexts } from './AddSession.texts.ts';
import { sessionTexts } from './Session.texts.ts';
import { VenueFields } from './VenueFields.tsx';

/** Adds a meeting: an extra one that is to come, or a past one for the archive. */
export function AddSessionView() {
  const { client, series, person } = useDesk();
  const [texts, words] = [useTexts(addSessionTexts), useTexts(deskTexts)];
  useTitle(texts.title);
  const read = useRead(async () => {
    const sessions: PublicSummary[] = [];
    for (const when of ['upcoming', 'past'] as const) {
      const pages = allPages(client.listSessions, { query: { series: series.id, when, limit: '50' } });
      for await (const page of pages) sessions.push(...page.sessions);
    }
    return { home: (await client.getSeries({ params: { id: series.id } })).body, sessions };
  }, [series.id]);
  return (
    <>
      <p class="back">
        <a href="/desk/sessions">← {words.sessions}</a>
      </p>
      <h1>
        {texts.title} <span class="quarter">{series.quarter}</span>
      </h1>
      {person.isCoordinator ? (
        <Loaded read={read}>{({ home, sessions }) => <Form series={home} sessions={sessions} />}</Loaded>
      ) : (
        <p class="note">{words.forbidden}</p>
      )}
    </>
  );
}

interface FormProps {
  readonly series: PublicSeries;
  /** All that the series has. */
  readonly sessions: readonly PublicSummary[];
}

function Form({ series, sessions }: FormProps) {
  const { client, lang } = useDesk();
  const { route } = useLocation();
  const [texts, words, fieldWords] = [useTexts(addSessionTexts), useTexts(deskTexts), useTexts(sessionTexts)];
  const wasSent = useRef(false);
  const there = useRef<PublicSummary | null>(null);
  const { timeZone } = series.recurrence;
  const start: Fields = {
    kind: 'coming',
    edition: '',
    day: '',
    ...hoursOf(series, ''),
    ...venueFields(null),
  };
  const editing = useEditing({
    key: `add-session ${series.id}`,
    label: texts.title,
    address: '/desk/add-session',
    read: { fields: start, etag: null },
    save: add,
    reload: async () => ({ fields: start, etag: null }),
    check: flawsOf,
    refusalOf(problem, fields) {
      if (problem.type !== 'conflict') {
        const flaws = refusalAtFields(problem, words, fieldOf);
        // Its order is right, as was checked: so it is over.
        return flaws.map((flaw) => (flaw.field === 'day' ? { ...flaw, text: texts.isPast } : flaw));
      }
      if (!there.current) return refusalAtFields(problem, words);
      const isStart = isAtOnce(there.current, fields);
      return [
        isStart ? { field: 'day', text: texts.sameStart } : { field: 'edition', text: texts.sameEdition },
      ];
    },
  });
  const { fields, set, errors } = editing;
  const isArchive = fields.kind === 'archive';
  const taken = new Set(sessions.map(({ edition }) => edition));
  const free = Array.from({ length: Math.min(series.lastEdition, 1000) }, (_, i) => i + 1).filter(
    (edition) => !taken.has(edition),
  );
  const month = /^\d{4}-\d\d-\d\d$/.test(String(fields.day)) ? String(fields.day).slice(0, 7) : null;
  const hasMonth = sessions.some(({ slot }) => month !== null && slot.startsWith(month));

  /** Where the answer to an earlier click got lost, the meeting that it made is found. */
  async function add(all: Fields): Promise<void> {
    const times = timesIn(all, timeZone) ?? { startsAt: '', endsAt: '' }; // checked
    const body = {
      series: series.id,
      ...times,
      venue: venueIn(all),
      theme: textsIn(all, 'theme'),
      ...(all.kind === 'archive' && { edition: Number(all.edition) }),
    };
    there.current = null;
    try {
      const made = await client.addSession({ body });
      route(`/desk/sessions/${made.body.id}`);
    } catch (error) {
      const isRefused = error instanceof ProblemError && error.status < 500;
      if (!isRefused) wasSent.current = true;
      if (!isRefused || error.type !== 'conflict') throw error;
      const found = await find(all);
      const isOurs = found && wasSent.current && isAtOnce(found, all);
      if (!isOurs || Date.parse(found.endsAt) !== Date.parse(times.endsAt)) {
        there.current = found;
        throw error;
      }
      route(`/desk/sessions/${found.id}`);
    }
  }

  /** The meeting that stands in the way: it begins at the same time, or has the number. */
  async function find(all: Fields): Promise<PublicSummary | null> {
    let withNumber: PublicSummary | null = null;
    for (const when of ['upcoming', 'past'] as const) {
      const pages = allPages(client.listSessions, { query: { series: series.id, when, limit: '50' } });
      for await (const page of pages) {
        const same = page.sessions.find((session) => isAtOnce(session, all));
        if (same) return same;
        const edition = all.kind === 'archive' ? Number(all.edition) : null;
        withNumber ??= page.sessions.find((session) => session.edition === edition) ?? null;
      }
    }
    return withNumber;
  }

  function isAtOnce({ startsAt }: PublicSummary, all: Fields): boolean {
    return Date.parse(startsAt) === Date.parse(timesIn(all, timeZone)?.startsAt ?? '');
  }

  function flawsOf(all: Fields): FormError[] {
    const times = timesIn(all, timeZone);
    const flaws: FormError[] = [];
    const edition = Number(all.edition);
    if (
      all.kind === 'archive' &&
      !(Number.isInteger(edition) && edition > 0 && edition <= series.lastEdition)
    ) {
      flaws.push({ field: 'edition', text: texts.needsEdition(String(series.lastEdition)) });
    }
    if (!/^\d{4}-\d\d-\d\d$/.test(String(all.day))) flaws.push({ field: 'day', text: fieldWords.needsDay });
    else if (!times || Date.parse(times.endsAt) <= Date.parse(times.startsAt)) {
      flaws.push({ field: 'to', text: fieldWords.needsTimes });
    }
    const venue = venueIn(all);
    for (const part of ['name', 'address', 'locality'] as const) {
      if (venue?.[part] === '') flaws.push({ field: `venue/${part}`, text: fieldWords.needsVenue });
    }
    return [...flaws, ...tooLong(all, fieldWords.tooLong)];
  }

  const setDay = (day: string) => {
    const [before, after] = [hoursOf(series, String(fields.day)), hoursOf(series, day)];
    const isProposed = fields.from === before.from && fields.to === before.to;
    set({ day, ...(isProposed && after) });
  };
  const text = (name: string) => ({ name, value: String(fields[name] ?? ''), errors });

  return (
    <EditForm
      editing={editing}
      saveLabel={texts.add}
      labelOf={(field) => languageLabel(field, { theme: fieldWords.theme })}
    >
      <fieldset>
        <legend>{texts.kind}</legend>
        {(['coming', 'archive'] as const).map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name="kind" checked={fields.kind === kind} onChange={() => set({ kind })} />
            <span>{texts[kind]}</span>
          </label>
        ))}
      </fieldset>
      {isArchive && free.length === 0 && (
        <p class="note">
          {texts.editionNone} <a href={`/desk/series/${series.id}`}>{texts.toSeries}</a>
        </p>
      )}
      {isArchive && (
        <TextField
          {...text('edition')}
          label={texts.edition}
          hint={[
            texts.editionHint(String(series.lastEdition)),
            ...(free.length > 0 ? [texts.editionFree(free.slice(0, 12).join(', '))] : []),
          ].join(' ')}
          type="number"
          onInput={(edition) => set({ edition })}
        />
      )}
      {there.current && errors.length > 0 && (
        <p class="note">
          <a href={`/desk/sessions/${there.current.id}`}>
            {texts.there}: {dayInWords(there.current.startsAt, lang)}
          </a>
        </p>
      )}
      <div class="row">
        <TextField {...text('day')} label={fieldWords.day} type="date" onInput={setDay} />
        <TextField {...text('from')} label={fieldWords.from} type="time" onInput={(from) => set({ from })} />
        <TextField {...text('to')} label={fieldWords.to} type="time" onInput={(to) => set({ to })} />
      </div>
      <p class="hint">{texts.hoursHint}</p>
      <p class={month ? 'note' : 'unseen'} role="status">
        {month && (hasMonth ? texts.extra : texts.fills)(monthInWords(month, lang))}
      </p>
      <VenueFields fields={fields} set={set} errors={errors} series={series} />
      <LocalizedField
        name="theme"
        label={fieldWords.theme}
        hint={fieldWords.themeHint}
        fields={fields}
        set={set}
        errors={errors}
        most={120}
        isOptional
      />
    </EditForm>
  );
}

/** The hours of that day by the series' rule, a season's where it has the month. */
function hoursOf({ recurrence }: PublicSeries, day: string): { from: string; to: string } {
  const month = Number(day.slice(5, 7));
  const season = recurrence.seasons.find(({ months }) => months.includes(month));
  const { startTime, endTime } = season ?? recurrence;
  return { from: startTime, to: endTime };
}

/** The field of this form that shows what the API names. */
function fieldOf(pointer: string): string | null {
  return pointer === 'startsAt' || pointer === 'endsAt' ? 'day' : pointer || null;
}
