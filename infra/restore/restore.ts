import { inspectTable } from '../../shared/storage/inspectTable.ts';
import { makeTable } from '../../shared/storage/makeTable.ts';
import { countRows, restore } from '../../shared/storage/restore.ts';
import { tableIds, tables } from '../../shared/storage/tables.ts';
import { type Connection, connect } from './connect.ts';
import { progressBar } from './progressBar.ts';
import { Report } from './Report.ts';
import { help, type Options, readOptions } from './readOptions.ts';

// npm run restore -- --from <restored table> --to sessions [--write]
try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(options: Options | null): Promise<number> {
  if (!options) {
    console.log(help);
    return 0;
  }
  const connection = await connect(options);
  try {
    return await copy(options, connection);
  } finally {
    await connection.close();
  }
}

async function copy(options: Options, connection: Connection): Promise<number> {
  const { to: table, write, only, from } = options;
  const { live } = connection;
  const backup = await checkBackup(options, connection);
  await requireLiveTables(options, connection);
  const { rows, unreadable } = await countRows({ backup, table, only });
  if (rows > 0 && unreadable === rows)
    throw new Error(`${from} has no ${table} in it: is it a backup of another table?`);
  if (rows === 0)
    throw new Error(only.length > 0 ? `${from} has no ${only.join(', ')}.` : `${from} is empty.`);
  console.log(
    `${write ? '' : 'A dry run: nothing is written. '}${from} to ${live.names[table]}, ${rows} row${rows === 1 ? '' : 's'}`,
  );
  const report = new Report({ mayName: table !== 'suggestions' });
  const bar = progressBar(process.stderr, rows);
  let done = 0;
  try {
    for await (const row of restore({ ...options, ...connection, backup, table })) {
      report.add(row);
      done += 1;
      bar.show(Math.min(done, rows));
    }
  } catch (error) {
    bar.end();
    for (const line of report.lines()) console.log(line);
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `It stopped after ${done} of ${rows} rows: ${why}\nThe same command once more goes on from there.`,
    );
  }
  bar.end();
  for (const line of report.lines()) console.log(line);
  if (!backup.madeAt && report.has('perhaps-withdrawn')) {
    console.log(
      'Nothing tells when the backup was made. Say it by --made: of one of today more can be known.',
    );
  }
  if (!write) console.log('So it would be. To do it, add --write.');
  return report.isIncomplete ? 2 : 0;
}

/** The backup, with what it tells about itself. Throws where it can't be one of that table. */
async function checkBackup({ from, to, made }: Options, { backup, live }: Connection) {
  const { db, name } = backup;
  if (db === live && Object.values(live.names).includes(name)) {
    throw new Error(`${name} is a live table. --from takes the table that a backup was restored to.`);
  }
  const facts = await inspectTable(db, name);
  if (!facts) throw new Error(`There is no table ${name}, or it is not ready yet.`);
  if (!facts.like.includes(to)) {
    throw new Error(`${from} does not have the key of ${to}: it is no backup of that table.`);
  }
  return { db, name, madeAt: facts.madeAt ?? made };
}

/** Makes live tables that are gone themselves, where that is asked for. Throws where it is not. */
async function requireLiveTables({ write, makeTables, stack }: Options, { live }: Connection): Promise<void> {
  for (const table of tableIds) {
    const name = live.names[table];
    if (await inspectTable(live, name)) continue;
    if (!write || !makeTables) {
      throw new Error(
        `The live table ${name} is gone. With --write --make-tables it is made again, empty, before rows are put.`,
      );
    }
    await makeTable(live, name, tables[table], { isProtected: stack !== null });
    console.log(`Made the table ${name}, which was gone.`);
  }
}
