import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/**
 * Starts somebody else's website for the tests of one file, and ends it after them: at any address it has the page that `html`
 * makes of the address. It is as strict as can be, and lets a script of `allowed` load and ask there, nothing more. Gives its
 * origin.
 */
export async function otherWebsite(html: (url: string) => string, allowed: string): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src ${allowed}`,
    `connect-src ${allowed}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const server = createServer(({ url = '' }, answer) => {
    answer.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cross-origin-embedder-policy': 'require-corp',
    });
    answer.end(html(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens at a port
}
