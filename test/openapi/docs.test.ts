import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { listen } from '../../infra/local/http.ts';
import { operations } from '../../shared/contract/operations.ts';
import { problems } from '../../shared/contract/problems.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
const screenshots = process.env.SCREENSHOTS;

describe('/docs', () => {
  test.each(['light', 'dark'] as const)(
    'shows every operation, in a browser that prefers %s',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      const faults = watch(page, system.origin);
      await page.goto(`${system.origin}/docs`);
      await page.waitForSelector('.opblock');
      expect(await page.locator('.opblock').count()).toBe(Object.keys(operations).length);
      if (screenshots) await page.screenshot({ path: `${screenshots}/docs-${colorScheme}.png` });
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test('opens an operation with its examples, and tries it', async () => {
    await system.storeSeries();
    const page = await browser.newPage();
    const faults = watch(page, system.origin);
    await page.goto(`${system.origin}/docs#/series/getSeries`);
    const block = page.locator('.opblock', { hasText: '/series/{id}' }).first();
    await block.locator('.try-out__btn').click();
    await block.locator('tr[data-param-name="id"] input').fill('gare');
    await block.locator('.execute').click();
    await block.locator('.live-responses-table').waitFor();
    expect(await block.locator('.live-responses-table').textContent()).toContain('Luxembourg-Gare');
    if (screenshots) await page.screenshot({ path: `${screenshots}/docs-open.png`, fullPage: true });
    expect(faults).toEqual([]);
    await page.close();
  });

  test('fits a phone of 320 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${system.origin}/docs`);
    await page.waitForSelector('.opblock');
    const { scrollWidth } = await page.evaluate<{ scrollWidth: number }>(
      '({ scrollWidth: document.documentElement.scrollWidth })',
    );
    if (screenshots) await page.screenshot({ path: `${screenshots}/docs-phone.png` });
    expect(scrollWidth).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('allows nothing inline and nothing from elsewhere', async () => {
    const response = await system.http('/docs');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|data:|http/);
    expect(await response.text()).not.toMatch(/<style|<script>|style=|https?:/);
  });

  test('carries the licence of what shows it', async () => {
    const text = await (await system.http('/docs/swagger-ui.license.txt')).text();
    expect(text).toContain('Apache License');
  });
});

test.each(Object.entries(problems))('/problems/%s says when it comes up', async (type, { title, status }) => {
  const response = await system.http(`/problems/${type}`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const text = await response.text();
  expect(text).toContain(title);
  expect(text).toContain(`status ${status}`);
});

describe('docs/api.md', () => {
  const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

  test('names every problem, with its status', () => {
    for (const [type, { status }] of Object.entries(problems)) {
      expect(text).toMatch(new RegExp(`\\| \`${type}\` \\| ${status} \\|`));
    }
  });

  test('has a page that shows the next session, from another origin', async () => {
    const blocks = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
    const html = blocks.find((block) => block.includes('id="next"')) ?? '';
    await system.storeSeries();
    await system.runAutomation('2030-01-01T03:30:00Z');
    const content = html.replaceAll('https://op-e-kaffi.example', system.origin);
    const site = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content);
    });
    const origin = await listen(site);
    const page = await browser.newPage();
    const faults = watch(page, system.origin);
    await page.goto(origin);
    await page
      .waitForFunction('document.body.textContent.includes(" 2030")', undefined, { timeout: 10_000 })
      .catch(() => expect(faults).toEqual([]));
    expect(await page.locator('#next').textContent()).toContain('janvier 2030');
    await page.close();
    site.close();
  });
});
