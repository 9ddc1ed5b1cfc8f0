import { beforeEach, describe, expect, test } from 'vitest';
import { type FunctionId, functionIds, type TaskId, tasks } from '../../shared/contract/operations.ts';
import { type Sample, stateOf } from '../support/alarmState.ts';
import { asLambdaKeeps } from '../support/asLambdaKeeps.ts';
import { aSeries, aSession } from '../support/builders.ts';
import { matchesPattern } from '../support/filterPattern.ts';
import { testSystem } from '../support/testSystem.ts';
import { synthesize } from './synthesized.ts';

// Each alarm of the template, and its condition made to happen on a real system: what is counted there goes to the
// alarm as the template has it. What only AWS can do is said where it comes: that Lambda and Scheduler put into a queue
// what they tried in vain.

const stack = synthesize({ alarmEmails: ['on-call@example.org'] });
const system = await testSystem();
beforeEach(async () => {
  system.gate.inject(null);
  await system.empty();
});

/** What each alarm says of people, in its own words. */
const meanings = {
  ResidentsErrors:
    'Somebody who looked for a meeting, or sent or followed a suggestion, got an error that is a mistake of ours.',
  OfficersErrors: 'An officer at the desk got an error that is a mistake of ours. Nothing was half written',
  AutomationErrors:
    'A scheduled run failed. It is tried again; if that fails too, a second alarm tells. Until then nobody is affected.',
  ApiErrors:
    'Many requests are answered with an error (5xx): residents can’t read or send, officers can’t work.',
  ApiRefusals:
    'Very many requests are refused (4xx). Most likely somebody floods the API, or a program uses it wrongly: ' +
    'residents may wait longer, and if 429 is among them, the limit of the API is reached and they are turned away.',
  DeadLetters:
    'A scheduled run failed for good: the next meeting may not be announced, or officers were not reminded.',
  NothingPlanned:
    'No session is planned within 35 days: the website shows none, and residents do not know when they can come.',
  NotRun:
    'The daily run has not started for 36 hours: new sessions are not created, and nobody would be told if none ' +
    'is planned.',
  NoBackup:
    'No backup of suggestions was made for 36 hours. Nobody is affected yet, but should the table be lost, what ' +
    'residents sent since the last one would be too.',
} as const;
type AlarmId = keyof typeof meanings;
const alarmIds = Object.keys(meanings) as AlarmId[]; // the object is closed

/** The logical id of the one resource of a type whose id begins like that. */
function idOf(type: string, begins: string): string {
  const [found, ...others] = Object.keys(stack.ofType(type)).filter((id) => id.startsWith(begins));
  if (!found || others.length > 0) throw new Error(`Not one ${type} begins with "${begins}".`);
  return found;
}

const alarm = (id: AlarmId) => stack.one('AWS::CloudWatch::Alarm', `Alarms${id}`).Properties;
const functionOf = (id: FunctionId) => idOf('AWS::Lambda::Function', `Functions${id}Function`);

/** What an alarm looks at. */
function metricOf(id: AlarmId) {
  const { Namespace, MetricName, Dimensions, Unit } = alarm(id);
  return { Namespace, MetricName, Dimensions, Unit };
}

const stateAfter = (id: AlarmId, ...samples: readonly Sample[]) => stateOf(alarm(id), samples);
/** The state of an alarm whose metric was just told these values. */
const stateAt = (id: AlarmId, values: readonly number[]) =>
  stateAfter(id, ...values.map((value) => ({ value, hoursAgo: 0 })));

/** The state of an alarm by what a function logs meanwhile. */
async function stateWhile(alarm: AlarmId, id: FunctionId, act: () => Promise<unknown>) {
  return stateAt(alarm, await counted(alarm, id, act));
}

/** The values that CloudWatch counts for an alarm in what a function logs meanwhile: one a line and filter. */
async function counted(alarm: AlarmId, id: FunctionId, act: () => Promise<unknown>): Promise<number[]> {
  const before = system.output.length;
  await act();
  const lines = system.output
    .slice(before)
    .filter((line) => line.startsWith(`${id} `))
    .map((line) => line.slice(id.length + 1));
  return countedIn(alarm, id, lines);
}

