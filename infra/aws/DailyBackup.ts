import { Duration, RemovalPolicy, Stack, TimeZone } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

interface DailyBackupProps {
  readonly table: Table;
  /** Who is told when a backup fails. */
  readonly alarms: ITopic;
  /** Where word of that goes if the topic does not take it. */
  readonly deadLetters: IQueue;
  /** IANA name of the zone whose midnight is meant. */
  readonly timeZone: string;
}

/**
 * Backs the residents' table up once a day and deletes each backup after 6 days. AWS does that within hours, not at
 * once: so within 7 days what a resident withdrew is gone from everywhere. Just after midnight of the zone in which
 * days are counted, so that two backups tell no more than the day that the items have anyway.
 */
export class DailyBackup extends Construct {
  readonly vaultName: string;

  constructor(scope: Construct, id: string, { table, alarms, deadLetters, timeZone }: DailyBackupProps) {
    super(scope, id);
    const vault = new backup.BackupVault(this, 'Vault', {
      // A vault can't be deleted before its backups, which are gone a week after the last one. One that a deployment made
      // which then failed is empty, and would stand in the way of the next, since its name is always the same.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.vaultName = vault.backupVaultName;
    this.tellFailures(alarms, deadLetters);
    const plan = new backup.BackupPlan(this, 'Plan', {
      backupPlanName: `${Stack.of(this).stackName}-daily`,
      backupVault: vault,
      backupPlanRules: [
        new backup.BackupPlanRule({
          ruleName: 'daily',
          scheduleExpression: events.Schedule.cron({ hour: '0', minute: '5' }),
          scheduleExpressionTimezone: TimeZone.of(timeZone),
          startWindow: Duration.hours(1),
          completionWindow: Duration.hours(6),
          deleteAfter: Duration.days(6),
        }),
      ],
    });
    // As this role AWS Backup deletes what has expired. Without it residents' words would stay for ever: so it outlives
    // the stack, as the vault does, and an update that replaces it.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('backup.amazonaws.com') });
    role.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    plan.addSelection('Table', { resources: [backup.BackupResource.fromArn(table.tableArn)], role });
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'AWS keeps this policy in step with its backup service, which alone can take the role, for one table.',
    });
  }

  /**
   * Writes to the topic when a backup fails. By EventBridge, since of the vault's own notifications those of failures are
   * not sent any more. (A backup that is never begun sends no event either: an alarm sees to that.)
   */
  private tellFailures(topic: ITopic, deadLetterQueue: IQueue): void {
    new events.Rule(this, 'Failed', {
      description: 'Tells when a backup of the residents’ table fails, is not begun in time, or is stopped',
      eventPattern: {
        source: ['aws.backup'],
        detailType: ['Backup Job State Change'],
        detail: { backupVaultName: [this.vaultName], state: ['FAILED', 'EXPIRED', 'ABORTED'] },
      },
      targets: [
        new SnsTopic(topic, {
          deadLetterQueue,
          message: events.RuleTargetInput.fromText(
            `The daily backup of suggestions came to nothing: AWS Backup calls it ${events.EventField.fromPath('$.detail.state')}. ` +
              'Nobody is affected yet: the one of the day before is still there, for 6 days. Start one by hand in the ' +
              'console of AWS Backup, and read there why this one failed.',
          ),
        }),
      ],
    });
  }
}
