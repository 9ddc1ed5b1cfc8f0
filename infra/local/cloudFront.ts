import { createHash } from 'node:crypto';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { matchPath } from '../../shared/contract/path.ts';
import type { StaticFile } from '../docsFiles.ts';
import { readEdgeFunction } from '../edge/readEdgeFunction.ts';
import { keepsStrongTag } from '../keepsStrongTag.ts';
import { contentSecurityPolicy, permissionsPolicy } from '../securityHeaders.ts';
import { compress } from './compress.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

const pageNames = readEdgeFunction('pageNames');

export interface CloudFrontOptions {
  /** Files at the root, by path. */
  readonly files: Readonly<Record<string, StaticFile>>;
  /** Answers what is not a file. */
  readonly api: (request: HttpRequest) => Promise<HttpAnswer>;
}

/** Plays the part of CloudFront: the function at its edge, files with their headers, compressed answers. It keeps no copies. */
export async function answerAtEdge(
  request: HttpRequest,
  { files, api }: CloudFrontOptions,
): Promise<HttpAnswer> {
  const file = isRead(request) ? fileAt(request.path, files) : undefined;
  if (file) return compress(answerWith(file, request), request.headers);
  if (!isCompressed(request) || request.headers['accept-encoding'] === undefined) return api(request);
  // HEAD is answered out of the copy that GET would leave: with its tag and its encoding.
  return compress(await api({ ...request, method: 'GET' }), request.headers);
}

function isRead({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Compressed is what CloudFront keeps, unless it has to keep its strong ETag. What officers get is not. */
function isCompressed(request: HttpRequest): boolean {
  if (!isRead(request) || request.headers.authorization !== undefined) return false;
  const segments = request.path.split('/');
  return Object.values<Operation>(operations).some(
    ({ cached, path }) => cached && matchPath(path, segments) && !keepsStrongTag(path),
  );
}

function fileAt(path: string, files: CloudFrontOptions['files']): StaticFile | undefined {
  const { uri } = pageNames.run({ uri: path });
  return Object.hasOwn(files, uri) ? files[uri] : undefined;
}

function answerWith(file: StaticFile, { headers: { 'if-none-match': held } }: HttpRequest): HttpAnswer {
  const etag = `"${createHash('sha256').update(file.content).digest('base64url').slice(0, 22)}"`;
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
  if (held?.includes(etag)) return { status: 304, headers, body: undefined };
  return { status: 200, headers, body: file.content };
}
