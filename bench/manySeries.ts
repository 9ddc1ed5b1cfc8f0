import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { adminClient, tableName } from '../infra/local/dynamoDb.ts';
import { startSystem } from '../infra/local/system.ts';
import { secondsFor } from '../infra/settings.ts';
import type { TaskId } from '../shared/contract/operations.ts';
import { documentedSeries } from '../shared/programme.ts';
import { type Run, reportInLambda, timed } from './inLambda.ts';
import { report } from './measure.ts';

const limit = secondsFor('createNextEdition');

/** How long the scheduled functions take for many series, and whether that is within their time in Lambda. */
export async function benchManySeries(): Promise<void> {
  const few = await measure(10);
  const many = await measure(1000);
  for (const [name, run] of Object.entries(many)) {
    const baseline = { what: '10 series', measured: few[name]?.took ?? Number.NaN };
    report(`${name}, 10 series`, baseline.measured, baseline);
    report(`${name}, 1,000 series`, run.took, baseline);
    reportInLambda(run, limit);
  }
}

/** The runs by what they are. */
async function measure(count: number): Promise<Record<string, Run>> {
  const system = await startSystem({ dataDir: null, port: 0, write: () => {} });
  const admin = adminClient(system.engine.endpoint);
  const run = (id: TaskId, scheduledTime: string) =>
    timed(() => system.functions.invoke(id, { scheduledTime }));
  try {
    await storeSeries(admin, count);
    // The first runs start the functions.
    await run('createNextEdition', '2029-12-01T03:30:00Z');
    await run('remindOfficers', '2029-12-03T07:00:00Z');
    return {
      'createNextEdition, each lacking one': await run('createNextEdition', '2030-02-01T03:30:00Z'),
      'createNextEdition, none lacking any': await run('createNextEdition', '2030-02-02T03:30:00Z'),
      remindOfficers: await run('remindOfficers', '2030-02-04T07:00:00Z'),
    };
  } finally {
    admin.destroy();
    await system.stop();
  }
}

/** Stores so many series that are alike. */
async function storeSeries(admin: DynamoDBClient, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const letters = [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]);
    const Item = marshall({ ...documentedSeries('2026-01-01T00:00:00Z'), id: `demo-${letters.join('')}` });
    await admin.send(new PutItemCommand({ TableName: tableName('series'), Item }));
  }
}
