import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { adminClient, startDynamoDb, tableName } from '../../infra/local/dynamoDb.ts';
import { close, listen } from '../../infra/local/http.ts';
import { lockFolder } from '../../infra/local/lockFolder.ts';
import { readOptions } from '../../infra/restore/readOptions.ts';
import { root } from '../../infra/root.ts';
import { tableOutput } from '../../infra/tableOutput.ts';
import { openDatabase } from '../../shared/storage/database.ts';
import { type Restored, type Restoring, restore as restoreRows } from '../../shared/storage/restore.ts';
import { type TableId, tableIds } from '../../shared/storage/tables.ts';
import { backupsOf } from '../support/backups.ts';
import { runs } from '../support/effort.ts';
import { send } from '../support/suggestions.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const backups = backupsOf(system);
const port = new URL(system.origin).port;

/** In the deployment's zone an hour later. */
const dayOne = new Date('2027-03-01T10:00:00Z');
const madeAt = new Date('2027-03-02T23:20:00Z');
const now = new Date('2027-03-03T15:00:00Z');
const made = ['--made', madeAt.toISOString()];
const SESSION = 'gare-2027-03';

/** Runs `npm run restore`. */
function restore(
  args: string[],
  env: Record<string, string> = { PORT: port },
): Promise<{ code: number; said: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['infra/restore/restore.ts', ...args],
      { cwd: root, env: { ...process.env, ...env } },
      (error, said, errors) => resolve({ code: error ? Number(error.code) : 0, said, errors }),
    );
  });
}

const copyOf = (table: TableId) => `backup-${table}`;

/** Restores tables from the backup, one after the other. */
async function restoreAll(tables: readonly TableId[], more: Partial<Restoring> = {}): Promise<void> {
  for (const table of tables) {
    const done = await run({ table, ...more });
    expect(done.map(({ why }) => why)).not.toContain('unreadable');
  }
}

const edit = async (body: Record<string, unknown>, id = SESSION) => {
  const { headers } = await system.http(`/api/sessions/${id}`);
  return system.patch(id, body, headers.get('etag'));
};
const inbox = async (status: 'received' | 'accepted' | 'answered' | 'discarded') =>
  (await system.officer.listSuggestions({ query: { status } })).body.suggestions;
const decide = async (text: string, decision: Record<string, unknown>) => {
  const [found] = (await inbox('received')).filter((each) => each.text === text);
  if (!found) throw new Error(`Nobody sent ${text}.`);
  const { id, etag } = found;
  await system.officer.triageSuggestion({ params: { id }, ifMatch: etag, body: decision });
};
const follow = async (text: string) =>
  system.http('/api/suggestion', { headers: { receipt: receipts.get(text) ?? '' } });
const withdraw = async (text: string) => {
  const headers = { receipt: receipts.get(text) ?? '' };
  expect((await system.http('/api/suggestion', { method: 'DELETE', headers })).status).toBe(204);
};
const rowOf = async (text: string) => (await system.rows('suggestions')).find((row) => row.text === text);
const loseSuggestion = async (text: string) => {
  const row = await rowOf(text);
  await backups.lose('suggestions', { id: String(row?.id) });
};
const sequence = async (id = SESSION) => (await system.sessionRow(id))?.sequence;
const topic = { session: SESSION, id: '' };
const receipts = new Map<string, string>();
let asLived: () => Promise<void>;
let backedUp: Awaited<ReturnType<typeof everyRow>>;
let beforeTheLoss: Awaited<ReturnType<typeof everyRow>>;

/** The engine, as the command opens it. */
function connection(): Restoring['live'] {
  return openDatabase({
    region: 'eu-central-1',
    endpoint: system.engine.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    names: backups.names,
  });
}

