import { describe, expect, test } from 'vitest';
import { environmentOf } from '../../infra/environment.ts';
import { type Grants, grants } from '../../infra/grants.ts';
import { SCOPE } from '../../infra/settings.ts';
import { type FunctionId, functionIds, tasks } from '../../shared/contract/operations.ts';
import { tableIds, tables } from '../../shared/storage/tables.ts';
import { synthesize } from './synthesized.ts';

const stack = synthesize({
  suggestionDays: 90,
  suggestionsByForm: 50,
  editYears: 2,
  origins: ['https://a.example', 'https://b.example'],
  dataLicence: 'CC-BY-4.0',
  reminderEmails: ['desk@example.org'],
  alarmEmails: ['on-call@example.org'],
});
const tableOf = new Map(
  tableIds.map((id) => [
    Object.keys(stack.ofType('AWS::DynamoDB::Table')).find((logical) => logical.startsWith(`Tables${id}`)),
    id,
  ]),
);
const deadLetters =
  Object.keys(stack.ofType('AWS::SQS::Queue')).find((id) => id.startsWith('DeadLetters')) ?? '';

/** `sessions Query byEnd`, `logs own`: what a role's policies allow, one entry for each action and resource. */
function allowed(id: FunctionId): string[] {
  const role = stack.one('AWS::IAM::Role', `Functions${id}Role`).Properties;
  expect(role.ManagedPolicyArns).toBeUndefined();
  return [role.Policies]
    .flat()
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Effect, Action, Resource }) => {
      expect(Effect).toBe('Allow');
      return [Action]
        .flat()
        .flatMap((action: string) =>
          [Resource].flat().map((resource) => `${nameOf(resource, id)} ${action}`),
        );
    })
    .sort();
}

function nameOf(resource: Record<string, unknown>, id: FunctionId): string {
  const text = JSON.stringify(resource);
  const logical = /"Fn::GetAtt":\["(\w+)","Arn"\]/.exec(text)?.[1] ?? /"Ref":"(\w+)"/.exec(text)?.[1] ?? text;
  const index = /\/index\/([\w*]+)/.exec(text)?.[1];
  if (tableOf.has(logical)) return index ? `${tableOf.get(logical)}/${index}` : `${tableOf.get(logical)}`;
  if (logical.startsWith(`Functions${id}Logs`)) return 'its logs';
  if (logical.startsWith('OfficersTopic')) return 'the officers’ topic';
  return logical === deadLetters ? 'dead letters' : text;
}

/** The same, out of the grants' row. */
function granted(id: FunctionId): string[] {
  const row: Grants = grants[id];
  const onTables = Object.entries(row.tables ?? {}).flatMap(([table, actions]) =>
    actions.map((action) => {
      const [name, index] = action.split(' ');
      return index ? `${table}/${index} dynamodb:${name}` : `${table} dynamodb:${name}`;
    }),
  );
  return [
    ...onTables,
    ...(row.notifiesOfficers ? ['the officers’ topic sns:Publish'] : []),
    'its logs logs:CreateLogStream',
    'its logs logs:PutLogEvents',
    ...(id in tasks ? ['dead letters sqs:SendMessage'] : []),
  ].sort();
}

describe.each(functionIds.map((id) => [id]))('%s', (id) => {
  const { Properties, DependsOn } = stack.one('AWS::Lambda::Function', `Functions${id}Function`);

  test('may do what its grants say, and nothing else', () => {
    expect(allowed(id)).toEqual(granted(id));
    const [role] = Properties.Role['Fn::GetAtt'];
    const others = Object.values(stack.ofType('AWS::IAM::Policy')).filter((policy) =>
      policy.Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role),
    );
    expect(others).toEqual([]);
    expect(DependsOn).toContain(role);
  });

  test('is told what its grants say, and nothing else', () => {
    const variables = Properties.Environment?.Variables ?? {};
    const expected = environmentOf(id, {
      tableName: (table) => `table ${table}`,
      settings: {
        SECRET: 'the secret',
        SUGGESTION_DAYS: '90',
        SUGGESTIONS_BY_FORM: '50',
        EDIT_YEARS: '2',
        TIME_ZONE: 'Europe/Luxembourg',
        SERIES: 'gare',
        SITE: 'the site',
        DATA_LICENCE: 'CC-BY-4.0',
        ORIGINS: 'https://a.example https://b.example',
        CLIENT_ID: 'the client',
        SCOPE,
        TOPIC: 'the topic',
      },
    });
    expect(
      Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, plain(value)])),
    ).toEqual(expected);
  });

  test('runs on the pinned runtime, for as long as it may', () => {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: 256,
      Timeout: id in tasks ? 60 : 10,
    });
  });
});

