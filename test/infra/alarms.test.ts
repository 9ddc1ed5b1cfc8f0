import { beforeEach, describe, expect, test } from 'vitest';
import type { FunctionId } from '../../shared/contract/operations.ts';
import { aSession } from '../support/builders.ts';
import { matchesPattern } from '../support/filterPattern.ts';
import { testSystem } from '../support/testSystem.ts';
import { synthesize } from './synthesized.ts';

// Each alarm of the template, and its condition made to happen on a real system. What only AWS can do is CloudWatch's
// counting, and that Lambda and Pipes put into a queue what they tried in vain.

const stack = synthesize({ alarmEmails: ['on-call@example.org'] });
const system = await testSystem();
beforeEach(async () => {
  system.gate.inject(null);
  await system.empty();
});

function alarmOn(metric: string, queue?: string) {
  const [found, ...others] = Object.values(stack.ofType('AWS::CloudWatch::Alarm'))
    .map(({ Properties }) => Properties)
    .filter(({ MetricName }) => MetricName === metric)
    .filter((alarm) => !queue || JSON.stringify(alarm.Dimensions).includes(`"${queue}`));
  if (!found || others.length > 0) throw new Error(`Not one alarm is on ${metric}.`);
  return found;
}

/** The pattern by which lines of a function's log are counted for a metric. */
function patternOf(metric: string, id: FunctionId): string {
  const [found, ...others] = Object.values(stack.ofType('AWS::Logs::MetricFilter'))
    .map(({ Properties }) => Properties)
    .filter(({ MetricTransformations: [{ MetricName }] }) => MetricName === metric)
    .filter(({ LogGroupName }) => LogGroupName.Ref.startsWith(`Functions${id}Logs`));
  if (!found || others.length > 0) throw new Error(`Not one filter counts ${metric} of ${id}.`);
  return found.FilterPattern;
}

/** How many lines that a function logs meanwhile count for a metric. */
async function counted(metric: string, id: FunctionId, act: () => Promise<unknown>): Promise<number> {
  const before = system.output.length;
  await act();
  await new Promise((done) => setTimeout(done, 100)); // a worker's output comes a moment later
  return system.output
    .slice(before)
    .filter((line) => line.startsWith(`${id} `))
    .filter((line) => matchesPattern(patternOf(metric, id), line.slice(id.length + 1))).length;
}

const december = '2026-12-01T03:30:00Z';
const december17 = { startsAt: '2026-12-17T16:00:00+01:00', endsAt: '2026-12-17T18:00:00+01:00' };
const cancelled = { status: 'cancelled' as const, cancellation: { reason: { en: 'Demo: closed' } } };

describe('"nothing planned"', () => {
  const run = () => system.runAutomation(december);

  test('is told when every session in sight is cancelled, and is no error of the run', async () => {
    await system.storeSeries();
    await system.storeSession(aSession({ slot: '2026-12', ...december17, ...cancelled }));
    expect(await counted('NothingPlanned', 'createNextEdition', run)).toBe(1);
    expect(await counted('AutomationErrors', 'createNextEdition', run)).toBe(0);
  });

  test('is told when months are skipped for too long', async () => {
    await system.storeSeries({ skip: ['2026-12', '2027-01'] });
    expect(await counted('NothingPlanned', 'createNextEdition', run)).toBe(1);
  });

  test('is not told while there is a session, nor of a series that is paused', async () => {
    await system.storeSeries();
    expect(await counted('NothingPlanned', 'createNextEdition', run)).toBe(0);
    await system.storeSeries({ id: 'bonnevoie', paused: true });
    expect(await counted('NothingPlanned', 'createNextEdition', run)).toBe(0);
  });

  test('stays from one daily run to the next, and says what people see', () => {
    const { Period, EvaluationPeriods, DatapointsToAlarm, Threshold, AlarmDescription } =
      alarmOn('NothingPlanned');
    expect(Period * EvaluationPeriods).toBeGreaterThan(24 * 3600);
    expect([DatapointsToAlarm, Threshold]).toEqual([1, 1]);
    expect(AlarmDescription).toContain('No session is planned within 35 days: the website shows none');
  });
});

describe('errors', () => {
  test.each([
    ['ResidentsErrors', 'getSession', () => system.http('/api/sessions/gare-2030-01')],
    ['OfficersErrors', 'editSession', () => system.patch('gare-2030-01', { notice: null }, '"any"')],
    ['AutomationErrors', 'createNextEdition', () => system.runAutomation(december).catch(() => null)],
  ] as const)('%s counts a mistake of ours in %s once', async (metric, id, act) => {
    await system.storeSession(aSession());
    await act(); // the function has started
    system.gate.inject(() => 'garble');
    expect(await counted(metric, id, act)).toBe(1);
    expect(alarmOn(metric)).toMatchObject({ Threshold: 1, EvaluationPeriods: 1, Statistic: 'Sum' });
  });

  test.each([
    ['ResidentsErrors', 'getSession', () => system.http('/api/sessions/gare-2030-01')],
    ['OfficersErrors', 'editSession', () => system.patch('gare-2030-01', { notice: null }, '"any"')],
  ] as const)('%s counts no outage of the database, which has its own alarm', async (metric, id, act) => {
    system.gate.inject(() => 'fail');
    expect(await counted(metric, id, act)).toBe(0);
  });

  test('a call that Lambda had to end counts, by the report that it writes', () => {
    const report = JSON.stringify({ type: 'platform.report', record: { status: 'timeout' } });
    expect(matchesPattern(patternOf('ResidentsErrors', 'getSession'), report)).toBe(true);
  });
});

test('"API errors" goes off when the database is away and ten requests in five minutes met that', async () => {
  system.gate.inject(() => 'reset');
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => system.http('/api/sessions/gare-2030-01')),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(503));
  expect(alarmOn('5xx')).toMatchObject({ Threshold: 10, Period: 300, Statistic: 'Sum' });
});

test('"dead letters" goes off when a run fails, and each of the two that Lambda adds', async () => {
  system.gate.inject(() => 'reset');
  const { MaximumRetryAttempts } = stack.one(
    'AWS::Lambda::EventInvokeConfig',
    'FunctionscreateNextEdition',
  ).Properties;
  for (let attempt = 0; attempt <= MaximumRetryAttempts; attempt += 1) {
    await expect(system.runAutomation(december)).rejects.toThrow();
  }
  expect(alarmOn('ApproximateNumberOfMessagesVisible', 'DeadLetters')).toMatchObject({ Threshold: 1 });
});

test('"untold" goes off when the pipe gave a change up, and says who is misled', () => {
  const alarm = alarmOn('ApproximateNumberOfMessagesVisible', 'ChangesUntold');
  expect(alarm.Threshold).toBe(1);
  expect(alarm.AlarmDescription).toContain('somebody may stand before a closed door');
});
