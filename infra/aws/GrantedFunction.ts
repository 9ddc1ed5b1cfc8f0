import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type FunctionId, tasks } from '../../shared/contract/operations.ts';
import type { TableId } from '../../shared/storage/tables.ts';
import { type Deployment, environmentOf, tablesOf } from '../environment.ts';
import { type Grants, grants } from '../grants.ts';
import { secondsFor } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { allow } from './allow.ts';
import { isForResidents } from './isForResidents.ts';
import type { Tables } from './Tables.ts';

export interface GrantedFunctionProps {
  readonly functionName: string;
  /** The folder with its bundle. */
  readonly bundle: string;
  readonly tables: Tables;
  /** The officers' topic, for functions that may publish. */
  readonly officersTopic: ITopic;
  readonly settings: Deployment['settings'];
  /** How many calls a resident's function may work on at once; null: as many as the account allows. */
  readonly concurrency: number | null;
  /** Where calls of a scheduled function go that failed for good. */
  readonly deadLetters: IQueue;
}

/**
 * One function, with a role and an environment that hold what `infra/grants.ts` says, and no more. What it may do
 * and the names that it is told come out of the same row.
 */
export class GrantedFunction extends Construct {
  readonly function: lambda.Function;
  readonly logGroup: logs.LogGroup;

  constructor(scope: Construct, id: FunctionId, props: GrantedFunctionProps) {
    super(scope, id);
    const isTask = id in tasks;
    this.logGroup = new logs.LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${props.functionName}`,
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        granted: new iam.PolicyDocument({
          statements: [
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], this.logGroup.logGroupArn),
            ...statementsOf(id, props),
            ...(isTask ? [allow(['sqs:SendMessage'], props.deadLetters.queueArn)] : []),
          ],
        }),
      },
    });
    this.function = new lambda.Function(this, 'Function', {
      functionName: props.functionName,
      code: lambda.Code.fromAsset(props.bundle),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      memorySize: 256,
      ...(props.concurrency !== null &&
        isForResidents(id) && { reservedConcurrentExecutions: props.concurrency }),
      timeout: Duration.seconds(secondsFor(id)),
      role,
      environment: environmentOf(id, {
        tableName: (table) => props.tables.byId[table].tableName,
        settings: props.settings,
      }),
      logGroup: this.logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      // Lambda's own start and report lines would date every call to the millisecond. At this level it writes
      // them of failed calls alone; less than that it does not offer.
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      applicationLogLevelV2: lambda.ApplicationLogLevel.INFO,
    });
    if (isTask) {
      new lambda.EventInvokeConfig(this, 'OnFailure', {
        function: this.function,
        retryAttempts: 2,
        maxEventAge: Duration.hours(1),
        onFailure: { bind: () => ({ destination: props.deadLetters.queueArn }) },
      });
    }
    acknowledge(this, {
      'Serverless-LambdaDLQ': isTask
        ? 'The destination for failures does this, and keeps the error beside the event.'
        : 'API Gateway calls it and waits for the answer: there is no queue that a call could be lost from.',
      'Serverless-LambdaTracing':
        'A trace would record when who called. Nothing about a resident is traced, sampled or logged.',
    });
  }
}

function statementsOf(
  id: FunctionId,
  { tables, officersTopic }: GrantedFunctionProps,
): iam.PolicyStatement[] {
  const granted: Grants = grants[id];
  return [
    ...tablesOf(id).flatMap((table) => tableStatements(table, granted.tables?.[table] ?? [], tables)),
    ...(granted.notifiesOfficers ? [allow(['sns:Publish'], officersTopic.topicArn)] : []),
  ];
}

/** `GetItem` is granted on the table, `Query byEnd` on the index of that name. */
function tableStatements(id: TableId, granted: readonly string[], tables: Tables): iam.PolicyStatement[] {
  const { tableArn } = tables.byId[id];
  const byIndex = Map.groupBy(granted, (action) => action.split(' ')[1] ?? '');
  return [...byIndex].map(([index, actions]) =>
    allow(
      actions.map((action) => `dynamodb:${action.split(' ')[0]}`),
      index ? `${tableArn}/index/${index}` : tableArn,
    ),
  );
}
