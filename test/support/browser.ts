import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { chromiumProgram } from './chromium.ts';

/** Starts a browser for the tests of one file, and ends it after them. */
export async function startBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ ...(await chromiumProgram()), headless: true });
  afterAll(() => browser.close());
  return browser;
}

/** What a page did that it should not: requests to other origins, errors, what its content security policy stopped. */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
