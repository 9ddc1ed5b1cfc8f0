import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithUs } from '../../infra/local/endWithUs.ts';

/** A program that goes on until it is stopped. */
export interface Program {
  /** All that it has said so far. Throws where it has ended. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a program, which does not outlive this process. */
export function startProgram(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  endWithUs(child);
  const ended = once(child, 'exit').catch(() => null); // it could not be started
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  }
  return {
    said() {
      if (child.exitCode !== null) throw new Error(`${name} has ended. ${said}`);
      return said;
    },
    async stop() {
      child.kill();
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
    },
  };
}
