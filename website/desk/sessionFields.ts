import type { PublicSession } from '../../shared/model/Session.ts';
import { type Fields, flatTexts, patchOf, textsIn } from './fields.ts';
import { atWallClock } from './wallClock.ts';

type Venue = NonNullable<PublicSession['venue']>;
type Topics = PublicSession['topics'];

/** A meeting's day, hours, place and texts, as its form holds them. */
export function detailsOf(session: PublicSession): Fields {
  const { startsAt, endsAt, dateConfirmed, venue, theme, notice } = session;
  return {
    day: startsAt.slice(0, 10),
    from: startsAt.slice(11, 16),
    to: endsAt.slice(11, 16),
    dateConfirmed,
    ...venueFields(venue),
    ...flatTexts('theme', theme),
    ...flatTexts('notice', notice),
  };
}

/** A venue as a form holds it. */
export function venueFields(venue: Venue | null): Fields {
  const { name = '', address = '', locality = '', stepFree = null, directions = null } = venue ?? {};
  return {
    'venue/name': name,
    'venue/address': address,
    'venue/locality': locality,
    'venue/stepFree': stepFree === null ? '' : stepFree ? 'yes' : 'no',
    ...flatTexts('venue/directions', directions),
  };
}

/** The venue that a form holds; null where none of its fields says anything. */
export function venueIn(fields: Fields): Venue | null {
  const text = (name: string) => String(fields[`venue/${name}`] ?? '').trim();
  const [name, address, locality] = [text('name'), text('address'), text('locality')];
  if (!name && !address && !locality) return null;
  const step = text('stepFree');
  return {
    name,
    address,
    locality,
    stepFree: step === '' ? null : step === 'yes',
    directions: textsIn(fields, 'venue/directions'),
  };
}

/** When the form says that it begins and ends, RFC 3339; null where that is no time. */
export function timesIn(
  { day, from, to }: Fields,
  timeZone: string,
): { startsAt: string; endsAt: string } | null {
  const startsAt = atWallClock(String(day), String(from), timeZone);
  const endsAt = atWallClock(String(day), String(to), timeZone);
  return startsAt && endsAt ? { startsAt, endsAt } : null;
}

/** What of it changed, as `editSession` takes it. */
export function detailsPatch(fields: Fields, changed: readonly string[], timeZone: string) {
  const isTime = (name: string) => ['day', 'from', 'to'].includes(name);
  const isVenue = (name: string) => name.startsWith('venue/');
  const patch = patchOf(
    fields,
    changed.filter((name) => !isTime(name) && !isVenue(name)),
  );
  for (const name of ['theme', 'notice']) {
    if (patch[name] && !textsIn(fields, name)) patch[name] = null; // the last text went
  }
  if (changed.some(isTime)) Object.assign(patch, timesIn(fields, timeZone));
  if (changed.some(isVenue)) {
    const venue = venueIn(fields);
    const texts = patchOf(
      fields,
      changed.filter((name) => name.startsWith('venue/directions/')),
    ) as { venue?: object }; // a patch of that text
    patch.venue = venue && { ...venue, ...(venue.directions ? texts.venue : { directions: null }) };
  }
  return patch;
}

/** A meeting's agenda as its form holds it: the order of its topics, and each one's fields by its id. */
export function agendaOf(topics: Topics): Fields {
  const all = topics.map(({ id, subject, title, outcome }) => ({
    [`topics/${id}/subject`]: subject,
    ...flatTexts(`topics/${id}/title`, title),
    ...flatTexts(`topics/${id}/outcome`, outcome),
  }));
  return Object.assign({ order: topics.map(({ id }) => id) }, ...all);
}

/** Ids of the topics that the form holds, in its order; what others added meanwhile comes last. */
export function topicIds(fields: Fields): string[] {
  const there = Object.keys(fields).flatMap(
    (name) => /^topics\/([^/]+)\/(?:subject|title\/)/.exec(name)?.[1] ?? [],
  );
  const isThere = new Set(there);
  const order = Array.isArray(fields.order) ? (fields.order as string[]) : []; // as agendaOf made it
  return [...new Set([...order.filter((id) => isThere.has(id)), ...there])];
}

/** The agenda as `editSession` takes it. `known`: the ids that the meeting has; what has another is new. */
export function topicsIn(fields: Fields, known: readonly string[], firstSubject: string) {
  return topicIds(fields).map((id) => ({
    ...(known.includes(id) && { id }),
    subject: String(fields[`topics/${id}/subject`] || firstSubject),
    title: textsIn(fields, `topics/${id}/title`) ?? {},
    outcome: textsIn(fields, `topics/${id}/outcome`),
  }));
}
