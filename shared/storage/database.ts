import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Refusal } from '../domain/Refusal.ts';
import { ConditionFailed } from './ConditionFailed.ts';
import type { TableId } from './tables.ts';
import { WriteConflict } from './WriteConflict.ts';

/** What is stored: attributes by name. */
export type Item = Record<string, unknown>;

/** A connection, and what the tables are called that this function was granted. */
export interface Database {
  /** Sends a command of `@aws-sdk/lib-dynamodb`. What goes wrong is thrown in the words of this project. */
  readonly send: DynamoDBDocumentClient['send'];
  readonly names: { readonly [table in TableId]?: string };
}

/**
 * Connects, with all said explicitly that the SDK would else look for in variables, files and the network. It does not
 * tell about itself: without its user agent, and without X-Ray's header, which would trace a resident.
 *
 * A command waits for 3.5 s at most: three attempts of a second each, the SDK's pauses between them, and what is left
 * for starting. So an answer is there within a function's time limit whatever the database does.
 */
export function openDatabase(settings: {
  region: string;
  endpoint: string | undefined;
  /** Undefined: those that the SDK finds, as an operator has them. */
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | undefined;
  names: Database['names'];
}): Database {
  const client = new DynamoDBClient({
    region: settings.region,
    ...(settings.credentials === undefined ? {} : { credentials: settings.credentials }),
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
    defaultsMode: 'standard',
    retryMode: 'standard',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 1000, throwOnRequestTimeout: true },
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    accountIdEndpointMode: 'disabled',
    endpointDiscoveryEnabled: false,
    authSchemePreference: [],
    userAgentAppId: '',
    logger: silent,
  });
  client.middlewareStack.remove('getUserAgentMiddleware');
  client.middlewareStack.remove('recursionDetectionMiddleware');
  client.middlewareStack.remove('loggerMiddleware'); // it describes all that is sent and read, for nobody
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const send = async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    try {
      return await documents.send(command);
    } catch (error) {
      throw translate(error);
    }
  };
  return { send: send as DynamoDBDocumentClient['send'], names: settings.names }; // the same but for what it throws
}

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** What a table is called that this function was granted. */
export function nameOf(db: Database, table: TableId): string {
  const name = db.names[table];
  if (!name) throw new Error(`This function was not granted the table ${table}.`);
  return name;
}

/** One page of a query or a scan. */
interface Page {
  readonly Items?: Item[] | undefined;
  readonly Count?: number | undefined;
  readonly LastEvaluatedKey?: Item | undefined;
}

/** All pages of a query or a scan, one request each: a page ends with its limit, or with 1 MB. */
export async function* pagesOf<P extends Page>(
  ask: (ExclusiveStartKey: Item | undefined) => Promise<P>,
  start?: Item,
): AsyncGenerator<P> {
  let next = start;
  do {
    const page = await ask(next);
    yield page;
    next = page.LastEvaluatedKey;
  } while (next);
}

/** The items of all pages. */
export async function allItems(ask: (ExclusiveStartKey: Item | undefined) => Promise<Page>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pagesOf(ask)) items.push(...(page.Items ?? []));
  return items;
}

/** A moment as expiries are stored: in seconds since 1970. */
export function secondsAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}

function translate(error: unknown): unknown {
  const reasons = reasonsOf(error);
  if (error instanceof ConditionalCheckFailedException) {
    return new ConditionFailed(error.Item ? unmarshall(error.Item) : null, error);
  }
  if (reasons.includes('ConditionalCheckFailed')) return new ConditionFailed(null, error);
  if (error instanceof TransactionConflictException || reasons.includes('TransactionConflict')) {
    return new WriteConflict(error);
  }
  if (isOutage(error) || reasons.some((reason) => outages.test(reason))) {
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
  /Throttl|ThroughputExceeded|LimitExceeded|InternalServerError|ServiceUnavailable|TransactionInProgress|Timeout|^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)/;

/** Whether the database could not be reached, or could not serve: what may work again in a moment. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $fault: fault, code } = error as Error & { $fault?: unknown; code?: unknown }; // of SDK and node errors
  return fault === 'server' || outages.test(error.name) || (typeof code === 'string' && outages.test(code));
}
