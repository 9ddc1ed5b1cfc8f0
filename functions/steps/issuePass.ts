import { randomBytes } from 'node:crypto';
import { signPass } from './signPass.ts';

/**
 * Makes a pass: what a page without scripts brings along instead of a solved challenge. It is random, signed, and knows its
 * time to the minute. Nothing is kept about it.
 */
export function issuePass(now: Date): string {
  const nonce = randomBytes(16).toString('base64url');
  return signPass(nonce, Math.floor(now.getTime() / 60_000));
}
