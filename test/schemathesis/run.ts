import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { bundleFunctions } from '../../infra/bundling.ts';
import { startSystem } from '../../infra/local/system.ts';
import { root } from '../../infra/root.ts';
import { createClient } from '../../shared/contract/client.ts';

/**
 * `npm run test:schemathesis -- [its options]`: Schemathesis (https://schemathesis.io), which makes up requests from
 * the OpenAPI document, against a system of its own on a free port, with nothing kept. It is a Python program:
 * without it, this makes a virtual environment in `.build` and installs it there.
 */
const version = '4.32.5';
const home = `${root}/.build/schemathesis-${version}`;

function run(command: string, args: readonly string[]): number {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** The program's path. Installs it where it is not there. */
function schemathesis(): string {
  const program = `${home}/bin/st`;
  if (existsSync(program)) return program;
  try {
    const made =
      run('python3', ['-m', 'venv', home]) === 0 &&
      run(`${home}/bin/pip`, ['install', '--quiet', `schemathesis==${version}`]) === 0;
    if (made) return program;
  } catch {
    // Said below.
  }
  rmSync(home, { recursive: true, force: true });
  console.error(
    'Schemathesis could not be installed. This test needs Python 3.10 or later with venv, and a Python package index.',
  );
  process.exit(2);
}

const program = schemathesis();
await bundleFunctions();
const system = await startSystem({ dataDir: null, port: 0, write: (line) => console.error(line) });
const scratch = mkdtempSync(`${tmpdir()}/schemathesis-`);
let status = 1;
try {
  await system.functions.invoke('createNextEdition', { scheduledTime: new Date().toISOString() });
  const token = await system.provider.token('coordinator');
  const client = createClient({ base: `${system.origin}/api`, token: () => token });
  const { body } = await client.createChallenge();
  const challenge = body as unknown as Challenge; // what altcha-lib made
  const solution = await solveChallenge({ challenge, deriveKey });
  const solved = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  await client.submitSuggestion({
    body: { challenge: solved, kind: 'concern', language: 'en', text: 'A demo suggestion.' },
  });
  status = await runBeside(program, [
    ...['--config-file', `${import.meta.dirname}/schemathesis.toml`],
    ...['run', `${system.origin}/openapi.json`],
    ...['--header', `Authorization: Bearer ${token}`, '--max-examples', '50'],
    ...process.argv.slice(2),
  ]);
} finally {
  await system.stop();
  rmSync(scratch, { recursive: true, force: true });
}
if (system.violations.length > 0) status = 1;
process.exit(status);

/** Runs a program while this process, in which the tested system is, goes on. */
function runBeside(command: string, args: readonly string[]): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: scratch, stdio: 'inherit' });
    child.on('error', failed);
    child.on('exit', (code) => done(code ?? 1));
  });
}
