import { describe, expect, test } from 'vitest';
import { detailTemplate } from '../../infra/changeEvents.ts';
import { NEWS } from '../../shared/domain/news.ts';
import { synthesize } from './synthesized.ts';

const stack = synthesize();
const idOf = (type: string, begins: string) =>
  Object.keys(stack.ofType(type)).find((id) => id.startsWith(begins)) ?? '';
const { Properties: pipe } = stack.one('AWS::Pipes::Pipe');
const stream = { 'Fn::GetAtt': [idOf('AWS::DynamoDB::Table', 'Tablessessions'), 'StreamArn'] };
const bus = { 'Fn::GetAtt': [idOf('AWS::Events::EventBus', 'ChangesBus'), 'Arn'] };
const untold = { 'Fn::GetAtt': [idOf('AWS::SQS::Queue', 'ChangesUntold'), 'Arn'] };

describe('what changed of sessions', () => {
  test('goes from the stream of sessions to a bus of its own; no other table has a stream', () => {
    expect([pipe.Source, pipe.Target]).toEqual([stream, bus]);
    const streams = Object.entries(stack.ofType('AWS::DynamoDB::Table'))
      .filter(([, { Properties }]) => Properties.StreamSpecification)
      .map(([id, { Properties }]) => [id, Properties.StreamSpecification]);
    expect(streams).toEqual([[stream['Fn::GetAtt'][0], { StreamViewType: 'NEW_IMAGE' }]]);
  });

  test('goes out only where a row has news, in the shape that is declared', () => {
    const [filter, ...others] = pipe.SourceParameters.FilterCriteria.Filters;
    expect(others).toEqual([]);
    expect(JSON.parse(filter.Pattern)).toEqual({
      dynamodb: { NewImage: { news: { M: { what: { SS: NEWS } } } } },
    });
    const template = JSON.stringify(pipe.TargetParameters.InputTemplate);
    const [before = '', after = ''] = detailTemplate('SITE').split('SITE');
    for (const part of [before, after]) expect(template).toContain(JSON.stringify(part).slice(1, -1));
    expect(pipe.TargetParameters.EventBridgeEventBusParameters).toEqual({
      Source: 'op-e-kaffi',
      DetailType: 'Session news',
    });
  });

  test('is tried ten times within six hours, and then kept where an alarm looks', () => {
    expect(pipe.SourceParameters.DynamoDBStreamParameters).toEqual({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 1,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 6 * 3600,
      DeadLetterConfig: { Arn: untold },
    });
  });

  test('is carried by a role that reads this stream, writes to this bus and queue, and nothing else', () => {
    const { Properties: role } = stack.one('AWS::IAM::Role', 'ChangesRole');
    expect(pipe.RoleArn).toEqual({ 'Fn::GetAtt': [idOf('AWS::IAM::Role', 'ChangesRole'), 'Arn'] });
    expect(role.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Service: 'pipes.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
    expect(role.Policies[0].PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        Resource: stream,
      },
      { Effect: 'Allow', Action: 'events:PutEvents', Resource: bus },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: untold },
    ]);
    expect(role.Policies).toHaveLength(1);
    expect(role.ManagedPolicyArns).toBeUndefined();
  });

  test('is not logged on its way, since whole rows pass', () => {
    expect(pipe.LogConfiguration).toBeUndefined();
  });
});
