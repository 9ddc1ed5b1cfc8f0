import { type Challenge, createChallenge, randomInt } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { CHALLENGE_MINUTES } from '../../shared/domain/Suggestion.ts';
import { keyFor, PURPOSE } from './keys.ts';

/**
 * How much work a solution is: the number of PBKDF2 iterations of one attempt, and how many attempts it takes
 * at least and at most: about 1.5 s at the most for a slow phone, 0.3 s for a laptop. See `bench/challenge.ts`.
 */
const work = { cost: 5_000, attempts: { least: 40, most: 80 } };

/** Makes a signed challenge that expires. Nothing is kept about it. */
export function issueChallenge(now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: work.cost,
    counter: randomInt(work.attempts.most, work.attempts.least),
    data: { purpose: PURPOSE },
    deriveKey,
    expiresAt: new Date(now.getTime() + CHALLENGE_MINUTES * 60_000),
    hmacSignatureSecret: keyFor('challenge'),
    hmacKeySignatureSecret: keyFor('solution'),
  });
}
