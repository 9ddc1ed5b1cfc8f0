import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundleFolder } from '../infra/bundling.ts';
import { type FunctionId, functionIds } from '../shared/contract/operations.ts';
import { milliseconds, report } from './measure.ts';

/** How long a fresh thread takes to load a function's bundle, against one that loads nothing. */
export async function benchColdStart(): Promise<void> {
  const baseline = { what: 'an empty thread', measured: await milliseconds(9, () => load(null)) };
  report('starting an empty thread', baseline.measured, baseline);
  for (const id of functionIds) {
    const size = Math.round(statSync(`${bundleFolder}/${id}/index.mjs`).size / 1000);
    report(`loading ${id} (${size} kB)`, await milliseconds(5, () => load(id)), baseline);
  }
}

function load(id: FunctionId | null): Promise<void> {
  const bundle = id && pathToFileURL(`${bundleFolder}/${id}/index.mjs`).href;
  // Nothing listens there: what a function reads while it starts fails at once.
  const nowhere = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' };
  const env = {
    ...nowhere,
    DYNAMODB_ENDPOINT: 'http://127.0.0.1:9',
    SERIES: 'gare',
    SUGGESTION_DAYS: '180',
    SITE: 'http://127.0.0.1',
  };
  const worker = new Worker(bundle ? `import(${JSON.stringify(bundle)})` : '0', { eval: true, env });
  return new Promise((done, failed) => {
    worker.once('error', failed);
    worker.once('exit', () => done());
  });
}
