import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { aSession } from '../support/builders.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSession(aSession());
const answers = async () => (await system.http('/api/sessions/gare-2030-01')).status;

const credential = 'AWS4-HMAC-SHA256 Credential=getSession/20261125/eu-central-1/dynamodb/aws4_request';

test.each([
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"TableName":1}',
  '{"TransactItems":{}}',
  '{"TransactItems":[null]}',
  '{"TransactItems":[{"Put":null}]}',
])('the gate refuses a body that is none, and stays: %s', async (body) => {
  for (const action of ['GetItem', 'TransactWriteItems', 'x']) {
    const headers = { authorization: credential, 'x-amz-target': `DynamoDB_20120810.${action}` };
    const { status, text } = await rawRequest(system.iam.endpoint, {
      method: 'POST',
      path: '/',
      headers,
      body,
    });
    expect([action, status]).toEqual([action, 400]);
    expect(JSON.parse(text).__type).toMatch(/#(SerializationException|AccessDeniedException)$/);
  }
  expect(await answers()).toBe(200);
});

test('a request that ends in the middle ends nothing else, and is nothing to tell', async () => {
  for (const origin of [system.iam.endpoint, system.origin]) {
    const { host, port } = new URL(origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`POST /api/suggestions HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\n{"Table`);
    await new Promise((done) => setTimeout(done, 50));
    socket.destroy();
    await once(socket, 'close');
  }
  await new Promise((done) => setTimeout(done, 50));
  expect(await answers()).toBe(200);
  expect(system.output).toEqual([]);
});
