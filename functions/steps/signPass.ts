import { createHmac } from 'node:crypto';
import { keyFor, PURPOSE } from './keys.ts';

/** The pass with that nonce, issued in that minute since 1970: both in words that a form can carry, and signed. */
export function signPass(nonce: string, minute: number): string {
  const signature = createHmac('sha256', keyFor('pass')).update(`${PURPOSE}.${nonce}.${minute}`);
  return `${nonce}.${minute.toString(36)}.${signature.digest('base64url')}`;
}
