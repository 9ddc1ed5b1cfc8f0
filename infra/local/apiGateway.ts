import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { methodsOf, type Operation } from '../../shared/contract/operation.ts';
import { type OperationId, operations } from '../../shared/contract/operations.ts';
import { type ProblemType, problems } from '../../shared/contract/problems.ts';
import type { StaticFile } from '../docsFiles.ts';
import { keepsStrongTag } from '../keepsStrongTag.ts';
import { contentSecurityPolicy, permissionsPolicy } from '../securityHeaders.ts';
import { SCOPE } from '../settings.ts';
import { checkAgainstDocument } from './checkAgainstDocument.ts';
import { checkReply } from './checkReply.ts';
import { CLIENT_ID, type OpenIdProvider, providerPath } from './cognito.ts';
import { compress } from './compress.ts';
import type { Functions } from './lambda.ts';

/** API Gateway's own limit of a body. */
const largestBody = 10 * 1024 * 1024;

interface Route {
  readonly id: OperationId | 'unmatched';
  readonly operation: Operation | null;
  readonly params: Record<string, string>;
}

export interface GatewayOptions {
  readonly functions: Functions;
  readonly provider: OpenIdProvider;
  /** Files at the root, by path. Pages end in `.html`, which their addresses leave out. */
  readonly files: Readonly<Record<string, StaticFile>>;
  /** Told what a reply has that the contract does not declare. */
  readonly onViolation: (text: string) => void;
  /** Told why a function did not answer. */
  readonly onFailure: (text: string) => void;
  /** Requests to `/local/…`, which exists on a laptop alone. */
  readonly local: (path: string, input: unknown) => Promise<unknown>;
}

/**
 * Plays the part of CloudFront and API Gateway's HTTP API: files, routes, JSON web tokens, events in payload
 * format 2.0. Each reply is held against the contract; one that does not fit is answered as "internal".
 */
export function createGateway(options: GatewayOptions): Server {
  return createServer((request, response) => {
    handle(request, response, options).catch((error: unknown) => {
      options.onFailure(String(error));
      if (!response.headersSent) refuse(response, request, 'internal', 'The local server failed.');
    });
  });
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: GatewayOptions,
): Promise<void> {
  const [rawPath = '', rawQueryString = ''] = splitOnce(pathOf(request), '?');
  if (rawPath.startsWith(`${providerPath}/`)) return void options.provider.handle(request, response);
  const body = await readBody(request);
  if (body === null) return refuse(response, request, 'too-large', 'The body has more than 10 MB.');
  if (rawPath.startsWith('/local/')) return answerLocal(request, response, rawPath.slice(7), body, options);
  const file = fileAt(rawPath, options.files);
  if (file && ['GET', 'HEAD'].includes(request.method ?? '')) return sendFile(request, response, file);

  const path = decode(rawPath);
  if (path === null) return refuse(response, request, 'not-found', 'The address is not well-formed.');
  const route = routeOf(request.method ?? 'GET', rawPath);
  const claims = await authorize(route.operation, request, options.provider);
  if (claims === 'unauthenticated')
    return refuse(response, request, claims, 'Sign in and send the access token.');
  if (claims === 'forbidden')
    return refuse(response, request, claims, 'The access token does not cover this.');

  const event = eventOf(request, { route, path, rawQueryString, body, claims });
  const result = await options.functions.invoke(route.id, event).catch((error: Error) => {
    options.onFailure(error.message);
    return null;
  });
  if (!result) return refuse(response, request, 'internal', 'The function did not answer.');
  const reply = result as APIGatewayProxyStructuredResultV2; // what functions answer API Gateway with
  const wrong = route.operation ? flawsOf(route.operation, request.method ?? '', reply) : [];
  if (wrong.length > 0) {
    options.onViolation(`${route.id} answered what the contract does not declare: ${wrong.join('; ')}`);
    return refuse(response, request, 'internal', 'The reply does not fit the contract: see the terminal.');
  }
  const { statusCode = 200, body: content } = reply;
  const answer = { status: statusCode, headers: reply.headers as Record<string, string>, body: content }; // functions give text
  send(
    request,
    response,
    isCompressed(route.operation, request) ? compress(answer, request.headers) : answer,
  );
}

function flawsOf(operation: Operation, method: string, reply: APIGatewayProxyStructuredResultV2): string[] {
  const wrong = checkReply(operation, method, reply);
  return wrong.length > 0 ? wrong : checkAgainstDocument(operation, method, reply);
}

