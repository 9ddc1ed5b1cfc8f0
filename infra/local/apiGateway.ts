import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { methodsOf, type Operation } from '../../shared/contract/operation.ts';
import { type OperationId, operations } from '../../shared/contract/operations.ts';
import type { Page } from '../../shared/contract/page.ts';
import { type PageId, pages } from '../../shared/contract/pages.ts';
import { API, matchPath } from '../../shared/contract/path.ts';
import { SCOPE } from '../settings.ts';
import { checkAgainstDocument } from './checkAgainstDocument.ts';
import { checkReply } from './checkReply.ts';
import { CLIENT_ID } from './cognito/registeredClient.ts';
import type { OpenIdProvider } from './cognito.ts';
import type { Change } from './describeChange.ts';
import { type HttpAnswer, type HttpRequest, refusal } from './http.ts';
import type { Functions } from './lambda.ts';

interface Route {
  readonly id: OperationId | PageId | 'unmatched';
  /** As API Gateway writes it: `GET /api/sessions`. */
  readonly key: string;
  readonly operation: Operation | null;
  readonly params: Record<string, string>;
}

/** Every route but the one for what no other takes. */
const routes = [
  ...Object.values<Operation>(operations).map((operation) => ({
    id: operation.id as OperationId, // its key in the table
    path: API + operation.path,
    methods: methodsOf(operation) as readonly string[],
    operation,
  })),
  ...Object.values<Page>(pages).map((page) => ({
    id: page.id as PageId, // its key in the table
    path: page.path,
    methods: methodsOf(page) as readonly string[],
    operation: null,
  })),
];

type Claims = Record<string, string>;

export interface ApiGatewayOptions {
  readonly functions: Functions;
  readonly provider: Pick<OpenIdProvider, 'verify'>;
  /** Told what a reply has that the contract does not declare. */
  readonly onViolation: (text: string) => void;
  /** Told why a function did not answer. */
  readonly onFailure: (text: string) => void;
  /** Told what somebody who is signed in asked to be changed. */
  readonly onChange: (change: Change) => void;
}

/**
 * Plays the part of API Gateway's HTTP API: routes, JSON web tokens, events in payload format 2.0. Each reply is held
 * against the contract; one that does not fit is answered as "internal".
 */
export async function answerApi(request: HttpRequest, options: ApiGatewayOptions): Promise<HttpAnswer> {
  const segments = unescaped(request.path);
  if (!segments) return refusal(request, 'not-found', 'The address is not well-formed.');
  const route = routeOf(request.method, segments);
  const claims = await authorize(route.operation, request, options.provider);
  if (claims === 'unauthenticated') return refusal(request, claims, 'Sign in and send the access token.');
  if (claims === 'forbidden') return refusal(request, claims, 'The access token does not cover this.');

  const event = eventOf(request, { route, path: segments.join('/'), claims });
  const result = await options.functions.invoke(route.id, event).catch((error: Error) => {
    options.onFailure(error.message);
    return null;
  });
  if (!result) return refusal(request, 'internal', 'The function did not answer.');
  const reply = result as APIGatewayProxyStructuredResultV2; // what functions answer API Gateway with
  const wrong = route.operation ? flawsOf(route.operation, request.method, reply) : [];
  if (wrong.length > 0) {
    options.onViolation(`${route.id} answered what the contract does not declare: ${wrong.join('; ')}`);
    return refusal(request, 'internal', 'The reply does not fit the contract: see the terminal.');
  }
  const { statusCode = 200, headers, body } = reply;
  if (route.operation && claims?.username && request.method !== 'GET') {
    const { operation, params } = route;
    options.onChange({ operation, by: claims.username, id: params.id, status: statusCode });
  }
  return { status: statusCode, headers: headers as Record<string, string>, body }; // functions give text
}

function flawsOf(operation: Operation, method: string, reply: APIGatewayProxyStructuredResultV2): string[] {
  const wrong = checkReply(operation, method, reply);
  return wrong.length > 0 ? wrong : checkAgainstDocument(operation, method, reply);
}

/** The segments of a path without their escapes, or null where those are not well-formed. */
function unescaped(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The route that API Gateway would choose. */
function routeOf(method: string, segments: readonly string[]): Route {
  for (const { id, path, methods, operation } of routes) {
    const params = methods.includes(method) ? matchPath(path, segments) : null;
    if (params) return { id, key: `${method} ${path}`, operation, params };
  }
  return { id: 'unmatched', key: '$default', operation: null, params: {} };
}

/** What the JWT authorizer does: the claims of a good token, as text, or why the request goes no further. */
async function authorize(
  operation: Operation | null,
  { headers }: HttpRequest,
  provider: Pick<OpenIdProvider, 'verify'>,
): Promise<Claims | null | 'unauthenticated' | 'forbidden'> {
  if (!operation || operation.auth === 'public') return null;
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!token) return 'unauthenticated';
  const claims = await provider.verify(token).catch(() => null);
  if (!claims || (claims.client_id ?? claims.aud) !== CLIENT_ID) return 'unauthenticated';
  if (!`${claims.scope ?? ''}`.split(' ').includes(SCOPE)) return 'forbidden';
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)]));
}

/** API Gateway hands every claim over as text: a list as `[a b]`. */
function claimText(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(' ')}]` : String(value);
}

function eventOf(
  request: HttpRequest,
  { route, path, claims }: { route: Route; path: string; claims: Claims | null },
): APIGatewayProxyEventV2 {
  const { method, body } = request;
  const query = [...new URLSearchParams(request.query)];
  const routeKey = route.key;
  const { cookie, ...headers } = request.headers;
  const asText = isText(headers['content-type'], body);
  const now = new Date();
  const requestContext = {
    accountId: 'local',
    apiId: 'local',
    domainName: headers.host ?? '',
    domainPrefix: 'local',
    http: {
      method,
      path,
      protocol: request.protocol,
      sourceIp: request.sourceIp,
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
    ...(claims && { authorizer: { jwt: { claims, scopes: [SCOPE] } } }),
  };
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: request.query,
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')]),
    ),
    ...(query.length > 0 && { queryStringParameters: joined(query) }),
    ...(Object.keys(route.params).length > 0 && { pathParameters: route.params }),
    requestContext,
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
}

/** Repeated parameters are joined by commas. */
function joined(query: readonly [string, string][]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of query) all[name] = Object.hasOwn(all, name) ? `${all[name]},${value}` : value;
  return all;
}

/** Bodies that are not taken for text arrive in base64: merge patches are among them. */
function isText(contentType: string | undefined, body: Buffer): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const taken = /^(text\/.*|application\/(json|xml|javascript))$/.test(type);
  return taken && Buffer.from(body.toString('utf8'), 'utf8').equals(body);
}
