import type { Engine } from '../../infra/local/dynamoDb.ts';

/** Kills the database engine without warning, and waits until the system has it back, on the same port and file. */
export async function crashEngine(engine: Engine): Promise<void> {
  const { pid } = engine;
  if (pid === undefined) throw new Error('Only an engine that was started here comes back.');
  process.kill(pid, 'SIGKILL');
  for (const start = Date.now(); Date.now() - start < 30_000; ) {
    const isBack =
      engine.pid !== pid &&
      (await fetch(engine.endpoint, { signal: AbortSignal.timeout(1000) }).then(
        () => true,
        () => false,
      ));
    if (isBack) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('The engine does not come back.');
}
