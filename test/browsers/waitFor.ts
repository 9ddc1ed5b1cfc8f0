import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until there is an answer, and gives it; a page that changes meanwhile makes asking fail, which is no answer. Throws after
 * 20 seconds: `what` was waited for.
 */
export async function waitFor<T>(what: string, ask: () => Promise<T | null> | T | null): Promise<T> {
  const end = Date.now() + 20_000;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}. ${cause ?? ''}`, { cause });
}
