import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { bundleFolder } from '../infra/bundling.ts';
import { demoTopics, demoVenue } from '../infra/local/demo/demoTexts.ts';
import { adminClient, startDynamoDb, tableName } from '../infra/local/dynamoDb.ts';
import { startIam } from '../infra/local/iam.ts';
import type { FunctionId } from '../shared/contract/operations.ts';
import { sessionId } from '../shared/domain/sessionId.ts';
import { documentedSeries } from '../shared/programme.ts';
import { anEvent } from '../test/support/events.ts';
import { lambdaEnvironment } from './lambdaEnvironment.ts';
import { report } from './measure.ts';
import { storeSession } from './storeSession.ts';

/** How many rounds of all there are, and how often each function is called in one, before it is measured and while it is. */
const [rounds, before, measured] = [5, 300, 400];

/** How many times a listing's processor time a page may take. */
const most = 1.3;

interface Asked {
  readonly what: string;
  readonly id: FunctionId;
  readonly event: APIGatewayProxyEventV2;
}

/**
 * For how long a page has a processor once its function is warm, against a listing of meetings, and how many requests to the
 * database it makes. Each function is in a process of its own; they take turns.
 */
export async function benchPages(): Promise<void> {
  const engine = await startDynamoDb(null, console.log);
  const requests = new Map<FunctionId, number>();
  const iam = await startIam(engine.endpoint, ({ by, forward }) => {
    requests.set(by, (requests.get(by) ?? 0) + 1);
    forward();
  });
  const admin = adminClient(engine.endpoint);
  try {
    const id = await storeMeetings(admin);
    const all: Asked[] = [
      { what: 'GET /api/sessions?when=past', id: 'listSessions', event: listing },
      { what: 'home', id: 'getHomePage', event: page('/fr') },
      { what: 'series', id: 'getSeriesPage', event: page('/fr/series/gare', 'gare') },
      { what: 'session', id: 'getSessionPage', event: page(`/fr/sessions/${id}`, id) },
      { what: 'poster', id: 'getPosterPage', event: page(`/fr/sessions/${id}/poster`, id) },
    ];
    const taken = new Map<FunctionId, number[]>(all.map(({ id }) => [id, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const asked of all) taken.get(asked.id)?.push(await run(asked, iam.endpoint));
    }
    const baseline = { what: 'listing', measured: middle(taken.get('listSessions')) };
    for (const { what, id } of all) {
      report(what, middle(taken.get(id)), baseline);
      const each = (requests.get(id) ?? 0) / (rounds * (before + measured));
      console.log(`  requests to the database: ${each.toFixed(1)}`);
    }
    console.log(`Wanted: ${most} × at most.`);
  } finally {
    admin.destroy();
    await iam.stop();
    await engine.stop();
  }
}

/** A listing of twelve meetings. */
const listing: APIGatewayProxyEventV2 = {
  ...anEvent({ path: '/api/sessions', query: 'when=past' }),
  queryStringParameters: { when: 'past' },
};

function page(path: string, id?: string): APIGatewayProxyEventV2 {
  return anEvent({ path, params: { lang: 'fr', ...(id && { id }) } });
}

/** Milliseconds of a processor for one answer. Throws unless it is a good one. */
async function run({ id, event }: Asked, endpoint: string): Promise<number> {
  const bundle = pathToFileURL(`${bundleFolder}/${id}/index.mjs`).href;
  const program = `${import.meta.dirname}/pages/warmProcess.ts`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, JSON.stringify({ bundle, event, before, measured })],
    { env: lambdaEnvironment(id, endpoint) },
  );
  const { status, processor } = JSON.parse(stdout) as { status: number; processor: number }; // warmProcess.ts says no more
  if (status !== 200) throw new Error(`${event.rawPath} was answered with ${status}.`);
  return processor;
}

/** Two years of monthly meetings with their agendas, and the next one, whose id it gives. */
async function storeMeetings(admin: DynamoDBClient): Promise<string> {
  const now = new Date();
  const series = documentedSeries('2026-01-01T00:00:00Z');
  await admin.send(new PutItemCommand({ TableName: tableName('series'), Item: marshall(series) }));
  let last = '';
  for (let i = -24; i <= 1; i += 1) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + i, 1))
      .toISOString()
      .slice(0, 7);
    const session = await storeSession(admin, {
      slot: month,
      edition: i + 30,
      startsAt: `${month}-15T16:00:00+01:00`,
      endsAt: `${month}-15T18:00:00+01:00`,
      venue: demoVenue,
      topics: demoTopics.slice(1).map(({ subject, title, outcome }) => ({
        id: `${subject}-7f3k`,
        subject,
        title,
        support: 7,
        people: 3,
        outcome: i < 0 ? outcome : null,
        outcomeAt: i < 0 ? `${month}-20T10:00:00Z` : null,
      })),
    });
    last = sessionId(session);
  }
  return last;
}

function middle(all: readonly number[] = []): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
