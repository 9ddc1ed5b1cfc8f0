import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HttpAnswer } from './http.ts';

/** CloudFront compresses nothing that is smaller, in bytes. */
const smallest = 1000;

/**
 * Compresses an answer for who accepts that, as CloudFront does. A compressed answer is another representation than
 * the one that its strong ETag names, so it gets that tag as a weak one, which `If-Match` never takes. A 304 to who
 * has the weak one names the weak one.
 */
export function compress(
  answer: HttpAnswer,
  request: Readonly<Record<string, string | readonly string[] | undefined>>,
): HttpAnswer {
  const { status, headers, body } = answer;
  const varied = { ...headers, vary: [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ') };
  const weak = headers.etag && { etag: `W/${headers.etag}` };
  const encoding = encodingOf(`${request['accept-encoding'] ?? ''}`);
  if (status === 304) {
    const held = encoding && `${request['if-none-match'] ?? ''}`.includes(`W/${headers.etag}`);
    return { ...answer, headers: { ...varied, ...(held && weak) } };
  }
  if (status !== 200 || !isText(headers['content-type'])) return answer;
  if (!encoding || body === undefined || Buffer.byteLength(body) < smallest) {
    return { ...answer, headers: varied };
  }
  const packed = encoding === 'br' ? brotli(body) : gzipSync(body);
  return { status, headers: { ...varied, ...weak, 'content-encoding': encoding }, body: packed };
}

function isText(contentType = ''): boolean {
  return /^(text\/|application\/(json|javascript|xml)\b|[^;]*\+xml)/.test(contentType);
}

function brotli(body: string | Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** Brotli before gzip, unless the one who asks ranks them otherwise; null: as it is. */
function encodingOf(accepted: string): 'br' | 'gzip' | null {
  const quality = (name: string) => {
    const found = accepted.split(',').find((entry) => entry.split(';')[0]?.trim().toLowerCase() === name);
    return found === undefined ? 0 : Number(/;\s*q=([\d.]+)/i.exec(found)?.[1] ?? 1);
  };
  const [br, gzip] = [quality('br'), quality('gzip')];
  if (br === 0 && gzip === 0) return null;
  return br >= gzip ? 'br' : 'gzip';
}
