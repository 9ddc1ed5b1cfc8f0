import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import {
  type Asking,
  aReceipt,
  aSuggestion,
  ask,
  dayFrom,
  expectOnlyFor,
  holding,
  midnight,
} from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

const discard = (body: unknown, by: Asking = 'officer') =>
  ask(system, by, 'POST', '/suggestions/discard', { body });
const discarded = async (body: unknown) => holding(await discard(body));
const follow = async (receipt: string) =>
  holding(await ask(system, null, 'GET', '/suggestion', { headers: { receipt } }));

/** Stores suggestions, one for each of these changes; gives their rows. */
async function stored(...changes: Partial<Suggestion>[]) {
  const rows = changes.map((change) => aSuggestion(change));
  await system.store('suggestions', ...rows);
  return rows as (ReturnType<typeof aSuggestion> & { ref: string })[]; // every suggestion has one
}

const allRows = async () => new Map((await system.rows('suggestions')).map((row) => [row.id, row]));
const rowOf = async (id: string) => (await allRows()).get(id);
const statusesOf = async (rows: readonly { id: string }[]) => {
  const all = await allRows();
  return rows.map(({ id }) => all.get(id)?.status);
};
const editsOf = async (ref: string) =>
  (await system.rows('edits')).filter(({ target }) => target === `suggestion ${ref}`);

async function triage(id: string, body: object) {
  const rows = await allRows();
  const status = rows.get(id)?.status as Suggestion['status']; // as stored
  const { suggestions } = (await system.officer.listSuggestions({ query: { status } })).body;
  const etag = suggestions.find((item) => item.id === id)?.etag;
  return ask(system, 'officer', 'PATCH', `/suggestions/${id}`, {
    body,
    headers: { 'if-match': String(etag) },
  });
}

