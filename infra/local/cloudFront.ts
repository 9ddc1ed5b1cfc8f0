import { createHash } from 'node:crypto';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { API, matchPath } from '../../shared/contract/path.ts';
import type { StaticFile } from '../docsFiles.ts';
import { readEdgeFunction } from '../edge/readEdgeFunction.ts';
import { keepsStrongTag } from '../keepsStrongTag.ts';
import { fitsPattern, keptPages, privatePages } from '../pagePatterns.ts';
import { areaOf, contentSecurityPolicy, permissionsPolicy, sharedHeaders } from '../securityHeaders.ts';
import { compress } from './compress.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

const pageNames = readEdgeFunction('pageNames');

export interface CloudFrontOptions {
  /** Files at the root, by path. */
  readonly files: Readonly<Record<string, StaticFile>>;
  /** Answers what is not a file. */
  readonly api: (request: HttpRequest) => Promise<HttpAnswer>;
}

/**
 * Plays the part of CloudFront: the function at its edge, files, compressed answers, and headers on all of them. It keeps no
 * copies.
 */
export async function answerAtEdge(request: HttpRequest, options: CloudFrontOptions): Promise<HttpAnswer> {
  const { status, headers, body } = await answerOf(request, options);
  return { status, headers: { ...securityHeaders(request.path), ...headers }, body };
}

async function answerOf(request: HttpRequest, { files, api }: CloudFrontOptions): Promise<HttpAnswer> {
  if (!isForFunctions(request.path) && isRead(request)) {
    const found = pageNames.run({ uri: request.path, headers: edgeHeaders(request) });
    if ('statusCode' in found) return redirectBy(found);
    const file = Object.hasOwn(files, found.uri) ? files[found.uri] : undefined;
    if (file) return compress(answerWith(file, request), request.headers);
    return api({ ...request, path: found.uri });
  }
  if (!isCompressed(request) || request.headers['accept-encoding'] === undefined) return api(request);
  // HEAD is answered out of the copy that GET would leave: with its tag and its encoding.
  return compress(await api({ ...request, method: 'GET' }), request.headers);
}

/** Whether CloudFront hands it to the HTTP API without a look at the files. */
function isForFunctions(path: string): boolean {
  const patterns = [...keptPages.patterns, ...privatePages.patterns];
  return path.startsWith(`${API}/`) || patterns.some((pattern) => fitsPattern(pattern, path));
}

function edgeHeaders({ headers }: HttpRequest): Record<string, { value: string }> {
  const language = headers['accept-language'];
  return language === undefined ? {} : { 'accept-language': { value: language } };
}

function redirectBy({
  statusCode,
  headers,
}: {
  statusCode: number;
  headers: Readonly<Record<string, { readonly value: string }>>;
}): HttpAnswer {
  const values = Object.entries(headers).map(([name, { value }]) => [name, value]);
  return { status: statusCode, headers: Object.fromEntries(values), body: undefined };
}

function isRead({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Compressed is what CloudFront keeps, unless it has to keep its strong ETag. What officers get is not. */
function isCompressed(request: HttpRequest): boolean {
  if (!isRead(request) || request.headers.authorization !== undefined) return false;
  const segments = request.path.split('/');
  return (
    keptPages.patterns.some((pattern) => fitsPattern(pattern, request.path)) ||
    Object.values<Operation>(operations).some(
      ({ cached, path }) => cached && matchPath(API + path, segments) && !keepsStrongTag(path),
    )
  );
}

function securityHeaders(path: string): Record<string, string> {
  const area = areaOf(path);
  return {
    ...(area === 'shared' && sharedHeaders),
    'content-security-policy': contentSecurityPolicy(area),
    'permissions-policy': permissionsPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

function answerWith(file: StaticFile, request: HttpRequest): HttpAnswer {
  const held = request.headers['if-none-match'];
  const etag = `"${createHash('sha256').update(file.content).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': file.type,
    'cache-control': request.path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=60',
    etag,
  };
  if (held?.includes(etag)) return { status: 304, headers, body: undefined };
  return { status: 200, headers, body: file.content };
}
