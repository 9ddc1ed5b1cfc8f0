import { expect } from 'vitest';
import { synthesize } from '../infra/synthesized.ts';
import { provesThat } from '../support/provesThat.ts';

const stack = synthesize();
const propertiesOf = (type: string) => Object.values(stack.ofType(type)).map(({ Properties }) => Properties);
const suggestions = stack.one('AWS::DynamoDB::Table', 'Tablessuggestions').Properties;

provesThat(
  'In AWS there is no access log: not at the API, not at CloudFront, not at the bucket.',
  'The deployment’s template is searched for every kind of access log.',
  () => {
    const stage = stack.one('AWS::ApiGatewayV2::Stage').Properties;
    expect(stage.AccessLogSettings).toBeUndefined();
    expect(JSON.stringify(stage)).not.toMatch(/DetailedMetrics|DataTrace|LoggingLevel/);
    const { DistributionConfig } = stack.one('AWS::CloudFront::Distribution').Properties;
    expect(DistributionConfig.Logging).toBeUndefined();
    expect(JSON.stringify(DistributionConfig)).not.toMatch(/RealtimeLogConfig|LambdaFunctionAssociation/);
    // What runs at CloudFront's edge names pages, and has nothing to say to a log.
    for (const { FunctionCode } of propertiesOf('AWS::CloudFront::Function'))
      expect(FunctionCode).not.toMatch(/console|cf\./);
    expect(stack.one('AWS::S3::Bucket').Properties.LoggingConfiguration).toBeUndefined();
    const delivering =
      /RealtimeLog|MonitoringSubscription|Logs::Deliver|Logs::Subscription|CloudTrail|Kinesis/;
    expect([...stack.types].filter((type) => delivering.test(type))).toEqual([]);
  },
);

provesThat(
  'Nothing is traced or sampled: no X-Ray, no web firewall that keeps requests, no Contributor Insights.',
  'The deployment’s template is searched for each of them.',
  () => {
    expect(
      [...stack.types].filter((type) => /WAF|XRay|RUM|Synthetics|ApplicationSignals/i.test(type)),
    ).toEqual([]);
    expect(stack.text).not.toMatch(/xray|TracingConfig/i);
    expect(stack.one('AWS::CloudFront::Distribution').Properties.DistributionConfig.WebACLId).toBeUndefined();
    for (const table of propertiesOf('AWS::DynamoDB::Table')) {
      expect(JSON.stringify(table)).not.toContain('ContributorInsights');
    }
  },
);

provesThat(
  'Functions log in JSON without the platform’s own lines, which would date every call to the millisecond.',
  'Each function of the template has system level WARN; logs are kept 30 days.',
  () => {
    // Functions of CDK's own run at deployments alone; these are those that a resident or an officer calls.
    const ours = propertiesOf('AWS::Lambda::Function').filter(({ Runtime }) => Runtime === 'nodejs24.x');
    expect(ours.length).toBeGreaterThan(10);
    for (const { LoggingConfig } of ours) {
      expect(LoggingConfig).toMatchObject({ LogFormat: 'JSON', SystemLogLevel: 'WARN' });
    }
    for (const { RetentionInDays } of propertiesOf('AWS::Logs::LogGroup')) expect(RetentionInDays).toBe(30);
  },
);

provesThat(
  'Suggestions can be restored to a day, not to a second: no stream, no point-in-time recovery, one backup a day, deleted after 6 days, by a role that outlives the deployment.',
  'The table and the backup plan of the template.',
  () => {
    expect(suggestions.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: false });
    expect(suggestions.StreamSpecification).toBeUndefined();
    expect(suggestions.KinesisStreamSpecification).toBeUndefined();
    expect(suggestions.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true });
    const { BackupPlanRule } = stack.one('AWS::Backup::BackupPlan').Properties.BackupPlan;
    expect(BackupPlanRule).toHaveLength(1);
    expect(BackupPlanRule[0]).toMatchObject({
      ScheduleExpression: 'cron(5 0 * * ? *)',
      ScheduleExpressionTimezone: 'Europe/Luxembourg',
      Lifecycle: { DeleteAfterDays: 6 },
    });
    expect(BackupPlanRule[0].EnableContinuousBackup).toBeUndefined();
    expect(BackupPlanRule[0].CopyActions).toBeUndefined();
    const { IamRoleArn } = stack.one('AWS::Backup::BackupSelection').Properties.BackupSelection;
    const [role] = IamRoleArn['Fn::GetAtt'];
    const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };
    expect(stack.ofType('AWS::IAM::Role')[role]).toMatchObject(kept);
    expect(stack.one('AWS::Backup::BackupVault')).toMatchObject(kept);
  },
);

provesThat(
  'CloudFront hands on an allow-list of headers: the functions do not see the browser’s name, its language, cookies or where a visitor came from.',
  'The policies of the template.',
  () => {
    const policies = propertiesOf('AWS::CloudFront::OriginRequestPolicy').map(
      (each) => each.OriginRequestPolicyConfig,
    );
    const keys = propertiesOf('AWS::CloudFront::CachePolicy').map(
      ({ CachePolicyConfig }) => CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin,
    );
    const forwarded = [...policies, ...keys].flatMap(({ CookiesConfig, HeadersConfig }) => {
      expect(CookiesConfig.CookieBehavior).toBe('none');
      expect(['none', 'whitelist']).toContain(HeadersConfig.HeaderBehavior);
      return HeadersConfig.Headers ?? [];
    });
    expect([...new Set(forwarded)].sort()).toEqual([
      'accept',
      'access-control-request-headers',
      'access-control-request-method',
      'authorization',
      'content-type',
      'if-match',
      'if-none-match',
      'origin',
      'receipt',
    ]);
    // No policy of AWS's own, which would hand on more, serves the API.
    const { CacheBehaviors } = stack.one('AWS::CloudFront::Distribution').Properties.DistributionConfig;
    const api = CacheBehaviors.filter(({ PathPattern }: { PathPattern: string }) =>
      PathPattern.startsWith('/api/'),
    );
    expect(api.length).toBeGreaterThan(0);
    for (const behaviour of api) {
      expect(behaviour.OriginRequestPolicyId).toHaveProperty('Ref');
      expect(behaviour.CachePolicyId).toHaveProperty('Ref');
    }
  },
);
