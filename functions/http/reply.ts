import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { hasEtag, type Operation } from '../../shared/contract/operation.ts';
import { API, fillPath } from '../../shared/contract/path.ts';
import { type Problem, type ProblemType, problems } from '../../shared/contract/problems.ts';
import { Refusal } from '../../shared/domain/Refusal.ts';
import { logBug } from '../lambda/log.ts';
import { etagOf, noneMatch } from './etag.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { isListed } from './origins.ts';

type Result = APIGatewayProxyStructuredResultV2;

/** How long caches keep what is public: a minute, and longer while the function fails. */
export const publicCache = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** Turns what a handler returned into an answer, with the headers that the operation's declaration implies. */
export function replyWith(operation: Operation, event: APIGatewayProxyEventV2, value: unknown): Result {
  const { status, body: hasBody, location, alternative, fileName } = operation.reply;
  const headers = commonHeaders(operation, event);
  if (location) headers.location = `${API}${(location as (body: unknown) => string)(value)}`; // its body is the value
  const link = nextLink(operation, event, value);
  if (link) headers.link = link;
  if (!hasBody) return { statusCode: status, headers };
  const text = typeof value === 'string';
  const body = text ? value : JSON.stringify(value);
  const mediaType = (text && alternative?.mediaType) || operation.reply.mediaType || 'application/json';
  if (alternative) headers.vary = 'Accept';
  const etag = etagIn(value) ?? etagOf(body);
  if (hasEtag(operation)) headers.etag = etag;
  if (operation.cached && noneMatch(event.headers['if-none-match'], etag))
    return { statusCode: 304, headers };
  headers['content-type'] = mediaType;
  if (fileName) headers['content-disposition'] = `inline; filename="${fileName}"`;
  return { statusCode: status, headers, ...(event.requestContext.http.method === 'HEAD' ? {} : { body }) };
}

/** Turns what was thrown into a problem (RFC 9457): a refusal into its own, anything else into "internal". */
export function replyToError(
  operation: Operation | null,
  event: APIGatewayProxyEventV2,
  error: unknown,
): Result {
  const { type, detail, ...more } = problemOf(error);
  const { status, title } = problems[type];
  const problem: Problem = { type: `/problems/${type}`, title, status, detail, ...more.members };
  const headers: Record<string, string> = {
    ...(operation && crossOrigin(operation, event)),
    ...more.headers,
    'cache-control': notStored(event),
    'content-type': 'application/problem+json',
    'x-content-type-options': 'nosniff',
  };
  if (type === 'unavailable') headers['retry-after'] = '5';
  if (type === 'unauthenticated') headers['www-authenticate'] = 'Bearer';
  const body = event.requestContext.http.method === 'HEAD' ? {} : { body: JSON.stringify(problem) };
  return { statusCode: status, headers, ...body };
}

/** What is said of what was thrown. Logs what nobody expected. */
function problemOf(error: unknown): {
  type: ProblemType;
  detail: string;
  members?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
} {
  if (error instanceof HttpRefusal) {
    const { type, message, members, headers } = error;
    return { type, detail: message, members, headers };
  }
  if (error instanceof Refusal) {
    const { type, message, flaws } = error;
    return { type, detail: message, ...(flaws.length > 0 && { members: { errors: flaws } }) };
  }
  logBug(error);
  return {
    type: 'internal',
    detail: 'This is a mistake of ours. It was noted, without anything of the request.',
  };
}

function commonHeaders(operation: Operation, event: APIGatewayProxyEventV2): Record<string, string> {
  const headers: Record<string, string> = {
    ...crossOrigin(operation, event),
    'cache-control': operation.cached && !isSignedIn(event) ? publicCache : notStored(event),
    'x-content-type-options': 'nosniff',
  };
  // An officer's read must not come out of the browser's copy of a public one.
  if (operation.cached) headers.vary = 'Authorization';
  return headers;
}

function isSignedIn(event: APIGatewayProxyEventV2): boolean {
  return event.headers.authorization !== undefined;
}

function notStored(event: APIGatewayProxyEventV2): string {
  return isSignedIn(event) ? 'private, no-store' : 'no-store';
}

/** Whose pages may read the answer. The settings' origins are for residents' forms on other sites. */
function crossOrigin(operation: Operation, event: APIGatewayProxyEventV2): Record<string, string> {
  if (operation.origins === 'any') {
    return { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Link' };
  }
  if (operation.origins === 'own') return {};
  const { origin } = event.headers;
  return { vary: 'Origin', ...(isListed(origin) && { 'access-control-allow-origin': origin }) };
}

function nextLink(operation: Operation, event: APIGatewayProxyEventV2, value: unknown): string | null {
  const next = typeof value === 'object' && value !== null && 'next' in value ? value.next : undefined;
  if (typeof next !== 'string') return null;
  const query = new URLSearchParams(event.rawQueryString);
  query.set('cursor', next);
  return `<${API}${fillPath(operation.path, event.pathParameters ?? {})}?${query}>; rel="next"`;
}

/** The ETag that an item of a listing carries itself: the same in the listing and alone. */
function etagIn(value: unknown): string | null {
  const carries = typeof value === 'object' && value !== null && 'etag' in value;
  return carries && typeof value.etag === 'string' ? value.etag : null;
}
