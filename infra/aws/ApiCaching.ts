import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { API, wildcardPath } from '../../shared/contract/path.ts';
import { keepsStrongTag } from '../keepsStrongTag.ts';

interface ApiBehaviour {
  /** Pattern of CloudFront: `/api/sessions/*` */
  readonly path: string;
  readonly cachePolicy: cloudfront.ICachePolicy;
  readonly originRequestPolicy: cloudfront.IOriginRequestPolicy;
  readonly compress: boolean;
}

const all: readonly Operation[] = Object.values(operations);

/** Headers that carry an operation's input, such as the receipt. */
const inputHeaders = [...new Set(all.flatMap(({ headers }) => Object.keys(headers ?? {})))];

/**
 * What CloudFront keeps of the API's answers, and what it passes on.
 *
 * Kept is what `Cache-Control` allows, at the addresses of cached operations only: elsewhere a mistake in that header
 * would be kept for a second at most. The cache key has the query, and `Authorization`, so that an officer never gets
 * a resident's copy, nor a resident an officer's; the headers that carry input are part of it too, so that no two
 * receipts could ever share an answer. (A policy that keeps nothing at all could not pass `Authorization` on.)
 *
 * Compressed answers lose their strong ETag: CloudFront turns it into a weak one, which `If-Match` never matches. So
 * nothing is compressed at addresses that take `If-Match`, where single sessions and series are read: they are small.
 */
export class ApiCaching extends Construct {
  /** In the order in which CloudFront has to try them. */
  readonly behaviours: readonly ApiBehaviour[];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const compressed = this.policy('Compressed', { kept: Duration.hours(1), compress: true });
    const verbatim = this.policy('Verbatim', { kept: Duration.hours(1), compress: false });
    const never = this.policy('Never', { kept: Duration.seconds(1), compress: false });
    const originRequestPolicy = new cloudfront.OriginRequestPolicy(this, 'Forwarded', {
      comment: 'What functions may see of a request: nothing that tells a browser or a person from another',
      headerBehavior: cloudfront.OriginRequestHeaderBehavior.allowList(...forwarded()),
      queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
      cookieBehavior: cloudfront.OriginRequestCookieBehavior.none(),
    });
    const cached = new Set(all.filter((operation) => operation.cached).map(({ path }) => path));
    this.behaviours = [
      ...[...cached].map((path) => {
        const compress = !keepsStrongTag(path);
        const cachePolicy = compress ? compressed : verbatim;
        return { path: API + wildcardPath(path), cachePolicy, originRequestPolicy, compress };
      }),
      { path: `${API}/*`, cachePolicy: never, originRequestPolicy, compress: false },
    ];
  }

  private policy(
    id: string,
    { kept, compress }: { kept: Duration; compress: boolean },
  ): cloudfront.CachePolicy {
    return new cloudfront.CachePolicy(this, id, {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: kept,
      headerBehavior: cloudfront.CacheHeaderBehavior.allowList('authorization', ...inputHeaders),
      queryStringBehavior: cloudfront.CacheQueryStringBehavior.all(),
      cookieBehavior: cloudfront.CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: compress,
      enableAcceptEncodingBrotli: compress,
    });
  }
}

/**
 * The headers that functions read, and no others: no `User-Agent`, no `Referer`, no `Accept-Language`. (CloudFront adds
 * the address of the sender as `X-Forwarded-For` and can't be told not to: functions do not read it.)
 */
function forwarded(): string[] {
  return [
    'accept',
    'content-type',
    'if-match',
    'if-none-match',
    'origin',
    'access-control-request-method',
    'access-control-request-headers',
    ...inputHeaders,
  ];
}
