import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { environmentOf } from '../../infra/environment.ts';
import { tableName } from '../../infra/local/dynamoDb.ts';
import { grantedCalls } from '../../infra/local/iam.ts';
import { runFunctions } from '../../infra/local/lambda.ts';
import { SCOPE } from '../../infra/settings.ts';
import { functionIds } from '../../shared/contract/operations.ts';
import { anEvent } from '../support/events.ts';
import { exercisesOn } from '../support/exercises.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const id = 'gare-2030-01';
const exercises = await exercisesOn(system);

describe('grants', () => {
  test.each(functionIds)('%s makes every call that it is granted, and no other', async (function_) => {
    const exercise = exercises[function_];
    if (!exercise) throw new Error(`Add an exercise of ${function_} to test/support/exercises.ts.`);
    const act = await exercise();
    await act();
    // The calls of a function that other exercises use are among them: all that it ever made.
    const used = [...(system.gate.used.get(function_) ?? [])].sort();
    expect(used).toEqual(grantedCalls(function_).sort());
  });

  test('to put are not used to replace an edit record: every function that writes one says that none is there', async () => {
    const writers = functionIds.filter((id) => grantedCalls(id).includes('edits PutItem'));
    const seen = new Map<string, unknown[]>();
    system.gate.inject(({ by, body }) => {
      const { TransactItems = [] }: { TransactItems?: { Put: { TableName: string } }[] } = JSON.parse(
        `${body}`,
      );
      const records = TransactItems.filter(({ Put }) => Put.TableName === tableName('edits'));
      seen.set(by, [...(seen.get(by) ?? []), ...records]);
      return null;
    });
    for (const id of writers) await (await exercises[id]())();
    system.gate.inject(null);
    for (const id of writers) {
      expect([id, seen.get(id)?.length]).not.toEqual([id, 0]);
      for (const record of seen.get(id) ?? []) {
        expect(record).toMatchObject({
          Put: {
            ConditionExpression: 'attribute_not_exists(#key)',
            ExpressionAttributeNames: { '#key': 'target' },
          },
        });
      }
    }
  });

  test('have an exercise for functions that exist, and no other', () => {
    expect(Object.keys(exercises).sort()).toEqual([...functionIds].sort());
  });

  test('let nobody change or delete an edit record, nor delete anything', () => {
    for (const function_ of functionIds) {
      const calls = grantedCalls(function_).join();
      expect([function_, calls]).toEqual([
        function_,
        expect.not.stringMatching(/Delete|Update|Batch|Partiql/i),
      ]);
    }
  });
});

describe('the gate', () => {
  const clients: DynamoDBClient[] = [];
  afterAll(() => clients.forEach((client) => void client.destroy()));
  const as = (accessKeyId: string) => {
    const credentials = { accessKeyId, secretAccessKey: 'local' };
    const client = new DynamoDBClient({
      endpoint: system.iam.endpoint,
      region: 'eu-central-1',
      maxAttempts: 1,
      credentials,
    });
    clients.push(client);
    return client;
  };
  const sessions = tableName('sessions');
  const Key = { series: { S: 'gare' }, slot: { S: '2030-01' } };
  const byEnd = {
    TableName: sessions,
    KeyConditionExpression: 'series = :s',
    ExpressionAttributeValues: { ':s': { S: 'gare' } },
  };

  test('lets a function do what it is granted', async () => {
    await as('getSession').send(new GetItemCommand({ TableName: sessions, Key }));
    await as('listSessions').send(new QueryCommand({ ...byEnd, IndexName: 'byEnd' }));
  });

  test('refuses another action, another table, the table instead of its index, and strangers', async () => {
    const denied = { name: 'AccessDeniedException' };
    await expect(
      as('getSession').send(new PutItemCommand({ TableName: sessions, Item: Key })),
    ).rejects.toMatchObject(denied);
    await expect(as('getSession').send(new ScanCommand({ TableName: sessions }))).rejects.toMatchObject(
      denied,
    );
    await expect(
      as('getSession').send(
        new GetItemCommand({ TableName: tableName('series'), Key: { id: { S: 'gare' } } }),
      ),
    ).rejects.toMatchObject(denied);
    await expect(as('listSessions').send(new QueryCommand(byEnd))).rejects.toMatchObject(denied);
    await expect(as('somebody').send(new GetItemCommand({ TableName: sessions, Key }))).rejects.toMatchObject(
      denied,
    );
    await expect(
      as('unmatched').send(new GetItemCommand({ TableName: sessions, Key })),
    ).rejects.toMatchObject(denied);
  });

  test('makes a function that lacks a grant answer as internal, and log no more than that', async () => {
    const lines: string[] = [];
    const settings = {
      SECRET: 'x',
      SUGGESTION_DAYS: '1',
      SUGGESTIONS_BY_FORM: '100',
      EDIT_YEARS: '1',
      TIME_ZONE: 'Europe/Luxembourg',
      SERIES: 'gare',
      ORIGINS: '',
      CLIENT_ID: 'x',
      SCOPE,
      TOPIC: 'x',
      SITE: 'https://example.org',
      DATA_LICENCE: null,
    };
    const functions = runFunctions({
      environment: (function_) => ({
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'createChallenge', // somebody else's role
        AWS_SECRET_ACCESS_KEY: 'local',
        DYNAMODB_ENDPOINT: system.iam.endpoint,
        ...environmentOf(function_, { tableName, settings }),
      }),
      write: (_id, line) => void lines.push(line),
      ahead: new SharedArrayBuffer(8),
      timeLimit: () => 10_000,
    });
    const reply = await functions.invoke('getSession', anEvent({ params: { id } }));
    await functions.stop();
    expect(reply).toMatchObject({ statusCode: 500, body: expect.stringContaining('/problems/internal') });
    expect(JSON.stringify(reply)).not.toMatch(/denied|granted|createChallenge|dynamo/i);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/granted|2030-01/);
  });
});
