import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { adminClient, tableName } from '../infra/local/dynamoDb.ts';
import { startSystem } from '../infra/local/system.ts';
import { secondsFor } from '../infra/settings.ts';
import type { TaskId } from '../shared/contract/operations.ts';
import { documentedSeries } from '../shared/programme.ts';
import { report } from './measure.ts';

/** How many times less of a processor a function has in Lambda: 256 MB, where 1,769 are a whole one. */
const SLOWER = 1769 / 256;
const limit = secondsFor('createNextEdition');

/** How long the scheduled functions take for many series, and whether that is within their time in Lambda. */
export async function benchManySeries(): Promise<void> {
  const few = await measure(10);
  const many = await measure(1000);
  for (const [name, { took, worked }] of Object.entries(many)) {
    const baseline = { what: '10 series', measured: few[name]?.took ?? Number.NaN };
    report(`${name}, 10 series`, baseline.measured, baseline);
    report(`${name}, 1,000 series`, took, baseline);
    console.log(
      `  at Lambda's share of a processor ${((worked * SLOWER) / 1000).toFixed(1)} s, of ${limit} s`,
    );
  }
}

/** Milliseconds that a run took, and for which it had a processor, or what stands between it and the engine had. */
interface Run {
  readonly took: number;
  readonly worked: number;
}

/** The runs by what they are. */
async function measure(count: number): Promise<Record<string, Run>> {
  const system = await startSystem({ dataDir: null, port: 0, write: () => {} });
  const admin = adminClient(system.engine.endpoint);
  const run = async (id: TaskId, scheduledTime: string): Promise<Run> => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await system.functions.invoke(id, { scheduledTime });
    const { user, system: kernel } = process.cpuUsage(before);
    return { took: performance.now() - start, worked: (user + kernel) / 1000 };
  };
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
