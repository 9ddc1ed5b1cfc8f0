import { createServer } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inspectTable } from '../../shared/storage/inspectTable.ts';
import { makeTable } from '../../shared/storage/makeTable.ts';
import { type TableId, tableIds, tables } from '../../shared/storage/tables.ts';
import { runEngine } from './dynamoDb/runEngine.ts';
import { chooseEngine } from './dynamoDb/spawnEngine.ts';
import { unreadable } from './dynamoDb/unreadable.ts';

/** A DynamoDB engine that listens on this machine, with the tables of `shared/storage/tables.ts`. */
export interface Engine {
  readonly name: string;
  readonly endpoint: string;
  /** The process, if it was started here: another one after it ended and was started again. */
  readonly pid: number | undefined;
  /** Ends it, if it was started here. */
  stop(): Promise<void>;
}

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
  const running = process.env.DYNAMODB_ENDPOINT;
  if (running) {
    await makeTables(running);
    return { name: running, endpoint: running, pid: undefined, stop: async () => {} };
  }
  const chosen = chooseEngine(file);
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const engine = await runEngine(chosen, port, write);
  await makeTables(endpoint).catch(async (error: Error) => {
    await engine.stop();
    throw chosen.stored === null ? error : new Error(unreadable(chosen.stored, error.message));
  });
  return {
    name: chosen.name,
    endpoint,
    get pid() {
      return engine.pid;
    },
    stop: engine.stop,
  };
}

async function makeTables(endpoint: string): Promise<void> {
  const client = adminClient(endpoint);
  for (const id of tableIds) {
    if (await inspectTable(client, tableName(id))) continue;
    await makeTable(client, tableName(id), tables[id], { isProtected: false });
  }
  client.destroy();
}

/** A client that may do everything on an engine of this machine: for making tables, and for looking into them. */
export function adminClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
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
