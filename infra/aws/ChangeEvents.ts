import { Duration, Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { detailTemplate, envelope, filter } from '../changeEvents.ts';
import { allow } from './allow.ts';
import { DeadLetters } from './DeadLetters.ts';

interface ChangeEventsProps {
  /** The table of sessions, with its stream. */
  readonly table: Table;
  /** The website's origin, for the addresses in events. */
  readonly site: string;
}

/**
 * Tells others when a session is announced, changed or cancelled, or has an outcome: an event bus, to which other
 * websites subscribe, and a pipe from the table's stream to it, which picks and shapes what goes out. The pipe has
 * no log, since that would hold whole rows, with counts that are not public.
 */
export class ChangeEvents extends Construct {
  readonly busName: string;
  /** What could not be told, as places in the stream. An alarm watches it. */
  readonly untold: IQueue;

  constructor(scope: Construct, id: string, { table, site }: ChangeEventsProps) {
    super(scope, id);
    const { account, stackName } = Stack.of(this);
    const { tableStreamArn } = table;
    if (!tableStreamArn) throw new Error('The table of sessions has no stream.');
    const bus = new EventBus(this, 'Bus', { eventBusName: stackName });
    const untold = new DeadLetters(this, 'Untold');
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('pipes.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      inlinePolicies: {
        tell: new iam.PolicyDocument({
          statements: [
            allow(
              [
                'dynamodb:DescribeStream',
                'dynamodb:GetRecords',
                'dynamodb:GetShardIterator',
                'dynamodb:ListStreams',
              ],
              tableStreamArn,
            ),
            allow(['events:PutEvents'], bus.eventBusArn),
            allow(['sqs:SendMessage'], untold.queueArn),
          ],
        }),
      },
    });
    new CfnPipe(this, 'Pipe', {
      description: 'Tells others what changed of sessions',
      roleArn: role.roleArn,
      source: tableStreamArn,
      sourceParameters: {
        filterCriteria: { filters: [{ pattern: JSON.stringify(filter) }] },
        dynamoDbStreamParameters: {
          // From the beginning: what is written while the pipe starts is told too.
          startingPosition: 'TRIM_HORIZON',
          batchSize: 1,
          maximumRetryAttempts: 10,
          maximumRecordAgeInSeconds: Duration.hours(6).toSeconds(),
          deadLetterConfig: { arn: untold.queueArn },
        },
      },
      target: bus.eventBusArn,
      targetParameters: {
        eventBridgeEventBusParameters: { source: envelope.source, detailType: envelope.detailType },
        inputTemplate: detailTemplate(site),
      },
    });
    this.busName = bus.eventBusName;
    this.untold = untold;
  }
}