function countedIn(alarm: AlarmId, id: FunctionId, lines: readonly string[]): number[] {
  const { LogGroup } = stack.one('AWS::Lambda::Function', functionOf(id)).Properties.LoggingConfig;
  return Object.values(stack.ofType('AWS::Logs::MetricFilter'))
    .map(({ Properties }) => Properties)
    .filter(({ LogGroupName }) => LogGroupName.Ref === LogGroup.Ref)
    .flatMap(({ FilterPattern, MetricTransformations: [into] }) => {
      const { MetricNamespace: Namespace, MetricName, Dimensions, Unit, MetricValue } = into;
      const isSame =
        JSON.stringify({ Namespace, MetricName, Dimensions, Unit }) === JSON.stringify(metricOf(alarm));
      return isSame
        ? lines
            .filter((line) => matchesPattern(FilterPattern, asLambdaKeeps(line)))
            .map(() => Number(MetricValue))
        : [];
    });
}

const december = '2026-12-01T03:30:00Z';
const december17 = { startsAt: '2026-12-17T16:00:00+01:00', endsAt: '2026-12-17T18:00:00+01:00' };
const cancellation = { reason: { en: 'Demo: closed' } };
const cancelled = { status: 'cancelled' as const, cancellation };
const run = () => system.runAutomation(december);

test('every alarm is here', () => {
  const ids = Object.keys(stack.ofType('AWS::CloudWatch::Alarm'));
  expect(ids.map((id) => id.replace(/^Alarms|[0-9A-F]{8}$/g, '')).sort()).toEqual([...alarmIds].sort());
});

test('none looks back further than CloudWatch does: seven days at most, one if periods are shorter than an hour', () => {
  for (const id of alarmIds) {
    const { Period, EvaluationPeriods } = alarm(id);
    expect(Period * EvaluationPeriods).toBeLessThanOrEqual((Period < 3600 ? 1 : 7) * 24 * 3600);
  }
});

describe.each(alarmIds.map((id) => [id]))('%s', (id) => {
  test('says what it means for people', () => {
    expect(alarm(id).AlarmDescription).toContain(meanings[id]);
  });

  test('tells by e-mail when it begins and when it ends', () => {
    const topic = { Ref: idOf('AWS::SNS::Topic', 'AlarmTopic') };
    expect(alarm(id).AlarmActions).toEqual([topic]);
    expect(alarm(id).OKActions).toEqual([topic]);
    expect(alarm(id).ActionsEnabled).not.toBe(false);
    expect(stack.one('AWS::SNS::Subscription', 'AlarmTopic').Properties).toMatchObject({
      TopicArn: topic,
      Protocol: 'email',
      Endpoint: 'on-call@example.org',
    });
  });
});

describe('"nothing planned"', () => {
  test('goes off when every session in sight is cancelled, which is no error of the run', async () => {
    await system.storeSeries();
    await system.storeSession(aSession({ slot: '2026-12', ...december17, ...cancelled }));
    expect(await stateWhile('NothingPlanned', 'createNextEdition', run)).toBe('ALARM');
    expect(await stateWhile('AutomationErrors', 'createNextEdition', run)).toBe('OK');
  });

  test('goes off when months are skipped for too long', async () => {
    await system.storeSeries({ skip: ['2026-12', '2027-01'] });
    expect(await stateWhile('NothingPlanned', 'createNextEdition', run)).toBe('ALARM');
  });

  test('is quiet while there is a session, and for a series that is paused', async () => {
    await system.storeSeries();
    await system.storeSeries({ id: 'bonnevoie', paused: true });
    expect(await stateWhile('NothingPlanned', 'createNextEdition', run)).toBe('OK');
  });

  test('stays from one daily run to the next, on the day of 25 hours too, and no longer', () => {
    expect(stateAfter('NothingPlanned', { value: 1, hoursAgo: 24.9 })).toBe('ALARM');
    expect(stateAfter('NothingPlanned', { value: 1, hoursAgo: 25 })).toBe('OK');
  });
});

