import { createHash, createHmac, randomUUID } from 'node:crypto';
import { request } from 'node:https';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

// The least that a function can do which reads or writes in DynamoDB: requests signed by hand, no package, no checks.
// What any other function costs more than this is for what it does more. One file, which the bench bundles once for
// each function, with that one as `handler`.

type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Answers the sessions that have not ended: one Query. */
export async function listSessions(): Promise<APIGatewayProxyStructuredResultV2> {
  const { Items } = await dynamoDb('Query', {
    TableName: process.env.TABLE_SESSIONS,
    IndexName: 'byEnd',
    KeyConditionExpression: '#series = :series AND #endsAt > :now',
    ExpressionAttributeNames: { '#series': 'series', '#endsAt': 'endsAt' },
    ExpressionAttributeValues: {
      ':series': { S: process.env.SERIES },
      ':now': { S: new Date().toISOString() },
    },
    Limit: 13,
  });
  return answer(200, { sessions: Items });
}

/** Stores a suggestion: one conditional PutItem. */
export async function submitSuggestion(
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { kind, language, text } = JSON.parse(event.body ?? '');
  const id = randomUUID();
  await dynamoDb('PutItem', {
    TableName: process.env.TABLE_SUGGESTIONS,
    Item: {
      id: { S: id },
      kind: { S: kind },
      language: { S: language },
      text: { S: text },
      series: { S: process.env.SERIES },
      day: { S: new Date().toISOString().slice(0, 10) },
      status: { S: 'received' },
      inbox: { S: `${process.env.SERIES} received` },
      version: { N: '1' },
      expiresAt: { N: String(Math.floor(Date.now() / 1000) + 180 * 86_400) },
    },
    ConditionExpression: 'attribute_not_exists(#id)',
    ExpressionAttributeNames: { '#id': 'id' },
  });
  return answer(201, { id });
}

/** Changes a session's notice: GetItem, then the session and the record of the change in one transaction. */
export async function editSession(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const [, series = '', slot = ''] = /^(.+?)-(20\d\d-.+)$/.exec(event.pathParameters?.id ?? '') ?? [];
  const { Item: session } = await dynamoDb('GetItem', {
    TableName: process.env.TABLE_SESSIONS,
    Key: { series: { S: series }, slot: { S: slot } },
    ConsistentRead: true,
  });
  const { notice } = JSON.parse(event.body ?? '');
  const version = { N: String(Number(session?.version?.N) + 1) };
  const edited = { ...session, notice: { M: { en: { S: notice.en } } }, version };
  await dynamoDb('TransactWriteItems', {
    TransactItems: [
      {
        Put: {
          TableName: process.env.TABLE_SESSIONS,
          Item: edited,
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': session?.version },
        },
      },
      {
        Put: {
          TableName: process.env.TABLE_EDITS,
          Item: {
            target: { S: `session ${series}-${slot}` },
            version,
            at: { S: new Date().toISOString() },
            notice: { S: notice.en },
          },
          ConditionExpression: 'attribute_not_exists(#target)',
          ExpressionAttributeNames: { '#target': 'target' },
        },
      },
    ],
  });
  return answer(200, edited);
}

function answer(statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** One request to DynamoDB, signed by AWS's Signature Version 4. */
function dynamoDb(action: string, input: unknown): Promise<{ Items?: Item[]; Item?: Item }> {
  const url = new URL(
    process.env.DYNAMODB_ENDPOINT ?? `https://dynamodb.${process.env.AWS_REGION}.amazonaws.com`,
  );
  const body = JSON.stringify(input);
  const headers = signed({ host: url.host, target: `DynamoDB_20120810.${action}`, body });
  return new Promise((done, failed) => {
    const sent = request(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => (response.statusCode === 200 ? done(JSON.parse(text)) : failed(Error(text))));
    });
    sent.on('error', failed).end(body);
  });
}

/** The request's headers with its signature: the steps of "Create a signed AWS API request" in the IAM User Guide. */
function signed({ host, target, body }: { host: string; target: string; body: string }) {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const headers: Record<string, string> = {
    'content-length': String(Buffer.byteLength(body)),
    'content-type': 'application/x-amz-json-1.0',
    host,
    'x-amz-date': time,
    ...(AWS_SESSION_TOKEN && { 'x-amz-security-token': AWS_SESSION_TOKEN }),
    'x-amz-target': target,
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n');
  const scope = [time.slice(0, 8), AWS_REGION, 'dynamodb', 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>(
    (previous, part) => hmac(previous, `${part}`),
    `AWS4${AWS_SECRET_ACCESS_KEY}`,
  );
  const signature = hmac(key, toSign).toString('hex');
  const credential = `${AWS_ACCESS_KEY_ID}/${scope.join('/')}`;
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  return headers;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
