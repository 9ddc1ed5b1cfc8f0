import { createChallenge as operation } from '../contract/operations/createChallenge.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';

export const challengeExample = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 5000,
    data: { purpose: 'suggestion' },
    expiresAt: 1_795_515_600,
    keyLength: 32,
    keyPrefix: '2eb95946f7863ce74799c9b696dec5c9',
    keySignature: '9ead3ed90d5c5c42bd6afba4e6bd77dd0281268b92d0af93703c6bda0ef42f9c',
    nonce: '9ea030b67358bcc2899bb5e1b35f41dd',
    salt: 'cfb825d3d283c53f0f5de04dee8218af',
  },
  signature: '175dfd07f6d477817af5c227510a0ec8659929a0eddead3296ca6dce15bfdba1',
} as const;

export const createChallenge = documented(operation, {
  components: {
    Challenge: record(
      operation.reply.body,
      'An ALTCHA v2 challenge (PBKDF2): to be handed to the ALTCHA widget or `altcha-lib` as it is.',
      {
        parameters: [
          'What is to be solved.',
          {
            algorithm: 'How keys are derived.',
            cost: 'Iterations of one attempt.',
            data: ['What the challenge is good for.', { purpose: 'Sending one suggestion.' }],
            expiresAt: 'When it expires, in seconds since 1970.',
            keyLength: 'Length of a derived key, in bytes.',
            keyPrefix: 'What the key that is looked for begins with, in hexadecimal digits.',
            keySignature: 'Signature of that key.',
            nonce: 'Names the challenge.',
            salt: 'Salt of the derivation.',
          },
        ],
        signature: 'Signature of the parameters.',
      },
    ),
  },
  reply: challengeExample,
});
