import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { methodsOf, type Operation } from '../shared/contract/operation.ts';
import { operations } from '../shared/contract/operations.ts';
import type { Page } from '../shared/contract/page.ts';
import { pages } from '../shared/contract/pages.ts';
import { API, matchPath } from '../shared/contract/path.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { LANGUAGES } from '../shared/model/languages.ts';
import { HttpRefusal } from './http/HttpRefusal.ts';
import { isListed } from './http/origins.ts';
import { replyToError } from './http/reply.ts';
import { replyWithErrorPage } from './pages/replyWithErrorPage.ts';

const all: readonly Operation[] = Object.values(operations);

/**
 * Answers what no route takes: preflights, methods that a path lacks, paths that do not exist. Outside the API people look,
 * not programs: what they are told is a page.
 */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const segments = event.rawPath.split('/');
  const isApi = segments[1] === API.slice(1);
  const here = isApi ? all.filter(({ path }) => matchPath(API + path, segments)) : [];
  const methods: readonly string[] = (isApi ? here : pagesAt(segments)).flatMap(methodsOf);
  const refuseHere = isApi ? refuse : replyWithErrorPage;
  const { method } = event.requestContext.http;
  // A path that is written otherwise than its route, by escapes, gets here with a method that the route takes.
  if (methods.length === 0 || methods.includes(method)) {
    return refuseHere(event, new Refusal('not-found', 'There is nothing at this address.'));
  }
  const allow = [...methods, 'OPTIONS'].join(', ');
  if (method !== 'OPTIONS') {
    const detail = `Here you can use ${allow}.`;
    return refuseHere(event, new HttpRefusal('method-not-allowed', detail, { headers: { allow } }));
  }
  const headers = { allow, 'cache-control': 'no-store', ...(isApi && preflight(here, event)) };
  return { statusCode: 204, headers };
}

function pagesAt(segments: readonly string[]): Page[] {
  if (!LANGUAGES.some((language) => language === segments[1])) return [];
  return Object.values<Page>(pages).filter(({ path }) => matchPath(path, segments));
}

/** What a page of another origin may do here, asked by its browser before it does it. */
function preflight(here: readonly Operation[], event: APIGatewayProxyEventV2): Record<string, string> {
  const { origin, 'access-control-request-method': wanted } = event.headers;
  const operation = here.find((each) => methodsOf(each).some((method) => method === wanted));
  if (!operation || !origin || operation.origins === 'own') return { vary: 'Origin' };
  if (operation.origins === 'listed' && !isListed(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': operation.origins === 'any' ? '*' : origin,
    'access-control-allow-methods': methodsOf(operation).join(', '),
    'access-control-allow-headers': [
      'Content-Type',
      'If-None-Match',
      ...Object.keys(operation.headers ?? {}),
    ].join(', '),
    'access-control-max-age': '86400',
  };
}

/** Any page may read it: its developer has mistyped an address, and should not be told of another mistake. */
function refuse(
  event: APIGatewayProxyEventV2,
  refusal: Refusal | HttpRefusal,
): APIGatewayProxyStructuredResultV2 {
  const reply = replyToError(null, event, refusal);
  return { ...reply, headers: { ...reply.headers, 'access-control-allow-origin': '*' } };
}
