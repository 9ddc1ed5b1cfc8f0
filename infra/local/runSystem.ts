import { readSettings } from '../readSettings.ts';
import type { Settings } from '../settings.ts';
import { type System, type SystemOptions, startSystem } from './system.ts';

/**
 * Starts the system as the environment says, by PORT, DATA_DIR and settings, after `build`, and ends it with the process. Ends the
 * process, with a line of why, where it can't.
 */
export async function runSystem(
  build: () => Promise<unknown>,
  options: Pick<SystemOptions, 'live'> = {},
): Promise<System> {
  const port = Number(process.env.PORT ?? 3000);
  const dataDir = process.env.DATA_DIR ?? '.data';
  const write = (line: string) => console.log(line);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT has to be a number up to 65535, and is ${process.env.PORT}.`);
    process.exit(1);
  }

  const settings = settingsOrEnd();
  await build();
  const system = await startSystem({ dataDir, port, settings, write, inWords: true, ...options }).catch(
    (error: unknown) => {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      console.error(
        taken
          ? `Port ${port} is in use. Choose another one: PORT=3001 npm start`
          : `Could not start. ${messageOf(error)}`,
      );
      process.exit(1);
    },
  );
  console.log(`Op e Kaffi runs at ${system.origin}`);
  // What the schedule does every day in AWS. On an empty store it writes the documented series and edition.
  await system.functions.invoke('createNextEdition', { scheduledTime: new Date().toISOString() });

  console.log(whatNext({ origin: system.origin, port, dataDir, engine: system.engine.name }));

  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      await system.stop();
      process.exit(0);
    });
  }
  return system;
}

/** What who has started it may want to know. */
function whatNext(given: { origin: string; port: number; dataDir: string; engine: string }): string {
  const { origin, port, dataDir, engine } = given;
  const shown = port === 3000 ? '' : `PORT=${port} `;
  return `
  the API      ${origin}/docs
  a token      ${shown}npm run --silent token -- officer
  automation   ${shown}npm run --silent invoke -- createNextEdition '{"scheduledTime":"2026-12-01T03:30:00Z"}'
  tomorrow     ${shown}npm run --silent clock -- +1d
  demo data    ${shown}npm run demo
Data is kept in ${dataDir} (engine: ${engine}). Ctrl+C ends it.
`;
}

function settingsOrEnd(): Settings {
  try {
    return readSettings({}, process.env);
  } catch (error) {
    console.error(messageOf(error));
    return process.exit(1);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
