import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Challenge } from 'altcha-lib';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, expect } from 'vitest';
import type { Role } from '../../infra/local/cognito/signIns.ts';
import { adminClient, tableName } from '../../infra/local/dynamoDb.ts';
import { type System, type SystemOptions, startSystem } from '../../infra/local/system.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import type { FunctionId } from '../../shared/contract/operations.ts';
import { sessionId } from '../../shared/domain/sessionId.ts';
import type { Series } from '../../shared/model/Series.ts';
import type { Session } from '../../shared/model/Session.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { rows as sessionRows } from '../../shared/storage/sessions.ts';
import { type TableId, tableIds, tables } from '../../shared/storage/tables.ts';
import { type DatabaseFaults, databaseFaults } from './databaseFaults.ts';
import { type SnsFaults, snsFaults } from './snsFaults.ts';

/** The whole system, in memory, with what tests need to look into it. */
export interface TestSystem extends System {
  /** Every line that functions and the system wrote. */
  readonly output: string[];
  /** What functions ask of the database, and how it is made to fail. */
  readonly gate: DatabaseFaults;
  /** How sending to the officers is made to fail. */
  readonly sns: SnsFaults;
  /** Sets the functions' clock to that moment, from which it goes on. */
  setClock(to: Date): void;
  readonly resident: Client;
  readonly officer: Client;
  readonly coordinator: Client;
  /** A raw request below the origin. */
  http(path: string, init?: RequestInit): Promise<Response>;
  token(role: Role, claims?: Record<string, unknown>): Promise<string>;
  /** Runs the daily automation as of a moment. */
  runAutomation(scheduledTime: string): Promise<{ created: string[]; existing: string[]; skipped: string[] }>;
  /** Everything that a table holds. */
  rows(table: TableId): Promise<Record<string, unknown>[]>;
  /** Takes away everything that is stored. */
  empty(): Promise<void>;
  /** Puts rows into the store, past the API: what is there before a test begins. */
  store(table: TableId, ...items: Record<string, unknown>[]): Promise<void>;
  storeSession(session: Session): Promise<void>;
  storeSeries(changes?: Partial<Series>): Promise<Series>;
  /** All sessions that are stored, with what the API does not show. */
  sessions(): Promise<Session[]>;
  /** One of them, or undefined. */
  sessionRow(id: string): Promise<Session | undefined>;
  /** A PATCH of a session by an officer, as raw as wanted; `etag` null leaves `If-Match` out. */
  patch(id: string, body: unknown, etag: string | null, headers?: Record<string, string>): Promise<Response>;
  /** Does something as of a day ago: what residents send then, officers see today. */
  aDayAgo<T>(act: () => Promise<T>): Promise<T>;
  /** How many requests to the database a function makes meanwhile. */
  requestsBy(id: FunctionId, act: () => Promise<unknown>): Promise<number>;
}

