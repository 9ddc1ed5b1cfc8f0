import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Refusal } from '../domain/Refusal.ts';
import { parseSessionId } from '../domain/sessionId.ts';
import { toInstant } from '../domain/zonedTime.ts';
import { fieldsOrAbsent, Session, SessionSummary, Topic } from '../model/Session.ts';
import type { Rows } from './commit.ts';
import { allItems, type Database, type Item, nameOf } from './database.ts';

const key = { series: Session.shape.series, slot: Session.shape.slot };

// All that a listing shows is one attribute, which its index projects: what is added to it needs no new index.
// What there was not yet when a session was stored is null.
const SummaryRow = z.object({
  ...key,
  summary: z.extend(z.omit(SessionSummary, { series: true, slot: true }), fieldsOrAbsent),
});

// What was noted at the café is absent in a session from before there was such a record.
const SessionRow = z.object({
  ...SummaryRow.shape,
  topics: z.array(z.extend(Topic, { people: z._default(Topic.shape.people, 0) })),
  visitors: z._default(Session.shape.visitors, null),
  ...z.pick(Session, {
    cancelledAt: true,
    announcedAt: true,
    changedAt: true,
    sequence: true,
    version: true,
  }).shape,
});

/** How sessions are stored. The row's own `endsAt` is in UTC, so that an index can sort by it. */
export const rows: Rows<Session> = {
  table: 'sessions',
  write({
    series,
    slot,
    cancelledAt,
    topics,
    visitors,
    announcedAt,
    changedAt,
    sequence,
    version,
    ...summary
  }) {
    const own = { cancelledAt, topics, visitors, announcedAt, changedAt, sequence, version };
    return { series, slot, endsAt: toInstant(summary.endsAt), summary, ...own };
  },
  read(item) {
    const { summary, ...own } = z.parse(SessionRow, item);
    return { ...own, ...summary };
  },
};

function readSummary(item: Item): SessionSummary {
  const { summary, ...key } = z.parse(SummaryRow, item);
  return { ...key, ...summary };
}

/** Where a listing goes on: the key of the last session that it showed. */
export interface Position {
  readonly slot: string;
  /** Instant. */
  readonly endsAt: string;
}

/** Reads a session. Refuses an id that no session has. */
export async function get(db: Database, id: string): Promise<Session> {
  const key = parseSessionId(id);
  const { Item } = key
    ? await db.send(new GetCommand({ TableName: nameOf(db, 'sessions'), Key: key, ConsistentRead: true }))
    : {};
  if (!Item) throw new Refusal('not-found', 'There is no such session.');
  return rows.read(Item);
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
  const { series, when, limit, startAfter } = wanted;
  const now = toInstant(wanted.now);
  // DynamoDB refuses to start outside of what is asked for: where a session has ended since it was shown.
  const isWithin = startAfter && (when === 'upcoming' ? startAfter.endsAt > now : startAfter.endsAt <= now);
  const { Items = [], LastEvaluatedKey } = await db.send(
    new QueryCommand({
      TableName: nameOf(db, 'sessions'),
      IndexName: 'byEnd',
      KeyConditionExpression: `#series = :series AND endsAt ${when === 'upcoming' ? '>' : '<='} :now`,
      ExpressionAttributeNames: { '#series': 'series' },
      ExpressionAttributeValues: { ':series': series, ':now': now },
      ScanIndexForward: when === 'upcoming',
      Limit: limit + 1, // one more tells whether there is a next page
      ExclusiveStartKey: isWithin ? { series, ...startAfter } : undefined,
    }),
  );
  const sessions = Items.slice(0, limit).map(readSummary);
  const last = sessions.at(-1);
  const goesOn = Items.length > limit || LastEvaluatedKey !== undefined;
  return { sessions, next: goesOn && last ? { slot: last.slot, endsAt: toInstant(last.endsAt) } : null };
}

/** All sessions of a series from a month on (`2026-12`), whatever their status, by slot. */
export async function listFrom(db: Database, series: string, month: string): Promise<Session[]> {
  const items = await allItems((ExclusiveStartKey) =>
    db.send(
      new QueryCommand({
        TableName: nameOf(db, 'sessions'),
        KeyConditionExpression: '#series = :series AND slot >= :month',
        ExpressionAttributeNames: { '#series': 'series' },
        ExpressionAttributeValues: { ':series': series, ':month': month },
        ExclusiveStartKey,
        ConsistentRead: true,
      }),
    ),
  );
  return items.map(rows.read);
}

/** All sessions of a series, whatever their status, by slot. */
export function listAll(db: Database, series: string): Promise<Session[]> {
  return listFrom(db, series, '2000');
}
