import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { credentials, setting } from '../lambda/environment.ts';

/** Sends a message to the officers' topic: by e-mail to who subscribed. */
export async function notifyOfficers(subject: string, message: string): Promise<void> {
  const endpoint = process.env.SNS_ENDPOINT;
  const client = new SNSClient({
    region: setting('AWS_REGION'),
    credentials: credentials(),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 2000, throwOnRequestTimeout: true },
    ...(endpoint && { endpoint }),
  });
  await client.send(new PublishCommand({ TopicArn: setting('TOPIC'), Subject: subject, Message: message }));
}
