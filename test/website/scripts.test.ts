import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../infra/assets.ts';

const { addresses, files } = await loadAssets();
const codeAt = (address: string) => String(files[address]?.content);

/** A script with all that the browser loads along with it, at once. */
function withParts(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  for (const [, part] of codeAt(address).matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)) {
    withParts(`/assets/${part}`, seen);
  }
  return seen;
}

const gzipped = (all: Iterable<string>) =>
  [...all].reduce((sum, address) => sum + gzipSync(codeAt(address)).length, 0);

describe('what pages load', () => {
  test('is small: the form for a suggestion is seen with at most 15 kB of script, gzipped', () => {
    const first = withParts(addresses.suggest ?? '');
    const scripts = Object.keys(files).filter((address) => address.endsWith('.js'));
    const later = scripts.filter((address) => codeAt(addresses.suggest ?? '') && !first.has(address));
    console.log(`The form: ${gzipped(first)} bytes of script at once, ${gzipped(later)} later or elsewhere.`);
    expect(first.size).toBeLessThan(6); // each is a request
    expect(gzipped(first)).toBeLessThan(15_000);
    expect(gzipped(withParts(addresses.receipt ?? ''))).toBeLessThan(15_000);
    expect(gzipped(withParts(addresses.leave ?? ''))).toBeLessThan(500);
  });

  test('is small at the desk, too: at most 30 kB with the view that opens first', () => {
    const first = withParts(addresses.desk ?? '');
    const views = Object.keys(files).filter((address) => /\.js$/.test(address) && !first.has(address));
    const today = views.find((address) => codeAt(address).includes('What is waiting for you')) ?? '';
    const all = new Set([...first, ...withParts(today)]);
    console.log(`The desk: ${gzipped(first)} bytes of script, ${gzipped(all)} with what waits today.`);
    expect(gzipped(all)).toBeLessThan(30_000);
    expect([...all].map(codeAt).join()).not.toMatch(/code_verifier|Temporal/);
  });

  test('leaves to who begins to write what only they need: the work of a challenge, the search, the QR code', () => {
    const first = [...withParts(addresses.suggest ?? '')].map(codeAt).join();
    expect(first).not.toMatch(/PBKDF2|deriveBits/);
    const all = Object.keys(files).map(codeAt).join();
    expect(all).toMatch(/PBKDF2/);
  });

  test('has no schemas, and nothing that a content security policy stops', () => {
    for (const address of Object.keys(files).filter((each) => each.endsWith('.js'))) {
      expect([address, codeAt(address)]).toEqual([
        address,
        expect.not.stringMatching(/ZodError|\$ZodType|safeParse|new Function\(|\beval\(|sourceMappingURL/),
      ]);
    }
  });

  test('is a file for each address that pages name, under a name that changes with it', () => {
    for (const address of Object.values(addresses)) {
      expect(files[address]).toBeDefined();
      expect(address).toMatch(/^\/assets\/[a-z]+-\w{8,10}\.(css|js)$/);
    }
  });
});
