import { describe, expect, test } from 'vitest';
import { publicCache } from '../../functions/http/reply.ts';
import { SCOPE, throttle } from '../../infra/settings.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import type { Page } from '../../shared/contract/page.ts';
import { pages } from '../../shared/contract/pages.ts';
import { synthesize } from './synthesized.ts';

const stack = synthesize();
const routes = Object.values(stack.ofType('AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties);
const all: readonly Operation[] = Object.values(operations);

function routeOf(key: string) {
  return routes.find((route) => route.RouteKey === key);
}

/** Name of the function that a route calls. */
function functionOf(key: string): string {
  const integration = routeOf(key)?.Target['Fn::Join'][1][1].Ref;
  const { Properties } = stack.one('AWS::ApiGatewayV2::Integration', integration);
  return stack.one('AWS::Lambda::Function', Properties.IntegrationUri['Fn::GetAtt'][0]).Properties
    .FunctionName;
}

describe('routes', () => {
  test.each(all.map((operation) => [operation.id, operation] as const))('%s has its own', (id, operation) => {
    expect(functionOf(`${operation.method} /api${operation.path}`)).toBe(`op-e-kaffi-${id}`);
  });

  test.each(Object.values<Page>(pages).map((page) => [page.id, page] as const))(
    '%s has its own',
    (id, page) => {
      expect(functionOf(`${page.method} ${page.path}`)).toBe(`op-e-kaffi-${id}`);
    },
  );

  // A line that is added here is a decision: that route is open to everybody.
  test('exactly these need no token', () => {
    const open = routes.filter((route) => route.AuthorizationType !== 'JWT').map((route) => route.RouteKey);
    expect(open.sort()).toEqual([
      '$default',
      'DELETE /api/suggestion',
      'GET /api/calendar.ics',
      'GET /api/challenge',
      'GET /api/feed.atom',
      'GET /api/series',
      'GET /api/series/{id}',
      'GET /api/sessions',
      'GET /api/sessions/{id}',
      'GET /api/suggestion',
      'GET /{lang}',
      'GET /{lang}/follow',
      'GET /{lang}/series/{id}',
      'GET /{lang}/sessions/{id}',
      'GET /{lang}/sessions/{id}/poster',
      'GET /{lang}/suggest',
      'HEAD /api/calendar.ics',
      'HEAD /api/challenge',
      'HEAD /api/feed.atom',
      'HEAD /api/series',
      'HEAD /api/series/{id}',
      'HEAD /api/sessions',
      'HEAD /api/sessions/{id}',
      'HEAD /api/suggestion',
      'HEAD /{lang}',
      'HEAD /{lang}/follow',
      'HEAD /{lang}/series/{id}',
      'HEAD /{lang}/sessions/{id}',
      'HEAD /{lang}/sessions/{id}/poster',
      'HEAD /{lang}/suggest',
      'POST /api/suggestions',
      'POST /{lang}/follow',
      'POST /{lang}/suggest',
    ]);
  });

  test('all others need an access token with the desk’s scope, of the website’s client', () => {
    const closed = routes.filter((route) => route.AuthorizationType === 'JWT');
    expect(closed).toHaveLength(all.filter(({ auth }) => auth !== 'public').length);
    const [authorizer = ''] = Object.keys(stack.ofType('AWS::ApiGatewayV2::Authorizer'));
    for (const route of closed) {
      expect(route.AuthorizationScopes).toEqual([SCOPE]);
      expect(route.AuthorizerId).toEqual({ Ref: authorizer });
    }
    const [client] = Object.keys(stack.ofType('AWS::Cognito::UserPoolClient'));
    const [pool] = Object.keys(stack.ofType('AWS::Cognito::UserPool'));
    expect(stack.one('AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [{ Ref: client }], Issuer: { 'Fn::GetAtt': [pool, 'ProviderURL'] } },
    });
  });

  test('whatever else comes goes to the function "unmatched"', () => {
    expect(functionOf('$default')).toBe('op-e-kaffi-unmatched');
  });

  test('functions are called with payload format 2.0', () => {
    for (const { Properties } of Object.values(stack.ofType('AWS::ApiGatewayV2::Integration'))) {
      expect(Properties).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' });
    }
  });

  test('API Gateway adds no CORS headers: functions do', () => {
    expect(stack.one('AWS::ApiGatewayV2::Api').Properties.CorsConfiguration).toBeUndefined();
  });
});

describe('limits', () => {
  const stage = stack.one('AWS::ApiGatewayV2::Stage');

  test('are far above what residents need, and the same for every route: a low one would shut them out', () => {
    expect(stage.Properties.DefaultRouteSettings).toEqual({
      ThrottlingRateLimit: throttle.rate,
      ThrottlingBurstLimit: throttle.burst,
    });
    expect(throttle.rate).toBeGreaterThanOrEqual(1000);
    expect(stage.Properties.RouteSettings).toBeUndefined();
  });
});

describe('CloudFront', () => {
  const distribution = stack.one('AWS::CloudFront::Distribution').Properties.DistributionConfig;
  const behaviours: Record<string, { CachePolicyId: { Ref: string }; Compress: boolean }>[] =
    distribution.CacheBehaviors;
  const patterns = behaviours.map(({ PathPattern }) => PathPattern as unknown as string);
  const paths = patterns.filter((path) => path.startsWith('/api/'));
  const forms = ['/??/suggest', '/??/follow'];
  const pagePaths = patterns.filter((path) => path.startsWith('/??') && !forms.includes(path));

  function policyOf(path: string) {
    const { Ref } = distribution.CacheBehaviors[patterns.indexOf(path)].CachePolicyId;
    return stack.one('AWS::CloudFront::CachePolicy', Ref).Properties.CachePolicyConfig;
  }

  test('keeps answers of cached operations, and asks for others each time', () => {
    const cached = all.filter((operation) => operation.cached).map(({ path }) => `/api${path}`);
    expect(paths).toEqual([
      ...new Set(cached.map((path) => path.replace(/\{\w+\}/g, '*'))),
      '/api/suggestion',
      '/api/*',
    ]);
    for (const path of paths) {
      expect(policyOf(path)).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
    }
    for (const path of ['/api/suggestion', '/api/*']) expect(policyOf(path).MaxTTL).toBe(1);
  });

  test('keeps a copy for as long as it may stand in while the API is away, and has it fresh no longer than it says', () => {
    const seconds = (directive: string) =>
      Number(new RegExp(`\\b${directive}=(\\d+)`).exec(publicCache)?.[1]);
    for (const path of [
      ...paths.filter((path) => !['/api/suggestion', '/api/*'].includes(path)),
      ...pagePaths,
    ]) {
      const { MinTTL, MaxTTL } = policyOf(path);
      expect(MaxTTL).toBeGreaterThanOrEqual(seconds('stale-if-error'));
      expect(MaxTTL).toBeGreaterThanOrEqual(seconds('stale-while-revalidate'));
      // Between the two bounds it is the answer that says how long it is fresh.
      expect(MinTTL).toBe(0);
      expect(MaxTTL).toBeGreaterThan(seconds('max-age'));
    }
  });

  test('keeps pages as long as they say, by their address and what they read of the query, and hands on nothing else', () => {
    expect(pagePaths).toEqual(['/??/sessions/*/poster', '/??/sessions/*', '/??/series/*', '/??']);
    for (const path of pagePaths) {
      const { OriginRequestPolicyId } = distribution.CacheBehaviors[patterns.indexOf(path)];
      expect(OriginRequestPolicyId).toBeUndefined();
      const { ParametersInCacheKeyAndForwardedToOrigin: key, ...times } = policyOf(path);
      expect(times).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
      expect(key).toMatchObject({
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: ['before', 'with'] },
      });
    }
  });

  test('keeps nothing of forms and their answers, hands on what is posted, and compresses nothing beside a secret', () => {
    expect(patterns.filter((path) => path.startsWith('/??')).slice(-2)).toEqual(forms);
    for (const path of forms) {
      const behaviour = distribution.CacheBehaviors[patterns.indexOf(path)];
      expect(behaviour.AllowedMethods).toContain('POST');
      expect(behaviour.Compress).toBe(false);
      const { ParametersInCacheKeyAndForwardedToOrigin: key, ...times } = policyOf(path);
      expect(times).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 0 });
      expect(key).toMatchObject({
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      });
      const { Ref } = behaviour.OriginRequestPolicyId;
      const { OriginRequestPolicyConfig } = stack.one('AWS::CloudFront::OriginRequestPolicy', Ref).Properties;
      expect(OriginRequestPolicyConfig).toMatchObject({
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['content-type'] },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: {
          QueryStringBehavior: 'whitelist',
          QueryStrings: ['series', 'session', 'topic'],
        },
      });
    }
  });

  test('asks a function where there is no file, so that there is a page for each address', () => {
    const [{ OriginGroups }, target] = [distribution, distribution.DefaultCacheBehavior.TargetOriginId];
    const group = OriginGroups.Items.find(({ Id }: { Id: string }) => Id === target);
    expect(group.FailoverCriteria.StatusCodes.Items).toEqual([404]);
    const isApi = new Map(
      distribution.Origins.map((origin: { Id: string }) => [origin.Id, 'CustomOriginConfig' in origin]),
    );
    const members = group.Members.Items.map(({ OriginId }: { OriginId: string }) => isApi.get(OriginId));
    expect(members).toEqual([false, true]);
  });

  test('keeps answers apart by query and token, and those of receipts by receipt', () => {
    for (const path of paths) {
      const { HeadersConfig, QueryStringsConfig } = policyOf(path).ParametersInCacheKeyAndForwardedToOrigin;
      const receipt = path === '/api/suggestion' ? ['receipt'] : [];
      expect([path, HeadersConfig.Headers]).toEqual([path, ['authorization', ...receipt]]);
      expect(QueryStringsConfig.QueryStringBehavior).toBe('all');
    }
  });

  test('hands a receipt to nobody but who reads it', () => {
    for (const path of paths) {
      const { Ref } = distribution.CacheBehaviors[patterns.indexOf(path)].OriginRequestPolicyId;
      const { OriginRequestPolicyConfig } = stack.one('AWS::CloudFront::OriginRequestPolicy', Ref).Properties;
      const { Headers } = OriginRequestPolicyConfig.HeadersConfig;
      expect([path, Headers.includes('receipt')]).toEqual([path, path === '/api/suggestion']);
    }
  });

  test('keeps no error: the answer to a receipt is for one person', () => {
    const codes = distribution.CustomErrorResponses.map(({ ErrorCode }: { ErrorCode: number }) => ErrorCode);
    expect(codes).toEqual([400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504]);
    for (const response of distribution.CustomErrorResponses) {
      expect(response).toEqual({ ErrorCode: response.ErrorCode, ErrorCachingMinTTL: 0 });
    }
  });

  test('leaves strong ETags alone where If-Match is asked for, and compresses other cached answers', () => {
    const strong = all.filter((operation) => operation.ifMatch).map(({ path }) => `/api${path}`);
    for (const path of paths) {
      const takesIfMatch = strong.some((other) => other.replace(/\{\w+\}/g, '*') === path);
      const expected = !['/api/*', '/api/suggestion'].includes(path) && !takesIfMatch;
      expect([path, behaviours[patterns.indexOf(path)]?.Compress]).toEqual([path, expected]);
      expect(policyOf(path).ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
        EnableAcceptEncodingGzip: expected,
        EnableAcceptEncodingBrotli: expected,
      });
    }
    expect(behaviours.some(({ Compress }) => Compress)).toBe(true);
  });

  test('talks TLS alone, to browsers and to the API', () => {
    const each = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
    for (const behaviour of each) expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https');
    const api = distribution.Origins.find((origin: object) => 'CustomOriginConfig' in origin);
    expect(api.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
  });

  test('is the only one that reads the bucket', () => {
    expect(stack.one('AWS::S3::Bucket').Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(distribution.Origins[0].OriginAccessControlId).toBeDefined();
  });

  test('adds the headers that browsers heed, and leaves a page its own policy', () => {
    const policies = ['pages', 'docs', 'desk', 'shared'].map(
      (area) =>
        stack.one('AWS::CloudFront::ResponseHeadersPolicy', `SiteHeaders${area}`).Properties
          .ResponseHeadersPolicyConfig.SecurityHeadersConfig,
    );
    for (const SecurityHeadersConfig of policies)
      expect(SecurityHeadersConfig).toMatchObject({
        StrictTransportSecurity: { AccessControlMaxAgeSec: 365 * 24 * 3600, Override: true },
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
        ContentSecurityPolicy: { Override: false },
      });
    const [pages, docs, desk] = policies.map(({ ContentSecurityPolicy }) =>
      JSON.stringify(ContentSecurityPolicy),
    );
    for (const policy of [pages, docs, desk]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    }
    expect(pages).toContain("connect-src 'self'; base-uri");
    expect(pages).toContain("trusted-types 'none'");
    expect(docs).not.toContain('trusted-types'); // Swagger UI makes HTML of text
    expect(desk).toMatch(/connect-src 'self' .*cognito/); // to sign in
  });

  test('lets pages of other origins have two files and no others', () => {
    const { CorsConfig, CustomHeadersConfig } = stack.one(
      'AWS::CloudFront::ResponseHeadersPolicy',
      'SiteHeadersshared',
    ).Properties.ResponseHeadersPolicyConfig;
    expect(CorsConfig).toMatchObject({
      AccessControlAllowOrigins: { Items: ['*'] },
      AccessControlAllowCredentials: false,
      AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
    });
    expect(CustomHeadersConfig.Items).toContainEqual({
      Header: 'cross-origin-resource-policy',
      Value: 'cross-origin',
      Override: false,
    });
    const isShared = ({ ResponseHeadersPolicyId }: object & { ResponseHeadersPolicyId: { Ref: string } }) =>
      ResponseHeadersPolicyId.Ref.startsWith('SiteHeadersshared');
    expect(patterns.filter((_, i) => isShared(distribution.CacheBehaviors[i]))).toEqual([
      '/widget.js',
      '/openapi.json',
    ]);
    expect(isShared(distribution.DefaultCacheBehavior)).toBe(false);
  });

  test('with a domain name has its certificate, and TLS 1.2 at least', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/1b4e28ba';
    const named = synthesize({ domainName: 'opekaffi.example', certificateArn });
    const config = named.one('AWS::CloudFront::Distribution').Properties.DistributionConfig;
    expect(config.Aliases).toEqual(['opekaffi.example']);
    expect(config.ViewerCertificate).toMatchObject({
      AcmCertificateArn: certificateArn,
      MinimumProtocolVersion: 'TLSv1.2_2021',
    });
    expect(named.one('AWS::Cognito::UserPoolClient').Properties.CallbackURLs).toEqual([
      'https://opekaffi.example/desk',
    ]);
  });
});