/** Restores a table in this process, and stops after some rows. Gives what became of these. */
async function run(given: Pick<Restoring, 'table'> & Partial<Restoring>, most = Number.POSITIVE_INFINITY) {
  const database = connection();
  const done: Restored[] = [];
  if (most <= 0) return done;
  for await (const row of restoreRows({
    backup: { db: database, name: copyOf(given.table), madeAt },
    live: database,
    now,
    timeZone: 'Europe/Luxembourg',
    replaceNewer: false,
    maybeWithdrawn: false,
    write: true,
    only: [],
    ...given,
  })) {
    done.push(row);
    if (done.length >= most) break;
  }
  return done;
}

/** Rows without the version that each has: but for edit records, whose key it is. */
function withoutVersions(rows: Awaited<ReturnType<typeof everyRow>>) {
  return rows.map((row) => ('target' in row ? row : { ...row, version: 0 }));
}

/** Plays CloudFormation for a stack: which tables its outputs tell. Gives where it listens. */
async function stackWithTables(asked: string[], told: readonly TableId[] = tableIds): Promise<string> {
  const outputs = told.map((table) => {
    const [key, value] = [tableOutput(table), tableName(table)];
    return `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`;
  });
  const server = createServer((request, response) => {
    asked.push(String(request.headers.authorization));
    request.resume().on('end', () => {
      response.setHeader('content-type', 'text/xml');
      response.end(
        `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult>
        <Stacks><member><StackName>op-e-kaffi</StackName><StackStatus>UPDATE_COMPLETE</StackStatus>
        <CreationTime>2026-12-01T00:00:00Z</CreationTime><Outputs>${outputs.join('')}</Outputs></member></Stacks>
        </DescribeStacksResult></DescribeStacksResponse>`,
      );
    });
  });
  onTestFinished(() => close(server));
  return listen(server, 0);
}

/** A month of the quarter, with a backup of its first two days. */
async function live(): Promise<void> {
  system.setClock(dayOne);
  await system.runAutomation(dayOne.toISOString());
  await edit({ topics: [{ subject: 'lighting', title: { en: 'Demo topic' } }] });
  topic.id = (await system.sessionRow(SESSION))?.topics[0]?.id ?? '';
  await edit({ theme: { en: 'Demo theme' } });
  for (const text of [
    'answered',
    'accepted',
    'accepted later',
    'withdrawn',
    'withdrawn and forgotten',
    'flood',
    'lost',
  ]) {
    const sent = await send(system, { text });
    receipts.set(text, String(((await sent.json()) as { receipt: string }).receipt));
  }
  system.setClock(new Date(madeAt.getTime() - 3_600_000));
  await decide('answered', { status: 'answered', reply: 'A demo reply.' });
  await decide('accepted', { status: 'accepted', topic });
  system.setClock(madeAt);
  for (const table of tableIds) await backups.copy(table, copyOf(table));
  backedUp = await everyRow(system);
  system.setClock(now);
  await edit({ venue: { name: 'Demo café', address: '1, demo street', locality: 'Luxembourg' } });
  await edit({ notice: { en: 'A demo notice' } });
  await decide('accepted later', { status: 'accepted', topic });
  await withdraw('withdrawn');
  await withdraw('withdrawn and forgotten');
  const [flood] = (await inbox('received')).filter(({ text }) => text === 'flood');
  await system.officer.discardSuggestions({ body: { ids: [String(flood?.id)] } });
  await system.coordinator.addSession({
    body: { series: 'gare', startsAt: '2027-04-08T16:00:00+02:00', endsAt: '2027-04-08T18:00:00+02:00' },
  });
  beforeTheLoss = await everyRow(system);
  asLived = await backups.remember();
}

beforeAll(live);
beforeEach(async () => {
  await asLived();
  system.setClock(now);
});

