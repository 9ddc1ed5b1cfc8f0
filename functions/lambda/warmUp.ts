import { Refusal } from '../../shared/domain/Refusal.ts';
import { ConditionFailed } from '../../shared/storage/ConditionFailed.ts';
import { log, nameOfError } from './log.ts';

/**
 * Does something cheap while the function starts, when Lambda gives it a whole processor: the connection is open and the
 * code compiled when the first request comes. What is not there, or not so, is expected. Any other failure is for that
 * request to meet; it is logged if `logs` says so.
 */
export async function warmUp(act: () => Promise<unknown>, { logs }: { logs: boolean }): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof ConditionFailed) return;
    if (error instanceof Refusal && error.type === 'not-found') return;
    if (logs) log('ERROR', 'warm-up-failed', { class: nameOfError(error) });
  }
}
