import type { ReplyOf } from '../shared/contract/operation.ts';
import { createChallenge } from '../shared/contract/operations/createChallenge.ts';
import { implement } from './http/implement.ts';
import { issueChallenge } from './steps/issueChallenge.ts';

export const handler = await implement(createChallenge, async ({ now }) => {
  // The library's type is wider than what it makes with our options; the reply check holds it to this one.
  return (await issueChallenge(now)) as ReplyOf<typeof createChallenge>;
});
