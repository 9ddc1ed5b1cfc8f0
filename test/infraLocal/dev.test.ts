import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../infra/local/dynamoDb.ts';
import { root } from '../../infra/root.ts';
import { contentSecurityPolicy } from '../../infra/securityHeaders.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

// A copy of all that is watched, so that a test can change it.
const copy = mkdtempSync(join(tmpdir(), 'op-e-kaffi-dev-'));
for (const name of ['functions', 'infra', 'shared', 'website', 'package.json', 'tsconfig.json']) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const origin = `http://127.0.0.1:${await freePort()}`;
const env = { ...process.env, PORT: new URL(origin).port, DATA_DIR: join(copy, '.data') };
const { dev: command } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const child = spawn('sh', ['-c', command], { cwd: copy, env: { ...env, PATH: pathOf(process.env.PATH) } });
let said = '';
for (const stream of [child.stdout, child.stderr]) {
  stream.on('data', (chunk) => {
    said += chunk;
  });
}
const ended = new Promise((done) => child.once('exit', done));
afterAll(async () => {
  child.kill('SIGTERM');
  await ended;
  rmSync(copy, { recursive: true, force: true });
});

/** The commands of packages first, as npm has it. */
function pathOf(path = ''): string {
  return `${join(root, 'node_modules/.bin')}:${path}`;
}

const layout = join(copy, 'website/parts/Layout.tsx');
const source = readFileSync(layout, 'utf8');
const name = '<strong>Op e Kaffi</strong>';
const change = (words: string) => writeFileSync(layout, source.replace(name, `${name} ${words}`));

test('npm run dev: an open page shows what was saved, and a file that is broken changes nothing but the terminal', async () => {
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Ctrl+C ends it');
  const page = await browser.newPage();
  const faults = watch(page, origin);
  const answer = await page.goto(`${origin}/en`);
  expect(answer?.headers()['content-security-policy']).toBe(contentSecurityPolicy('pages'));
  const shows = (words: string) => page.locator('.brand', { hasText: words }).waitFor({ timeout: 60_000 });
  await shows('Op e Kaffi');
  expect(source).toContain(name);
  change('demo, first');
  await shows('demo, first');
  change('demo, broken </strong>');
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Not built');
  expect(said).toContain('website/parts/Layout.tsx:');
  expect((await fetch(`${origin}/en`)).status).toBe(200);
  change('demo, mended');
  await shows('demo, mended');
  expect(faults).toEqual([]);
  await page.close();
}, 240_000);

test('what pages load again by is in no other system', async () => {
  await system.runAutomation(new Date().toISOString());
  for (const path of ['/en', '/en/privacy', '/docs', '/desk']) {
    const page = await system.http(path);
    expect([path, page.status]).toEqual([path, 200]);
    expect(await page.text()).not.toContain('/local/');
  }
  for (const path of ['/local/live', '/local/live.js']) expect((await system.http(path)).status).toBe(404);
});
