import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { adminClient, startDynamoDb, tableName } from '../infra/local/dynamoDb.ts';
import { documentedSeries } from '../shared/programme.ts';
import { addressOf, bundleBaselines, type Candidate, candidates } from './coldStart/candidates.ts';
import { firstRequest, type MeasuredId, measuredIds } from './coldStart/firstRequest.ts';
import { makeSlowGroup } from './coldStart/makeSlowGroup.ts';
import { type Measured, printColdStarts } from './coldStart/printColdStarts.ts';
import { PARTS, speedNames, speeds } from './coldStart/speeds.ts';
import { type ColdStart, startFreshProcess } from './coldStart/startFreshProcess.ts';
import { startTlsProxy, type TlsProxy } from './coldStart/startTlsProxy.ts';
import { lambdaEnvironment } from './lambdaEnvironment.ts';
import { storeSession } from './storeSession.ts';

/**
 * How long a function takes from nothing to its first answer: a fresh process loads the bundle, opens TLS to the
 * database engine and answers one request. Against the least that does such a thing and against the usual stack of
 * samples, which take turns with it, so that what else this machine does hits all alike.
 */
export async function benchColdStart(): Promise<void> {
  await bundleBaselines(measuredIds);
  const engine = await startDynamoDb(null, console.log);
  const admin = adminClient(engine.endpoint);
  const proxy = await startTlsProxy(engine.endpoint);
  const { group, whyNot } = makeSlowGroup(PARTS);
  try {
    await storeUpcoming(admin);
    const measured: Measured[] = [];
    for (const speed of speedNames) {
      const { runs, slowFrom } = speeds[speed];
      if (slowFrom && !group) continue; // what is printed at the end says so
      const slow = slowFrom && group && { group: group.path, from: slowFrom };
      for (let run = 0; run < runs; run += 1) {
        for (const id of measuredIds) {
          for (const by of inTurn(run)) {
            const [bundle, environment] = [addressOf(by, id), environmentFor(id, proxy)];
            const request = await firstRequest(id, admin);
            const took = await startFreshProcess({ id, bundle, environment, slow, ...request });
            if (slowFrom === 'load') requireSlow(took);
            measured.push({ speed, id, by, took });
          }
        }
      }
    }
    printColdStarts(measured, whyNot);
  } finally {
    group?.remove();
    await proxy.stop();
    admin.destroy();
    await engine.stop();
  }
}

/** Sessions to list, in a future that comes late. */
async function storeUpcoming(admin: DynamoDBClient): Promise<void> {
  const series = documentedSeries('2026-01-01T00:00:00Z');
  await admin.send(new PutItemCommand({ TableName: tableName('series'), Item: marshall(series) }));
  for (const slot of ['2090-01', '2090-02', '2090-03']) {
    const [startsAt, endsAt] = [`${slot}-19T16:00:00+01:00`, `${slot}-19T18:00:00+01:00`];
    await storeSession(admin, { slot, startsAt, endsAt });
  }
}

/** The candidates, another one first each time. */
function inTurn(run: number): Candidate[] {
  const first = run % candidates.length;
  return [...candidates.slice(first), ...candidates.slice(0, first)];
}

/** A group that does not hold its processes back would give numbers that look good. */
function requireSlow({ load, request }: ColdStart): void {
  const share = (load.processor + request.processor) / (load.clock + request.clock);
  if (share > 1.5 / PARTS) {
    throw new Error(`The process had ${share.toFixed(2)} of a processor: the cgroup does not hold it back.`);
  }
}

/** The function's, and whom to trust here. */
function environmentFor(id: MeasuredId, { endpoint, certificate }: TlsProxy): Record<string, string> {
  return { ...lambdaEnvironment(id, endpoint), NODE_EXTRA_CA_CERTS: certificate };
}
