import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { tableName } from '../infra/local/dynamoDb.ts';
import type { Session } from '../shared/model/Session.ts';
import { documentedSession } from '../shared/programme.ts';
import { rows } from '../shared/storage/sessions.ts';

/** Stores the documented session with other values, past the API, and gives it as it would be read. */
export async function storeSession(admin: DynamoDBClient, changes: Partial<Session>): Promise<Session> {
  const item = rows.write({ ...documentedSession('2001-01-01T00:00:00Z'), ...changes });
  await admin.send(new PutItemCommand({ TableName: tableName('sessions'), Item: marshall(item) }));
  return rows.read(item);
}
