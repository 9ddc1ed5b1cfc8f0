import { timingSafeEqual } from 'node:crypto';
import { PASS_MINUTES } from '../../shared/domain/Suggestion.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import { signPass } from './signPass.ts';

/**
 * Checks a pass and gives its nonce, which names it as that of a challenge does. Refuses one that is missing, was not made
 * here, or is too old.
 */
export function redeemPass(pass: string | undefined, now: Date): string {
  const [, nonce = '', minute = ''] = /^([\w-]{22})\.([0-9a-z]{1,8})\.[\w-]{43}$/.exec(pass ?? '') ?? [];
  const issued = Number.parseInt(minute, 36);
  if (!nonce || !isSame(signPass(nonce, issued), pass ?? '')) throw rejected('It was not made here.');
  const age = Math.floor(now.getTime() / 60_000) - issued;
  // The clocks of two functions may be in two minutes.
  if (age > PASS_MINUTES || age < -1) throw rejected('It is too old.');
  return nonce;
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function rejected(detail: string): HttpRefusal {
  return new HttpRefusal('challenge-rejected', detail);
}
