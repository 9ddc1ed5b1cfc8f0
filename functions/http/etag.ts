import { createHash } from 'node:crypto';

/** A strong ETag: a hash of the representation, which is JSON unless it is text already. */
export function etagOf(representation: unknown): string {
  const body = typeof representation === 'string' ? representation : JSON.stringify(representation);
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether `If-None-Match` names the tag, by the weak comparison that RFC 9110 §13.1.2 asks for. */
export function noneMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return tagsOf(header).some((tag) => tag.replace(/^W\//, '') === etag);
}

/**
 * Whether `If-Match` names the tag, by strong comparison (RFC 9110 §13.1.1): weak tags match nothing. `*`
 * doesn't either, on purpose: it would overwrite what nobody has read.
 */
export function ifMatches(header: string, etag: string): boolean {
  return tagsOf(header).includes(etag);
}

const TAG = /(?:W\/)?"[^"]*"/g;
const LIST = new RegExp(`^\\s*${TAG.source}(?:\\s*,\\s*${TAG.source})*\\s*$`);

/** The entity tags of a header; none where the header is anything else than a list of them. */
function tagsOf(header: string): string[] {
  return LIST.test(header) ? (header.match(TAG) ?? []) : [];
}
