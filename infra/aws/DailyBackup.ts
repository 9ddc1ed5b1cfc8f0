import { Duration, RemovalPolicy, Stack, TimeZone } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * Backs the residents' table up once a day and deletes each backup after 6 days. AWS does that within hours, not at
 * once: so within 7 days what a resident withdrew is gone from everywhere. Just after midnight of the zone in which
 * days are counted, so that two backups tell no more than the day that the items have anyway.
 */
export class DailyBackup extends Construct {
  readonly vaultName: string;

  constructor(
    scope: Construct,
    id: string,
    { table, alarms, timeZone }: { table: Table; alarms: ITopic; timeZone: string },
  ) {
    super(scope, id);
    const vault = new backup.BackupVault(this, 'Vault', {
      notificationTopic: alarms,
      notificationEvents: [
        backup.BackupVaultEvents.BACKUP_JOB_FAILED,
        backup.BackupVaultEvents.BACKUP_JOB_EXPIRED,
      ],
      // A vault can't be deleted before its backups, which are gone a week after the last one.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.vaultName = vault.backupVaultName;
    const plan = new backup.BackupPlan(this, 'Plan', {
      backupPlanName: `${Stack.of(this).stackName}-daily`,
      backupVault: vault,
      backupPlanRules: [
        new backup.BackupPlanRule({
          ruleName: 'daily',
          scheduleExpression: Schedule.cron({ hour: '0', minute: '5' }),
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
    role.applyRemovalPolicy(RemovalPolicy.RETAIN);
    plan.addSelection('Table', { resources: [backup.BackupResource.fromArn(table.tableArn)], role });
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'AWS keeps this policy in step with its backup service, which alone can take the role, for one table.',
    });
  }
}