describe('a session that was lost', () => {
  beforeEach(() => backups.lose('sessions', { series: 'gare', slot: '2027-03' }));
  const one = ['--from', copyOf('sessions'), '--to', 'sessions'];

  test('is not put back unless that is said: a dry run tells what would be', async () => {
    const before = await everyRow(system);
    const { code, said } = await restore(one);
    expect(code).toBe(0);
    expect(said).toContain('A dry run: nothing is written.');
    expect(said).toContain(`1  put back: the live table lacked them (${SESSION})`);
    expect(said).toContain('1  stay: as in the backup');
    expect(said).toContain('--write');
    expect(await everyRow(system)).toEqual(before);
  });

  test('is put back as it was in the backup, and officers go on editing it', async () => {
    await restoreAll(['sessions']);
    const { body } = await system.resident.getSession({ params: { id: SESSION } });
    expect(body).toMatchObject({ edition: 4, theme: { en: 'Demo theme' }, venue: null, notice: null });
    for (const notice of ['one', 'two', 'three']) {
      expect((await edit({ notice: { en: notice } })).status).toBe(200);
    }
    const { body: history } = await system.officer.listEdits({ params: { id: SESSION } });
    expect(history.edits).toHaveLength(
      beforeTheLoss.filter(({ target }) => target === `session ${SESSION}`).length + 3,
    );
  });

  test('is newer for calendars than all that they have seen of it', async () => {
    const seen = beforeTheLoss.find(({ slot }) => slot === '2027-03')?.sequence;
    await restoreAll(['sessions']);
    expect(await sequence()).toBeGreaterThan(Number(seen));
  });

  test('gives its number to no other: automation goes on with the next', async () => {
    await backups.lose('series', { id: 'gare' });
    await restoreAll(['series', 'sessions']);
    const { body: series } = await system.resident.getSeries({ params: { id: 'gare' } });
    expect(series.lastEdition).toBe(5); // of the session that was added since the backup
    await system.runAutomation('2027-03-20T03:30:00Z');
    await system.runAutomation('2027-04-20T03:30:00Z');
    const editions = (await system.sessions()).map(({ edition }) => edition);
    expect(editions.sort((a, b) => a - b)).toEqual([3, 4, 5, 6]);
  });

  test('moves a series on that was restored from an older backup', async () => {
    await asLived();
    const newer = await backups.copy('sessions', 'newer-backup');
    for (const table of ['series', 'sessions'] as const) await backups.loseAll(table);
    await restoreAll(['series']);
    const lastEdition = async () =>
      (await system.resident.getSeries({ params: { id: 'gare' } })).body.lastEdition;
    expect(await lastEdition()).toBe(4);
    await restoreAll(['sessions'], { backup: { db: connection(), name: newer, madeAt: null } });
    expect(await lastEdition()).toBe(5);
    await system.runAutomation('2027-04-20T03:30:00Z');
    const editions = (await system.sessions()).map(({ edition }) => edition);
    expect(editions.sort((a, b) => a - b)).toEqual([3, 4, 5, 6]);
  });

  test('takes its place back from the one that automation has made anew', async () => {
    await system.runAutomation(now.toISOString());
    expect((await system.sessionRow(SESSION))?.edition).toBe(6);
    const { said } = await restore([...one, '--write']);
    expect(said).toContain(`1  put back: what stood there was older, or made anew (${SESSION})`);
    expect(await system.sessionRow(SESSION)).toMatchObject({ edition: 4, theme: { en: 'Demo theme' } });
    expect((await edit({ theme: { en: 'Another demo theme' } })).status).toBe(200);
    const { body } = await system.resident.getSeries({ params: { id: 'gare' } });
    expect(body.lastEdition).toBe(6); // it never falls
  });

  test('is not put over what somebody does meanwhile', async () => {
    const database = connection();
    let isFirst = true;
    const disturbed: Restoring['live'] = {
      ...database,
      send: (async (command: Parameters<typeof database.send>[0]) => {
        if (isFirst && command.constructor.name === 'TransactWriteCommand') {
          isFirst = false;
          await restoreAll(['sessions']);
          expect((await edit({ notice: { en: 'Written meanwhile' } })).status).toBe(200);
        }
        return database.send(command);
      }) as Restoring['live']['send'],
    };
    const outcomes = await run({ live: disturbed, table: 'sessions' });
    expect(outcomes).toContainEqual({ name: SESSION, why: 'newer' });
    expect((await system.sessionRow(SESSION))?.notice).toEqual({ en: 'Written meanwhile' });
  });
});

