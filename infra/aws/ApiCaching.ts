import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { API, wildcardPath } from '../../shared/contract/path.ts';
import { keepsStrongTag } from '../keepsStrongTag.ts';
import { keptPages, privatePages } from '../pagePatterns.ts';
import { globalName } from './globalName.ts';

interface ApiBehaviour {
  /** Pattern of CloudFront: `/api/sessions/*` */
  readonly path: string;
  readonly cachePolicy: cloudfront.ICachePolicy;
  readonly originRequestPolicy?: cloudfront.IOriginRequestPolicy;
  readonly compress: boolean;
}

const all: readonly Operation[] = Object.values(operations);

/**
 * What CloudFront keeps of the API's answers, and what it passes on.
 *
 * Kept is what `Cache-Control` allows, at the addresses of cached operations only: elsewhere a mistake in that header
 * would be kept for a second at most. The cache key has the query, and `Authorization`, so that an officer never gets
 * a resident's copy, nor a resident an officer's. (A policy that keeps nothing at all could not pass it on.)
 *
 * Headers that carry input, such as the receipt, go only to the address that reads them, and are part of its key. That
 * matters although its answers are `no-store`, which CloudFront heeds where the least time is 0: of requests for the same
 * key that come at once it makes one ("request collapsing"), and two receipts must never be one. What is not kept can't
 * be served stale either, when the API is away.
 *
 * Compressed answers lose their strong ETag: CloudFront turns it into a weak one, which `If-Match` never matches. So
 * nothing is compressed at addresses that take `If-Match`, where single sessions and series are read: they are small.
 */
export class ApiCaching extends Construct {
  /** In the order in which CloudFront has to try them. */
  readonly behaviours: readonly ApiBehaviour[];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // Fresh is a copy for the max-age of its answer, which is shorter. After that CloudFront may use it while the API is away,
    // for as long as stale-if-error says, but never for longer than this.
    const day = Duration.days(1);
    const second = Duration.seconds(1);
    const compressed = this.policy('Compressed', { kept: day, compress: true });
    const verbatim = this.policy('Verbatim', { kept: day, compress: false });
    const never = this.policy('Never', { kept: second, compress: false });
    const forwarded = this.forwarded('Forwarded');
    const pages = new cloudfront.CachePolicy(this, 'Pages', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: day,
      headerBehavior: cloudfront.CacheHeaderBehavior.none(),
      queryStringBehavior: cloudfront.CacheQueryStringBehavior.allowList(...keptPages.queries),
      cookieBehavior: cloudfront.CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
    const cached = new Set(all.filter((operation) => operation.cached).map(({ path }) => path));
    const withInput = Map.groupBy(
      all.filter(({ headers }) => headers !== undefined),
      ({ path }) => path,
    );
    this.behaviours = [
      ...[...cached].map((path) => {
        const compress = !keepsStrongTag(path);
        const cachePolicy = compress ? compressed : verbatim;
        return { path: API + wildcardPath(path), cachePolicy, originRequestPolicy: forwarded, compress };
      }),
      ...[...withInput].map(([path, operations]) => {
        const inputs = [...new Set(operations.flatMap(({ headers }) => Object.keys(headers ?? {})))];
        return {
          path: API + wildcardPath(path),
          cachePolicy: this.policy(`Never${inputs.join('')}`, { kept: second, compress: false, inputs }),
          originRequestPolicy: this.forwarded(`Forwarded${inputs.join('')}`, inputs),
          compress: false,
        };
      }),
      // Of a request for a page its address is all that counts: a function sees none of its headers.
      ...keptPages.patterns.map((path) => ({ path, cachePolicy: pages, compress: true })),
      ...this.privatePages(),
      { path: `${API}/*`, cachePolicy: never, originRequestPolicy: forwarded, compress: false },
    ];
  }

  /**
   * Forms, and what they are answered with. Nothing of them is kept, not for a second, and two that come at once are two: each
   * has a pass of its own. Nor are they compressed: how small a page gets could tell what is on it, beside a secret. Of a
   * request the function sees what is posted and its media type, and of an address the words that pages have in it.
   */
  private privatePages(): ApiBehaviour[] {
    const cachePolicy = new cloudfront.CachePolicy(this, 'Nothing', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(0),
    });
    const originRequestPolicy = new cloudfront.OriginRequestPolicy(this, 'Forms', {
      originRequestPolicyName: globalName(this, 'Forms'),
      comment:
        'What forms may tell functions besides what is posted: how it is written down, and what a link names',
      headerBehavior: cloudfront.OriginRequestHeaderBehavior.allowList('content-type'),
      queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.allowList(...privatePages.queries),
      cookieBehavior: cloudfront.OriginRequestCookieBehavior.none(),
    });
    return privatePages.patterns.map((path) => ({ path, cachePolicy, originRequestPolicy, compress: false }));
  }

  /**
   * The headers that functions read, and no others: no `User-Agent`, no `Referer`, no `Accept-Language`. (CloudFront
   * adds the address of the sender as `X-Forwarded-For` and can't be told not to: functions do not read it.)
   */
  private forwarded(id: string, inputs: readonly string[] = []): cloudfront.OriginRequestPolicy {
    return new cloudfront.OriginRequestPolicy(this, id, {
      originRequestPolicyName: globalName(this, id),
      comment: 'What functions may see of a request: nothing that tells a browser or a person from another',
      headerBehavior: cloudfront.OriginRequestHeaderBehavior.allowList(
        'accept',
        'content-type',
        'if-match',
        'if-none-match',
        'origin',
        'access-control-request-method',
        'access-control-request-headers',
        ...inputs,
      ),
      queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
      cookieBehavior: cloudfront.OriginRequestCookieBehavior.none(),
    });
  }

  private policy(
    id: string,
    { kept, compress, inputs = [] }: { kept: Duration; compress: boolean; inputs?: readonly string[] },
  ): cloudfront.CachePolicy {
    return new cloudfront.CachePolicy(this, id, {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: kept,
      headerBehavior: cloudfront.CacheHeaderBehavior.allowList('authorization', ...inputs),
      queryStringBehavior: cloudfront.CacheQueryStringBehavior.all(),
      cookieBehavior: cloudfront.CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: compress,
      enableAcceptEncodingBrotli: compress,
    });
  }
}
