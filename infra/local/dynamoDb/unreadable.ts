import { dirname } from 'node:path';

/** Tells that what is stored can't be read, why, and what helps. */
export function unreadable(stored: string, why: string): string {
  return `${stored} can’t be opened: ${why}
Put it back from a copy, or move ${dirname(stored)} away to start afresh.`;
}
