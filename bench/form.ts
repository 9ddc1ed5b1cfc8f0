import { chromium, type Page } from 'playwright-core';
import { startSystem } from '../infra/local/system.ts';
import { chromiumProgram } from '../test/support/chromium.ts';

/** How often the form is filled in, and how many times slower than this machine the browser is made. */
const [times, slower] = [15, 4];

/**
 * What the work of a challenge costs who writes: how long somebody waits who sends at once, and by how much typing is held up
 * meanwhile. In Chromium, its page slowed down as its developers' tools do it.
 */
export async function benchForm(): Promise<void> {
  const system = await startSystem({ dataDir: null, port: 0, write: () => {} });
  const browser = await chromium.launch(await chromiumProgram());
  try {
    await system.functions.invoke('createNextEdition', { scheduledTime: new Date().toISOString() });
    const measured = [];
    for (let i = 0; i <= times; i += 1) {
      const page = await browser.newPage();
      measured.push(await fillIn(page, system.origin));
      await page.close();
    }
    measured.shift(); // the first starts the functions
    const [sent, held] = [measured.map(({ sent }) => sent), measured.map(({ held }) => held)];
    console.log(
      `In Chromium slowed down ${slower}×, from the first key to the request that sends (${times} times):\n` +
        `  median ${middle(sent)} ms, worst ${Math.max(...sent)} ms. Wanted: 1,500 ms at most.\n` +
        `Longest pause between two frames meanwhile: median ${middle(held)} ms, worst ${Math.max(...held)} ms.`,
    );
  } finally {
    await browser.close();
    await system.stop();
  }
}

async function fillIn(page: Page, origin: string): Promise<{ sent: number; held: number }> {
  const devTools = await page.context().newCDPSession(page);
  await page.goto(`${origin}/en/suggest`);
  await page.locator('.mirror').waitFor({ state: 'attached' });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(`(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const look = (now) => {
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`);
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  const start = performance.now();
  await page.locator('#kind-need').check();
  await page.locator('#text').pressSequentially('Demo: a bench writes.');
  await page.keyboard.press('Tab');
  await page.locator('form.suggest button[type=submit]').click();
  await sending;
  const sent = Math.round(performance.now() - start);
  return { sent, held: Math.round(await page.evaluate<number>('globalThis.longest')) };
}

function middle(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