describe('a session that is there', () => {
  const args = ['--from', copyOf('sessions'), '--to', 'sessions', '--only', SESSION];

  test('stays, where it was changed since the backup', async () => {
    const { said, code } = await restore([...args, '--write']);
    expect(code).toBe(0);
    expect(said).toContain(`1  stay: changed since the backup (${SESSION})`);
    expect(await everyRow(system)).toEqual(beforeTheLoss);
  });

  test('is set back where that is asked for, once', async () => {
    const before = Number(await sequence());
    await restoreAll(['sessions'], { only: [SESSION], replaceNewer: true });
    expect(await system.sessionRow(SESSION)).toMatchObject({ venue: null, theme: { en: 'Demo theme' } });
    expect(await sequence()).toBeGreaterThan(before);
    const once = await everyRow(system);
    await restoreAll(['sessions'], { only: [SESSION], replaceNewer: true });
    expect(await everyRow(system)).toEqual(once);
    expect((await edit({ notice: { en: 'Goes on' } })).status).toBe(200);
  });
});

describe('suggestions', () => {
  test('that were lost come back with what was decided about them; withdrawn ones do not', async () => {
    for (const text of ['answered', 'accepted', 'accepted later', 'flood']) await loseSuggestion(text);
    await restoreAll(['suggestions']);
    expect(await (await follow('answered')).json()).toMatchObject({
      status: 'answered',
      reply: 'A demo reply.',
    });
    expect(await (await follow('accepted')).json()).toMatchObject({ status: 'accepted' });
    expect(await (await follow('accepted later')).json()).toMatchObject({ status: 'accepted' });
    expect(await (await follow('flood')).json()).toMatchObject({
      status: 'discarded',
      expiresOn: '2027-03-10',
    });
    expect((await inbox('accepted')).map(({ topic }) => topic)).toEqual([null, null]);
    for (const text of ['withdrawn', 'withdrawn and forgotten']) {
      expect((await follow(text)).status).toBe(404);
      expect(await rowOf(text)).toBeUndefined();
    }
    // Support was counted already: taking one back takes one away.
    expect((await system.sessionRow(SESSION))?.topics[0]?.support).toBe(2);
    for (const { id, etag } of await inbox('accepted')) {
      const body = { status: 'received', reply: null } as const;
      await system.officer.triageSuggestion({ params: { id }, ifMatch: etag, body });
    }
    expect((await system.sessionRow(SESSION))?.topics[0]?.support).toBe(0);
  });

  test('stay away where nothing tells whether they were lost or withdrawn', async () => {
    await loseSuggestion('lost');
    const { id } = (await system.rows('suggestions')).find((row) => !('inbox' in row)) ?? {};
    await backups.lose('suggestions', { id: String(id) }); // as DynamoDB does when a tombstone has expired
    system.setClock(new Date('2027-03-05T15:00:00Z'));
    const before = await everyRow(system);
    const { said } = await restore([
      '--from',
      copyOf('suggestions'),
      '--to',
      'suggestions',
      '--write',
      ...made,
    ]);
    expect(said).toContain('2  left out: lost or withdrawn since the backup: nothing tells which');
    expect(said).not.toContain(String(id));
    expect(await everyRow(system)).toEqual(before);
  });

  test.each([
    ['nobody says when the backup was made', [], async () => loseSuggestion('lost')],
    [
      'the table is younger than the backup',
      ['--made', '2026-01-01T00:00:00Z'],
      async () => loseSuggestion('lost'),
    ],
    [
      'all that the backup has is gone, tombstones perhaps among it',
      made,
      () => backups.loseAll('suggestions'),
    ],
  ])('stay away, and it is said, where %s', async (_, args, lose) => {
    await lose();
    const before = await everyRow(system);
    const { said } = await restore([
      '--from',
      copyOf('suggestions'),
      '--to',
      'suggestions',
      '--write',
      ...args,
    ]);
    expect(said).toContain('left out: lost or withdrawn since the backup: nothing tells which');
    expect(said.includes('Say it by --made')).toBe(args.length === 0);
    expect(await everyRow(system)).toEqual(before);
  });

  test('come back after the loss of all where an operator says so; what has expired does not', async () => {
    await backups.loseAll('suggestions');
    await restoreAll(['suggestions'], { maybeWithdrawn: true });
    expect((await follow('answered')).status).toBe(200);
    await backups.loseAll('suggestions');
    system.setClock(new Date('2027-08-28T10:00:00Z')); // the day of expiry, of all
    const { said } = await restore([
      ...['--from', copyOf('suggestions'), '--to', 'suggestions', '--write', '--maybe-withdrawn'],
    ]);
    expect(said).toContain('7  left out: expired');
    expect(await system.rows('suggestions')).toEqual([]);
  });

  test('that a backup knows as withdrawn are withdrawn again where an older one brought them back', async () => {
    await backups.copy('suggestions', 'backup-of-withdrawals');
    await backups.loseAll('suggestions');
    await restoreAll(['suggestions'], { maybeWithdrawn: true });
    expect((await follow('withdrawn')).status).toBe(200);
    await restore(['--from', 'backup-of-withdrawals', '--to', 'suggestions', '--write']);
    expect((await follow('withdrawn')).status).toBe(404);
    expect(await rowOf('withdrawn')).toBeUndefined();
  });

  test('that somebody withdraws after they came back stay away for good', async () => {
    await loseSuggestion('accepted');
    await restoreAll(['suggestions']);
    await withdraw('accepted');
    await restoreAll(['suggestions'], { maybeWithdrawn: true });
    expect((await follow('accepted')).status).toBe(404);
    expect(await rowOf('accepted')).toBeUndefined();
  });

  test('do not bring the day’s count of forms back', async () => {
    await system.store('suggestions', { id: 'by form 2027-03-02', came: 3, expiresAt: 1_804_028_400 });
    await backups.copy('suggestions', 'backup-with-count');
    await backups.lose('suggestions', { id: 'by form 2027-03-02' });
    const { said } = await restore(['--from', 'backup-with-count', '--to', 'suggestions', '--write']);
    expect(said).toContain('1  left out: the count of what came by forms on a day begins anew');
    expect(await everyRow(system)).toEqual(beforeTheLoss);
  });
});

