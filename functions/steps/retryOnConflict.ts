import { ConditionFailed } from '../../shared/storage/ConditionFailed.ts';
import { WriteConflict } from '../../shared/storage/WriteConflict.ts';

/**
 * Reads, decides and writes; and does so again where somebody else wrote meanwhile, or is writing now. What they wrote
 * may not concern the one who asks (a count that is not shown): whether it does is for `act` to see. Those who were late
 * look again after a random moment, not all at once. Begins no further round after `seconds`, and refuses then: so a
 * caller waits for 5 seconds and one round at most. Automation, for which nobody waits, may take longer.
 */
export async function retryOnConflict<T>(act: () => Promise<T>, seconds = 5): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ConditionFailed || error instanceof WriteConflict)) throw error;
      const pause = Math.random() * 300;
      if (performance.now() + pause > end) throw new WriteConflict(error);
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}
