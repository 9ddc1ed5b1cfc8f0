import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];

/**
 * Works out a challenge, and writes it as the API takes it. The work is the browser's own cryptography, beside the page: typing
 * goes on meanwhile.
 */
export async function solve(challenge: unknown): Promise<string> {
  const solution = await solveChallenge({ challenge: challenge as Challenge, deriveKey }); // as the API made it
  return btoa(JSON.stringify({ challenge, solution }));
}
