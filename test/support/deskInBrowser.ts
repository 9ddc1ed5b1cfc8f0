import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Role } from '../../infra/local/cognito/signIns.ts';
import { axeFindings, colours } from './axeFindings.ts';
import { watch } from './browser.ts';

/** An officer's browser at the desk. */
export interface AtDesk {
  readonly page: Page;
  /** Opens a view by its address, as a link or a reload would. */
  open(path: string): Promise<void>;
  /** Holds what the page did against what it may: no error, nothing from elsewhere. */
  expectNoFaults(): void;
  /** What is wrong for who sees, listens or has a small screen, light and dark. */
  expectAccessible(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Signs somebody in through the provider's page, in a browser of their own, in English unless said. `allowed`: faults that a
 * test brings about itself, such as a request that fails.
 */
export async function atDesk(
  browser: Browser,
  origin: string,
  role: Role,
  { locale = 'en-GB', width = 1280, allowed = [] as readonly RegExp[] } = {},
): Promise<AtDesk> {
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults = watch(page, origin);
  await page.goto(`${origin}/desk`);
  await page.locator('main button').click();
  await page
    .getByRole('button', { name: `Sign in as ${role === 'officer' ? 'an officer' : 'a coordinator'}` })
    .click();
  await page.locator('nav.menu').waitFor();
  return {
    page,
    async open(path) {
      await page.goto(origin + path);
      await page.locator('h1').waitFor();
    },
    expectNoFaults() {
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    async expectAccessible() {
      const size = page.viewportSize() ?? { width, height: 900 };
      expect(await axeFindings(page), page.url()).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, colours), `dark ${page.url()}`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth'),
        page.url(),
      ).toBeLessThanOrEqual(320);
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light' });
    },
    close: () => context.close(),
  };
}
