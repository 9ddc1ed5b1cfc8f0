import { describe, expect, test } from 'vitest';
import { readEdgeFunction } from '../../infra/edge/readEdgeFunction.ts';
import { synthesize } from '../infra/synthesized.ts';

const pageNames = readEdgeFunction('pageNames');

describe('pageNames', () => {
  test.each([
    ['/docs', '/docs.html'],
    ['/problems/stale', '/problems/stale.html'],
    ['/versions/1.0/docs', '/versions/1.0/docs.html'],
    ['/desk', '/desk.html'],
    ['/desk/sessions/gare-2026-12', '/desk.html'],
    ['/desk/', '/desk.html'],
    ['/desks/x', '/desks/x.html'],
    ['/docs%2Fpage', '/docs%2Fpage.html'],
  ])('asks for the page of %s', (uri, file) => {
    expect(pageNames.run({ uri })).toEqual({ uri: file });
  });

  test.each<[string | undefined, string]>([
    [undefined, 'lb'],
    ['', 'lb'],
    ['fr', 'fr'],
    ['fr-LU,fr;q=0.9,de;q=0.8', 'fr'],
    ['de-AT', 'de'],
    ['nl,en;q=0.5,pt;q=0.6', 'pt'],
    ['ja, zh;q=0.9', 'lb'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['*', 'lb'],
    ['EN-gb', 'en'],
    ['fr;q=x,,;;', 'fr'],
  ])('leads from / to a language by Accept-Language %s', (value, language) => {
    const headers = value === undefined ? {} : { 'accept-language': { value } };
    expect(pageNames.run({ uri: '/', headers })).toMatchObject({
      statusCode: 302,
      headers: { location: { value: `/${language}` }, 'cache-control': { value: 'no-store' } },
    });
  });

  test.each(['/docs/', '/docs/page.css', '/openapi.json', '/docs.html', '/.well-known', '/docs.', '/a/../'])(
    'leaves %s as it is',
    (uri) => {
      expect(pageNames.run({ uri })).toEqual({ uri });
    },
  );

  test('hands on the rest of the request', () => {
    const request = { uri: '/docs', headers: { host: { value: 'op-e-kaffi.example' } } };
    expect(pageNames.run(request)).toEqual({ ...request, uri: '/docs.html' });
    expect(request.uri).toBe('/docs');
  });

  test('is what CloudFront gets for its runtime 2.0', () => {
    const { FunctionCode, FunctionConfig } = synthesize().one('AWS::CloudFront::Function').Properties;
    expect(FunctionCode).toBe(pageNames.code);
    expect(FunctionConfig.Runtime).toBe('cloudfront-js-2.0');
  });
});
