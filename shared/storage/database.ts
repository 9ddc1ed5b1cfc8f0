import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  TransactionCanceledException,
  TransactionConflictException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Refusal } from '../domain/Refusal.ts';
import { type IndexId, type Table, type TableId, tables } from './tables.ts';

/** What is stored: attributes by name. */
export type Item = Record<string, unknown>;

/** A connection, and what the tables are called that this function was granted. */
export interface Database {
  readonly client: DynamoDBClient;
  readonly names: { readonly [table in TableId]?: string };
}

/** A write whose condition did not hold. `existing` is what stands there, where that was asked for. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
  readonly existing: Item | null;

  constructor(existing: Item | null, cause: unknown) {
    super('The condition of a write did not hold.', { cause });
    this.existing = existing;
  }
}

/**
 * Connects with explicit credentials and bounded waiting: three attempts of at most a second, so that an
 * answer is there well within a function's time limit whatever the database does.
 */
export function openDatabase(settings: {
  region: string;
  endpoint: string | undefined;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  names: Database['names'];
}): Database {
  const client = new DynamoDBClient({
    region: settings.region,
    credentials: settings.credentials,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 1000, throwOnRequestTimeout: true },
  });
  return { client, names: settings.names };
}

/** Reads one item, as it is stored at this moment. */
export async function getItem(db: Database, table: TableId, key: Item): Promise<Item | null> {
  const { Item } = await sent(() =>
    db.client.send(
      new GetItemCommand({ TableName: nameOf(db, table), Key: encode(key), ConsistentRead: true }),
    ),
  );
  return Item ? decode(Item) : null;
}

/** What to read of a table or index, in the order of its sort key. */
export interface Query {
  readonly table: TableId;
  readonly index?: IndexId;
  /** The partition, and where in it: at most one condition on the sort key. */
  readonly partition: string;
  readonly sort?: { readonly is: '>' | '>=' | '<='; readonly than: string };
  readonly descending?: boolean;
  readonly limit?: number;
  readonly startAfter?: Item | undefined;
  /** Drops items whose expiry has come, though they are not deleted yet. */
  readonly livingAt?: Date;
}

/** One page: one request. `more` where the limit or the size of a page (1 MB) cut it off. */
export async function queryPage(db: Database, query: Query): Promise<{ items: Item[]; more: Item | null }> {
  const page = await sent(() => db.client.send(new QueryCommand(queryInput(db, query))));
  return {
    items: (page.Items ?? []).map(decode),
    more: page.LastEvaluatedKey ? decode(page.LastEvaluatedKey) : null,
  };
}

/** Everything that the query finds, however many pages that takes. */
export async function queryAll(db: Database, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  let startAfter = query.startAfter;
  do {
    const page = await queryPage(db, { ...query, startAfter });
    items.push(...page.items);
    startAfter = page.more ?? undefined;
  } while (startAfter);
  return items;
}

function queryInput(db: Database, query: Query): QueryCommandInput {
  const table: Table = tables[query.table];
  const key = (query.index && table.indexes?.[query.index]) || table.key;
  const { sort, livingAt } = query;
  return {
    TableName: nameOf(db, query.table),
    IndexName: query.index,
    KeyConditionExpression: sort
      ? `#partition = :partition AND #sort ${sort.is} :sort`
      : '#partition = :partition',
    ...(livingAt && { FilterExpression: '#expires > :now' }),
    ExpressionAttributeNames: {
      '#partition': key.partition,
      ...(sort && key.sort && { '#sort': key.sort }),
      ...(livingAt && { '#expires': expiryOf(query.table) }),
    },
    ExpressionAttributeValues: encode({
      ':partition': query.partition,
      ...(sort && { ':sort': sort.than }),
      ...(livingAt && { ':now': secondsAt(livingAt) }),
    }),
    ScanIndexForward: !query.descending,
    Limit: query.limit,
    ExclusiveStartKey: query.startAfter && encode(query.startAfter),
    ConsistentRead: !query.index,
  };
}

