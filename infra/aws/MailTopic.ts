import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

interface MailTopicProps {
  /** What recipients see as the sender's name. */
  readonly displayName: string;
  readonly emails: readonly string[];
  /** The AWS service that writes to it, if it is not a function of ours. (A rule of EventBridge grants itself what it needs.) */
  readonly from?: 'cloudwatch.amazonaws.com';
}

/** A topic whose messages go out by e-mail. Each recipient confirms once, by a link that AWS sends. */
export class MailTopic extends sns.Topic {
  constructor(scope: Construct, id: string, { displayName, emails, from }: MailTopicProps) {
    super(scope, id, { displayName, enforceSSL: true });
    for (const email of emails) {
      acknowledge(this.addSubscription(new EmailSubscription(email)), {
        'Serverless-SNSRedrivePolicy':
          'There is no other way to tell a person that an e-mail did not arrive; the console shows the alarm.',
      });
    }
    if (from) {
      // A topic with a policy of its own has lost the one by which CloudWatch could write to it.
      this.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(from)],
          actions: ['sns:Publish'],
          resources: [this.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        }),
      );
    }
  }
}
