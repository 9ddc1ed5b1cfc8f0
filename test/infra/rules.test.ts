import { Stack } from 'aws-cdk-lib';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { expect, test } from 'vitest';
import { acknowledge } from '../../infra/aws/acknowledge.ts';
import { enforceRules } from '../../infra/aws/enforceRules.ts';
import { temporaryApp } from './synthesized.ts';

test('an error that nobody acknowledged fails the synthesis', () => {
  const app = temporaryApp();
  enforceRules(app);
  new Topic(new Stack(app, 'Stack'), 'Topic');
  expect(() => app.synth()).toThrow('AwsSolutions-SNS3');
});

test('a warning that nobody acknowledged fails the synthesis', () => {
  const app = temporaryApp();
  enforceRules(app);
  new CfnLogGroup(new Stack(app, 'Stack'), 'Logs');
  expect(() => app.synth()).toThrow('Serverless-CloudWatchLogGroupRetentionPeriod');
});

test('a finding acknowledged on a construct is still one on another', () => {
  const app = temporaryApp();
  enforceRules(app);
  const stack = new Stack(app, 'Stack');
  acknowledge(new Topic(stack, 'Known'), { 'AwsSolutions-SNS3': 'a reason' });
  new Topic(stack, 'Unknown');
  expect(() => app.synth()).toThrow(/Stack\/Unknown\/Resource/);
});