describe('edit records', () => {
  test('that are missing are put; none that is there is touched', async () => {
    const [kept, lost] = (await system.rows('edits')).filter(({ target }) => target === `session ${SESSION}`);
    await system.store('edits', { ...kept, by: 'somebody.else' });
    await backups.lose('edits', { target: String(lost?.target), version: Number(lost?.version) });
    await restoreAll(['edits']);
    const rows = await system.rows('edits');
    expect(rows).toContainEqual(lost);
    expect(rows).toContainEqual({ ...kept, by: 'somebody.else' });
  });

  test('do not stand in the way of a session that was restored before them', async () => {
    await backups.copy('edits', 'backup-of-all-edits');
    await backups.loseAll('edits');
    await backups.loseAll('sessions');
    await restoreAll(['sessions']);
    const { said } = await restore(['--from', 'backup-of-all-edits', '--to', 'edits', '--write']);
    expect(said).toContain(`with a version above their edit records, to be editable again (${SESSION})`);
    expect((await edit({ notice: { en: 'Goes on' } })).status).toBe(200);
  });

  test('that have expired do not come back', async () => {
    await backups.loseAll('edits');
    system.setClock(new Date('2033-01-01T00:00:00Z'));
    const { said } = await restore(['--from', copyOf('edits'), '--to', 'edits', '--write']);
    expect(said).toMatch(/\d+ {2}left out: expired/);
    expect(await system.rows('edits')).toEqual([]);
  });
});

