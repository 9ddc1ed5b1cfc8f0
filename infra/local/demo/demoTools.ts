import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type Client, createClient } from '../../../shared/contract/client.ts';
import { askRunning } from '../askRunning.ts';
import { demoSuggestions } from './demoTexts.ts';

/** What the demo does everything with: the API, by tokens, and the clock. */
export interface DemoTools {
  readonly resident: Client;
  readonly officer: Client;
  readonly coordinator: Client;
  /** Sets the functions' clock. */
  moveTo(moment: Date): Promise<void>;
  /** Sends so many suggestions, as residents' pages do; `about` is the topic wanted, for all. */
  send(count: number, about: About): Promise<void>;
}

export interface About {
  readonly series: string;
  readonly session?: string;
  readonly topic?: string;
}

/** The tools for the system that runs on `$PORT`. */
export function demoTools(): DemoTools {
  const base = `http://127.0.0.1:${process.env.PORT ?? '3000'}/api`;
  const tokenOf = (role: string) => async () => {
    const { token } = (await askRunning('token', { role })) as { token: string }; // see commands.ts
    return token;
  };
  const resident = createClient({ base });
  let sent = 0;
  const sendOne = async (about: About) => {
    const { body: challenge } = await resident.createChallenge();
    const solution = await solveChallenge({ challenge, deriveKey });
    const solved = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    const written = demoSuggestions[sent++ % demoSuggestions.length] ?? demoSuggestions[0];
    await resident.submitSuggestion({ body: { challenge: solved, ...written, ...about } });
  };
  return {
    resident,
    officer: createClient({ base, token: tokenOf('officer') }),
    coordinator: createClient({ base, token: tokenOf('coordinator') }),
    async moveTo(moment) {
      await askRunning('clock', { to: moment.toISOString() });
    },
    async send(count, about) {
      for (let left = count; left > 0; left -= 4) {
        await Promise.all(Array.from({ length: Math.min(4, left) }, () => sendOne(about)));
      }
    },
  };
}
