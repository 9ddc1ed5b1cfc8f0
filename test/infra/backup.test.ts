import { describe, expect, test } from 'vitest';
import { synthesize } from './synthesized.ts';

const stack = synthesize({ alarmEmails: ['on-call@example.org'] });
const rule = stack.one('AWS::Events::Rule', 'BackupFailed').Properties;
const vault = { 'Fn::GetAtt': [expect.stringMatching(/^BackupVault/), 'BackupVaultName'] };

/** Events as AWS Backup documents them: https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html */
const events = ['CREATED', 'RUNNING', 'COMPLETED', 'FAILED', 'EXPIRED', 'ABORTED'].map((state) => ({
  source: 'aws.backup',
  'detail-type': 'Backup Job State Change',
  detail: { backupVaultName: rule.EventPattern.detail.backupVaultName[0], resourceType: 'DynamoDB', state },
}));

/** Whether an event has, for each field of a pattern, one of the values that stand there. */
function fits(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.includes(value);
  return Object.entries(pattern as object).every(([field, wanted]) =>
    fits(wanted, (value as Record<string, unknown>)[field]),
  );
}

describe('a backup that comes to nothing', () => {
  test('tells, whether it failed, was not begun in time or was stopped; others do not', () => {
    const told = events.filter((event) => fits(rule.EventPattern, event));
    expect(told.map(({ detail }) => detail.state)).toEqual(['FAILED', 'EXPIRED', 'ABORTED']);
    expect(rule.EventPattern.detail.backupVaultName).toEqual([vault]);
    expect(rule.State).toBe('ENABLED');
  });

  test('tells by the topic of the alarms, in words', () => {
    const [target] = rule.Targets;
    expect(target.Arn).toEqual({ Ref: expect.stringMatching(/^AlarmTopic/) });
    expect(target.InputTransformer.InputPathsMap).toEqual({ 'detail-state': '$.detail.state' });
    expect(target.InputTransformer.InputTemplate).toContain(
      'The daily backup of suggestions came to nothing',
    );
  });

  test('may tell it: EventBridge sets no condition, and one in a topic’s policy would drop the mail', () => {
    const { Statement } = stack.one('AWS::SNS::TopicPolicy', 'AlarmTopic').Properties.PolicyDocument;
    const [allowed, ...others] = (Statement as Record<string, unknown>[]).filter(
      ({ Principal }) => (Principal as { Service?: string }).Service === 'events.amazonaws.com',
    );
    expect(others).toEqual([]);
    expect(allowed).toMatchObject({ Effect: 'Allow', Action: 'sns:Publish', Resource: rule.Targets[0].Arn });
    expect(allowed?.Condition).toBeUndefined();
  });

  test('is not left to notifications of the vault, of which those of failures are not sent any more', () => {
    expect(stack.one('AWS::Backup::BackupVault').Properties.Notifications).toBeUndefined();
  });
});

test('what a failed first deployment leaves does not stand in the way of the next: it has no name of ours', () => {
  const left = [...stack.types].flatMap((type) =>
    Object.values(stack.ofType(type))
      .filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')
      .map(({ Properties }) => ({
        type,
        names: Object.keys(Properties).filter((key) => key.endsWith('Name')),
      })),
  );
  expect([...new Set(left.map(({ type }) => type))].sort()).toEqual([
    'AWS::Cognito::UserPool',
    'AWS::DynamoDB::Table',
  ]);
  expect(left.flatMap(({ names }) => names)).toEqual([]);
});
