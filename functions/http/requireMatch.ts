import { ifMatches } from './etag.ts';
import { HttpRefusal } from './HttpRefusal.ts';

/** Refuses unless `If-Match` names what is there now, by its ETag. */
export function requireMatch(ifMatch: string, etag: string): void {
  if (ifMatches(ifMatch, etag)) return;
  throw new HttpRefusal('stale', 'It changed since you read it. Read it again, and decide again.');
}
