import type { ChildProcess } from 'node:child_process';
import { endWithUs } from '../endWithUs.ts';
import { noEngine, type Spawnable } from './spawnEngine.ts';
import { unreadable } from './unreadable.ts';

/** An engine that runs, and is started again when it ends by itself. */
export interface RunningEngine {
  /** Another one after it ended and was started again. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Seconds between tries to start it again, the last for all further ones. */
const pauses = [0, 0.5, 1, 2, 5];

/**
 * Starts an engine, and gives it when it answers. Throws where it can't: with what is stored and the remedy, if that is
 * why. One that ends by itself is started again, as often as it takes, and `write` is told.
 */
export async function runEngine(
  engine: Spawnable,
  port: number,
  write: (line: string) => void,
): Promise<RunningEngine> {
  let child = await started(engine, port);
  let isStopping = false;
  const comeBack = async () => {
    if (isStopping) return;
    if (!engine.stored) {
      return write('! The database engine ended, and with it what it held in memory. Start again.');
    }
    write('! The database engine ended unexpectedly. It is started again.');
    for (let tries = 0; !isStopping; tries += 1) {
      await new Promise((done) => setTimeout(done, 1000 * (pauses[tries] ?? pauses.at(-1) ?? 0)));
      if (isStopping) return;
      const outcome = await started(engine, port).catch((error: Error) => error);
      if (outcome instanceof Error) {
        if (tries === 0)
          write(`! It does not come back yet, and is tried again and again. ${outcome.message}`);
        continue;
      }
      child = outcome;
      if (tries > 0) write('! The database engine is back.');
      if (isStopping) await end(child);
      else watch();
      return;
    }
  };
  let comingBack: Promise<void> = Promise.resolve();
  const watch = () => {
    const again = () => {
      comingBack = comeBack();
    };
    if (child.exitCode !== null || child.signalCode !== null) again();
    else child.once('exit', again);
  };
  watch();
  return {
    get pid() {
      return child.pid;
    },
    async stop() {
      isStopping = true;
      await comingBack;
      await end(child);
    },
  };
}

/** Starts a process of an engine, and gives it when it answers. */
async function started(engine: Spawnable, port: number): Promise<ChildProcess> {
  const child = engine.spawn(port);
  endWithUs(child);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-1000);
  });
  try {
    const gone = await answers(`http://127.0.0.1:${port}`, child);
    if (gone === 'never began') throw new Error(noEngine);
    const flaw = gone === 'ended' ? said.trim() || 'The engine ended at once.' : engine.flaw();
    if (flaw === null) return child;
    const { stored } = engine;
    throw new Error(stored === null ? flaw : unreadable(stored, flaw));
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** Waits until the engine answers; tells at once if it has ended instead. */
async function answers(endpoint: string, child: ChildProcess): Promise<'yes' | 'ended' | 'never began'> {
  let gone: 'ended' | 'never began' | null = null;
  child.once('close', () => {
    gone ??= 'ended';
  });
  child.once('error', () => {
    gone = 'never began';
  });
  for (const start = Date.now(); Date.now() - start < 30_000; ) {
    if (gone) return gone;
    const answered = await fetch(endpoint, { signal: AbortSignal.timeout(1000) }).then(
      () => true,
      () => false,
    );
    if (answered) return 'yes';
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('The DynamoDB engine was started, but does not answer.');
}

/** Ends it as it should be ended, and waits for that. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}
