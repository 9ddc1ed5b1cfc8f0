import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Lets a process not outlive this one, however this one ends. Nothing can be done by who is killed at once (`SIGKILL`):
 * so a shell waits for the end of a pipe that is held here, and kills then.
 */
export function endWithUs(child: ChildProcess): void {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const guard = watch(child);
  child.once('exit', () => {
    guard?.kill('SIGKILL'); // before another process has the number
    process.off('exit', kill);
  });
}

/** Null where there is no such shell. In a group of its own, so that who ends ours does not end it first. */
function watch({ pid }: ChildProcess): ChildProcess | null {
  if (pid === undefined || process.platform === 'win32') return null;
  const guard = spawn('sh', ['-c', 'read -r _; kill -KILL "$1"', 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.once('error', () => {}); // then it is as it would be without
  guard.unref();
  return guard;
}
