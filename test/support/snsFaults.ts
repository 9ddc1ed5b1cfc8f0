import type { Message } from '../../infra/local/sns.ts';

/** How SNS may fail: a limit, an error, a connection cut before the message was taken, or after, silence. */
export type SnsFault = 'throttle' | 'fail' | 'reset' | 'lose-answer' | 'hang';

type Decide = (number: number) => SnsFault | null;

/** How sending to the officers' topic can be made to fail. */
export interface SnsFaults {
  /** Decides about each further message, the first being 1; null takes it. */
  inject(decide: Decide | null): void;
  /** Takes the messages that `startSns` receives. */
  readonly handle: (message: Message) => void;
}

/** Faults for one system: none, until some are injected. */
export function snsFaults(): SnsFaults {
  let decide: Decide | null = null;
  let number = 0;
  return {
    inject(next) {
      decide = next;
      number = 0;
    },
    handle({ deliver, answer, socket }) {
      number += 1;
      const fault = decide?.(number) ?? null;
      if (fault === 'hang') return;
      if (fault === 'throttle') return answer({ status: 400, code: 'Throttling' });
      if (fault === 'fail') return answer({ status: 500, code: 'InternalError' });
      if (fault !== 'reset') deliver();
      if (fault === null) answer();
      else socket.destroy();
    },
  };
}
