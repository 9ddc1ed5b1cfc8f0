import { cpSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseEngine } from '../../infra/local/dynamoDb/spawnEngine.ts';
import { startSystem } from '../../infra/local/system.ts';
import { aDataFolder, aSystem } from '../support/aSystem.ts';
import { crashEngine } from '../support/crashEngine.ts';

const scheduledTime = '2026-12-01T03:30:00Z';
const documented = async ({ origin }: { origin: string }) =>
  (await fetch(`${origin}/api/sessions/gare-2026-01`)).status;

describe('an engine that dies', () => {
  test('is started again each time, with all that was stored, and that is said', async () => {
    const system = await aSystem({ dataDir: aDataFolder() });
    await system.functions.invoke('createNextEdition', { scheduledTime });
    for (const times of [1, 2, 3]) {
      await crashEngine(system.engine);
      expect(await documented(system)).toBe(200);
      expect(system.said.filter((line) => line.includes('It is started again'))).toHaveLength(times);
    }
  });

  test('and can’t come back at once does when it can', async () => {
    const dataDir = aDataFolder();
    const system = await aSystem({ dataDir });
    await system.functions.invoke('createNextEdition', { scheduledTime });
    const said = () => system.said.join('\n');
    renameSync(dataDir, `${dataDir}-away`);
    process.kill(Number(system.engine.pid), 'SIGKILL');
    await expect.poll(said, { timeout: 10_000 }).toContain('It does not come back yet');
    expect(said()).toContain(join(dataDir, 'dynamodb.'));
    renameSync(`${dataDir}-away`, dataDir);
    await expect.poll(said, { timeout: 20_000 }).toContain('The database engine is back');
    expect(await documented(system)).toBe(200);
  });
});

// The other engine keeps it elsewhere, and finds less wrong with it.
describe.runIf(chooseEngine(null).name === 'dynoxide')('a database that is damaged', () => {
  /** A folder with a database in it, and its file. */
  async function stored(): Promise<{ dataDir: string; file: string }> {
    const dataDir = aDataFolder();
    const system = await startSystem({ dataDir, port: 0, write: () => {} });
    await system.functions.invoke('createNextEdition', { scheduledTime });
    await system.stop();
    return { dataDir, file: join(dataDir, 'dynamodb.sqlite') };
  }

  test.each<[string, (file: string) => void]>([
    ['by other text', (file) => writeFileSync(file, 'This is no database. '.repeat(100))],
    ['by its end being cut off', (file) => truncateSync(file, statSync(file).size / 2)],
    [
      'by a page in its middle',
      (file) => {
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(7, bytes.length - 8192, bytes.length - 4096));
      },
    ],
  ])('%s ends the start with its name and the remedy, and stays as it is', async (_, damage) => {
    const { dataDir, file } = await stored();
    damage(file);
    const before = readFileSync(file);
    const keys = readFileSync(join(dataDir, 'keys.json'));
    const starting = startSystem({ dataDir, port: 0, write: () => {} });
    await expect(starting).rejects.toThrow(
      new RegExp(`${file} can’t be opened.*Put it back from a copy, or move ${dataDir} away`, 's'),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readFileSync(join(dataDir, 'keys.json')).equals(keys)).toBe(true);
  });

  test('is whole again when it is put back', async () => {
    const { dataDir, file } = await stored();
    cpSync(file, `${file}.copy`);
    writeFileSync(file, 'This is no database. '.repeat(100));
    await expect(startSystem({ dataDir, port: 0, write: () => {} })).rejects.toThrow(file);
    cpSync(`${file}.copy`, file);
    expect(await documented(await aSystem({ dataDir }))).toBe(200);
  });
});
