import { randomUUID } from 'node:crypto';
import { toInstant } from '../../shared/domain/zonedTime.ts';
import { detailTemplate, envelope, filter } from '../changeEvents.ts';
import { streamOf } from './engine.ts';

/** An event as EventBridge hands it to those who subscribed. */
export interface ChangeEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

interface Shard {
  readonly ShardId: string;
}

interface Records {
  readonly Records: readonly object[];
  readonly NextShardIterator?: string;
}

type From = 'LATEST' | 'TRIM_HORIZON';

/** As often as EventBridge Pipes looks. */
const interval = 250;

/**
 * Plays the part of EventBridge Pipes and of an event bus: reads the stream of sessions from now on, and hands over
 * an event for each record that passes the filter. `site`: the website's origin.
 */
export async function startChangeEvents(
  endpoint: string,
  { site, tell }: { site: string; tell: (event: ChangeEvent) => void },
): Promise<{ stop(): Promise<void> }> {
  const StreamArn = await streamOf(endpoint, 'sessions');
  /** Where to go on reading each shard; null where it has ended. */
  const places = new Map<string, string | null>();

  async function placeIn(ShardId: string, ShardIteratorType: From): Promise<string> {
    const wanted = { StreamArn, ShardId, ShardIteratorType };
    const found = await askStreams<{ ShardIterator: string }>(endpoint, 'GetShardIterator', wanted);
    return found.ShardIterator;
  }

  async function findShards(from: From): Promise<void> {
    const { StreamDescription } = await askStreams<{ StreamDescription: { Shards: Shard[] } }>(
      endpoint,
      'DescribeStream',
      { StreamArn },
    );
    for (const { ShardId } of StreamDescription.Shards) {
      if (!places.has(ShardId)) places.set(ShardId, await placeIn(ShardId, from));
    }
  }

  async function readOn(): Promise<void> {
    for (const [shard, ShardIterator] of places) {
      if (ShardIterator === null) continue;
      const page = await askStreams<Records>(endpoint, 'GetRecords', { ShardIterator }).catch(unlessTrimmed);
      if (!page) {
        places.set(shard, await placeIn(shard, 'TRIM_HORIZON'));
        continue;
      }
      places.set(shard, page.NextShardIterator ?? null);
      for (const record of page.Records) {
        if (matches(filter, record)) tell(eventOf(record, site));
      }
    }
    if ([...places.values()].includes(null)) await findShards('TRIM_HORIZON');
  }

  await findShards('LATEST');
  let stopped = false;
  let wake = () => {};
  const reading = (async () => {
    while (!stopped) {
      await readOn().catch(unlessAway);
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, interval).unref();
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await reading;
    },
  };
}

/** The place is no longer in the stream: AWS's engine says so of the latest one of a stream that is empty. */
function unlessTrimmed(error: unknown): null {
  if (error instanceof Error && error.message.includes('TrimmedDataAccessException')) return null;
  throw error;
}

/** The engine may be starting again: then it is asked again. Anything else is a mistake of ours. */
function unlessAway(error: unknown): void {
  if (!(error instanceof TypeError && error.message === 'fetch failed')) throw error;
}

/** Whether a value fits a pattern: a list in the pattern names the values of which one has to be there. */
export function matches(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return [value].flat().some((each) => pattern.includes(each));
  return Object.entries(pattern as object).every(
    ([name, inner]) =>
      typeof value === 'object' && value !== null && matches(inner, (value as Record<string, unknown>)[name]),
  );
}

function eventOf(record: object, site: string): ChangeEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': envelope.detailType,
    source: envelope.source,
    account: 'local',
    time: toInstant(new Date()),
    region: 'local',
    resources: [],
    detail: JSON.parse(fill(detailTemplate(site), record)),
  };
}

/** Puts what paths lead to into a template: as text inside quotes, elsewhere as JSON. */
export function fill(template: string, record: object): string {
  return template.replace(/"(?:[^"\\]|\\.)*"|<[^<>]+>/g, (piece) =>
    piece.startsWith('"')
      ? piece.replace(/<[^<>]+>/g, (path) => JSON.stringify(String(valueAt(path, record))).slice(1, -1))
      : JSON.stringify(valueAt(piece, record)),
  );
}

function valueAt(path: string, record: object): unknown {
  let value: unknown = record;
  for (const name of path.slice(3, -1).split('.')) {
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  if (value === undefined) throw new Error(`There is nothing at ${path}: an event would be torn.`);
  return value;
}

/** Asks the engine's side for streams. Engines do not look at the signature, but at its form. */
async function askStreams<Answer>(endpoint: string, operation: string, input: object): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-date': new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${operation} was answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer; // an engine's own answer
}