describe('discardSuggestions', () => {
  test('discards those named, each with a record that holds none of its words', async () => {
    const [a, b, other] = await stored({ text: 'Demo words' }, { series: 'west' }, {});
    if (!a || !b || !other) throw new Error('Three were stored.');
    expect(await discarded({ ids: [a.id, b.id, a.id] })).toEqual({ discarded: 2, more: false });
    expect(await statusesOf([a, b, other])).toEqual(['discarded', 'discarded', 'received']);
    expect(await rowOf(a.id)).toMatchObject({
      version: 2,
      inbox: 'gare discarded',
      handled: { by: 'officer' },
    });
    const edits = await editsOf(a.ref);
    expect(edits).toMatchObject([
      {
        version: 2,
        by: 'officer',
        operation: 'discardSuggestions',
        changes: [{ field: 'status', before: 'received', after: 'discarded' }],
      },
    ]);
    expect(JSON.stringify(edits)).not.toMatch(/words/);
    expect(JSON.stringify(edits)).not.toContain(a.id);
    const history = await system.officer.listSuggestionEdits({ params: { id: a.id } });
    expect(history.body.edits).toMatchObject([{ operation: 'discardSuggestions' }]);
  });

  test('tells its sender, without a reply, and goes after seven days', async () => {
    const { receipt, id } = aReceipt();
    await stored({ id });
    await discarded({ ids: [id] });
    expect(await follow(receipt)).toMatchObject({
      status: 'discarded',
      reply: null,
      expiresOn: dayFrom(7),
      text: 'Demo text of a resident.',
    });
    expect(await rowOf(id)).toMatchObject({ expiresAt: midnight(7), ownExpiry: dayFrom(179) });
    system.setClock(new Date((midnight(7) - 5) * 1000));
    expect((await ask(system, null, 'GET', '/suggestion', { headers: { receipt } })).status).toBe(200);
    system.setClock(new Date(midnight(7) * 1000));
    expect((await ask(system, null, 'GET', '/suggestion', { headers: { receipt } })).status).toBe(404);
  });

  test('leaves one that goes sooner by itself its own expiry', async () => {
    const [row] = await stored({ expiresOn: dayFrom(3), expiresAt: midnight(3) });
    await discarded({ ids: [row?.id] });
    const after = await rowOf(String(row?.id));
    expect(after).toMatchObject({ status: 'discarded', expiresOn: dayFrom(3), expiresAt: midnight(3) });
    expect(after).not.toHaveProperty('ownExpiry');
  });

  test('is undone by a later decision, which gives its own expiry back', async () => {
    for (const decision of [
      { status: 'received', reply: null },
      { status: 'answered', reply: 'Demo' },
    ]) {
      const [row] = await stored({ series: 'gare' });
      if (!row) throw new Error('One was stored.');
      await discarded({ ids: [row.id] });
      expect(await holding(await triage(row.id, decision))).toMatchObject({
        status: decision.status,
        expiresOn: dayFrom(179),
      });
      const after = await rowOf(row.id);
      expect(after).toMatchObject({ expiresAt: midnight(179), version: 3 });
      expect(after).not.toHaveProperty('ownExpiry');
      expect(await editsOf(row.ref)).toHaveLength(2);
    }
  });

  test('is not done by deciding about one', async () => {
    const [row] = await stored({});
    const id = String(row?.id);
    await expectFlaw(await triage(id, { status: 'discarded' }), '#/status');
    await discarded({ ids: [id] });
    await expectFlaw(await triage(id, { status: 'discarded' }), '#/status');
    await expectFlaw(await triage(id, { reply: 'Demo' }), '#/reply');
    const topic = { session: 'gare-2030-01', id: 'lighting-7f3k' };
    await expectFlaw(await triage(id, { topic }), '#/topic');
    expect((await triage(id, {})).status).toBe(200); // decides nothing
    expect(await rowOf(id)).toMatchObject({ status: 'discarded', version: 2 });
  });

  test('passes over what is not received, of today, expired, withdrawn, or nothing', async () => {
    const { receipt, id } = aReceipt();
    const rows = await stored(
      { status: 'answered', reply: 'Demo' },
      { status: 'discarded' },
      { day: dayFrom(0) },
      { expiresAt: midnight(0) },
      { id },
      {},
    );
    await ask(system, null, 'DELETE', '/suggestion', { headers: { receipt } });
    const before = await allRows();
    const ids = [...rows.map((row) => row.id), aReceipt().id];
    expect(await discarded({ ids })).toEqual({ discarded: 1, more: false });
    const last = String(rows.at(-1)?.id);
    expect(await rowOf(last)).toMatchObject({ status: 'discarded' });
    const after = await allRows();
    for (const { id: other } of rows.slice(0, -1)) expect(after.get(other)).toEqual(before.get(other));
    expect(await discarded({ ids })).toEqual({ discarded: 0, more: false });
  });

  test('discards all of a day that are alike, in what they are asked for', async () => {
    const day = dayFrom(-1);
    const same = { series: 'alike', day, kind: 'need', topic: 'noise-a', text: 'Demo é' } as const;
    const others: Partial<Suggestion>[] = [
      { ...same, series: 'other' },
      { ...same, day: dayFrom(-2) },
      { ...same, kind: 'concern' },
      { ...same, topic: 'noise-b' },
      { ...same, topic: null },
      { ...same, text: 'Demo é!' },
      { ...same, text: null },
    ];
    const where = { ...same, text: '  Demo e\u0301\r\n' };
    const [first] = await stored(same);
    const rest = await stored(...others);
    expect(await discarded({ where })).toEqual({ discarded: 1, more: false });
    expect(await statusesOf([...rest, { id: String(first?.id) }])).toEqual([
      ...others.map(() => 'received'),
      'discarded',
    ]);
    const without = { series: 'alike', day, text: null };
    expect(await discarded({ where: without })).toEqual({ discarded: 1, more: false });
    expect((await statusesOf(rest)).at(-1)).toBe('discarded');
    expect(await discarded({ where: { series: 'alike', day } })).toEqual({ discarded: 4, more: false });
    expect((await statusesOf(rest)).slice(0, 2)).toEqual(['received', 'received']);
  });

  test('means the deployment’s own series where none is named', async () => {
    const [own, other] = await stored({ day: '2026-02-01' }, { day: '2026-02-01', series: 'elsewhere' });
    expect(await discarded({ where: { day: '2026-02-01' } })).toEqual({ discarded: 1, more: false });
    expect(await statusesOf([own, other].filter((row) => row !== undefined))).toEqual([
      'discarded',
      'received',
    ]);
  });

  test('discards nothing of today or of a day to come', async () => {
    const series = 'today';
    const rows = await stored({ series, day: dayFrom(0) });
    for (const day of [dayFrom(0), dayFrom(1)])
      expect(await discarded({ where: { series, day } })).toEqual({ discarded: 0, more: false });
    expect(await statusesOf(rows)).toEqual(['received']);
    system.setClock(new Date(midnight(1) * 1000));
    expect(await discarded({ where: { series, day: dayFrom(0) } })).toEqual({ discarded: 1, more: false });
  });

  test('discards five hundred a call, twenty transactions at once, and goes on when called again', async () => {
    const day = '2026-03-01';
    await stored(...Array.from({ length: 1001 }, () => ({ day, series: 'flood' })));
    let [running, most] = [0, 0];
    system.gate.inject(({ by, calls }) => {
      if (by !== 'discardSuggestions' || calls.length === 1) return null;
      expect(calls).toEqual(['suggestions PutItem', 'edits PutItem']);
      running += 1;
      most = Math.max(most, running);
      const over = setTimeout(40).then(() => {
        running -= 1;
      });
      return { after: over };
    });
    const where = { day, series: 'flood' };
    expect(await discarded({ where })).toEqual({ discarded: 500, more: true });
    expect(most).toBe(20);
    expect(await discarded({ where })).toEqual({ discarded: 500, more: true });
    expect(await discarded({ where })).toEqual({ discarded: 1, more: false });
    expect(await discarded({ where })).toEqual({ discarded: 0, more: false });
    const flood = [...(await allRows()).values()].filter(({ series }) => series === 'flood');
    expect(new Set(flood.map(({ status, version }) => `${status} ${version}`))).toEqual(
      new Set(['discarded 2']),
    );
    const refs = new Set(flood.map(({ ref }) => `suggestion ${ref}`));
    const records = (await system.rows('edits')).filter(({ target }) => refs.has(String(target)));
    expect(records).toHaveLength(1001);
  });
});

