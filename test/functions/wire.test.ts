import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { environmentOf, tablesOf } from '../../infra/environment.ts';
import { tableName } from '../../infra/local/dynamoDb.ts';
import { listen } from '../../infra/local/http.ts';
import { runFunctions } from '../../infra/local/lambda.ts';
import { SCOPE } from '../../infra/settings.ts';
import { functionIds } from '../../shared/contract/operations.ts';
import { anEvent } from '../support/events.ts';

// What functions really send to the database: looked at where it arrives, whatever the SDK makes of its options.

let seen: IncomingHttpHeaders[] = [];
const server = createServer((request, response) => {
  seen.push(request.headers);
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end('{"__type":"com.amazon.coral.service#AccessDeniedException","message":"Not granted."}');
});
const endpoint = await listen(server);

const lines: string[] = [];
const functions = runFunctions({
  environment: (id) => ({
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'AKIDEMO',
    AWS_SECRET_ACCESS_KEY: 'demo',
    AWS_SESSION_TOKEN: 'the token of a session',
    // What Lambda puts there, from which the SDK would make headers.
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: `op-e-kaffi-${id}`,
    _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1',
    DYNAMODB_ENDPOINT: endpoint,
    ...environmentOf(id, {
      tableName,
      settings: {
        SECRET: 'demo',
        SUGGESTION_DAYS: '1',
        SUGGESTIONS_BY_FORM: '100',
        EDIT_YEARS: '1',
        TIME_ZONE: 'Europe/Luxembourg',
        SERIES: 'gare',
        SITE: 'https://demo.example',
        DATA_LICENCE: 'CC-BY-4.0',
        ORIGINS: '',
        CLIENT_ID: 'demo',
        SCOPE,
        TOPIC: 'demo',
      },
    }),
  }),
  write: (id, line) => void lines.push(`${id} ${line}`),
  ahead: new SharedArrayBuffer(8),
  timeLimit: () => 10_000,
});
afterAll(async () => {
  await functions.stop();
  server.close();
});

const asking = functionIds.filter((id) => tablesOf(id).length > 0);

test.each(asking)(
  '%s asks the database before its first call, and tells it nothing of itself',
  async (id) => {
    seen = [];
    await functions.invoke(id, anEvent()).catch(() => {}); // an event without anything is refused before the database
    expect(seen.length).toBeGreaterThan(0);
    for (const headers of seen) {
      expect(Object.keys(headers).sort()).toEqual([
        'amz-sdk-invocation-id',
        'amz-sdk-request',
        'authorization',
        'connection',
        'content-length',
        'content-type',
        'host',
        'x-amz-content-sha256',
        'x-amz-date',
        'x-amz-security-token',
        'x-amz-target',
      ]);
      expect(headers['x-amz-security-token']).toBe('the token of a session');
      expect(headers.authorization).toMatch(/Credential=AKIDEMO\/\d{8}\/eu-west-3\/dynamodb\/aws4_request,/);
    }
  },
);

test('a missing right is told by its name: once by officers’ functions, never by residents’', async () => {
  const warnings = lines.filter((line) => line.includes('warm-up-failed'));
  const of = (id: string) => warnings.filter((line) => line.startsWith(`${id} `));
  expect(of('editSession')).toEqual([
    expect.stringContaining('"level":"ERROR","event":"warm-up-failed","class":"AccessDeniedException"}'),
  ]);
  expect(of('createNextEdition')).toHaveLength(1);
  for (const id of ['submitSuggestion', 'followSuggestion', 'withdrawSuggestion', 'listSessions'])
    expect(of(id)).toEqual([]);
});
