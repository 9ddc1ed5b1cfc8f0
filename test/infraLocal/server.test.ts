import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const { port } = new URL(system.origin);

/** Sends lines as they are, and gives what comes back until the server ends the connection. */
async function sendLines(to: string, lines: string[], body = ''): Promise<{ status: number; body: string }> {
  const socket = connect(Number(new URL(to).port), '127.0.0.1');
  socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`);
  const [head = '', answer = ''] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body: answer };
}

describe('the local server', () => {
  const local = (headers: Record<string, string>, method = 'POST') =>
    rawRequest(system.origin, { method, path: '/local/token', headers, body: '{"role":"officer"}' });

  test('gives tokens to commands, but not to pages', async () => {
    expect(await local({})).toMatchObject({ status: 200, text: expect.stringContaining('token') });
    expect(await local({ origin: 'https://evil.example' })).toMatchObject({ status: 404 });
    expect(await local({ origin: 'null' })).toMatchObject({ status: 404 });
    expect(await local({}, 'GET')).toMatchObject({ status: 404 });
  });

  test.each(['', '{', 'null', '[]', '{"role":"mayor"}', '{"role":"officer","claims":1}'])(
    'tells a command that it sent nonsense: %s',
    async (body) => {
      for (const path of ['/local/token', '/local/clock', '/local/nothing', '/local/']) {
        const answer = await rawRequest(system.origin, { method: 'POST', path, body });
        expect([path, answer.status]).toEqual([path, 400]);
        expect(JSON.parse(answer.text)).toEqual({ error: expect.stringMatching(/./) });
      }
    },
  );

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

describe('a request in the name of another host', () => {
  // What a page sends whose own name was bound to this machine after it was loaded.
  const others = [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `evil.example@127.0.0.1:${port}`,
    `127.0.0.1:${port}@evil.example`,
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    `localhost:${port}0`,
    `127.0.0.2:${port}`,
    `0.0.0.0:${port}`,
    `[::1]:${port}`,
    '',
  ];
  const paths = [
    'GET /config.json',
    'GET /openapi.json',
    'GET /docs',
    'GET /api/sessions',
    'POST /api/suggestions',
    'GET /oidc/.well-known/openid-configuration',
    'GET /oidc/oauth2/authorize',
    'POST /oidc/login',
    'POST /oidc/oauth2/token',
    'GET /oidc/oauth2/userInfo',
    'POST /local/token',
    'POST /local/invoke/createNextEdition',
    'GET /nowhere',
  ];

  test.each(paths)('is refused: %s', async (path) => {
    const body = path === 'POST /local/token' ? '{"role":"officer"}' : '';
    const length = `Content-Length: ${body.length}`;
    for (const host of others) {
      const answer = await sendLines(system.origin, [`${path} HTTP/1.1`, `Host: ${host}`, length], body);
      expect([host, answer.status]).toEqual([host, 403]);
      expect(answer.body).toContain('"type":"/problems/forbidden"');
    }
  });

  test('is refused however the host is named', async () => {
    const own = `Host: 127.0.0.1:${port}`;
    for (const lines of [
      ['GET /config.json HTTP/1.0'],
      [`GET http://evil.example:${port}/config.json HTTP/1.1`, own],
      ['GET //evil.example/config.json HTTP/1.1', `Host: evil.example:${port}`],
      ['GET /config.json HTTP/1.1', own, 'Host: evil.example'],
      ['GET /config.json HTTP/1.1', 'Host: evil.example', own],
    ]) {
      const { status } = await sendLines(system.origin, lines);
      expect([lines, status]).toEqual([lines, 403]);
    }
  });

  test('is refused by the gate to the database, too', async () => {
    const asked = await sendLines(system.iam.endpoint, ['POST / HTTP/1.1', 'Host: evil.example']);
    expect(asked.status).toBe(403);
  });

  test.each([`127.0.0.1:${port}`, `localhost:${port}`, `LocalHost:${port}`])(
    'is answered in the name of %s',
    async (host) => {
      const asking = (path: string) => sendLines(system.origin, [`GET ${path} HTTP/1.1`, `Host: ${host}`]);
      for (const path of ['/config.json', '/api/sessions', '/oidc/.well-known/openid-configuration']) {
        expect((await asking(path)).status).toBe(200);
      }
      expect((await asking(`http://${host}/config.json`)).status).toBe(200);
    },
  );
});