/** How many items the query finds. */
export async function countItems(db: Database, query: Query): Promise<number> {
  let count = 0;
  let start: Record<string, AttributeValue> | undefined;
  do {
    const input = { ...queryInput(db, query), Select: 'COUNT' as const, ExclusiveStartKey: start };
    const page = await sent(() => db.client.send(new QueryCommand(input)));
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return count;
}

/** Every item of a table. For the few rows of `series` alone. */
export async function scanAll(db: Database, table: TableId): Promise<Item[]> {
  const items: Item[] = [];
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await sent(() =>
      db.client.send(
        new ScanCommand({ TableName: nameOf(db, table), ExclusiveStartKey: start, ConsistentRead: true }),
      ),
    );
    items.push(...(page.Items ?? []).map(decode));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/**
 * What has to hold of the item that stands in the place of a write: nothing does, or it has that version, or it
 * has that attribute and its expiry has not come.
 */
type Condition = 'absent' | { readonly version: number } | { readonly has: string; readonly livingAt: Date };

/** One write of a transaction: puts the item whole. */
export interface Put {
  readonly table: TableId;
  readonly item: Item;
  readonly if: Condition;
}

/** Writes one item. Throws ConditionFailed, with what stands there. */
export async function putItem(db: Database, put: Put): Promise<void> {
  const command = new PutItemCommand({
    ...putInput(db, put),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  await untilNoClash(() => db.client.send(command));
}

/**
 * Writes all or nothing. Throws ConditionFailed where a condition did not hold. The token makes a repeated request,
 * after a lost answer, the same transaction.
 */
export async function transact(db: Database, puts: readonly Put[]): Promise<void> {
  const command = new TransactWriteItemsCommand({
    TransactItems: puts.map((put) => ({ Put: putInput(db, put) })),
    ClientRequestToken: crypto.randomUUID(),
  });
  await untilNoClash(() => db.client.send(command));
}

/**
 * Sends a write, and again a few times where it clashed with a transaction that is under way: the engine says so
 * instead of waiting.
 */
async function untilNoClash(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (!clashed(error) || attempt === 5) throw translate(error);
      await new Promise((done) => setTimeout(done, Math.random() * 25 * 2 ** attempt));
    }
  }
}

function clashed(error: unknown): boolean {
  return error instanceof TransactionConflictException || reasonsOf(error).includes('TransactionConflict');
}

function putInput(db: Database, { table, item, if: condition }: Put) {
  return { TableName: nameOf(db, table), Item: encode(item), ...conditionInput(table, condition) };
}

function conditionInput(table: TableId, condition: Condition) {
  if (condition === 'absent') {
    return {
      ConditionExpression: 'attribute_not_exists(#key)',
      ExpressionAttributeNames: { '#key': tables[table].key.partition },
    };
  }
  if ('version' in condition) {
    return {
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: encode({ ':version': condition.version }),
    };
  }
  return {
    ConditionExpression: 'attribute_exists(#has) AND #expires > :now',
    ExpressionAttributeNames: { '#has': condition.has, '#expires': expiryOf(table) },
    ExpressionAttributeValues: encode({ ':now': secondsAt(condition.livingAt) }),
  };
}

function expiryOf(id: TableId): string {
  const table: Table = tables[id];
  if (!table.expires) throw new Error(`Items of ${id} do not expire.`);
  return table.expires;
}

/** A moment as expiries are stored: in seconds since 1970. */
function secondsAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}

/** Sends, and says what went wrong in the words of this project. */
async function sent<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (error instanceof ConditionalCheckFailedException) {
    return new ConditionFailed(error.Item ? decode(error.Item) : null, error);
  }
  if (reasonsOf(error).includes('ConditionalCheckFailed')) return new ConditionFailed(null, error);
  if (isOutage(error) || reasonsOf(error).some((reason) => outages.test(reason))) {
    return new Refusal('unavailable', 'The database does not answer right now. Try again in a moment.', {
      cause: error,
    });
  }
  return error;
}

/** Why a transaction was cancelled, an entry for each of its writes; nothing for other errors. */
function reasonsOf(error: unknown): string[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
}

const outages =
  /Throttl|ThroughputExceeded|LimitExceeded|InternalServerError|ServiceUnavailable|Transaction(Conflict|InProgress)|Timeout|^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)/;

/** Whether the database could not be reached, or could not serve: what may work again in a moment. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $fault: fault, code } = error as Error & { $fault?: unknown; code?: unknown }; // of SDK and node errors
  return fault === 'server' || outages.test(error.name) || (typeof code === 'string' && outages.test(code));
}

function nameOf(db: Database, table: TableId): string {
  const name = db.names[table];
  if (!name) throw new Error(`This function was not granted the table ${table}.`);
  return name;
}

function encode(item: Item): Record<string, AttributeValue> {
  return marshall(item, { removeUndefinedValues: true });
}

function decode(item: Record<string, AttributeValue>): Item {
  return unmarshall(item);
}
