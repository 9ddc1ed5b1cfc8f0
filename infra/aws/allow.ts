import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Allows actions, `sqs:SendMessage`, on one resource: its ARN. */
export function allow(actions: readonly string[], resource: string): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources: [resource] });
}
