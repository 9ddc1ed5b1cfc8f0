import { Duration } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Where calls of scheduled functions go that failed for good, and mails that could not be sent. An alarm watches it. */
export class DeadLetters extends sqs.Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: sqs.QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this, {
      'AwsSolutions-SQS3': 'This is the dead-letter queue; nothing reads it but a person.',
      'Serverless-SQSRedrivePolicy': 'This is the dead-letter queue; nothing reads it but a person.',
    });
  }
}
