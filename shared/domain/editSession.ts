import type { Localized } from '../model/Localized.ts';
import type { Session, SessionChanges, Topic } from '../model/Session.ts';
import type { Venue } from '../model/Venue.ts';
import { sameValue } from './Edit.ts';
import { mergePatch } from './mergePatch.ts';
import { badField, badInput, type Flaw, Refusal } from './Refusal.ts';
import { totalSupport } from './totalSupport.ts';

type Patch<T> = { readonly [field in keyof T]?: T[field] | null | undefined };

type TopicDraft = NonNullable<SessionChanges['topics']>[number];

/** What the rules need to know beside the session. */
export interface EditContext {
  /** Ids of the series' subjects. */
  readonly subjects: readonly string[];
  /** Instant. */
  readonly now: string;
  /** A time as the session's zone writes it. */
  readonly inZone: (time: string) => string;
  /** Random letters for the id of a new topic. */
  readonly random: () => string;
}

/** What a calendar shows: a change of these makes it a newer version of the event. */
const CALENDAR = ['startsAt', 'endsAt', 'venue', 'theme', 'status'] as const;

/**
 * Changes a session. A patch without effect gives the session as it was. Refuses what would leave it
 * incomplete, a cancellation without reason, topics that do not exist, the removal of a topic that people
 * stand behind, of all topics by the way, new dates for a session that is over, dates that are over, and outcomes for
 * one that does not take place.
 */
export function editSession(session: Session, changes: SessionChanges, context: EditContext): Session {
  const changed: Pick<Session, keyof SessionChanges | 'movedFrom'> = {
    ...times(session, changes, context),
    dateConfirmed: changes.dateConfirmed ?? session.dateConfirmed,
    ...status(session, changes, context),
    venue: venue(session.venue, changes.venue),
    theme: text('theme', session.theme, changes.theme),
    notice: text('notice', session.notice, changes.notice),
    topics: changes.topics ? topics(session, changes, changes.topics, context) : session.topics,
  };
  const edited: Session = { ...session, ...changed };
  if (sameValue(session, edited)) return session;
  const differs = (field: keyof Session) => !sameValue(session[field], edited[field]);
  return {
    ...edited,
    updatedAt: context.now,
    ...(CALENDAR.some(differs) && { sequence: session.sequence + 1, changedAt: context.now }),
  };
}

function times(
  session: Session,
  changes: SessionChanges,
  { inZone, now }: EditContext,
): Pick<Session, 'startsAt' | 'endsAt' | 'movedFrom'> {
  const startsAt = changes.startsAt ? inZone(changes.startsAt) : session.startsAt;
  const endsAt = changes.endsAt ? inZone(changes.endsAt) : session.endsAt;
  const moved = startsAt !== session.startsAt || endsAt !== session.endsAt;
  if (moved && Date.parse(session.endsAt) <= Date.parse(now)) {
    throw new Refusal('conflict', 'The session is over. Its date cannot be changed any more.');
  }
  if (moved) {
    const pointer = changes.endsAt ? '#/endsAt' : '#/startsAt';
    checkSpan(startsAt, endsAt, pointer);
    checkAhead(endsAt, now, pointer);
  }
  // What people know is what was announced first, however often it is moved since.
  const first = session.movedFrom ?? { startsAt: session.startsAt, endsAt: session.endsAt };
  return { startsAt, endsAt, movedFrom: sameValue(first, { startsAt, endsAt }) ? null : first };
}

/** Refuses an end that is over: nobody could come, and a date that was mistyped could not be corrected any more. */
export function checkAhead(endsAt: string, now: string, pointer = '#/endsAt'): void {
  if (Date.parse(endsAt) <= Date.parse(now)) throw badField(pointer, 'This session would be over already.');
}

/** Refuses a session that does not end after it starts, or lasts longer than a day. */
export function checkSpan(startsAt: string, endsAt: string, pointer = '#/endsAt'): void {
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  if (hours <= 0) throw badField(pointer, 'A session ends after it starts.');
  if (hours > 24) throw badField(pointer, 'A session ends within a day of its start.');
}

function status(
  session: Session,
  changes: SessionChanges,
  { now }: EditContext,
): Pick<Session, 'status' | 'cancellation' | 'cancelledAt'> {
  if ((changes.status ?? session.status) === 'scheduled') {
    if (changes.cancellation) throw badField('#/cancellation', 'Only a cancelled session has a reason.');
    return { status: 'scheduled', cancellation: null, cancelledAt: null };
  }
  const before = session.cancellation?.reason ?? null;
  const patch = changes.cancellation === null ? null : changes.cancellation?.reason;
  const reason = text('cancellation/reason', before, patch);
  if (!reason) throw badField('#/cancellation', 'Cancelling needs a public reason.');
  const cancelledAt = session.status === 'cancelled' ? session.cancelledAt : now;
  return { status: 'cancelled', cancellation: { reason }, cancelledAt };
}

