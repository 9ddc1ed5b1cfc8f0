import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type FunctionId, functionIds, tasks } from '../../shared/contract/operations.ts';
import type { GrantedFunction } from './GrantedFunction.ts';
import { isForResidents } from './isForResidents.ts';

interface AlarmsProps {
  readonly topic: ITopic;
  readonly functions: Readonly<Record<FunctionId, GrantedFunction>>;
  readonly httpApi: HttpApi;
  readonly deadLetters: IQueue;
  /** The name of the vault into which a backup is made every day. */
  readonly backupVault: string;
}

/** When an alarm goes off: if nothing else is said, as soon as one period reaches the threshold. */
type Condition = Partial<cloudwatch.AlarmProps> &
  Pick<cloudwatch.AlarmProps, 'metric' | 'threshold'> & {
    /** What it means for people. */
    readonly description: string;
  };

type Group = 'Residents' | 'Officers' | 'Automation';

const period = Duration.minutes(5);

/** What should be there once a day was not there for 36 hours. CloudWatch looks back seven days at most. */
const missingFor36Hours = {
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
  threshold: 1,
  evaluationPeriods: 36,
  // An hour without one has no datapoint.
  treatMissingData: cloudwatch.TreatMissingData.BREACHING,
};

/** What an alarm of each group means for people. */
const meanings: Readonly<Record<Group, string>> = {
  Residents:
    'Somebody who looked for a meeting, or sent or followed a suggestion, got an error that is a mistake of ours.',
  Officers:
    'An officer at the desk got an error that is a mistake of ours. Nothing was half written: try again, then look.',
  Automation:
    'A scheduled run failed. It is tried again; if that fails too, a second alarm tells. Until then nobody is affected.',
};

/** What the daily run logs for a series without a session in sight. It is no error of the run. */
const nothingPlanned = 'nothing-planned';

/** A line of a log that tells of a mistake. */
const mistake = FilterPattern.any(
  FilterPattern.all(
    FilterPattern.stringValue('$.level', '=', 'ERROR'),
    FilterPattern.any(
      FilterPattern.notExists('$.event'),
      FilterPattern.stringValue('$.event', '!=', nothingPlanned),
    ),
  ),
  FilterPattern.stringValue('$.type', '=', 'platform.report'),
);

