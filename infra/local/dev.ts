import { watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';
import { bundleFunctions } from '../bundling.ts';
import { root } from '../root.ts';
import { renewWebsite } from '../website.ts';
import { livePages } from './livePages.ts';
import { runSystem } from './runSystem.ts';

// npm run dev: as npm start, for who changes pages and functions. What is saved is built, and pages that are open load again.
// What this process itself is made of, such as infra/ and the contract, Node watches, and starts all of it again.

let isChanged = false;
let change = Promise.withResolvers<void>();
for (const folder of ['website', 'functions', 'shared']) {
  watch(root + folder, { recursive: true }, () => {
    isChanged = true;
    change.resolve();
  });
}

const live = livePages();
const system = await runSystem(
  async () => {
    while (!(await isDone(() => build(functionIds)))) await nextChange();
  },
  { live },
);
for (;;) {
  await nextChange();
  const start = performance.now();
  const used = system.functions.running();
  if (!(await isDone(() => build(used)))) continue;
  await system.serveWebsite();
  await system.functions.restart(used);
  live.reload();
  console.log(`Built in ${Math.round(performance.now() - start)} ms. Pages that are open load again.`);
  // What nobody has looked at yet can wait, and gives way to the next change.
  for (const id of functionIds.filter((id) => !used.includes(id))) {
    if (isChanged || !(await isDone(() => bundleFunctions([id])))) break;
    await system.functions.restart([id]);
  }
}

/** Makes the website's files, and the bundles of some functions. */
function build(ids: readonly FunctionId[]): Promise<unknown> {
  return Promise.all([renewWebsite(), bundleFunctions(ids)]);
}

/** Waits for a change, and until all of it is written. */
async function nextChange(): Promise<void> {
  await change.promise;
  await pause(30);
  isChanged = false;
  change = Promise.withResolvers();
}

/** Whether it could be built. Where it could not, esbuild has said why. */
async function isDone(build: () => Promise<unknown>): Promise<boolean> {
  try {
    await build();
    return true;
  } catch {
    console.error('Not built, as said above. All stays as it was until the next change.');
    return false;
  }
}
