import { GetCommand, PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Refusal } from '../domain/Refusal.ts';
import { countExpiry, type Days, sameContent, tombstoneExpiry } from '../domain/Suggestion.ts';
import { dayOf } from '../domain/zonedTime.ts';
import { type Kind, Suggestion, type SuggestionStatus } from '../model/Suggestion.ts';
import { ConditionFailed } from './ConditionFailed.ts';
import { absent, putAll, type Rows } from './commit.ts';
import { type Database, type Item, nameOf, pagesOf, secondsAt } from './database.ts';
import { livingAt, livingItems } from './livingItems.ts';

/** Everything that is ever stored of a suggestion. A tombstone has `id` and `expiresAt` alone. */
const SuggestionRow = z.object({
  ...Suggestion.shape,
  /** Partition of the inbox index: series and status. */
  inbox: z.string(),
  /** Its sort key: day and id, so that the order within a day is that of random ids. */
  dayAndId: z.string(),
});

/** What is null in a suggestion, and absent in its row. */
const absentees = {
  text: null,
  session: null,
  topic: null,
  acceptedInto: null,
  reply: null,
  handled: null,
  ownExpiry: null,
};

/** How suggestions are stored: nothing for what is null. */
export const rows: Rows<Suggestion> = {
  table: 'suggestions',
  write(suggestion) {
    const present = Object.entries(suggestion).filter(([, value]) => value !== null);
    return { ...Object.fromEntries(present), ...placeOf(suggestion) };
  },
  read(item) {
    const { inbox: _, dayAndId: __, ...suggestion } = z.parse(SuggestionRow, { ...absentees, ...item });
    return suggestion;
  },
};

/** Where a suggestion stands in the inbox index. */
function placeOf({ id, day, ...its }: Pick<Suggestion, 'id' | 'day' | 'series' | 'status'>) {
  return { inbox: inboxOf(its), dayAndId: `${day} ${id}` };
}

function inboxOf({ series, status }: Pick<Suggestion, 'series' | 'status'>): string {
  return `${series} ${status}`;
}

/** What is left of a suggestion that was withdrawn. It is in no inbox. */
function isTombstone(item: Item): boolean {
  return !isSuggestion(item);
}

/** Whether a row is a suggestion, as it stands in an inbox, and not what is left of one that was withdrawn, or a count. */
export function isSuggestion(item: Item): boolean {
  return 'inbox' in item;
}

/**
 * Stores a suggestion if nothing has its id: one conditional write, no read. Gives what is there now, by this
 * call or by an earlier one with the same content (whose answer was lost); null if the id was used for other
 * content, or for a suggestion that was withdrawn.
 */