describe('the loss of everything', () => {
  const order = ['edits', 'sessions', 'series', 'suggestions'] as const;

  test('ends with all of the backup, with which people go on', async () => {
    for (const table of tableIds) await backups.loseTable(table);
    const first = ['--from', copyOf('edits'), '--to', 'edits'];
    expect((await restore([...first, '--write'])).errors).toContain(
      'With --write --make-tables it is made again',
    );
    for (const table of order) {
      const more = table === 'suggestions' ? ['--maybe-withdrawn'] : ['--make-tables'];
      const done = await restore(['--from', copyOf(table), '--to', table, '--write', ...more]);
      expect(done).toMatchObject({ code: 0, errors: '' });
    }
    expect(withoutVersions(await everyRow(system))).toEqual(withoutVersions(backedUp));
    expect((await edit({ theme: { en: 'Goes on' } })).status).toBe(200);
    await decide('lost', { status: 'accepted', topic });
    const { body } = await system.officer.listEdits({ params: { id: SESSION } });
    expect(body.edits.slice(0, 2).map(({ operation }) => operation)).toEqual([
      'triageSuggestion',
      'editSession',
    ]);
    const etag = (await system.coordinator.getSeries({ params: { id: 'gare' } })).headers.get('etag') ?? '';
    const change = { params: { id: 'gare' }, ifMatch: etag, body: { paused: true } };
    expect((await system.coordinator.editSeries(change)).status).toBe(200);
    await withdraw('withdrawn');
  });

  test('is mended the same by doing it twice, and by going on after a stop anywhere', async () => {
    const loseMuch = async () => {
      await asLived();
      await backups.loseAll('edits');
      await backups.loseAll('series');
      await backups.lose('sessions', { series: 'gare', slot: '2027-03' });
      for (const text of ['answered', 'accepted', 'flood']) await loseSuggestion(text);
    };
    const all = async (stopAfter = Number.POSITIVE_INFINITY) => {
      let left = stopAfter;
      for (const table of order) {
        const done = await run({ table }, left);
        left -= done.length;
        if (left <= 0) return;
      }
    };
    await loseMuch();
    await all();
    const once = await everyRow(system);
    await all();
    expect(await everyRow(system)).toEqual(once);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 25 }), async (stopAfter) => {
        await loseMuch();
        await all(stopAfter);
        await all();
        expect(await everyRow(system)).toEqual(once);
      }),
      runs(3),
    );
  });
});

