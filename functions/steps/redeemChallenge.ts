import { type Challenge, type DeriveKeyFunction, verifySolution } from 'altcha-lib';
import * as z from 'zod/mini';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import { parseJson } from '../http/parseJson.ts';
import { keyFor, PURPOSE } from './keys.ts';

const Solved = z.object({
  challenge: z.object({
    parameters: z.catchall(
      z.object({ nonce: z.string(), data: z.object({ purpose: z.literal(PURPOSE) }) }),
      z.unknown(),
    ),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/**
 * Checks a solved challenge and gives its nonce, which names it: signed, so that nobody can alter it, and never
 * used twice. Refuses what was not issued here for this purpose, has expired, or is not solved. Takes
 * microseconds: the key of the solution is signed in the challenge, nothing is derived again.
 */
export async function redeemChallenge(payload: string): Promise<string> {
  const solved = z.safeParse(Solved, parseJson(Buffer.from(payload, 'base64').toString()));
  if (!solved.success) throw rejected('It is not a solved challenge of this service.');
  const { challenge, solution } = solved.data;
  const { verified, expired } = await verifySolution({
    challenge: challenge as unknown as Challenge, // the signature says that createChallenge made it
    solution,
    deriveKey: refuseToDerive,
    hmacSignatureSecret: keyFor('challenge'),
    hmacKeySignatureSecret: keyFor('solution'),
  });
  if (expired) throw rejected('It has expired. Ask for another one.');
  if (!verified) throw rejected('It was not issued here, or is not solved.');
  return challenge.parameters.nonce;
}

/** Every challenge of ours carries a signed key, with which no solution needs to be derived again. */
const refuseToDerive: DeriveKeyFunction = async () => {
  throw new Error('A challenge without a signed key was signed by us.');
};

function rejected(detail: string): HttpRefusal {
  return new HttpRefusal('challenge-rejected', detail);
}
