import { CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import {
  BucketDeployment,
  type BucketDeploymentProps,
  CacheControl,
  type ISource,
} from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { readEdgeFunction } from '../edge/readEdgeFunction.ts';
import { type SiteArea, sharedFiles } from '../securityHeaders.ts';
import { ApiCaching } from './ApiCaching.ts';
import { acknowledge } from './acknowledge.ts';
import { globalName } from './globalName.ts';
import { SecurityHeaders } from './SecurityHeaders.ts';

interface SiteProps {
  /** Host name of the HTTP API. */
  readonly apiHost: string;
  readonly domainName: string | null;
  readonly certificateArn: string | null;
  /** Other origins that the officers' desk talks to, to sign in. */
  readonly signIn: readonly string[];
}

const everything = cloudfront.AllowedMethods.ALLOW_ALL;

/**
 * The one address of everything: CloudFront, in front of the HTTP API and of a bucket with static files. No log is
 * kept, by CloudFront or by the bucket.
 */
export class Site extends Construct {
  /** `https://…`, without a slash at the end. */
  readonly origin: string;
  /** The host name that CloudFront gave: a name of our own points there. */
  readonly cloudFront: string;
  private readonly files: s3.IBucket;

  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id);
    this.files = this.bucket();
    const headersFor = (area: SiteArea) => ({
      responseHeadersPolicy: new SecurityHeaders(this, `Headers-${area}`, { area, signIn: props.signIn })
        .policy,
    });
    const common = {
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      ...headersFor('pages'),
    };
    const api = new origins.HttpOrigin(props.apiHost, {
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
      readTimeout: Duration.seconds(20),
    });
    const caching = new ApiCaching(this, 'ApiCaching');
    const bucket = origins.S3BucketOrigin.withOriginAccessControl(this.files, {
      originAccessControl: new cloudfront.S3OriginAccessControl(this, 'Access', {
        originAccessControlName: globalName(this, 'Access'),
      }),
      // To list, so that CloudFront is told "not found" and not "forbidden" of what is missing.
      originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
    });
    const files = {
      ...common,
      cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
      functionAssociations: [
        { function: this.pageNames(), eventType: cloudfront.FunctionEventType.VIEWER_REQUEST },
      ],
    };
    const shared = headersFor('shared');
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      // A file where there is one; else a function says that there is nothing, in words.
      defaultBehavior: {
        ...files,
        origin: new origins.OriginGroup({
          primaryOrigin: bucket,
          fallbackOrigin: api,
          fallbackStatusCodes: [404],
        }),
      },
      additionalBehaviors: {
        ...Object.fromEntries(
          caching.behaviours.map(({ path, ...policies }) => [
            path,
            { ...common, ...policies, origin: api, allowedMethods: everything },
          ]),
        ),
        ...Object.fromEntries(sharedFiles.map((path) => [path, { ...files, ...shared, origin: bucket }])),
        '/docs*': { ...files, ...headersFor('docs'), origin: bucket },
        '/desk*': { ...files, ...headersFor('desk'), origin: bucket },
      },
      defaultRootObject: 'index.html',
      errorResponses: uncachedErrors,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      ...(props.domainName !== null &&
        props.certificateArn !== null && {
          domainNames: [props.domainName],
          minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
          certificate: Certificate.fromCertificateArn(this, 'Certificate', props.certificateArn),
        }),
    });
    this.cloudFront = distribution.distributionDomainName;
    this.origin = `https://${props.domainName ?? distribution.distributionDomainName}`;
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Residents may read from wherever they are; Tor exits are everywhere.',
      'AwsSolutions-CFR2':
        'A web firewall samples requests with their addresses. Limits and proof of work stand in.',
      'AwsSolutions-CFR3': 'An access log would record who came and when. There is none, by promise.',
      '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk':
        'There is a root object, so the list itself is at no address; and all that is in the bucket is public.',
      ...(props.domainName === null && {
        'AwsSolutions-CFR4':
          'CloudFront sets the TLS version of its own host names. With domainName it is 1.2.',
      }),
    });
  }

  /**
   * Puts static files where the website serves them. `assets`, whose addresses change with them, may be kept for ever; those
   * of deployments before stay, since there are copies of pages that ask for them.
   */
  upload({ files, assets }: { files: ISource[]; assets: ISource }): void {
    this.deploy('Files', {
      sources: files,
      cacheControl: [CacheControl.fromString('public, max-age=300')],
      exclude: ['assets/*'],
    });
    this.deploy('Assets', {
      sources: [assets],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
      prune: false,
    });
  }

  private deploy(id: string, props: Omit<BucketDeploymentProps, 'destinationBucket'>): void {
    const deployment = new BucketDeployment(this, id, {
      ...props,
      destinationBucket: this.files,
      memoryLimit: 256,
      retainOnDelete: false, // so that the bucket can go with the stack
      logGroup: new logs.LogGroup(this, `${id}Logs`, {
        retention: logs.RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    acknowledgeDeployment(deployment, this.files);
  }

  /** Pages are files that end in `.html`, which their addresses leave out. It logs nothing. */
  private pageNames(): cloudfront.Function {
    return new cloudfront.Function(this, 'PageNames', {
      comment: 'Chooses the language at /, and finds the file of a page: /docs is /docs.html',
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromInline(readEdgeFunction('pageNames').code),
    });
  }

  private bucket(): s3.IBucket {
    const bucket = new s3.Bucket(this, 'Bucket', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: s3.BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY, // all that is in it is made again by the next deployment
    });
    acknowledge(bucket, {
      'AwsSolutions-S1': 'An access log would record who came and when. There is none, by promise.',
    });
    return bucket as s3.IBucket; // it is one, but for how CDK writes members that may be missing
  }
}

/**
 * CloudFront keeps errors for ten seconds unless told otherwise, whatever their Cache-Control says. An answer to one
 * resident's receipt must never be another's.
 */
const uncachedErrors = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map((httpStatus) => ({
  httpStatus,
  ttl: Duration.seconds(0),
}));

/** CDK's own function copies files while deploying. It is not ours to change, and nothing else calls it. */
function acknowledgeDeployment({ handlerRole }: BucketDeployment, bucket: s3.IBucket): void {
  const handler = handlerRole.node.scope;
  const resource = bucket.node.defaultChild;
  if (!handler || !CfnElement.isCfnElement(resource)) throw new Error('CDK copies files in another way now.');
  const { region } = Stack.of(bucket);
  const cdks = 'CDK’s own function, which copies files from CDK’s bucket to the website’s while deploying.';
  acknowledge(handler, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
      cdks,
    'AwsSolutions-IAM5[Action::s3:GetBucket*]': cdks,
    'AwsSolutions-IAM5[Action::s3:GetObject*]': cdks,
    'AwsSolutions-IAM5[Action::s3:List*]': cdks,
    'AwsSolutions-IAM5[Action::s3:Abort*]': cdks,
    'AwsSolutions-IAM5[Action::s3:DeleteObject*]': cdks,
    [`AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${region}/*]`]: cdks,
    [`AwsSolutions-IAM5[Resource::<${Stack.of(bucket).getLogicalId(resource)}.Arn>/*]`]: cdks,
    'AwsSolutions-L1': `${cdks} CDK chooses its runtime.`,
    'Serverless-LambdaLatestVersion': `${cdks} CDK chooses its runtime.`,
    'Serverless-LambdaDLQ': `${cdks} CloudFormation waits for it, and fails with it.`,
    'Serverless-LambdaTracing': `${cdks} There is nothing to trace.`,
  });
}
