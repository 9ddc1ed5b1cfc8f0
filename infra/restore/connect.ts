import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { type Database, openDatabase } from '../../shared/storage/database.ts';
import { type TableId, tableIds } from '../../shared/storage/tables.ts';
import { askRunning } from '../local/askRunning.ts';
import { runEngine } from '../local/dynamoDb/runEngine.ts';
import { chooseEngine } from '../local/dynamoDb/spawnEngine.ts';
import { freePort, tableName } from '../local/dynamoDb.ts';
import { lockFolder } from '../local/lockFolder.ts';
import { readSettings } from '../readSettings.ts';
import { root } from '../root.ts';
import { tableOutput } from '../tableOutput.ts';
import type { Options } from './readOptions.ts';

/** The live tables, and the table of the backup. */
export interface Connection {
  readonly live: Database & { readonly names: Readonly<Record<TableId, string>> };
  readonly backup: { readonly db: Database; readonly name: string };
  readonly now: Date;
  /** IANA name. */
  readonly timeZone: string;
  close(): Promise<void>;
}

/** Connects to the deployment in AWS, or to what runs on this machine. Throws where there is none. */
export function connect(options: Options): Promise<Connection> {
  return options.stack === null ? connectHere(options) : connectToAws(options.stack, options);
}

async function connectToAws(stack: string, { from }: Options): Promise<Connection> {
  const { context } = JSON.parse(readFileSync(`${root}cdk.json`, 'utf8')) as {
    context: Record<string, unknown>;
  }; // ours
  const settings = readSettings(context, process.env);
  const region = process.env.AWS_REGION ?? settings.region;
  const cloudFormation = new CloudFormationClient({ region });
  const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: stack }));
  const outputs = new Map(Stacks[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
  const names = namesBy((table) => {
    const name = outputs.get(tableOutput(table));
    if (name) return name;
    throw new Error(
      `The stack ${stack} has no output ${tableOutput(table)}. Deploy it once more, or is it another stack?`,
    );
  });
  const live = open({ region, endpoint: undefined, credentials: undefined, names });
  return {
    live,
    backup: { db: live, name: from },
    now: new Date(),
    timeZone: settings.timeZone,
    close: async () => {},
  };
}

async function connectHere({ from, to }: Options): Promise<Connection> {
  const { timeZone } = readSettings({}, process.env);
  const { endpoint, now } = (await askRunning('engine', {})) as { endpoint: string; now: string }; // see commands.ts
  const live = openHere(endpoint);
  const here = { live, now: new Date(now), timeZone };
  const isFolder = existsSync(from) && statSync(from).isDirectory();
  if (!isFolder) return { ...here, backup: { db: live, name: from }, close: async () => {} };
  const copy = await openCopy(from);
  return { ...here, backup: { db: copy.db, name: tableName(to) }, close: copy.close };
}

/** Starts an engine on a copy of a data folder. */
async function openCopy(folder: string): Promise<{ db: Database; close(): Promise<void> }> {
  if (!readdirSync(folder).some((file) => file.startsWith('dynamodb.'))) {
    throw new Error(`${folder} is no copy of a data folder: there is no database in it.`);
  }
  const unlock = await lockFolder(folder);
  const port = await freePort();
  const engine = await runEngine(chooseEngine(`${folder}/dynamodb`), port, console.error).catch(
    async (error: unknown) => {
      await unlock(); // or this process would never end
      throw error;
    },
  );
  return {
    db: openHere(`http://127.0.0.1:${port}`),
    async close() {
      await engine.stop();
      await unlock();
    },
  };
}

function openHere(endpoint: string): Connection['live'] {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return open({ region: 'eu-central-1', endpoint, credentials, names: namesBy(tableName) });
}

function open(
  settings: Parameters<typeof openDatabase>[0] & Pick<Connection['live'], 'names'>,
): Connection['live'] {
  return { ...openDatabase(settings), names: settings.names };
}

function namesBy(nameOf: (table: TableId) => string): Record<TableId, string> {
  return Object.fromEntries(tableIds.map((table) => [table, nameOf(table)])) as Record<TableId, string>; // of every id
}
