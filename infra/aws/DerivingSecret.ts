import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** The one secret, from which functions derive the keys of challenges and receipts. Nobody has to know it. */
export class DerivingSecret extends Secret {
  /** For a function's environment: CloudFormation puts the value in, so that a cold start fetches nothing. */
  readonly inEnvironment: string;

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Signs challenges and derives receipts',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    // "Unsafe" where the value itself would be unwrapped; what comes out of a generated one is a reference.
    this.inEnvironment = this.secretValue.unsafeUnwrap();
    acknowledge(this, {
      'AwsSolutions-SMG4': 'Functions have it from a deployment: to rotate it alone would change nothing.',
    });
  }
}