/** Tells by e-mail when something breaks, and what that means for people. */
export class Alarms extends Construct {
  private readonly topic: ITopic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { topic, functions, httpApi, deadLetters, backupVault } = props;
    this.topic = topic;
    const groups = Map.groupBy(functionIds, groupOf);
    for (const [group, ids] of groups) {
      this.alarm(`${group}Errors`, {
        description: `${meanings[group]} Look for "ERROR" in the logs of: ${ids.join(', ')}.`,
        metric: this.errorsOf(
          group,
          ids.map((id) => functions[id]),
        ),
        threshold: 1,
      });
    }
    this.alarm('ApiErrors', {
      description:
        'Many requests are answered with an error (5xx): residents can’t read or send, officers can’t work. ' +
        'DynamoDB or Lambda may be slow, or at a limit of the account. Few such errors heal by themselves.',
      metric: httpApi.metricServerError({ period, statistic: 'Sum' }),
      threshold: 10,
    });
    this.alarm('ApiRefusals', {
      description:
        'Very many requests are refused (4xx). Most likely somebody floods the API, or a program uses it wrongly: ' +
        'residents may wait longer, and if 429 is among them, the limit of the API is reached and they are turned ' +
        'away. Nothing tells who it is, by promise. If it does not end, see "A flood" in docs/operations.md.',
      metric: httpApi.metricClientError({ period, statistic: 'Sum' }),
      threshold: 10_000,
    });
    this.alarm('DeadLetters', {
      description:
        'A scheduled run failed for good: the next meeting may not be announced, or officers were not reminded. ' +
        'The next run catches up; if this comes again, somebody has to look. Or a backup failed, and the mail about it ' +
        'could not be sent. The queue keeps the error.',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      threshold: 1,
    });
    this.alarm('NothingPlanned', {
      description:
        'No session is planned within 35 days: the website shows none, and residents do not know when they can ' +
        'come. All may be cancelled, or too many months skipped. An officer reinstates one, or a coordinator adds ' +
        'one or pauses the series. The log of createNextEdition names the series.',
      metric: this.runsWithNothingPlanned(functions.createNextEdition),
      threshold: 1,
      // The run comes once a day: until the next one the alarm stays.
      evaluationPeriods: 25,
      datapointsToAlarm: 1,
    });
    // At the first deployment there is no run to count yet: this goes off, and ends within two hours, since the
    // deployment ends with a run. CloudWatch looks once an hour at an alarm that reaches over more than a day.
    this.alarm('NotRun', {
      description:
        'The daily run has not started for 36 hours: new sessions are not created, and nobody would be told if none ' +
        'is planned. Residents still see those that exist. Look in EventBridge Scheduler: the schedule of ' +
        'createNextEdition may be deleted or disabled, or may not call the function. Until that is repaired, run it ' +
        'by hand.',
      metric: functions.createNextEdition.function.metricInvocations({
        period: Duration.hours(1),
        statistic: 'Sum',
      }),
      // A day, and half a day for what Scheduler tries again.
      ...missingFor36Hours,
    });
    // A backup that fails has an event, which DailyBackup tells; one that was never begun has none. At the first deployment
    // there is none yet: this goes off, and ends after the first midnight.
    this.alarm('NoBackup', {
      description:
        'No backup of suggestions was made for 36 hours. Nobody is affected yet, but should the table be lost, what ' +
        'residents sent since the last one would be too. Look in AWS Backup: the plan may be deleted, DynamoDB may not be among ' +
        'what it may back up, or the role may be gone. Start one by hand. On the day of the first deployment this ' +
        'comes by itself, and ends after midnight.',
      metric: new cloudwatch.Metric({
        namespace: 'AWS/Backup',
        metricName: 'NumberOfBackupJobsCompleted',
        dimensionsMap: { BackupVaultName: backupVault },
        period: Duration.hours(1),
        statistic: 'Sum',
      }),
      // A day, and the seven hours in which a backup has to be begun and done, with some to spare.
      ...missingFor36Hours,
    });
  }

  /** How many series a daily run found without a session in sight. */
  private runsWithNothingPlanned({ logGroup }: GrantedFunction): cloudwatch.IMetric {
    const filter = new MetricFilter(this, 'NothingPlannedRuns', {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.event', '=', nothingPlanned),
      metricNamespace: Stack.of(this).stackName,
      metricName: 'NothingPlanned',
      metricValue: '1',
    });
    return filter.metric({ period: Duration.hours(1), statistic: 'Sum' });
  }

  /**
   * How many errors a group logged. Functions answer a bug with a 500, which Lambda takes for a success; and of a call
   * that it had to end, Lambda logs a report at the level of our logs, of others not. One metric for all functions of
   * a group, since an alarm can't look at many.
   */
  private errorsOf(group: Group, functions: readonly GrantedFunction[]): cloudwatch.IMetric {
    const names = { metricNamespace: Stack.of(this).stackName, metricName: `${group}Errors` };
    for (const { node, logGroup } of functions) {
      new MetricFilter(this, `${node.id}Errors`, {
        logGroup,
        filterPattern: mistake,
        ...names,
        metricValue: '1',
      });
    }
    return new cloudwatch.Metric({
      namespace: names.metricNamespace,
      metricName: names.metricName,
      period,
      statistic: 'Sum',
    });
  }

  private alarm(id: string, { description, ...condition }: Condition): void {
    const alarm = new cloudwatch.Alarm(this, id, {
      alarmDescription: description,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      ...condition,
    });
    const tell = new SnsAction(this.topic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
  }
}

/** Whom an error of the function meets. */
function groupOf(id: FunctionId): Group {
  if (id in tasks) return 'Automation';
  return isForResidents(id) ? 'Residents' : 'Officers';
}