describe('npm run restore', () => {
  test.each([
    [[], 'From which table?'],
    [['--from', 'x'], 'Into which table? --to takes series, sessions, edits, suggestions.'],
    [['--from', 'x', '--to', 'officers'], 'There is no table officers: --to takes'],
    [['--from', 'x', '--to', 'sessions', '--force'], '--force'],
    [['--from', 'x', '--to', 'sessions', 'gare-2027-03'], 'gare-2027-03'],
    [['--from', 'x', '--to', 'edits', '--replace-newer'], 'is for series and sessions'],
    [['--from', 'x', '--to', 'edits', '--made', '2027-03-01T00:00:00Z'], 'are for suggestions'],
    [['--from', 'x', '--to', 'suggestions', '--made', '1 March'], 'a time with its offset'],
  ])('does not take %j, and says why', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });

  test.each([
    [['--from', 'nowhere', '--to', 'sessions'], 'There is no table nowhere'],
    [['--from', tableName('series'), '--to', 'suggestions'], 'is a live table'],
    [['--from', copyOf('edits'), '--to', 'sessions'], 'does not have the key of sessions'],
    [['--from', copyOf('series'), '--to', 'suggestions'], 'has no suggestions in it'],
    [['--from', copyOf('sessions'), '--to', 'sessions', '--only', 'gare-2031-01'], 'has no gare-2031-01'],
    [['--from', '.', '--to', 'sessions'], 'is no copy of a data folder'],
    [['--form', copyOf('sessions')], "Unknown option '--form'"],
  ])('refuses %j in words, and does nothing', async (args, words) => {
    const { code, said, errors } = await restore([...args, '--write']);
    expect([code, said]).toEqual([1, '']);
    expect(errors).toContain(words);
    expect(errors).not.toMatch(/^\s+at /m);
    expect(await everyRow(system)).toEqual(beforeTheLoss);
  });

  test('says where nothing runs', async () => {
    const { code, errors } = await restore(['--from', 'x', '--to', 'sessions'], { PORT: '1' });
    expect(code).toBe(1);
    expect(errors).toContain('Nothing runs on port 1');
  });

  test('tells what it does, and that it writes nothing by itself', async () => {
    const { code, said } = await restore(['--help']);
    expect(code).toBe(0);
    expect(said).toContain('It writes nothing unless --write is there');
  });

  test('names a row that is none, restores the others, and ends with 2', async () => {
    await backups.copy('sessions', 'backup-with-damage');
    await backups.damage('backup-with-damage', { series: 'gare', slot: '2099-01' });
    await backups.lose('sessions', { series: 'gare', slot: '2027-03' });
    const { code, said } = await restore(['--from', 'backup-with-damage', '--to', 'sessions', '--write']);
    expect(code).toBe(2);
    expect(said).toContain('1  NOT DONE: no row of this kind (gare-2099-01)');
    expect(await system.sessionRow(SESSION)).toBeDefined();
  });

  test('restores from the folder of a copy, which a running system keeps to itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'op-e-kaffi-copy-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const copied = await startDynamoDb(`${folder}/dynamodb`, () => {});
    const admin = adminClient(copied.endpoint);
    for (const row of backedUp.filter(({ slot }) => slot)) {
      const Item = marshall(row);
      await admin.send(new PutItemCommand({ TableName: tableName('sessions'), Item }));
    }
    admin.destroy();
    await copied.stop();
    await backups.lose('sessions', { series: 'gare', slot: '2027-03' });
    const unlock = await lockFolder(folder);
    const args = ['--from', folder, '--to', 'sessions', '--write'];
    expect((await restore(args)).errors).toContain('has its data in');
    await unlock();
    expect(await restore(args)).toMatchObject({ code: 0, errors: '' });
    expect((await edit({ notice: { en: 'Goes on' } })).status).toBe(200);
  });

  test('ends, and names the file, where a copy can’t be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'op-e-kaffi-copy-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(`${folder}/dynamodb.sqlite`, 'no database');
    const { code, errors } = await restore(['--from', folder, '--to', 'sessions'], {
      PORT: port,
      DYNAMODB_ENGINE: 'dynoxide',
    });
    expect(code).toBe(1);
    expect(errors).toContain(`${folder}/dynamodb.sqlite`);
  });

  test('finds the tables of a deployment by its stack, with the operator’s credentials', async () => {
    await backups.lose('sessions', { series: 'gare', slot: '2027-03' });
    const asked: string[] = [];
    const cloudFormation = await stackWithTables(asked);
    const env = {
      AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation,
      AWS_ENDPOINT_URL_DYNAMODB: system.engine.endpoint,
      AWS_ACCESS_KEY_ID: 'operator',
      AWS_SECRET_ACCESS_KEY: 'demo',
      AWS_REGION: 'eu-central-1',
      PORT: '1',
    };
    const args = ['--from', copyOf('sessions'), '--to', 'sessions', '--stack', 'op-e-kaffi', '--write'];
    expect(await restore(args, env)).toMatchObject({ code: 0, errors: '' });
    expect(asked[0]).toContain('Credential=operator/');
    expect(await system.sessionRow(SESSION)).toBeDefined();
    const { code, errors } = await restore(args, {
      ...env,
      AWS_ENDPOINT_URL_CLOUDFORMATION: await stackWithTables([], []),
    });
    expect(code).toBe(1);
    expect(errors).toContain('The stack op-e-kaffi has no output');
  });
});
