import { Refusal } from '../../shared/domain/Refusal.ts';
import { ConditionFailed } from '../../shared/storage/database.ts';

const attempts = 10;

/**
 * Reads, decides and writes; and does so again where the write found that somebody else wrote meanwhile. What
 * they wrote may not concern the one who asks (a count that is not shown): whether it does is for `act` to see.
 * Those who were late look again after a random moment, not all at once.
 */
export async function retryOnConflict<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (attempt === attempts) {
        throw new Refusal('unavailable', 'Too many people write this at once. Try again in a moment.', {
          cause: error,
        });
      }
    }
    await new Promise((done) => setTimeout(done, Math.random() * 300));
  }
}