describe('What others do meanwhile', () => {
  const whereOf = (series: string) => ({ where: { series, day: dayFrom(-1) } });

  test('to one of them wins: a decision stays, what was withdrawn stays erased', async () => {
    const { receipt, id } = aReceipt();
    const rows = await stored(
      { series: 'race', id, text: 'Words to be erased.' },
      { series: 'race' },
      { series: 'race' },
    );
    const decidedId = String(rows[1]?.id);
    const { suggestions } = (await system.officer.listSuggestions({ query: { series: 'race' } })).body;
    const etag = suggestions.find((item) => item.id === decidedId)?.etag;
    let between: Promise<Response[]> | undefined;
    system.gate.inject(({ by, calls }) => {
      if (by !== 'discardSuggestions' || calls.length === 1) return null;
      between ??= Promise.all([
        ask(system, null, 'DELETE', '/suggestion', { headers: { receipt } }),
        ask(system, 'officer', 'PATCH', `/suggestions/${decidedId}`, {
          body: { status: 'answered', reply: 'Demo' },
          headers: { 'if-match': String(etag) },
        }),
      ]);
      return { after: between };
    });
    expect(await discarded(whereOf('race'))).toEqual({ discarded: 1, more: false });
    expect((await between)?.map(({ status }) => status)).toEqual([204, 200]);
    expect(await rowOf(id)).toEqual({ id, expiresAt: expect.any(Number) });
    expect(await editsOf(String(rows[0]?.ref))).toEqual([]);
    expect(await rowOf(decidedId)).toMatchObject({ status: 'answered', version: 2 });
    expect(await editsOf(String(rows[1]?.ref))).toHaveLength(1);
  });

  test('to one that is still received once more does not keep it from being discarded', async () => {
    const [row] = await stored({ series: 'again' });
    if (!row) throw new Error('One was stored.');
    let between: Promise<void> | undefined;
    system.gate.inject(({ by, calls }) => {
      if (by !== 'discardSuggestions' || calls.length === 1) return null;
      between ??= system.store('suggestions', { ...row, version: 5 }); // decided, and taken back
      return { after: between };
    });
    expect(await discarded(whereOf('again'))).toEqual({ discarded: 1, more: false });
    expect(await rowOf(row.id)).toMatchObject({ status: 'discarded', version: 6 });
  });

  test('makes room for others of the five hundred', async () => {
    const rows = await stored(...Array.from({ length: 505 }, () => ({ series: 'room' })));
    const [first] = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    let between: Promise<void> | undefined;
    system.gate.inject(({ by, calls }) => {
      if (by !== 'discardSuggestions' || calls.length === 1) return null;
      between ??= system.store('suggestions', { id: first?.id, expiresAt: midnight(2) }); // withdrawn
      return { after: between };
    });
    expect(await discarded(whereOf('room'))).toEqual({ discarded: 500, more: true });
    expect(await discarded(whereOf('room'))).toEqual({ discarded: 4, more: false });
  });

  test('may be the same: of five calls at once each suggestion is discarded by one', async () => {
    const rows = await stored(...Array.from({ length: 60 }, () => ({ series: 'twice' })));
    const counts = await Promise.all(Array.from({ length: 5 }, () => discarded(whereOf('twice'))));
    expect(counts.reduce((sum, each) => sum + Number(each.discarded), 0)).toBe(60);
    expect(new Set(await statusesOf(rows))).toEqual(new Set(['discarded']));
    const targets = new Set(rows.map(({ ref }) => `suggestion ${ref}`));
    const records = (await system.rows('edits')).filter(({ target }) => targets.has(String(target)));
    expect(records).toHaveLength(60);
  });

  test('clashes with it, and it is tried again', async () => {
    await stored(...Array.from({ length: 3 }, () => ({ series: 'clash' })));
    let clashes = 0;
    system.gate.inject(({ by, calls }) =>
      by === 'discardSuggestions' && calls.length > 1 && ++clashes <= 5 ? 'conflict' : null,
    );
    expect(await discarded(whereOf('clash'))).toEqual({ discarded: 3, more: false });
  });
});

