import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { bundleFunctions } from '../../infra/bundling.ts';
import { startSystem } from '../../infra/local/system.ts';
import { root } from '../../infra/root.ts';
import { pythonProgram } from '../support/pythonProgram.ts';
import { runBeside } from '../support/runBeside.ts';

/**
 * `npm run test:clients`: makes two clients out of the OpenAPI document, as strangers do, and calls a system of its own
 * with them, on a free port and with nothing kept. One is TypeScript (openapi-typescript, openapi-fetch), which has to
 * fit the types, too; the other Python (openapi-python-client). Both are made in `.build`.
 */
const home = `${root}/.build/clients`;
const programs = pythonProgram('openapi-python-client', '0.29.1', 'openapi-python-client');
await bundleFunctions();
const system = await startSystem({ dataDir: null, port: 0, write: (line) => console.error(line) });
let failed: string[] = [];
try {
  await system.functions.invoke('createNextEdition', { scheduledTime: new Date().toISOString() });
  const given = [`${system.origin}/api`, await system.provider.token('officer')];
  const document = `${system.origin}/openapi.json`;
  failed = [...(await typescriptFails(document, given)), ...(await pythonFails(document, given))];
} finally {
  await system.stop();
}
for (const step of failed) console.error(`Failed: ${step}`);
process.exit(failed.length > 0 || system.violations.length > 0 ? 1 : 0);

/** Which step of the TypeScript client failed; none did where the list is empty. */
async function typescriptFails(document: string, given: readonly string[]): Promise<string[]> {
  const folder = `${home}/typescript`;
  cpSync(`${import.meta.dirname}/typescript`, folder, { recursive: true });
  const bin = `${folder}/node_modules/.bin`;
  return firstFailure(folder, [
    ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    [`${bin}/openapi-typescript`, document, '--output', 'api.ts'],
    [`${bin}/tsc`],
    [process.execPath, 'calls.ts', ...given],
  ]);
}

/** The same of the Python client. */
async function pythonFails(document: string, given: readonly string[]): Promise<string[]> {
  const folder = `${home}/python`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${import.meta.dirname}/python`, folder, { recursive: true });
  return firstFailure(folder, [
    [
      `${programs}/openapi-python-client`,
      'generate',
      ...['--url', document, '--output-path', `${folder}/generated`, '--meta', 'none'],
    ],
    [`${programs}/python`, 'calls.py', ...given],
  ]);
}

/** Runs commands one after the other; gives the one that failed, without what it was given. */
async function firstFailure(
  cwd: string,
  commands: readonly (readonly [string, ...string[]])[],
): Promise<string[]> {
  // The generator for Python looks for the program that formats its code.
  const env = { ...process.env, PATH: `${programs}:${process.env.PATH}` };
  for (const [command, ...args] of commands) {
    const name = [command, args[0]].map((part) => part?.split('/').at(-1)).join(' ');
    console.log(`\n${name}`);
    const code = await runBeside(command, args, { cwd, env }).catch(() => 127);
    if (code !== 0) return [name];
  }
  return [];
}
