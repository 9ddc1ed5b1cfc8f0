import * as z from 'zod/mini';
import { operation } from '../operation.ts';

const hex = z.string().check(z.regex(/^[0-9a-f]+$/));

export const createChallenge = operation({
  id: 'createChallenge',
  method: 'GET',
  path: '/challenge',
  summary: 'Get a proof-of-work challenge, which sending a suggestion needs solved',
  description:
    'An ALTCHA v2 challenge (PBKDF2), for one suggestion, valid for 20 minutes. Nothing is stored about it.',
  auth: 'public',
  origins: 'listed',
  reply: {
    status: 200,
    body: z.strictObject({
      parameters: z.strictObject({
        algorithm: z.literal('PBKDF2/SHA-256'),
        cost: z.int(),
        data: z.strictObject({ purpose: z.literal('suggestion') }),
        expiresAt: z.int(),
        keyLength: z.int(),
        keyPrefix: hex,
        keySignature: hex,
        nonce: hex,
        salt: hex,
      }),
      signature: hex,
    }),
  },
});
