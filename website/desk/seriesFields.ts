import type { PublicSeries, Recurrence } from '../../shared/model/Series.ts';
import { type Fields, flatTexts, patchOf, textsIn } from './fields.ts';
import { venueIn } from './sessionFields.ts';

type Venue = PublicSeries['venues'][number];

/** A series as its form holds it. */
export function seriesFields(
  series: Omit<PublicSeries, 'id' | 'closed' | 'updatedAt' | 'bookingRequired'>,
): Fields {
  const { name, quarter, purpose, notFor, recurrence, subjects, venues, skip } = series;
  const { seasons, from, until, ...when } = recurrence;
  return {
    ...flatTexts('name', name),
    quarter,
    ...flatTexts('purpose', purpose),
    ...flatTexts('notFor', notFor),
    ...Object.fromEntries(Object.entries(when).map(([part, value]) => [`recurrence/${part}`, value])),
    'recurrence/from': from ?? '',
    'recurrence/until': until ?? '',
    ...Object.assign(
      {},
      ...seasons.map(({ months, startTime, endTime }, i) => ({
        [`recurrence/seasons/${i}/months`]: months.map(String),
        [`recurrence/seasons/${i}/startTime`]: startTime,
        [`recurrence/seasons/${i}/endTime`]: endTime,
      })),
    ),
    subjects: subjects.map(({ id }) => id),
    ...Object.assign({}, ...subjects.map(({ id, name: its }) => flatTexts(`subjects/${id}/name`, its))),
    venues: venues.map(venueText),
    keepPlanned: String(series.keepPlanned),
    paused: series.paused,
    skip: [...skip],
    lastEdition: String(series.lastEdition),
  };
}

/** A venue as one value, the same whenever the venue is. */
function venueText({ name, address, locality, stepFree, directions }: Venue): string {
  return JSON.stringify({ name, address, locality, stepFree, directions });
}

/** The venues that the form holds, in their turn. */
export function venuesIn(fields: Fields): Venue[] {
  return listIn(fields, 'venues').map((text) => JSON.parse(text) as Venue); // as venueText wrote it
}

/** The values of a field that holds several. */
export function listIn(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? (value as string[]) : []; // the one kind of list that a field can hold
}

/** The form's own names of the seasons that it holds, in their order. */
export function seasonKeys(fields: Fields): string[] {
  return [
    ...new Set(
      Object.keys(fields).flatMap((name) => /^recurrence\/seasons\/([^/]+)\//.exec(name)?.[1] ?? []),
    ),
  ];
}

/** When the series meets, by what the form holds: as it is typed, right or wrong. */
export function recurrenceIn(fields: Fields): Recurrence {
  const text = (name: string) => String(fields[`recurrence/${name}`] ?? '').trim();
  return {
    rule: text('rule'),
    startTime: text('startTime'),
    endTime: text('endTime'),
    timeZone: text('timeZone'),
    seasons: seasonKeys(fields).map((key) => ({
      months: listIn(fields, `recurrence/seasons/${key}/months`).map(Number),
      startTime: text(`seasons/${key}/startTime`),
      endTime: text(`seasons/${key}/endTime`),
    })),
    from: text('from') || null,
    until: text('until') || null,
  };
}

/** Ids of the subjects that the form holds, in its order; what others added meanwhile comes last. */
export function subjectIds(fields: Fields): string[] {
  const there = Object.keys(fields).flatMap((name) => /^subjects\/([^/]+)\/name\//.exec(name)?.[1] ?? []);
  const isThere = new Set(there);
  return [...new Set([...listIn(fields, 'subjects').filter((id) => isThere.has(id)), ...there])];
}

function subjectsIn(fields: Fields) {
  return subjectIds(fields).map((id) => ({ id, name: textsIn(fields, `subjects/${id}/name`) ?? {} }));
}

/** All that the form holds, as `addSeries` takes it. */
export function seriesDraft(fields: Fields) {
  const text = (name: string) => textsIn(fields, name) ?? {};
  return {
    id: String(fields.id).trim(),
    name: text('name'),
    quarter: String(fields.quarter).trim(),
    purpose: text('purpose'),
    notFor: text('notFor'),
    recurrence: recurrenceIn(fields),
    subjects: subjectsIn(fields),
    venues: venuesIn(fields),
    keepPlanned: Number(fields.keepPlanned),
    paused: fields.paused === true,
    skip: [...listIn(fields, 'skip')],
    lastEdition: Number(fields.lastEdition),
  };
}

/** What of it changed, as `editSeries` takes it: lists as a whole, texts and the recurrence part by part. */
export function seriesPatch(fields: Fields, changed: readonly string[]): Record<string, unknown> {
  const isChanged = (name: string) => changed.some((each) => each === name || each.startsWith(`${name}/`));
  const { id: _, name, purpose, notFor, recurrence, ...whole } = seriesDraft(fields);
  const parts = Object.entries(recurrence).filter(([part]) => isChanged(`recurrence/${part}`));
  return {
    ...patchOf(
      fields,
      changed.filter((each) => /^(?:name|purpose|notFor)\//.test(each)),
    ),
    ...(parts.length > 0 && { recurrence: Object.fromEntries(parts) }),
    ...Object.fromEntries(Object.entries(whole).filter(([field]) => isChanged(field))),
  };
}

/** The café that is typed and not on the list yet, put there. */
export function withTypedVenue(fields: Fields): Fields {
  const venue = venueIn(fields);
  if (!venue) return fields;
  const rest = Object.entries(fields).filter(([name]) => !name.startsWith('venue/'));
  return { ...Object.fromEntries(rest), venues: [...listIn(fields, 'venues'), venueText(venue)] };
}
