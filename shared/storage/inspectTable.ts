import {
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { type Table, type TableId, tableIds, tables } from './tables.ts';

/** What a table tells about itself. */
interface TableFacts {
  /** Of which tables it has the key. */
  readonly like: readonly TableId[];
  readonly createdAt: Date;
  /** When the backup was made that it was restored from; null: it does not say, or was not restored. */
  readonly madeAt: Date | null;
}

/** Asks a table about itself; null where there is none of that name, or none that can be read yet. */
export async function inspectTable(
  db: Pick<DynamoDBClient, 'send'>,
  name: string,
): Promise<TableFacts | null> {
  const described = await db.send(new DescribeTableCommand({ TableName: name })).catch((error: unknown) => {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  });
  const table = described?.Table;
  if (!table || table.TableStatus === 'CREATING') return null;
  const typeOf = (named: string | undefined) =>
    table.AttributeDefinitions?.find(({ AttributeName }) => AttributeName === named)?.AttributeType;
  const key = (table.KeySchema ?? []).map(({ AttributeName, KeyType }) =>
    [KeyType, AttributeName, typeOf(AttributeName)].join(' '),
  );
  return {
    like: tableIds.filter((id) => keyOf(tables[id]).join() === key.join()),
    createdAt: table.CreationDateTime ?? new Date(),
    madeAt: table.RestoreSummary?.RestoreDateTime ?? null,
  };
}

function keyOf({ key: { partition, sort, sortType } }: Table): string[] {
  return [`HASH ${partition} S`, ...(sort ? [`RANGE ${sort} ${sortType ?? 'S'}`] : [])];
}
