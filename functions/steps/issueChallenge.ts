import { type Challenge, createChallenge, randomInt } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { CHALLENGE_MINUTES } from '../../shared/domain/Suggestion.ts';
import { keyFor, PURPOSE } from './keys.ts';

/**
 * How much work a solution is: the number of PBKDF2 iterations of one attempt, and how many attempts it takes at most:
 * about 1.5 s for a slow phone, 0.3 s for a laptop, and half of that on average. See `bench/challenge.ts`. Any number
 * of attempts from one on is as likely: a floor would only spare work to who knows it.
 */
const work = { cost: 5_000, mostAttempts: 80 };

/** Makes a signed challenge that expires. Nothing is kept about it. */
export function issueChallenge(now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: work.cost,
    counter: randomInt(work.mostAttempts, 1),
    data: { purpose: PURPOSE },
    deriveKey,
    expiresAt: new Date(now.getTime() + CHALLENGE_MINUTES * 60_000),
    hmacSignatureSecret: keyFor('challenge'),
    hmacKeySignatureSecret: keyFor('solution'),
  });
}
