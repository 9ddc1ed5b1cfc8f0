import { Names, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * A name for what CloudFront holds for the whole account, whatever the region: 64 characters at most, with the region in it, so
 * that a deployment of the same name in another region has its own.
 */
export function globalName(scope: Construct, id: string): string {
  const end = `-${id}-${Stack.of(scope).region}`;
  return `${Names.uniqueResourceName(scope, { maxLength: 64 - end.length })}${end}`;
}
