import { expect } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { otherWebsite } from '../support/otherWebsite.ts';
import { provesThat } from '../support/provesThat.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

provesThat(
  'The widget on another website tells us the name of that website and nothing of the page or the visitor; it keeps nothing in the browser, and nothing is recorded.',
  'The lines that we give to copy are put on a page of another origin that has set a cookie; what the browser sends us is looked at, header by header, and then its cookies and storage, our tables and logs.',
  async () => {
    const lines = await linesToCopy();
    const origin = await otherWebsite(() => `<!DOCTYPE html><title>MARK</title>${lines}`, system.origin);
    const browser = await startBrowser();
    const context = await browser.newContext();
    await context.addCookies([{ name: 'MARK', value: 'MARK', url: system.origin }]);
    const page = await context.newPage();
    const sent: Promise<{ url: string; headers: Record<string, string> }>[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().startsWith(system.origin)) {
        sent.push(request.allHeaders().then((headers) => ({ url: request.url(), headers })));
      }
    });
    const before = [await everyRow(system), system.output.length];
    await page.goto(`${origin}/MARK?MARK#MARK`);
    await page.locator('op-e-kaffi section').getByRole('link').waitFor();

    const requests = await Promise.all(sent);
    expect(requests.map(({ url }) => url)).toEqual([
      `${system.origin}/widget.js`,
      `${system.origin}/api/sessions?limit=6&series=gare`,
    ]);
    for (const { headers } of requests) {
      expect(JSON.stringify(headers)).not.toContain('MARK');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers.origin).toBe(origin);
    }
    const kept = await page.evaluate<unknown[]>(
      '(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie, history.length])()',
    );
    expect(kept).toEqual([0, 0, 0, 'MARK=MARK', 2]); // what was set before; the page itself, after the empty one
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['MARK']);
    expect([await everyRow(system), system.output.length]).toEqual(before);
  },
);

/** What a developer copies, as the page shows it. */
async function linesToCopy(): Promise<string> {
  const html = await (await system.http('/fr/widget')).text();
  const [, lines = ''] = /<pre><code>(.*?)<\/code>/s.exec(html) ?? [];
  return lines.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