/** Merges a localised text. Refuses one that is left without any language. */
function text(
  field: string,
  before: Localized | null,
  patch: Patch<Localized> | null | undefined,
): Localized | null {
  if (patch === undefined) return before;
  if (patch === null) return null;
  const merged = mergePatch(before, patch) as Localized; // a patch of texts on texts leaves texts
  if (Object.keys(merged).length > 0) return merged;
  throw badField(`#/${field}`, 'Needs the text in at least one language; null takes it away.');
}

function venue(before: Venue | null, patch: SessionChanges['venue']): Venue | null {
  if (patch === undefined) return before;
  if (patch === null) return null;
  const { directions, ...plain } = patch;
  const merged = mergePatch(before, plain) as Partial<Venue>; // its fields have their form, but may be missing
  const { name, address, locality } = merged;
  if (!name || !address || !locality) {
    const flaws: Flaw[] = (['name', 'address', 'locality'] as const)
      .filter((field) => !merged[field])
      .map((field) => ({ pointer: `#/venue/${field}`, detail: `A venue needs its ${field}.` }));
    throw badInput(flaws);
  }
  return {
    name,
    address,
    locality,
    stepFree: merged.stepFree ?? null,
    directions: text('venue/directions', before?.directions ?? null, directions),
  };
}

/** A session's topics by id. A new one has none, and is not known. */
type KnownTopics = ReadonlyMap<string | undefined, Topic>;

function topics(
  session: Session,
  changes: SessionChanges,
  drafts: readonly TopicDraft[],
  { subjects, now, random }: EditContext,
): Topic[] {
  // Some generated clients send an empty list for what was not set: a new notice would empty the agenda.
  const alone = Object.entries(changes).every(([field, sent]) => field === 'topics' || sent === undefined);
  if (drafts.length === 0 && session.topics.length > 0 && !alone) {
    throw badField('#/topics', 'An empty list takes all topics away. If that is meant, send it alone.');
  }
  const known: KnownTopics = new Map(session.topics.map((topic) => [topic.id, topic]));
  const flaws = drafts.flatMap((draft, i) => flawsOfTopic(draft, i, drafts, known, subjects));
  if (flaws.length > 0) throw badInput(flaws);

  const kept = new Set(drafts.map((draft) => draft.id));
  if (session.topics.some((topic) => totalSupport(topic) > 0 && !kept.has(topic.id))) {
    throw new Refusal('conflict', 'A topic that people stand behind cannot be removed.');
  }

  const cancelled = (changes.status ?? session.status) === 'cancelled';
  const taken = new Set(session.topics.map((topic) => topic.id));
  return drafts.map(({ id, subject, title, outcome = null }) => {
    const before = known.get(id);
    const told = !sameValue(outcome, before?.outcome ?? null);
    if (told && outcome && cancelled) {
      throw new Refusal('conflict', 'A cancelled session takes no outcomes. Reinstate it first.');
    }
    return {
      id: before?.id ?? newId(subject, taken, random),
      subject,
      title,
      support: before?.support ?? 0,
      people: before?.people ?? 0,
      outcome,
      outcomeAt: told ? outcome && now : (before?.outcomeAt ?? null),
    };
  });
}

function flawsOfTopic(
  draft: TopicDraft,
  i: number,
  drafts: readonly TopicDraft[],
  known: KnownTopics,
  subjects: readonly string[],
): Flaw[] {
  const flaws: Flaw[] = [];
  const before = known.get(draft.id);
  if (draft.id !== undefined && !before) {
    flaws.push({ pointer: `#/topics/${i}/id`, detail: 'The session has no topic with this id.' });
  }
  if (draft.id !== undefined && drafts.findIndex((other) => other.id === draft.id) < i) {
    flaws.push({ pointer: `#/topics/${i}/id`, detail: 'The same topic stands in the list already.' });
  }
  // A topic keeps its subject though the series has dropped it since.
  if (!subjects.includes(draft.subject) && before?.subject !== draft.subject) {
    flaws.push({ pointer: `#/topics/${i}/subject`, detail: 'The series has no such subject.' });
  }
  return flaws;
}

function newId(subject: string, taken: Set<string>, random: () => string): string {
  let id = `${subject}-${random()}`;
  while (taken.has(id)) id = `${subject}-${random()}`;
  taken.add(id);
  return id;
}
