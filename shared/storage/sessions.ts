import * as z from 'zod/mini';
import type { Edit } from '../domain/Edit.ts';
import { atOffset, offsetOf } from '../domain/offsetTime.ts';
import { Refusal } from '../domain/Refusal.ts';
import { parseSessionId, type Session, type SessionSummary } from '../domain/Session.ts';
import { toInstant } from '../domain/zonedTime.ts';
import { type Database, getItem, type Item, queryAll, queryPage, transact } from './database.ts';
import { editPut } from './edits.ts';
import { LocalizedRow, VenueRow } from './rows.ts';

// Times are stored in UTC, so that they sort, with the offsets beside them, so that nobody who reads a
// session needs a time zone database.
const SummaryRow = z.object({
  series: z.string(),
  slot: z.string(),
  edition: z.int(),
  startsAt: z.string(),
  endsAt: z.string(),
  offsets: z.tuple([z.string(), z.string()]),
  timeZone: z.string(),
  dateConfirmed: z.boolean(),
  status: z.enum(['scheduled', 'cancelled']),
  cancellation: z.nullable(z.object({ reason: LocalizedRow })),
  venue: z.nullable(VenueRow),
  theme: z.nullable(LocalizedRow),
  notice: z.nullable(LocalizedRow),
  announcedAt: z.string(),
  updatedAt: z.string(),
  changedAt: z.string(),
  sequence: z.int(),
  version: z.int(),
});

const SessionRow = z.object({
  ...SummaryRow.shape,
  cancelledAt: z._default(z.nullable(z.string()), null),
  topics: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      title: LocalizedRow,
      support: z.int(),
      outcome: z.nullable(LocalizedRow),
      outcomeAt: z.nullable(z.string()),
    }),
  ),
});

/** Where a listing goes on: the key of the last session that it showed. */
export interface Position {
  readonly slot: string;
  /** Instant. */
  readonly endsAt: string;
}

/** Reads a session. Refuses an id that no session has. */
export async function get(db: Database, id: string): Promise<Session> {
  const key = parseSessionId(id);
  const item = key && (await getItem(db, 'sessions', key));
  if (!item) throw new Refusal('not-found', 'There is no such session.');
  return read(SessionRow, item);
}

/**
 * One page of a series: sessions that end after `now`, soonest first, or that have ended, latest first. One
 * read, whatever the size of the archive. `next` is missing on the last page.
 */
export async function list(
  db: Database,
  wanted: {
    series: string;
    when: 'upcoming' | 'past';
    now: Date;
    limit: number;
    startAfter: Position | undefined;
  },
): Promise<{ sessions: SessionSummary[]; next: Position | null }> {
  const { series, when, startAfter } = wanted;
  const now = toInstant(wanted.now);
  // DynamoDB refuses to start outside of what is asked for: where a session has ended since it was shown.
  const isWithin = startAfter && (when === 'upcoming' ? startAfter.endsAt > now : startAfter.endsAt <= now);
  const { items, more } = await queryPage(db, {
    table: 'sessions',
    index: 'byEnd',
    partition: series,
    sort: { is: when === 'upcoming' ? '>' : '<=', than: now },
    descending: when === 'past',
    limit: wanted.limit + 1, // one more tells whether there is a next page
    startAfter: isWithin ? { series, ...startAfter } : undefined,
  });
  const sessions = items.slice(0, wanted.limit).map((item) => read(SummaryRow, item));
  const last = sessions.at(-1);
  const goesOn = items.length > wanted.limit || more !== null;
  return { sessions, next: goesOn && last ? { slot: last.slot, endsAt: toInstant(last.endsAt) } : null };
}

/** All sessions of a series from a month on (`2026-12`), whatever their status, by slot. */
export async function listFrom(db: Database, series: string, month: string): Promise<Session[]> {
  const items = await queryAll(db, { table: 'sessions', partition: series, sort: { is: '>=', than: month } });
  return items.map((item) => read(SessionRow, item));
}

/** All sessions of a series, whatever their status, by slot. */
export function listAll(db: Database, series: string): Promise<Session[]> {
  return listFrom(db, series, '2000');
}

/**
 * Writes a session anew together with its edit record, and gives it back as it is stored. Throws
 * ConditionFailed if it was written since it was read.
 */
export async function replace(
  db: Database,
  { before, after, edit }: { before: Session; after: Session; edit: Edit },
): Promise<Session> {
  await transact(db, [
    { table: 'sessions', item: sessionItem(after), if: { version: before.version } },
    editPut(edit),
  ]);
  return asStored(after);
}

/** The session as it is stored. */
export function sessionItem(session: Session): Item {
  return {
    ...session,
    startsAt: toInstant(session.startsAt),
    endsAt: toInstant(session.endsAt),
    offsets: [offsetOf(session.startsAt), offsetOf(session.endsAt)],
  };
}

/** The session as it would be read back. */
export function asStored(session: Session): Session {
  return read(SessionRow, sessionItem(session));
}

function read<Row extends SessionSummary & { offsets: [string, string] }>(
  row: z.ZodMiniType<Row>,
  item: Item,
): Omit<Row, 'offsets'> {
  const { offsets, ...session } = z.parse(row, item);
  return {
    ...session,
    startsAt: atOffset(session.startsAt, offsets[0]),
    endsAt: atOffset(session.endsAt, offsets[1]),
  };
}