/** What a value of the template stands for. */
function plain(value: unknown): string {
  const text = JSON.stringify(value);
  const table = tableOf.get(/^\{"Ref":"(\w+)"\}$/.exec(text)?.[1]);
  if (table) return `table ${table}`;
  if (text.includes('{{resolve:secretsmanager:') && text.includes('{"Ref":"Secret')) return 'the secret';
  if (/^\{"Ref":"OfficersPoolWebsite/.test(text)) return 'the client';
  if (/^\{"Ref":"OfficersTopic/.test(text)) return 'the topic';
  if (text.includes('"SiteDistribution')) return 'the site';
  return String(value);
}

test('the secret is generated, and given by reference to functions that were granted it', () => {
  const { GenerateSecretString } = stack.one('AWS::SecretsManager::Secret').Properties;
  expect(GenerateSecretString.PasswordLength).toBe(64);
  const holders = Object.values(stack.ofType('AWS::Lambda::Function'))
    .filter(({ Properties }) => JSON.stringify(Properties).includes('resolve:secretsmanager'))
    .map(({ Properties }) => Properties.FunctionName);
  const entitled = functionIds.filter((id) => {
    const row: Grants = grants[id];
    return row.settings?.includes('SECRET');
  });
  expect(holders.sort()).toEqual(entitled.map((id) => `op-e-kaffi-${id}`).sort());
});

describe.each(tableIds.map((id) => [id]))('the table %s', (id) => {
  const { Properties, DeletionPolicy } = stack.one('AWS::DynamoDB::Table', `Tables${id}`);

  test('has the keys and indexes that stores use', () => {
    const table: { key: { partition: string; sort?: string }; indexes?: object } = tables[id];
    expect(Properties.KeySchema.map(({ AttributeName }: { AttributeName: string }) => AttributeName)).toEqual(
      [table.key.partition, table.key.sort].filter((name) => name !== undefined),
    );
    const indexes = (Properties.GlobalSecondaryIndexes ?? []) as { IndexName: string }[];
    expect(indexes.map(({ IndexName }) => IndexName)).toEqual(Object.keys(table.indexes ?? {}));
  });

  test('costs by use, outlives the stack, and can’t be deleted by mistake', () => {
    expect(Properties.BillingMode).toBe('PAY_PER_REQUEST');
    expect(Properties.DeletionProtectionEnabled).toBe(true);
    expect(DeletionPolicy).toBe('Retain');
  });

  test('has no stream', () => {
    expect(Properties.StreamSpecification).toBeUndefined();
  });

  test('can be recovered to the second, unless residents’ words are in it', () => {
    expect(Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(id !== 'suggestions');
  });
});

describe('schedules', () => {
  test.each(Object.values(tasks).map((task) => [task.id, task] as const))('%s has its own', (id, task) => {
    const { Properties } = stack.one('AWS::Scheduler::Schedule', `Schedules${id}`);
    const [called] = Properties.Target.Arn['Fn::GetAtt'];
    expect(called).toMatch(new RegExp(`^Functions${id}Function`));
    expect(Properties).toMatchObject({
      ScheduleExpression: task.schedule,
      ScheduleExpressionTimezone: 'Europe/Luxembourg',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
        RetryPolicy: { MaximumEventAgeInSeconds: 6 * 3600, MaximumRetryAttempts: 10 },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [deadLetters, 'Arn'] } },
      },
    });
    const role = stack.one('AWS::IAM::Role', Properties.Target.RoleArn['Fn::GetAtt'][0]).Properties;
    expect(role.Policies[0].PolicyDocument.Statement).toEqual([
      { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: { 'Fn::GetAtt': [called, 'Arn'] } },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': [deadLetters, 'Arn'] } },
    ]);
  });

  test('what fails in the function itself is tried twice more, then kept', () => {
    const configs = Object.values(stack.ofType('AWS::Lambda::EventInvokeConfig'));
    expect(configs).toHaveLength(Object.keys(tasks).length);
    for (const { Properties } of configs) {
      expect(Properties).toMatchObject({
        MaximumRetryAttempts: 2,
        MaximumEventAgeInSeconds: 3600,
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [deadLetters, 'Arn'] } } },
      });
    }
  });

  test('editions are made after a deployment too, by its own time', () => {
    const { Properties } = stack.one('AWS::Events::Rule', 'Schedules');
    expect(Properties.EventPattern).toMatchObject({
      source: ['aws.cloudformation'],
      detail: { 'stack-id': [{ Ref: 'AWS::StackId' }] },
    });
    expect(Properties.Targets).toHaveLength(1);
    expect(Properties.Targets[0].Arn['Fn::GetAtt'][0]).toMatch(/^FunctionscreateNextEditionFunction/);
    expect(Properties.Targets[0].InputTransformer).toEqual({
      InputPathsMap: { time: '$.time' },
      InputTemplate: '{"scheduledTime":<time>}',
    });
    expect(Properties.Targets[0].DeadLetterConfig).toBeDefined();
  });

  test('dead letters are encrypted, kept 14 days, and taken over TLS alone', () => {
    expect(stack.one('AWS::SQS::Queue', 'DeadLetters').Properties).toMatchObject({
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 14 * 24 * 3600,
    });
    expect(
      stack.one('AWS::SQS::QueuePolicy', 'DeadLetters').Properties.PolicyDocument.Statement[0],
    ).toMatchObject({
      Effect: 'Deny',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });
});

describe('alarms', () => {
  const alarms = Object.values(stack.ofType('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

  test('there is one for each that may meet an error, and for what went missing', () => {
    const metrics = alarms.map(({ Namespace, MetricName }) => `${Namespace} ${MetricName}`);
    expect(metrics.sort()).toEqual([
      'AWS/ApiGateway 4xx',
      'AWS/ApiGateway 5xx',
      'AWS/Backup NumberOfBackupJobsCompleted',
      'AWS/Lambda Invocations',
      'AWS/SQS ApproximateNumberOfMessagesVisible',
      'op-e-kaffi AutomationErrors',
      'op-e-kaffi NothingPlanned',
      'op-e-kaffi OfficersErrors',
      'op-e-kaffi ResidentsErrors',
    ]);
  });

  test('each says what it means for people, and tells when it begins and ends', () => {
    const topic = Object.keys(stack.ofType('AWS::SNS::Topic')).find((id) => id.startsWith('AlarmTopic'));
    for (const alarm of alarms) {
      expect(alarm.AlarmDescription).toMatch(/resident|officer|somebody|nobody/i);
      expect(alarm.AlarmDescription.length).toBeLessThan(1024);
      expect(alarm.AlarmActions).toEqual([{ Ref: topic }]);
      expect(alarm.OKActions).toEqual([{ Ref: topic }]);
    }
  });

  test('errors of every function count in one of them', () => {
    const filters = Object.values(stack.ofType('AWS::Logs::MetricFilter'))
      .map(({ Properties }) => Properties)
      .filter(({ MetricTransformations: [{ MetricName }] }) => MetricName.endsWith('Errors'));
    const logs = filters.map(({ LogGroupName }) => LogGroupName.Ref as string);
    for (const id of functionIds) {
      expect(logs.filter((log) => log.startsWith(`Functions${id}Logs`))).toHaveLength(1);
    }
  });

  test('they go out by e-mail, and CloudWatch may write to their topic', () => {
    const topics = Object.values(stack.ofType('AWS::SNS::Subscription')).map(({ Properties }) => [
      Properties.TopicArn.Ref.replace(/[0-9A-F]{8}$/, ''),
      Properties.Protocol,
      Properties.Endpoint,
    ]);
    expect(topics).toEqual([
      ['AlarmTopic', 'email', 'on-call@example.org'],
      ['OfficersTopic', 'email', 'desk@example.org'],
    ]);
    expect(
      JSON.stringify(stack.one('AWS::SNS::TopicPolicy', 'AlarmTopic').Properties.PolicyDocument),
    ).toContain('cloudwatch.amazonaws.com');
  });
});
