import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import {
  contentSecurityPolicy,
  permissionsPolicy,
  type SiteArea,
  sharedHeaders,
} from '../securityHeaders.ts';
import { globalName } from './globalName.ts';

const resourcePolicy = 'cross-origin-resource-policy';

/**
 * Headers that every answer of an area gets. Where a function has said one itself, its word stands.
 */
export class SecurityHeaders extends Construct {
  readonly policy: cloudfront.ResponseHeadersPolicy;

  constructor(scope: Construct, id: string, { area, signIn }: { area: SiteArea; signIn: readonly string[] }) {
    super(scope, id);
    const override = false;
    this.policy = new cloudfront.ResponseHeadersPolicy(this, 'Policy', {
      responseHeadersPolicyName: globalName(this, area),
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
        contentTypeOptions: { override: true },
        referrerPolicy: {
          referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER,
          override: true,
        },
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy(area, signIn),
          override,
        },
      },
      ...(area === 'shared' && {
        corsBehavior: {
          accessControlAllowOrigins: [sharedHeaders['access-control-allow-origin']],
          accessControlAllowMethods: ['GET', 'HEAD'],
          accessControlAllowHeaders: ['*'],
          accessControlAllowCredentials: false,
          originOverride: true,
        },
      }),
      customHeadersBehavior: {
        customHeaders: [
          {
            header: 'Permissions-Policy',
            value: permissionsPolicy,
            override,
          },
          ...(area === 'shared'
            ? [{ header: resourcePolicy, value: sharedHeaders[resourcePolicy], override }]
            : []),
        ],
      },
    });
  }
}
