import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { bundleFolder } from '../../infra/bundling.ts';
import { type FunctionId, functionIds } from '../../shared/contract/operations.ts';

// A cold start reads and compiles the whole bundle, so what goes into one is watched.
const metafile = inject('metafile');

const outputOf = (id: FunctionId) => {
  const found = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${id}/index.mjs`));
  if (!found) throw new Error(`There is no bundle of ${id}.`);
  return found[1];
};
/** The modules of which something is left in the bundle. */
const modulesOf = (id: FunctionId) =>
  Object.entries(outputOf(id).inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);

/** Bytes at most. The limits leave some room, so that a dependency's update does not fail for nothing. */
const limits: { readonly [id in FunctionId]?: number } = {
  listSessions: 250_000,
  submitSuggestion: 268_000,
  editSession: 260_000,
  createChallenge: 40_000,
  // Pages: what they hold, docs/performance.md says.
  getHomePage: 290_000,
  getSeriesPage: 290_000,
  getSessionPage: 285_000,
  getPosterPage: 290_000,
  getSuggestPage: 310_000,
  postSuggestPage: 355_000,
  getFollowPage: 55_000,
  postFollowPage: 285_000,
  remindOfficers: 550_000, // once a week, and nobody waits for it
};

describe('bundles', () => {
  test('stay as small as they are', () => {
    const sizes = functionIds.map((id) => [id, outputOf(id).bytes] as const);
    console.log(sizes.map(([id, bytes]) => `${String(bytes).padStart(8)} ${id}`).join('\n'));
    for (const [id, bytes] of sizes)
      expect([id, bytes]).toEqual([id, expect.toSatisfy((n) => n <= (limits[id] ?? 450_000))]);
  });

  test('are what was measured', () => {
    for (const id of functionIds) {
      expect(readFileSync(`${bundleFolder}/${id}/index.mjs`)).toHaveLength(outputOf(id).bytes);
    }
  });

  test('calculate with calendars only where rules of recurrence are used', () => {
    const heavy = /temporal|rrule/i;
    const mayBeHeavy: readonly FunctionId[] = [
      'createNextEdition',
      'remindOfficers',
      'addSeries',
      'editSeries',
    ];
    for (const id of functionIds) {
      const found = modulesOf(id).filter((path) => heavy.test(path));
      if (!mayBeHeavy.includes(id)) expect([id, found]).toEqual([id, []]);
    }
    expect(modulesOf('createNextEdition').some((path) => heavy.test(path))).toBe(true);
  });

  test('have no source maps and no comments about licences', () => {
    for (const id of functionIds) {
      const code = readFileSync(`${bundleFolder}/${id}/index.mjs`, 'utf8');
      expect(code).not.toMatch(/sourceMappingURL|@license/);
    }
  });

  test('hold the schemas of their own operation and of no other', () => {
    for (const id of functionIds) {
      if (id === 'unmatched') continue; // it knows every path
      const others = modulesOf(id).filter(
        (path) => path.startsWith('shared/contract/operations/') && !path.endsWith(`/${id}.ts`),
      );
      expect([id, others]).toEqual([id, []]);
    }
  });

  test('fetch nothing by other means than the SDK', () => {
    for (const id of functionIds) {
      const code = readFileSync(`${bundleFolder}/${id}/index.mjs`, 'utf8');
      expect([id, /\bfetch\(["'`]http/.test(code)]).toEqual([id, false]);
    }
  });
});