describe('While the database is in trouble', () => {
  const body = (series: string) => ({ where: { series, day: dayFrom(-1) } });
  const breakAfter = (count: number) => {
    let writes = 0;
    system.gate.inject(({ by, calls }) =>
      by === 'discardSuggestions' && calls.length > 1 && ++writes > count ? 'fail' : null,
    );
  };

  test('it says what was done, and that there is more', async () => {
    const rows = await stored(...Array.from({ length: 100 }, () => ({ series: 'outage' })));
    breakAfter(30);
    expect(await discarded(body('outage'))).toEqual({ discarded: 30, more: true });
    system.gate.inject(null);
    expect((await statusesOf(rows)).filter((status) => status === 'discarded')).toHaveLength(30);
    expect(await discarded(body('outage'))).toEqual({ discarded: 70, more: false });
  });

  test('it says so where nothing was done', async () => {
    const rows = await stored(...Array.from({ length: 3 }, () => ({ series: 'dead' })));
    breakAfter(0);
    const response = await discard(body('dead'));
    expect(response.headers.get('retry-after')).toBe('5');
    await expectProblem(response, 'unavailable');
    expect(new Set(await statusesOf(rows))).toEqual(new Set(['received']));
  });

  test('slow, it stops in time, and goes on when called again', async () => {
    await stored(...Array.from({ length: 300 }, () => ({ series: 'slow' })));
    system.gate.inject(({ by }) => (by === 'discardSuggestions' ? { delay: 700 } : null));
    const start = performance.now();
    const first = await discarded(body('slow'));
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(first).toEqual({ discarded: expect.toSatisfy((n) => n >= 60 && n <= 200), more: true });
    system.gate.inject(null);
    expect(await discarded(body('slow'))).toEqual({ discarded: 300 - Number(first.discarded), more: false });
  });
});

describe('discardSuggestions refuses', () => {
  const [id, day] = [aReceipt().id, dayFrom(-1)];
  test.each<[string, unknown, string]>([
    ['neither', {}, '#'],
    ['both', { ids: [id], where: { day } }, '#'],
    ['no id', { ids: [] }, '#/ids'],
    ['51 ids', { ids: Array.from({ length: 51 }, () => id) }, '#/ids'],
    ['what is no id', { ids: [id, 'discard'] }, '#/ids/1'],
    ['null for ids', { ids: null }, '#/ids'],
    ['no day', { where: { kind: 'need' } }, '#/where/day'],
    ['a day that does not exist', { where: { day: '2026-02-30' } }, '#/where/day'],
    ['another kind', { where: { day, kind: 'spam' } }, '#/where/kind'],
    ['null for a kind', { where: { day, kind: null } }, '#/where/kind'],
    ['what is no topic', { where: { day, topic: 'Noise' } }, '#/where/topic'],
    ['an empty text', { where: { day, text: '' } }, '#/where/text'],
    ['2,001 units of text', { where: { day, text: 'x'.repeat(2001) } }, '#/where/text'],
    ['another status', { where: { day, status: 'answered' } }, '#/where/status'],
    ['an unknown field', { ids: [id], reply: 'Demo' }, '#/reply'],
    ['a list', [id], '#'],
    ['broken JSON', '{"ids":', '#'],
  ])('%s', async (_, body, pointer) => {
    await expectFlaw(await discard(body), pointer);
  });

  test('more than 16 KiB, and takes the longest text', async () => {
    await expectProblem(await discard(JSON.stringify({ ids: [id] }) + ' '.repeat(16_384)), 'too-large');
    expect(await discarded({ where: { day, text: '€'.repeat(2000) } })).toEqual({
      discarded: 0,
      more: false,
    });
  });

  test('who is no officer', async () => {
    await expectOnlyFor(['officer', 'coordinator'], (by) => discard({ ids: [id] }, by));
  });
});
