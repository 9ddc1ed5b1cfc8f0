import { createHash, createHmac } from 'node:crypto';
import { formatReceipt, parseReceipt } from '../../shared/domain/receipt.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import { setting } from '../lambda/environment.ts';

/** What a challenge or a pass is good for. It is signed into it. */
export const PURPOSE = 'suggestion';

/** A key for one purpose, out of the deployment's one secret: what serves one is useless for another. */
export function keyFor(purpose: 'challenge' | 'solution' | 'pass' | 'receipt'): string {
  return createHmac('sha256', setting('SECRET')).update(purpose).digest('base64url');
}

/**
 * The receipt that belongs to the nonce of a challenge or a pass. The same nonce gives the same receipt, so that a request
 * whose answer was lost can be sent again; and nobody but the holder of the key can tell which.
 */
export function receiptFor(nonce: string): string {
  return formatReceipt(createHmac('sha256', keyFor('receipt')).update(nonce).digest());
}

/** The id under which the receipt's suggestion is stored: its hash. Refuses a typing error. */
export function suggestionId(receipt: string): string {
  const secret = parseReceipt(receipt);
  if (!secret) {
    throw new HttpRefusal(
      'invalid-receipt',
      'The receipt has a typing error: compare it with what you kept.',
    );
  }
  return createHash('sha256').update(secret).digest('base64url');
}
