import { expect } from 'vitest';
import { openDatabase } from '../../shared/storage/database.ts';
import { restore } from '../../shared/storage/restore.ts';
import { backupsOf } from '../support/backups.ts';
import { provesThat } from '../support/provesThat.ts';
import { send } from '../support/suggestions.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const backups = backupsOf(system);
const day = 86_400_000;

provesThat(
  'What was withdrawn or has expired does not come back when a backup is restored.',
  'A backup is made; then suggestions are withdrawn, lost, and expire; it is restored the same day, and days later, when tombstones are gone; then every table is searched.',
  async () => {
    await system.storeSeries();
    const madeAt = new Date('2030-03-01T00:20:00+01:00');
    system.setClock(madeAt);
    const texts = ['Words withdrawn', 'Words lost', 'Words that stay'];
    const receipts = new Map<string, string>();
    for (const text of texts) {
      const { receipt } = (await (await send(system, { text })).json()) as { receipt: string };
      receipts.set(text, receipt);
    }
    const name = await backups.copy('suggestions', 'backup');
    const lose = async (text: string) => {
      const row = (await system.rows('suggestions')).find((each) => each.text === text);
      await backups.lose('suggestions', { id: String(row?.id) });
    };
    const database = openDatabase({
      region: 'eu-central-1',
      endpoint: system.engine.endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      names: backups.names,
    });
    const restored = async (now: Date) => {
      const outcomes = restore({
        backup: { db: database, name, madeAt },
        live: database,
        table: 'suggestions',
        now,
        timeZone: 'Europe/Luxembourg',
        replaceNewer: false,
        maybeWithdrawn: false,
        write: true,
        only: [],
      });
      for await (const _ of outcomes); // all of it
      const stored = JSON.stringify(await everyRow(system));
      return texts.filter((text) => stored.includes(text));
    };

    const headers = { receipt: receipts.get('Words withdrawn') ?? '' };
    const sameDay = new Date(madeAt.getTime() + day / 2);
    system.setClock(sameDay);
    expect((await system.http('/api/suggestion', { method: 'DELETE', headers })).status).toBe(204);
    await lose('Words lost');
    expect(await restored(sameDay)).toEqual(['Words lost', 'Words that stay']);

    await lose('Words lost');
    for (const row of await system.rows('suggestions')) {
      if (!('inbox' in row)) await backups.lose('suggestions', { id: String(row.id) }); // as DynamoDB does
    }
    expect(await restored(new Date(madeAt.getTime() + 3 * day))).toEqual(['Words that stay']);

    await backups.loseAll('suggestions');
    expect(await restored(new Date(madeAt.getTime() + 180 * day))).toEqual([]);
  },
);
