import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as scheduler from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Task } from '../../shared/contract/operation.ts';
import { type FunctionId, type TaskId, tasks } from '../../shared/contract/operations.ts';
import { allow } from './allow.ts';
import type { GrantedFunction } from './GrantedFunction.ts';

interface SchedulesProps {
  readonly functions: Readonly<Record<FunctionId, GrantedFunction>>;
  readonly deadLetters: IQueue;
}

/** Calls each task when its declaration says so, by the clock of Luxembourg. */
export class Schedules extends Construct {
  private readonly props: SchedulesProps;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.props = props;
    for (const [task, { schedule, summary }] of Object.entries<Task>(tasks)) {
      new scheduler.Schedule(this, task, {
        description: summary,
        schedule: scheduler.ScheduleExpression.expression(schedule, TimeZone.of('Europe/Luxembourg')),
        timeWindow: scheduler.TimeWindow.off(),
        target: this.target(task as TaskId), // a key of tasks
      });
    }
  }

  /**
   * Calls a task as well whenever the stack has been deployed: a new deployment has its series at once, not after the
   * next night. CloudFormation's own event does it, which carries the time that tasks take for their clock; a custom
   * resource would need a function of its own, and could make the deployment fail.
   */
  runAfterDeployment(task: TaskId): void {
    const { functions, deadLetters } = this.props;
    new events.Rule(this, 'Deployed', {
      description: `Calls ${task} when the stack has been deployed`,
      eventPattern: {
        source: ['aws.cloudformation'],
        detailType: ['CloudFormation Stack Status Change'],
        detail: {
          'stack-id': [Stack.of(this).stackId],
          'status-details': { status: ['CREATE_COMPLETE', 'UPDATE_COMPLETE'] },
        },
      },
      targets: [
        new targets.LambdaFunction(functions[task].function, {
          event: events.RuleTargetInput.fromObject({ scheduledTime: events.EventField.time }),
          retryAttempts: 2,
          maxEventAge: Duration.hours(1),
          deadLetterQueue: deadLetters,
        }),
      ],
    });
  }

  private target(task: TaskId): LambdaInvoke {
    const { functions, deadLetters } = this.props;
    const { functionArn } = functions[task].function;
    const role = new iam.Role(this, `${task}Role`, {
      assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: {
        call: new iam.PolicyDocument({
          statements: [
            allow(['lambda:InvokeFunction'], functionArn),
            allow(['sqs:SendMessage'], deadLetters.queueArn),
          ],
        }),
      },
    });
    return new LambdaInvoke(functions[task].function, {
      role: role.withoutPolicyUpdates(), // CDK would add every version of the function
      input: scheduler.ScheduleTargetInput.fromObject({
        scheduledTime: scheduler.ContextAttribute.scheduledTime,
      }),
      maxEventAge: Duration.hours(6),
      retryAttempts: 10,
      deadLetterQueue: deadLetters,
    });
  }
}
