import { readFileSync, statSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleFolder } from '../../infra/bundling.ts';
import { bundleIfChanged } from '../../infra/local/bundleIfChanged.ts';
import { root } from '../../infra/root.ts';

const place = `${bundleFolder}/made-of.json`;
const file = 'functions/unmatched.ts';

/** Which state of the file the bundles are made of, and when that was written down. */
function madeOf(): { stamp: string; at: number } {
  return { stamp: JSON.parse(readFileSync(place, 'utf8')).files[file], at: statSync(place).mtimeMs };
}

test('functions are bundled again when a file that goes into them was written, and not else', async () => {
  const { atime, mtime } = statSync(root + file);
  const { outputs } = await bundleIfChanged();
  expect(Object.keys(outputs)).toContain('.build/functions/unmatched/index.mjs');
  const before = madeOf();
  await bundleIfChanged();
  expect(madeOf()).toEqual(before);
  try {
    utimesSync(root + file, atime, new Date(mtime.getTime() + 1000));
    await bundleIfChanged();
    expect(madeOf().stamp).not.toBe(before.stamp);
  } finally {
    utimesSync(root + file, atime, mtime);
  }
});
