import * as z from 'zod/mini';
import type { Task } from '../../shared/contract/operation.ts';
import { log } from './log.ts';
import { warmUp } from './warmUp.ts';

/**
 * The Lambda function of a task. Its clock is the event's scheduled time. Logs what it did; what it throws is
 * for the schedule to retry and for the alarm to tell.
 */
export async function implementTask<T extends Task>(
  task: T,
  handle: (event: z.output<T['event']>) => Promise<z.output<T['reply']>>,
  options: {
    /** Done while the function starts. */
    readonly warmUp?: () => Promise<unknown>;
  } = {},
): Promise<(event: unknown) => Promise<z.output<T['reply']>>> {
  if (options.warmUp) await warmUp(options.warmUp, { logs: true });
  return async (input) => {
    const event = z.safeParse(task.event, input);
    if (!event.success) {
      const wrong = event.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      throw new Error(`${task.id} was called with a bad event: ${wrong.join('; ')}`);
    }
    const reply = await handle(event.data as z.output<T['event']>); // parsed by it
    log('INFO', task.id, reply as Record<string, unknown>); // every task replies with an object
    return reply;
  };
}