/** Compressed is what CloudFront keeps, unless it has to keep its strong ETag. What officers get is not. */
function isCompressed(operation: Operation | null, { headers }: IncomingMessage): boolean {
  if (!operation?.cached || headers.authorization !== undefined) return false;
  return !keepsStrongTag(operation.path);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: ReturnType<typeof compress>,
): void {
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The route that API Gateway would choose. */
function routeOf(method: string, rawPath: string): Route {
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const isTaken = methodsOf(operation).some((taken) => taken === method);
    const params = isTaken ? match(`/api${operation.path}`, rawPath) : null;
    if (params) return { id: id as OperationId, operation, params }; // Object.entries widens the key
  }
  return { id: 'unmatched', operation: null, params: {} };
}

function match(pattern: string, rawPath: string): Record<string, string> | null {
  const [parts, segments] = [pattern.split('/'), rawPath.split('/')];
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = decode(segments[i] ?? '');
    if (segment === null) return null;
    if (part.startsWith('{') && segment !== '') params[part.slice(1, -1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

/** What the JWT authorizer does: the claims of a good token, as text, or why the request goes no further. */
async function authorize(
  operation: Operation | null,
  request: IncomingMessage,
  provider: OpenIdProvider,
): Promise<Record<string, string> | null | 'unauthenticated' | 'forbidden'> {
  if (!operation || operation.auth === 'public') return null;
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return 'unauthenticated';
  const claims = await provider.verify(token).catch(() => null);
  if (!claims || (claims.client_id ?? claims.aud) !== CLIENT_ID) return 'unauthenticated';
  if (
    !String(claims.scope ?? '')
      .split(' ')
      .includes(SCOPE)
  )
    return 'forbidden';
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)]));
}

/** API Gateway hands every claim over as text: a list as `[a b]`. */
function claimText(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(' ')}]` : String(value);
}

function eventOf(
  request: IncomingMessage,
  given: {
    route: Route;
    path: string;
    rawQueryString: string;
    body: Buffer;
    claims: Record<string, string> | null;
  },
): APIGatewayProxyEventV2 {
  const { route, path, rawQueryString, body, claims } = given;
  const query = [...new URLSearchParams(rawQueryString)];
  const routeKey = route.operation ? `${request.method} /api${route.operation.path}` : '$default';
  const { cookie, ...headers } = request.headers;
  const asText = isText(request.headers['content-type'], body);
  const now = new Date();
  const requestContext = {
    accountId: 'local',
    apiId: 'local',
    domainName: request.headers.host ?? '',
    domainPrefix: 'local',
    http: {
      method: request.method ?? 'GET',
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: request.headers['user-agent'] ?? '',
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
    rawQueryString,
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

async function answerLocal(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: Buffer,
  options: GatewayOptions,
): Promise<void> {
  // A page of any website could send here what its visitor's browser lets it: this is not for pages.
  if (request.headers.origin !== undefined || request.method !== 'POST') {
    return refuse(response, request, 'not-found', 'There is nothing at this address.');
  }
  const answer = await options.local(path, JSON.parse(body.toString() || '{}')).then(
    (value) => ({ status: 200, value }),
    (error: Error) => ({ status: 500, value: { error: error.message } }),
  );
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.value));
}

function fileAt(path: string, files: GatewayOptions['files']): StaticFile | undefined {
  const found = [path, `${path}.html`].find((name) => Object.hasOwn(files, name));
  return found === undefined ? undefined : files[found];
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const etag = `"${createHash('sha256').update(file.content).digest('base64url').slice(0, 22)}"`;
  const { 'if-none-match': held } = request.headers;
  const headers = {
    'content-type': file.type,
    'cache-control': 'public, max-age=60',
    'access-control-allow-origin': '*',
    'content-security-policy': contentSecurityPolicy([]),
    'permissions-policy': permissionsPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    etag,
  };
  const answer = held?.includes(etag)
    ? { status: 304, headers, body: undefined }
    : { status: 200, headers, body: file.content };
  send(request, response, compress(answer, request.headers));
}

/** Where API Gateway answers by itself, its body is its own; here it is the problem with the same status. */
function refuse(response: ServerResponse, request: IncomingMessage, type: ProblemType, detail: string): void {
  const { status, title } = problems[type];
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'cache-control': request.headers.authorization === undefined ? 'no-store' : 'private, no-store',
    ...(type === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
  });
  const problem = { type: `/problems/${type}`, title, status, detail };
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(problem));
}

/** The path and query asked for. A client may send the whole address (RFC 9112 §3.2.2). */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/^https?:\/\/[^/?]*/i, '') || '/';
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  return size <= largestBody ? Buffer.concat(chunks) : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