describe('"not run"', () => {
  test('looks at how often the function was called that the schedule calls every day', () => {
    // Lambda counts runs that fail as well: these have alarms of their own.
    const { Target } = stack.one('AWS::Scheduler::Schedule', 'SchedulescreateNextEdition').Properties;
    expect(Target.Arn).toEqual({ 'Fn::GetAtt': [functionOf('createNextEdition'), 'Arn'] });
    expect(metricOf('NotRun')).toEqual({
      Namespace: 'AWS/Lambda',
      MetricName: 'Invocations',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionOf('createNextEdition') } }],
    });
  });

  test('goes off when there was no run for 36 hours, and ends with the next', () => {
    const lastWeek = [6, 5, 4, 3, 2].map((days) => ({ value: 1, hoursAgo: days * 24 }));
    expect(stateAfter('NotRun', ...lastWeek)).toBe('ALARM');
    expect(stateAfter('NotRun', { value: 1, hoursAgo: 36 })).toBe('ALARM');
    expect(stateAfter('NotRun', ...lastWeek, { value: 1, hoursAgo: 0 })).toBe('OK');
  });

  test('is quiet while a run is half a day late, and where there are several in an hour', () => {
    expect(stateAfter('NotRun', { value: 1, hoursAgo: 35.9 })).toBe('OK');
    expect(stateAt('NotRun', [1, 1, 1])).toBe('OK');
  });
});

describe('"no backup"', () => {
  test('looks at how many backups were done of those that the plan asks for', () => {
    const plan = stack.one('AWS::Backup::BackupPlan').Properties.BackupPlan;
    const [{ TargetBackupVault, StartWindowMinutes, CompletionWindowMinutes }] = plan.BackupPlanRule;
    expect(metricOf('NoBackup')).toEqual({
      Namespace: 'AWS/Backup',
      MetricName: 'NumberOfBackupJobsCompleted',
      Dimensions: [{ Name: 'BackupVaultName', Value: TargetBackupVault }],
    });
    // One that is begun and done as late as it may be is still in time, on the day of 25 hours too.
    const latest = 25 + (StartWindowMinutes + CompletionWindowMinutes) / 60;
    expect(stateAfter('NoBackup', { value: 1, hoursAgo: latest })).toBe('OK');
  });

  test('goes off when there was none for 36 hours, whether it was begun or not, and ends with the next', () => {
    expect(stateAfter('NoBackup')).toBe('ALARM');
    expect(stateAfter('NoBackup', { value: 1, hoursAgo: 36 }, { value: 0, hoursAgo: 12 })).toBe('ALARM');
    expect(stateAfter('NoBackup', { value: 1, hoursAgo: 60 }, { value: 1, hoursAgo: 0 })).toBe('OK');
  });
});

describe('errors', () => {
  const looking = () => system.http('/api/sessions/gare-2030-01');
  const editing = () => system.patch('gare-2030-01', { notice: null }, '"any"');

  test.each([
    ['ResidentsErrors', 'getSession', looking],
    ['OfficersErrors', 'editSession', editing],
    ['AutomationErrors', 'createNextEdition', () => run().catch(() => null)],
  ] as const)('%s goes off when a mistake of ours meets a call of %s', async (alarm, id, act) => {
    await system.storeSession(aSession());
    const quiet = await counted(alarm, id, act);
    expect([quiet, stateAt(alarm, quiet)]).toEqual([[], 'OK']);
    system.gate.inject(() => 'garble');
    const values = await counted(alarm, id, act);
    expect([values, stateAt(alarm, values)]).toEqual([[1], 'ALARM']);
  });

  test.each([
    ['ResidentsErrors', 'getSession', looking],
    ['OfficersErrors', 'editSession', editing],
  ] as const)(
    '%s does not go off in an outage of the database, which has its own alarm',
    async (alarm, id, act) => {
      system.gate.inject(() => 'fail');
      expect(await stateWhile(alarm, id, act)).toBe('OK');
    },
  );

  test('a run that fails for one series alone goes off too, and two lines of it do no harm', async () => {
    await system.storeSeries();
    const gone = { ...aSeries().recurrence, timeZone: 'Europe/Gone' };
    await system.storeSeries({ id: 'gone', recurrence: gone });
    const values = await counted('AutomationErrors', 'createNextEdition', () => run().catch(() => null));
    expect([values, stateAt('AutomationErrors', values)]).toEqual([[1, 1], 'ALARM']);
  });

  test.each(functionIds.map((id) => [id]))('of %s go off in one of them', (id) => {
    const report = JSON.stringify({ type: 'platform.report', record: { status: 'timeout' } });
    const bug = JSON.stringify({ timestamp: december, level: 'ERROR', event: 'bug' });
    for (const line of [report, bug]) {
      const [goesOff, ...others] = (
        ['ResidentsErrors', 'OfficersErrors', 'AutomationErrors'] as const
      ).filter((alarm) => stateAt(alarm, countedIn(alarm, id, [line])) === 'ALARM');
      expect(others).toEqual([]);
      expect(goesOff && alarm(goesOff).AlarmDescription).toMatch(new RegExp(`\\b${id}\\b`));
    }
  });
});

