import chromium from '@sparticuz/chromium';
import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

/** Flags that are for Lambda's sandbox: they end the browser with its first page, or switch off what is tested. */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

/** Starts a browser for the tests of one file, and ends it after them. */
export async function startBrowser(): Promise<Browser> {
  const browser = await engine.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => !unwanted.includes(flag)),
    headless: true,
  });
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
