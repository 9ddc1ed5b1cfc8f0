import { symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { startSystem } from '../../infra/local/system.ts';
import { aDataFolder, aSystem } from '../support/aSystem.ts';

const start = (dataDir: string) => startSystem({ dataDir, port: 0, write: () => {} });

test('a second system on one folder ends with a message; the first goes on', async () => {
  const dataDir = aDataFolder();
  const first = await aSystem({ dataDir });
  symlinkSync(dataDir, `${dataDir}/link`);
  for (const same of [dataDir, `${dataDir}/`, relative('.', dataDir), `${dataDir}/link`]) {
    await expect(start(same)).rejects.toThrow(/Another system \(process \d+\) has its data in .*DATA_DIR=/);
  }
  expect((await fetch(`${first.origin}/config.json`)).status).toBe(200);
});

test('a folder is free again when its system has ended, or could not start', async () => {
  const dataDir = aDataFolder();
  await (await start(dataDir)).stop();
  const { origin } = await aSystem();
  await expect(
    startSystem({ dataDir, port: Number(new URL(origin).port), write: () => {} }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await (await start(dataDir)).stop();
});