describe('"API errors"', () => {
  test('looks at the API', () => {
    expect(metricOf('ApiErrors')).toEqual({
      Namespace: 'AWS/ApiGateway',
      MetricName: '5xx',
      Dimensions: [{ Name: 'ApiId', Value: { Ref: idOf('AWS::ApiGatewayV2::Api', 'Api') } }],
    });
  });

  test('goes off when the database is away and ten requests in five minutes met that', async () => {
    system.gate.inject(() => 'reset');
    const values = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { status } = await system.http('/api/sessions/gare-2030-01');
        return status >= 500 ? 1 : 0;
      }),
    );
    expect(stateAt('ApiErrors', values)).toBe('ALARM');
    expect(stateAt('ApiErrors', [...values.slice(1), 0, 0])).toBe('OK');
    expect(stateAfter('ApiErrors', ...values.map((value, at) => ({ value, hoursAgo: at / 10 })))).toBe('OK');
  });

  test('is quiet while nobody asks', () => {
    expect(stateAt('ApiErrors', [])).toBe('OK');
  });
});

describe('"API refusals"', () => {
  test('looks at the API', () => {
    expect(metricOf('ApiRefusals')).toEqual({ ...metricOf('ApiErrors'), MetricName: '4xx' });
  });

  test('goes off in a flood, which is more in five minutes than people make mistakes', async () => {
    const { status } = await system.http('/api/suggestions', { method: 'POST' });
    expect(status).toBe(415);
    const refused = Array.from({ length: 10_000 }, () => 1);
    expect(stateAt('ApiRefusals', refused)).toBe('ALARM');
    expect(stateAt('ApiRefusals', refused.slice(1))).toBe('OK');
    expect(stateAt('ApiRefusals', [])).toBe('OK');
  });
});

describe('"dead letters"', () => {
  const queue = idOf('AWS::SQS::Queue', 'DeadLetters');
  const arn = { 'Fn::GetAtt': [queue, 'Arn'] };

  test('looks at the queue', () => {
    expect(metricOf('DeadLetters')).toEqual({
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [queue, 'QueueName'] } }],
    });
  });

  const events = { createNextEdition: { scheduledTime: december }, remindOfficers: {} };
  test.each(Object.keys(tasks) as TaskId[])(
    'goes off when %s fails, and each of the two tries that Lambda adds',
    async (task) => {
      const [config] = Object.values(stack.ofType('AWS::Lambda::EventInvokeConfig'))
        .map(({ Properties }) => Properties)
        .filter(({ FunctionName }) => FunctionName.Ref === functionOf(task));
      await system.storeSeries();
      system.gate.inject(() => 'reset');
      expect(config?.MaximumRetryAttempts).toBe(2);
      for (let attempt = 0; attempt <= config?.MaximumRetryAttempts; attempt += 1) {
        await expect(system.functions.invoke(task, events[task])).rejects.toThrow();
      }
      // What Lambda does then can't be run here: it puts one message there.
      expect(config?.DestinationConfig.OnFailure.Destination).toEqual(arn);
      expect(stateAt('DeadLetters', [1])).toBe('ALARM');
    },
  );

  test('goes off when a run can’t even be started, by its schedule or after a deployment', () => {
    // As above, for Scheduler and EventBridge.
    for (const task of Object.keys(tasks)) {
      const { Target } = stack.one('AWS::Scheduler::Schedule', `Schedules${task}`).Properties;
      expect(Target.DeadLetterConfig).toEqual({ Arn: arn });
    }
    const [deployed] = stack.one('AWS::Events::Rule', 'SchedulesDeployed').Properties.Targets;
    expect(deployed.DeadLetterConfig).toEqual({ Arn: arn });
    expect(stateAt('DeadLetters', [1])).toBe('ALARM');
  });

  test('stays while there is one, and is quiet while the queue is empty, or not looked at by CloudWatch', () => {
    expect(stateAt('DeadLetters', [0, 1, 0])).toBe('ALARM');
    expect(stateAt('DeadLetters', [0, 0, 0])).toBe('OK');
    expect(stateAt('DeadLetters', [])).toBe('OK');
  });
});