/** Starts a system for the tests of one file; ends it after them, and fails if a reply broke the contract. */
export async function testSystem(
  options: Partial<Pick<SystemOptions, 'settings' | 'dataDir'>> = {},
): Promise<TestSystem> {
  const output: string[] = [];
  const print = (line: string) => void output.push(line);
  const [gate, sns] = [databaseFaults(), snsFaults()];
  const system = await startSystem({
    dataDir: null,
    port: 0,
    write: print,
    handleDatabase: gate.handle,
    handleSns: sns.handle,
    ...options,
  });
  const admin: DynamoDBClient = adminClient(system.engine.endpoint);
  afterAll(async () => {
    admin.destroy();
    await system.stop();
    expect(system.violations).toEqual([]);
  });

  const token = (role: Role, claims?: Record<string, unknown>) => system.provider.token(role, claims);
  const base = `${system.origin}/api`;
  const write: (table: TableId, requests: readonly WriteRequest[]) => Promise<void> = async (
    table,
    requests,
  ) => {
    for (let at = 0; at < requests.length; at += 25) {
      const RequestItems = { [tableName(table)]: requests.slice(at, at + 25) }; // as many as one request takes
      await admin.send(new BatchWriteItemCommand({ RequestItems }));
    }
  };
  const store: TestSystem['store'] = (table, ...items) =>
    write(
      table,
      items.map((item) => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } })),
    );
  const rows: TestSystem['rows'] = async (table) => {
    const all: Record<string, unknown>[] = [];
    let start: ScanCommandInput['ExclusiveStartKey'];
    do {
      const page = await admin.send(
        new ScanCommand({ TableName: tableName(table), ConsistentRead: true, ExclusiveStartKey: start }),
      );
      all.push(...(page.Items ?? []).map((item) => unmarshall(item)));
      start = page.LastEvaluatedKey;
    } while (start);
    return all;
  };
  const sessions = async () => (await rows('sessions')).map(sessionRows.read);
  return {
    ...system,
    gate,
    sns,
    setClock: system.clock.set,
    output,
    resident: createClient({ base }),
    officer: createClient({ base, token: () => token('officer') }),
    coordinator: createClient({ base, token: () => token('coordinator') }),
    http: (path, init) => fetch(system.origin + path, init),
    token,
    async runAutomation(scheduledTime) {
      const reply = await system.functions.invoke('createNextEdition', { scheduledTime });
      return reply as Awaited<ReturnType<TestSystem['runAutomation']>>; // its contract
    },
    rows,
    async empty() {
      for (const id of tableIds) {
        const { partition, sort }: { partition: string; sort?: string } = tables[id].key;
        const keys = (await rows(id)).map((row) => ({
          [partition]: row[partition],
          ...(sort && { [sort]: row[sort] }),
        }));
        await write(
          id,
          keys.map((key) => ({ DeleteRequest: { Key: marshall(key) } })),
        );
      }
    },
    store,
    storeSession: (session) => store('sessions', sessionRows.write(session)),
    async storeSeries(changes) {
      const series = { ...documentedSeries('2026-01-01T00:00:00Z'), ...changes };
      await store('series', { ...series });
      return series;
    },
    sessions,
    async sessionRow(id) {
      return (await sessions()).find((session) => sessionId(session) === id);
    },
    async patch(id, body, etag, headers = {}) {
      return fetch(`${base}/sessions/${id}`, {
        method: 'PATCH',
        headers: {
          authorization: `Bearer ${await token('officer')}`,
          'content-type': 'application/merge-patch+json',
          ...(etag !== null && { 'if-match': etag }),
          ...headers,
        },
        body:
          typeof body === 'string' || body instanceof Uint8Array
            ? (body as Uint8Array<ArrayBuffer>)
            : JSON.stringify(body),
      });
    },
    async aDayAgo(act) {
      system.clock.set(new Date(Date.now() - 86_400_000));
      try {
        return await act();
      } finally {
        system.clock.set(new Date());
      }
    },
    async requestsBy(id, act) {
      const before = gate.count.get(id) ?? 0;
      await act();
      return (gate.count.get(id) ?? 0) - before;
    },
  };
}

/** Everything that is stored, in an order of its own: for tests in which nothing may change. */
export async function everyRow(system: TestSystem): Promise<Record<string, unknown>[]> {
  const all = await Promise.all(tableIds.map((id) => system.rows(id)));
  const keyOf = ({ id, series, slot, target, version }: Record<string, unknown>) =>
    JSON.stringify([id, series, slot, target, version]);
  return all.flat().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Gets a challenge and solves it, as the form does: what `challenge` takes. */
export async function solvedChallenge(system: TestSystem): Promise<string> {
  const { body } = await system.resident.createChallenge();
  return solve(body as unknown as Challenge); // what altcha-lib made
}

/** Solves a challenge, and writes it as the ALTCHA widget does. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return base64({ challenge, solution });
}

/** JSON in base64, as a solved challenge travels. */
export function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}
