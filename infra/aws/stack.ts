import { CfnOutput, Stack, Token } from 'aws-cdk-lib';
import { Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { openApi } from '../../shared/openapi/openApi.ts';
import { tableIds } from '../../shared/storage/tables.ts';
import { readDocsFiles } from '../docsFiles.ts';
import { SCOPE, type Settings } from '../settings.ts';
import { tableOutput } from '../tableOutput.ts';
import type { Website } from '../website.ts';
import { websiteConfig } from '../websiteConfig.ts';
import { writeFiles } from '../writeFiles.ts';
import { Alarms } from './Alarms.ts';
import { Api } from './Api.ts';
import { DailyBackup } from './DailyBackup.ts';
import { DeadLetters } from './DeadLetters.ts';
import { DerivingSecret } from './DerivingSecret.ts';
import { Functions } from './Functions.ts';
import { MailTopic } from './MailTopic.ts';
import { MonthlyBudget } from './MonthlyBudget.ts';
import { Officers } from './Officers.ts';
import { Schedules } from './Schedules.ts';
import { Site } from './Site.ts';
import { Tables } from './Tables.ts';

interface OpEKaffiProps {
  readonly settings: Settings;
  /** The folder with the functions' bundles. */
  readonly bundles: string;
  readonly website: Website;
}

/** The whole of Op e Kaffi in AWS. */
export class OpEKaffi extends Stack {
  constructor(scope: Construct, { settings, bundles, website }: OpEKaffiProps) {
    super(scope, settings.stackName, {
      description: 'Op e Kaffi: meetings of a quarter with its police officers',
      env: { region: settings.region },
      terminationProtection: true,
    });

    const tables = new Tables(this, 'Tables');
    const secret = new DerivingSecret(this, 'Secret');
    const deadLetters = new DeadLetters(this, 'DeadLetters');
    const alarmTopic = new MailTopic(this, 'AlarmTopic', {
      displayName: 'Op e Kaffi alarm',
      emails: settings.alarmEmails,
      from: 'cloudwatch.amazonaws.com',
    });
    const officersTopic = new MailTopic(this, 'OfficersTopic', {
      displayName: 'Op e Kaffi',
      emails: settings.reminderEmails,
    });
    if (settings.monthlyBudget !== null && settings.alarmEmails.length > 0) {
      new MonthlyBudget(this, 'Budget', { limit: settings.monthlyBudget, emails: settings.alarmEmails });
    }
    const backup = new DailyBackup(this, 'Backup', {
      table: tables.byId.suggestions,
      alarms: alarmTopic,
      deadLetters,
      timeZone: settings.timeZone,
    });

    const officers = new Officers(this, 'Officers', { signInPrefix: settings.signInPrefix });
    const api = new Api(this, 'Api');
    const site = new Site(this, 'Site', {
      apiHost: api.host,
      domainName: settings.domainName,
      certificateArn: settings.certificateArn,
      signIn: officers.origins,
    });
    const { issuer } = officers;
    const clientId = officers.admit(site.origin);

    const { byId: functions } = new Functions(this, 'Functions', {
      prefix: settings.stackName,
      bundles,
      tables,
      officersTopic,
      deadLetters,
      concurrency: settings.concurrency,
      settings: {
        SECRET: secret.inEnvironment,
        SUGGESTION_DAYS: String(settings.suggestionDays),
        SUGGESTIONS_BY_FORM: String(settings.suggestionsByForm),
        EDIT_YEARS: String(settings.editYears),
        TIME_ZONE: settings.timeZone,
        SERIES: settings.series,
        SITE: site.origin,
        DATA_LICENCE: settings.dataLicence,
        ORIGINS: settings.origins.join(' '),
        CLIENT_ID: clientId,
        SCOPE,
        TOPIC: officersTopic.topicArn,
      },
    });
    api.serve({ functions, issuer, clientId });
    const schedules = new Schedules(this, 'Schedules', { functions, deadLetters });
    schedules.runAfterDeployment('createNextEdition');
    new Alarms(this, 'Alarms', {
      topic: alarmTopic,
      functions,
      httpApi: api.httpApi,
      deadLetters,
      backupVault: backup.vaultName,
    });

    // Pages that name the website's address, which is known while it is deployed, are written then.
    const pages = Object.entries(website.pages({ site: site.origin, ...settings }));
    const [named, others] = [true, false].map((isNamed) =>
      pages.filter(([, { content }]) => Token.isUnresolved(content) === isNamed),
    ) as [typeof pages, typeof pages]; // one for each
    site.upload({
      assets: Source.asset(writeFiles(website.assets)),
      files: [
        Source.asset(writeFiles({ ...readDocsFiles(), ...website.named, ...Object.fromEntries(others) })),
        ...named.map(([path, { content }]) => Source.data(path.slice(1), String(content))),
        Source.jsonData('openapi.json', openApi(settings.dataLicence)),
        Source.jsonData('config.json', websiteConfig({ site: site.origin, issuer, clientId })),
      ],
    });

    new CfnOutput(this, 'Website', { value: site.origin });
    new CfnOutput(this, 'CloudFront', { value: site.cloudFront });
    new CfnOutput(this, 'SignIn', { value: officers.signInOrigin });
    new CfnOutput(this, 'UserPoolId', { value: officers.userPoolId });
    new CfnOutput(this, 'BackupVault', { value: backup.vaultName });
    for (const table of tableIds)
      new CfnOutput(this, tableOutput(table), { value: tables.byId[table].tableName });
  }
}
