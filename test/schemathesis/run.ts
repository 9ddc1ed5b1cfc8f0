import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { bundleFunctions } from '../../infra/bundling.ts';
import { startSystem } from '../../infra/local/system.ts';
import { createClient } from '../../shared/contract/client.ts';
import { pythonProgram } from '../support/pythonProgram.ts';
import { runBeside } from '../support/runBeside.ts';

/**
 * `npm run test:schemathesis -- [its options]`: Schemathesis (https://schemathesis.io), which makes up requests from
 * the OpenAPI document, against a system of its own on a free port, with nothing kept. It is a Python program:
 * without it, this makes a virtual environment in `.build` and installs it there.
 */
const program = `${pythonProgram('schemathesis', '4.32.5', 'st')}/st`;
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
  const args = [
    ...['--config-file', `${import.meta.dirname}/schemathesis.toml`],
    ...['run', `${system.origin}/openapi.json`],
    ...['--header', `Authorization: Bearer ${token}`, '--max-examples', '50'],
    ...process.argv.slice(2),
  ];
  status = await runBeside(program, args, { cwd: scratch });
} finally {
  await system.stop();
  rmSync(scratch, { recursive: true, force: true });
}
if (system.violations.length > 0) status = 1;
process.exit(status);
