import { CreateTableCommand, type DynamoDBClient, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { inspectTable } from './inspectTable.ts';
import type { Table } from './tables.ts';

/** Seconds for which a new table is waited for. */
const PATIENCE = 120;

/** Makes a table with its key, its indexes and its expiry, empty, and waits until it is there. */
export async function makeTable(
  db: Pick<DynamoDBClient, 'send'>,
  TableName: string,
  table: Table,
  { isProtected }: { isProtected: boolean },
): Promise<void> {
  await db.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      ...(isProtected && { DeletionProtectionEnabled: true }),
      ...schemaOf(table),
    }),
  );
  for (let seconds = 0; !(await inspectTable(db, TableName)); seconds += 1) {
    if (seconds === PATIENCE) throw new Error(`The table ${TableName} was made, but is not there yet.`);
    await new Promise((done) => setTimeout(done, 1000));
  }
  if (!table.expires) return;
  const TimeToLiveSpecification = { AttributeName: table.expires, Enabled: true };
  await db.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}

function schemaOf({ key, indexes = {} }: Table) {
  const keys = [key, ...Object.values(indexes)];
  const names = new Map<string, 'S' | 'N'>();
  for (const { partition, sort, sortType = 'S' } of keys) {
    names.set(partition, 'S');
    if (sort) names.set(sort, sortType);
  }
  const GlobalSecondaryIndexes = Object.entries(indexes).map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index),
    Projection:
      index.project === 'all'
        ? { ProjectionType: 'ALL' as const }
        : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.project] },
  }));
  return {
    AttributeDefinitions: [...names].map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    KeySchema: keySchema(key),
    ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
  };
}

function keySchema({ partition, sort }: { partition: string; sort?: string }) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    ...(sort ? [{ AttributeName: sort, KeyType: 'RANGE' as const }] : []),
  ];
}
