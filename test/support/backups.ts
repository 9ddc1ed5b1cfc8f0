import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll } from 'vitest';
import { adminClient, tableName } from '../../infra/local/dynamoDb.ts';
import { type TableId, tableIds } from '../../shared/storage/tables.ts';
import type { TestSystem } from './testSystem.ts';

/** What an operator, and bad luck, do to the tables of a system past its API. */
export interface Backups {
  /** What the live tables are called. */
  readonly names: Readonly<Record<TableId, string>>;
  /** Copies a table into another one, as a backup that was restored: with its key and without its indexes. Gives its name. */
  copy(table: TableId, name: string): Promise<string>;
  /** Puts something into such a table. */
  damage(name: string, item: Record<string, unknown>): Promise<void>;
  /** Loses one row. */
  lose(table: TableId, key: Record<string, string | number>): Promise<void>;
  /** Loses all rows. */
  loseAll(table: TableId): Promise<void>;
  /** Loses the table itself. */
  loseTable(table: TableId): Promise<void>;
  /** Has all tables as they are when this is called again by calling what it gives. */
  remember(): Promise<() => Promise<void>>;
}

/** Opens the engine of a system for its operator. */
export function backupsOf(system: TestSystem): Backups {
  const admin = adminClient(system.engine.endpoint);
  afterAll(() => admin.destroy());

  const describe = async (table: TableId) => {
    const { Table } = await admin.send(new DescribeTableCommand({ TableName: tableName(table) }));
    if (!Table) throw new Error(`There is no table ${table}.`);
    return Table;
  };
  const items = async (TableName: string) => (await admin.send(new ScanCommand({ TableName }))).Items ?? [];
  const lose: Backups['lose'] = async (table, key) => {
    await admin.send(new DeleteItemCommand({ TableName: tableName(table), Key: marshall(key) }));
  };
  const loseAll: Backups['loseAll'] = async (table) => {
    const { KeySchema = [] } = await describe(table);
    const names = KeySchema.map(({ AttributeName }) => String(AttributeName));
    for (const row of await system.rows(table)) {
      await lose(table, Object.fromEntries(names.map((name) => [name, row[name] as string | number]))); // a key's
    }
  };
  return {
    names: Object.fromEntries(tableIds.map((table) => [table, tableName(table)])) as Record<TableId, string>, // of every id
    async copy(table, TableName) {
      const { KeySchema, AttributeDefinitions = [] } = await describe(table);
      const inKey = AttributeDefinitions.filter((each) =>
        KeySchema?.some(({ AttributeName }) => AttributeName === each.AttributeName),
      );
      await admin.send(
        new CreateTableCommand({
          TableName,
          KeySchema,
          AttributeDefinitions: inKey,
          BillingMode: 'PAY_PER_REQUEST',
        }),
      );
      for (const Item of await items(tableName(table)))
        await admin.send(new PutItemCommand({ TableName, Item }));
      return TableName;
    },
    async damage(TableName, item) {
      await admin.send(new PutItemCommand({ TableName, Item: marshall(item) }));
    },
    lose,
    loseAll,
    async loseTable(table) {
      await admin.send(new DeleteTableCommand({ TableName: tableName(table) }));
    },
    async remember() {
      const all = await Promise.all(
        tableIds.map(async (table) => [table, await system.rows(table)] as const),
      );
      return async () => {
        await system.empty();
        for (const [table, rows] of all) await system.store(table, ...rows);
      };
    },
  };
}
