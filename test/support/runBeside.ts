import { type SpawnOptions, spawn } from 'node:child_process';

/** Runs a program while this process, in which the tested system is, goes on. Gives its exit code. */
export function runBeside(command: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 1));
  });
}
