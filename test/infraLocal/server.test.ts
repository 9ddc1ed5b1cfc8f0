import { describe, expect, test } from 'vitest';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

describe('the local server', () => {
  const local = (headers: Record<string, string>, method = 'POST') =>
    rawRequest(system.origin, { method, path: '/local/token', headers, body: '{"role":"officer"}' });

  test('gives tokens to commands, but not to pages', async () => {
    expect(await local({})).toMatchObject({ status: 200, text: expect.stringContaining('token') });
    expect(await local({ origin: 'https://evil.example' })).toMatchObject({ status: 404 });
    expect(await local({ origin: 'null' })).toMatchObject({ status: 404 });
    expect(await local({}, 'GET')).toMatchObject({ status: 404 });
  });

  test('hands over bodies of ten megabytes and refuses more', async () => {
    const send = (bytes: number) =>
      rawRequest(system.origin, {
        method: 'POST',
        path: '/api/suggestions',
        headers: { 'content-type': 'application/json' },
        body: Buffer.alloc(bytes, 0x20),
      });
    for (const size of [10 * 1024 * 1024, 10 * 1024 * 1024 + 1]) expect((await send(size)).status).toBe(413);
  });

  test('is alone with its machine', () => {
    expect(new URL(system.origin).hostname).toBe('127.0.0.1');
  });

  test('serves files to GET and HEAD alone', async () => {
    for (const path of ['/openapi.json', '/config.json']) {
      expect((await rawRequest(system.origin, { path })).status).toBe(200);
      expect(await rawRequest(system.origin, { path, method: 'HEAD' })).toMatchObject({
        status: 200,
        text: '',
      });
      expect((await rawRequest(system.origin, { path, method: 'DELETE' })).status).toBe(404);
    }
  });
});
