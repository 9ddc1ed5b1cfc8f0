import { type DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Challenge } from 'altcha-lib';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, expect } from 'vitest';
import { adminClient, tableName } from '../../infra/local/engine.ts';
import type { Role } from '../../infra/local/openIdProvider.ts';
import { type System, startSystem } from '../../infra/local/system.ts';
import type { Settings } from '../../infra/settings.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import type { Series } from '../../shared/domain/Series.ts';
import type { Session } from '../../shared/domain/Session.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { sessionItem } from '../../shared/storage/sessions.ts';
import type { TableId } from '../../shared/storage/tables.ts';

/** The whole system, in memory, with what tests need to look into it. */
export interface TestSystem extends System {
  /** Every line that functions and the system wrote. */
  readonly output: string[];
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
  /** Puts rows into the store, past the API: what is there before a test begins. */
  store(table: TableId, ...items: Record<string, unknown>[]): Promise<void>;
  storeSession(session: Session): Promise<void>;
  storeSeries(changes?: Partial<Series>): Promise<Series>;
}

/** Starts a system for the tests of one file; ends it after them, and fails if a reply broke the contract. */
export async function testSystem(options: { settings?: Partial<Settings> } = {}): Promise<TestSystem> {
  const output: string[] = [];
  const write = (line: string) => void output.push(line);
  const system = await startSystem({ dataDir: null, port: 0, write, ...options });
  const admin: DynamoDBClient = adminClient(system.engine.endpoint);
  afterAll(async () => {
    admin.destroy();
    await system.stop();
    expect(system.violations).toEqual([]);
  });

  const token = (role: Role, claims?: Record<string, unknown>) => system.provider.token(role, claims);
  const base = `${system.origin}/api`;
  const store: TestSystem['store'] = async (table, ...items) => {
    for (const item of items) {
      const Item = marshall(item, { removeUndefinedValues: true });
      await admin.send(new PutItemCommand({ TableName: tableName(table), Item }));
    }
  };
  return {
    ...system,
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
    async rows(table) {
      const { Items = [] } = await admin.send(
        new ScanCommand({ TableName: tableName(table), ConsistentRead: true }),
      );
      return Items.map((item) => unmarshall(item));
    },
    store,
    storeSession: (session) => store('sessions', sessionItem(session)),
    async storeSeries(changes) {
      const series = { ...documentedSeries('2026-01-01T00:00:00Z'), ...changes };
      await store('series', { ...series });
      return series;
    },
  };
}

/** Gets a challenge and solves it, as the form does: what `challenge` takes. */
export async function solvedChallenge(system: TestSystem): Promise<string> {
  const { body } = await system.resident.createChallenge();
  return solve(body as unknown as Challenge); // what altcha-lib made
}

/** Solves a challenge, and writes it as the ALTCHA widget does. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