export async function add(db: Database, suggestion: Suggestion): Promise<Suggestion | null> {
  try {
    await db.send(
      new PutCommand({
        TableName: nameOf(db, 'suggestions'),
        Item: rows.write(suggestion),
        ...absent('suggestions'),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return suggestion;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return error.existing ? sameOrNull(error.existing, suggestion) : null;
  }
}

/** What is left of one that was withdrawn. */
const Tombstone = z.strictObject({ id: z.string(), expiresAt: z.int() });

/**
 * What is kept of how many suggestions came by forms on a day: its number, and when it goes. It stands in the table beside
 * them, under an id that no receipt leads to, and in no inbox.
 */
const FormCount = z.object({ id: z.string(), came: z.int(), expiresAt: z.int() });

/** Whether a row of the table is such a count. */
export function isFormCount(item: Item): boolean {
  return 'came' in item;
}

/** Reads whatever row of the table: a suggestion, what is left of one, a count. */
export function readAny(item: Item): unknown {
  if (isFormCount(item)) return z.parse(FormCount, item);
  return isTombstone(item) ? z.parse(Tombstone, item) : rows.read(item);
}

/**
 * Stores a suggestion that came by a form, and counts it, both or none; not where as many as `most` came so already that
 * day (`full`). Gives what `add` gives: who sends the same again gets what is there, and is not counted again. Throws
 * ConditionFailed where another came meanwhile.
 */
export async function addByForm(
  db: Database,
  suggestion: Suggestion,
  { most, ...days }: Days & { most: number },
): Promise<Suggestion | null | 'full'> {
  const TableName = nameOf(db, 'suggestions');
  const read = async (id: string) =>
    (await db.send(new GetCommand({ TableName, Key: { id }, ConsistentRead: true }))).Item;
  const existing = await read(suggestion.id);
  if (existing) return sameOrNull(existing, suggestion);
  const id = `by form ${suggestion.day}`;
  const counted = await read(id);
  const came = counted ? z.parse(FormCount, counted).came : 0;
  if (came >= most) return 'full';
  const count = { id, came: came + 1, expiresAt: countExpiry(suggestion.day, days) };
  const unchanged = counted
    ? { ConditionExpression: 'came = :came', ExpressionAttributeValues: { ':came': came } }
    : absent('suggestions');
  await putAll(db, [
    { TableName, Item: rows.write(suggestion), ...absent('suggestions') },
    { TableName, Item: count, ...unchanged },
  ]);
  return suggestion;
}

/** What is there, if it says the same as what was sent: an earlier call of the same sender. */
function sameOrNull(item: Item, sent: Suggestion): Suggestion | null {
  if (isTombstone(item)) return null;
  const existing = rows.read(item);
  return sameContent(existing, sent) ? existing : null;
}

/** Reads a suggestion. Refuses an unknown id, an expired one and a withdrawn one alike. */
export async function get(db: Database, id: string, now: Date): Promise<Suggestion> {
  const { Item } = await db.send(
    new GetCommand({ TableName: nameOf(db, 'suggestions'), Key: { id }, ConsistentRead: true }),
  );
  const suggestion = Item && !isTombstone(Item) ? rows.read(Item) : null;
  if (!suggestion || suggestion.expiresAt * 1000 <= now.getTime()) throw gone();
  return suggestion;
}

/**
 * Reads a suggestion for officers, who see it from the day after it was sent: whoever watched the inbox could else tell
 * the second. Refuses one of today like one that does not exist.
 */
export async function getForOfficers(
  db: Database,
  id: string,
  now: Date,
  { timeZone }: Days,
): Promise<Suggestion> {
  const suggestion = await get(db, id, now);
  if (suggestion.day >= dayOf(now, timeZone)) throw gone();
  return suggestion;
}

/**
 * Erases a suggestion in one conditional write. What is left is its id, so that its challenge can't be used
 * again, and when that goes too. Refuses an unknown id, an expired one and a withdrawn one alike.
 */
export async function withdraw(db: Database, id: string, now: Date, days: Days): Promise<void> {
  try {
    await db.send(
      new PutCommand({
        TableName: nameOf(db, 'suggestions'),
        Item: { id, expiresAt: tombstoneExpiry(now, days) },
        ConditionExpression: 'attribute_exists(inbox) AND expiresAt > :now',
        ExpressionAttributeValues: { ':now': secondsAt(now) },
      }),
    );
  } catch (error) {
    // Also where the SDK sent it again after an answer that was lost, and met the tombstone that it had left. That
    // one can't be told from an older one, and a withdrawn receipt gets the same answer as an unknown one.
    if (error instanceof ConditionFailed) throw gone();
    throw error;
  }
}

function gone(): Refusal {
  return new Refusal(
    'not-found',
    'There is no such suggestion: it is unknown, has expired or was withdrawn.',
  );
}

/** Where an inbox goes on: the key of the last suggestion that it showed. */
export interface Position {
  readonly id: string;
  readonly day: string;
}

/** What officers see of the suggestions of one status of a series: nothing expired, and nothing of today. */
interface Inbox extends Days {
  readonly series: string;
  readonly status: SuggestionStatus;
  readonly now: Date;
}

/** Which suggestions of an inbox: each has what is given here. */
interface Selection {
  readonly day?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly session?: string | undefined;
  readonly topic?: string | undefined;
  /** Null: those without a text. */
  readonly text?: string | null | undefined;
}

/** One page of an inbox, or of some in it, oldest day first. Within a day the order says nothing. */
export async function list(
  db: Database,
  wanted: Inbox & { limit: number; startAfter: Position | undefined; only?: Selection },
): Promise<{ suggestions: Suggestion[]; next: Position | null }> {
  const { startAfter, only = {} } = wanted;
  if (only.day !== undefined && only.day >= dayOf(wanted.now, wanted.timeZone))
    return { suggestions: [], next: null };
  const ExclusiveStartKey = startAfter && { id: startAfter.id, ...placeOf({ ...wanted, ...startAfter }) };
  const query = selecting(inboxQuery(db, wanted), only);
  const { items, more } = await livingItems(db, { ...query, ExclusiveStartKey }, wanted);
  const suggestions = items.map(rows.read);
  const last = suggestions.at(-1);
  return { suggestions, next: more && last ? { id: last.id, day: last.day } : null };
}

/** A count of suggestions. */
interface Count {
  readonly count: number;
  /** It stopped at 1,000: there may be more. */
  readonly capped: boolean;
}

const MOST_COUNTED = 1000;

/**
 * How many suggestions an inbox has, counted to 1,000: a flood takes no longer to count than that. The
 * latest come first, so that those which have expired, and wait to be deleted, are only met where there are fewer.
 */
export async function count(db: Database, inbox: Inbox): Promise<Count> {
  const input = {
    ...livingAt(inbox.now, inboxQuery(db, inbox)),
    Select: 'COUNT' as const,
    ScanIndexForward: false,
    Limit: MOST_COUNTED,
  };
  let count = 0;
  for await (const page of pagesOf((ExclusiveStartKey) =>
    db.send(new QueryCommand({ ...input, ExclusiveStartKey })),
  )) {
    count += page.Count ?? 0;
    if (count >= MOST_COUNTED) return { count: MOST_COUNTED, capped: true };
  }
  return { count, capped: false };
}

/** The query of an inbox for some of it alone. Reads no further than it has to where the day is all that is said. */
function selecting(query: QueryCommandInput, { day, ...equal }: Selection): QueryCommandInput {
  const said = Object.entries(equal).filter(([, value]) => value !== undefined);
  const conditions = said.map(([name, value]) =>
    value === null ? `attribute_not_exists(#${name})` : `#${name} = :${name}`,
  );
  const values = said.flatMap(([name, value]) => (value === null ? [] : [[`:${name}`, value]]));
  const { ':today': today, ...others } = query.ExpressionAttributeValues ?? {};
  return {
    ...query,
    ...(day !== undefined && { KeyConditionExpression: 'inbox = :inbox AND begins_with(dayAndId, :day)' }),
    ...(said.length > 0 && {
      FilterExpression: conditions.join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(said.map(([name]) => [`#${name}`, name])),
    }),
    ExpressionAttributeValues: {
      ...others,
      ...(day === undefined ? { ':today': today } : { ':day': `${day} ` }),
      ...Object.fromEntries(values),
    },
  };
}

function inboxQuery(db: Database, inbox: Inbox) {
  return {
    TableName: nameOf(db, 'suggestions'),
    IndexName: 'inbox',
    KeyConditionExpression: 'inbox = :inbox AND dayAndId < :today',
    ExpressionAttributeValues: { ':inbox': inboxOf(inbox), ':today': dayOf(inbox.now, inbox.timeZone) },
  };
}
