import { beforeEach, describe, expect, test } from 'vitest';
import { documentedSeries, documentedSession } from '../../shared/programme.ts';
import { aSession } from '../support/builders.ts';
import type { Fault } from '../support/databaseFaults.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
beforeEach(async () => {
  system.gate.inject(null);
  await system.empty();
});

const december = '2026-12-01T03:30:00Z';
const december17 = { startsAt: '2026-12-17T16:00:00+01:00', endsAt: '2026-12-17T18:00:00+01:00' };
const run = (scheduledTime = december) => system.runAutomation(scheduledTime);
const sessionsOf = async (series = 'gare') =>
  (await system.sessions())
    .filter((row) => row.series === series)
    .sort((a, b) => (String(a.slot) < String(b.slot) ? -1 : 1));
const slots = async (series?: string) => (await sessionsOf(series)).map(({ slot }) => slot);
const editions = async (series?: string) => (await sessionsOf(series)).map(({ edition }) => edition);
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
const lastEdition = async (id = 'gare') =>
  (await system.rows('series')).find((row) => row.id === id)?.lastEdition;

describe('createNextEdition on an empty store', () => {
  test('writes the documented series and edition, and the next one', async () => {
    expect(await run()).toMatchObject({
      created: ['gare-2026-01', 'gare-2026-12'],
      existing: [],
      skipped: [],
    });
    const [series, ...others] = await system.rows('series');
    expect(others).toEqual([]);
    expect(series).toEqual({ ...documentedSeries(december), lastEdition: 4, version: 2 });
    const [third, fourth, ...more] = await sessionsOf();
    expect(more).toEqual([]);
    expect(third).toEqual(documentedSession(december));
    expect(fourth).toEqual({
      ...documentedSession(december),
      slot: '2026-12',
      edition: 4,
      startsAt: '2026-12-17T16:00:00+01:00',
      endsAt: '2026-12-17T18:00:00+01:00',
      venue: null,
    });
    expect(await system.rows('edits')).toEqual([]);
  });

  test('names what it created as created alone', async () => {
    const { created, existing } = await run('2026-01-02T03:30:00Z');
    expect(created).toEqual(['gare-2026-01']);
    expect(existing).toEqual([]);
  });

  test('does nothing more the second time', async () => {
    await run();
    const before = [await system.rows('series'), await sessionsOf()];
    expect(await run()).toMatchObject({ created: [], existing: ['gare-2026-12'], skipped: [] });
    expect([await system.rows('series'), await sessionsOf()]).toEqual(before);
  });

  test('a hundred times at once creates one session a slot, without gap or double', async () => {
    // All in one worker, some may find that the database takes too long; those fail, and have done nothing wrong.
    const ended = await Promise.allSettled(Array.from({ length: 100 }, () => run()));
    const replies = ended.filter((run) => run.status === 'fulfilled').map(({ value }) => value);
    expect(replies.length).toBeGreaterThan(0);
    const created = replies.flatMap((reply) => reply.created);
    expect(new Set(created).size).toBe(created.length);
    await run();
    expect(await slots()).toEqual(['2026-01', '2026-12']);
    expect(await editions()).toEqual([3, 4]);
    expect(await lastEdition()).toBe(4);
  });

  test.each([
    undefined,
    null,
    'text',
    {},
    { scheduledTime: '' },
    { scheduledTime: 'tomorrow' },
    { scheduledTime: 1_764_560_000 },
    { scheduledTime: '2026-12-01' },
    { scheduledTime: '2026-12-01T03:30:00' },
    { scheduledTime: '2026-02-30T03:30:00Z' },
    { scheduledTime: '<aws.scheduler.scheduled-time>' },
  ])('fails for the event %j and writes nothing', async (event) => {
    await expect(system.functions.invoke('createNextEdition', event)).rejects.toThrow();
    expect(await system.rows('series')).toEqual([]);
    expect(await system.rows('sessions')).toEqual([]);
  });
});

describe('createNextEdition', () => {
  test('keeps as many planned as the series says, in the order of their dates', async () => {
    await system.storeSeries({ keepPlanned: 12 });
    const { created } = await run();
    expect(created).toHaveLength(12);
    expect(created).toEqual((await slots()).map((slot) => `gare-${slot}`));
    expect([created[0], created[11]]).toEqual(['gare-2026-12', 'gare-2027-11']);
    expect(await editions()).toEqual(numbers(4, 12));
    expect(await lastEdition()).toBe(15);
  });

  test('twenty times at once keeps twelve planned, numbered without gap or double', async () => {
    await system.storeSeries({ keepPlanned: 12 });
    const replies = await Promise.all(Array.from({ length: 20 }, () => run()));
    const created = replies.flatMap((reply) => reply.created);
    expect(new Set(created).size).toBe(created.length);
    expect(await editions()).toEqual(numbers(4, 12));
    expect(await lastEdition()).toBe(15);
  });

  test('every fifth day for a year has one session for each month', async () => {
    await system.storeSeries();
    for (let day = 0; day < 365; day += 5) {
      const time = new Date(Date.parse('2026-02-01T03:30:00Z') + day * 86_400_000).toISOString();
      const { created } = await run(time);
      expect(created.length).toBeLessThanOrEqual(1);
    }
    expect(await slots()).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
        .map((month) => `2026-${String(month).padStart(2, '0')}`)
        .concat(['2027-01', '2027-02']),
    );
    expect(await editions()).toEqual(numbers(4, 13));
  });

  test('after months without a run goes on with what is to come, never with the past', async () => {
    await system.storeSeries();
    await run('2026-02-01T03:30:00Z');
    expect(await run('2026-09-20T03:30:00Z')).toMatchObject({ created: ['gare-2026-10'] });
    expect(await slots()).toEqual(['2026-02', '2026-10']);
    expect(await editions()).toEqual([4, 5]);
  });

  test('run late, or again for an earlier time, does no harm', async () => {
    await system.storeSeries();
    await run('2026-12-01T03:30:00Z');
    await run('2027-01-01T03:30:00Z');
    const before = await sessionsOf();
    expect(await run('2026-12-01T03:30:00Z')).toMatchObject({ created: [] });
    expect(await sessionsOf()).toEqual(before);
  });

  test.each([
    ['on the evening of the day itself', '2026-12-17T22:59:59Z', 'gare-2026-12'],
    ['on the next day, which begins at 23:00 UTC', '2026-12-17T23:00:00Z', 'gare-2027-01'],
    ['on the next day in summer, which begins at 22:00 UTC', '2026-07-16T22:00:00Z', 'gare-2026-08'],
    ['on the day itself in summer', '2026-07-16T21:59:59Z', 'gare-2026-07'],
    ['on the day that the clocks go forward', '2026-03-29T02:30:00Z', 'gare-2026-04'],
    ['on the day that the clocks go back', '2026-10-25T03:30:00Z', 'gare-2026-11'],
    ['at midnight of the new year in the zone', '2026-12-31T23:30:00Z', 'gare-2027-01'],
    ['for a time with another offset', '2026-12-18T08:00:00+09:00', 'gare-2027-01'],
  ])('%s creates the right month', async (_, time, id) => {
    await system.storeSeries();
    expect((await run(time)).created).toEqual([id]);
  });

  test('gives hours of the clock on the wall, in winter and in summer', async () => {
    await system.storeSeries({ keepPlanned: 12 });
    await run();
    for (const { slot, startsAt, endsAt } of await sessionsOf()) {
      const summer = ['04', '05', '06', '07', '08', '09', '10'].includes(slot.slice(5));
      expect(startsAt).toContain(summer ? 'T16:00:00+02:00' : 'T16:00:00+01:00');
      expect(endsAt).toContain(summer ? 'T18:00:00+02:00' : 'T18:00:00+01:00');
    }
  });

  test.each(['2030-08', '2034-05', '2039-05'])(
    'leaves a date on a public holiday (%s) to be confirmed',
    async (slot) => {
      await system.storeSeries({ keepPlanned: 2 });
      await run(`${slot}-01T03:30:00Z`);
      expect((await sessionsOf()).map(({ dateConfirmed }) => dateConfirmed)).toEqual([false, true]);
    },
  );

  test('goes on from the number that a coordinator has corrected', async () => {
    await system.storeSeries({ lastEdition: 12, version: 5 });
    await run();
    expect(await editions()).toEqual([13]);
    expect((await system.rows('series'))[0]).toMatchObject({ lastEdition: 13, version: 6 });
  });

  test('never counts beyond what can be read back, says so, and goes on once the number is corrected', async () => {
    await system.storeSeries({ id: 'bonnevoie', lastEdition: 0 });
    const series = await system.storeSeries({ lastEdition: 99_999, keepPlanned: 2 });
    expect(await run()).toMatchObject({
      created: expect.arrayContaining(['bonnevoie-2026-12', 'gare-2026-12']),
      skipped: ['gare-2027-01'],
      why: { 'gare-2027-01': 'no-number' },
    });
    expect(await lastEdition()).toBe(100_000);
    expect(await run()).toMatchObject({ created: [], why: { 'gare-2027-01': 'no-number' } });
    expect(await run('2027-01-01T03:30:00Z')).toMatchObject({
      created: ['bonnevoie-2027-01'],
      nothingPlanned: ['gare'],
    });
    await system.store('series', { ...series, lastEdition: 4, version: 3 });
    expect(await run()).toMatchObject({ created: ['gare-2027-01'], skipped: [], why: {} });
    expect(await editions()).toEqual([100_000, 5]);
  });

  test('passes over a series that is paused, and the months to skip', async () => {
    await system.storeSeries({ paused: true });
    expect(await run()).toMatchObject({ created: [], existing: [], skipped: ['gare-2026-12'] });
    expect(await slots()).toEqual([]);
    await system.storeSeries({ skip: ['2026-12', '2027-02'], keepPlanned: 2 });
    expect(await run()).toMatchObject({
      created: ['gare-2027-01', 'gare-2027-03'],
      existing: [],
      skipped: ['gare-2026-12', 'gare-2027-02'],
    });
  });

  test('has nothing to do with a series that is closed, nor to tell of it', async () => {
    await system.storeSeries({ closed: true, skip: ['2026-12'] });
    const nothing = { created: [], existing: [], skipped: [], why: {}, nothingPlanned: [] };
    expect(await run()).toEqual(nothing);
    expect(await slots()).toEqual([]);
  });

  test.each([
    ['cancelled', { status: 'cancelled' as const, cancellation: { reason: { fr: 'Malade' } } }],
    [
      'moved to another month',
      { startsAt: '2027-01-05T16:00:00+01:00', endsAt: '2027-01-05T18:00:00+01:00' },
    ],
    ['an extra one', { slot: '2026-12-2' }],
  ])('leaves a slot alone whose session is %s', async (_, changes) => {
    await system.storeSeries();
    await system.storeSession(aSession({ slot: '2026-12', ...changes }));
    const before = await sessionsOf();
    expect(await run()).toMatchObject({ created: [] });
    expect(await sessionsOf()).toEqual(before);
    // What was moved into a month does not fill that month's slot.
    expect(await run('2027-01-01T03:30:00Z')).toMatchObject({ created: ['gare-2027-01'] });
  });

  test('sees a session that was moved by half a year', async () => {
    await system.storeSeries();
    const moved = { startsAt: '2026-12-20T16:00:00+01:00', endsAt: '2026-12-20T18:00:00+01:00' };
    await system.storeSession(aSession({ slot: '2026-06', ...moved }));
    const cancelled = { status: 'cancelled' as const, cancellation: { reason: { en: 'Demo: closed' } } };
    await system.storeSession(aSession({ slot: '2026-12', ...december17, ...cancelled }));
    expect(await run()).toMatchObject({ existing: ['gare-2026-12'], nothingPlanned: [] });
  });

  test('counts two series each by itself', async () => {
    await system.storeSeries({ keepPlanned: 3 });
    await system.storeSeries({ id: 'bonnevoie', lastEdition: 0, keepPlanned: 2 });
    const { created } = await run();
    expect(created.sort()).toEqual([
      'bonnevoie-2026-12',
      'bonnevoie-2027-01',
      'gare-2026-12',
      'gare-2027-01',
      'gare-2027-02',
    ]);
    expect(await editions()).toEqual([4, 5, 6]);
    expect(await editions('bonnevoie')).toEqual([1, 2]);
  });

  test('does not write the documented series where there is another', async () => {
    await system.storeSeries({ id: 'bonnevoie' });
    await run();
    expect((await system.rows('series')).map(({ id }) => id)).toEqual(['bonnevoie']);
  });

  test('heeds a change that comes between its reading and its writing', async () => {
    const series = await system.storeSeries();
    let changed = false;
    system.gate.inject(({ calls }) => {
      if (changed || !calls.includes('series PutItem')) return null;
      changed = true;
      return { after: system.store('series', { ...series, version: 2, paused: true }) };
    });
    expect(await run()).toMatchObject({ created: [], existing: [], skipped: ['gare-2026-12'] });
    expect(await slots()).toEqual([]);
    expect((await system.rows('series'))[0]).toMatchObject({ paused: true, lastEdition: 3, version: 2 });
  });
});

describe('createNextEdition, where the database fails', () => {
  // One run that creates two editions makes this many requests; each of them fails in its turn.
  const requests = 6;

  test('makes as many requests as the tests below assume', async () => {
    await system.storeSeries({ keepPlanned: 2 });
    expect(await system.requestsBy('createNextEdition', () => run())).toBe(requests);
  });

  test.each<Fault>(['conflict', 'fail', 'reset', 'lose-answer'])(
    'once (%s), at any of its requests, does its work all the same or fails, and the next run completes it',
    async (fault) => {
      for (let at = 1; at <= requests; at += 1) {
        await system.empty();
        await system.storeSeries({ keepPlanned: 2 });
        system.gate.inject(({ number }) => (number === at ? fault : null));
        await run().catch(() => null);
        system.gate.inject(null);
        await run();
        expect([at, await slots()]).toEqual([at, ['2026-12', '2027-01']]);
        expect([at, await editions(), await lastEdition()]).toEqual([at, [4, 5], 5]);
      }
    },
  );

  test.each<Fault>(['throttle', 'fail', 'reset', 'lose-answer'])(
    'once (%s) is overcome by trying again',
    async (fault) => {
      await system.storeSeries({ keepPlanned: 2 });
      for (const at of [1, 3, requests]) {
        system.gate.inject(({ number }) => (number === at ? fault : null));
        const { created, existing } = await run();
        expect([...created, ...existing].sort()).toEqual(['gare-2026-12', 'gare-2027-01']);
      }
    },
  );

  test('in conflict with another transaction, four times in a row, does its work', async () => {
    await system.storeSeries();
    let conflicts = 0;
    system.gate.inject(({ calls }) => {
      if (!calls.includes('series PutItem') || conflicts === 4) return null;
      conflicts += 1;
      return 'conflict';
    });
    expect(await run()).toMatchObject({ created: ['gare-2026-12'] });
    expect(conflicts).toBe(4);
  });

  test('for good, after any number of requests, fails; and the next run completes its work', async () => {
    for (let at = 1; at <= requests; at += 1) {
      await system.empty();
      await system.storeSeries({ keepPlanned: 2 });
      system.gate.inject(({ number }) => (number >= at ? 'reset' : null));
      await expect(run()).rejects.toThrow();
      const torn = await slots();
      expect([at, await lastEdition()]).toEqual([at, 3 + torn.length]); // both of a pair or neither
      system.gate.inject(null);
      await run();
      expect([at, await editions(), await lastEdition()]).toEqual([at, [4, 5], 5]);
    }
  });

  test('on the very first run, is torn nowhere', async () => {
    for (let at = 1; at <= 6; at += 1) {
      await system.empty();
      system.gate.inject(({ number }) => (number >= at ? 'fail' : null));
      await run().catch(() => null);
      const [series, sessions] = [await system.rows('series'), await slots()];
      expect(series.length === 0).toBe(sessions.length === 0);
      system.gate.inject(null);
      await run();
      expect([at, await slots(), await editions()]).toEqual([at, ['2026-01', '2026-12'], [3, 4]]);
    }
  });

  test('by hanging, fails within ten seconds', async () => {
    await system.storeSeries();
    system.gate.inject(() => 'hang');
    const start = Date.now();
    await expect(run()).rejects.toThrow();
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});

describe('createNextEdition, of many series', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];

  test('does each', async () => {
    for (const letter of letters) await system.storeSeries({ id: letter });
    expect((await run()).created).toEqual(letters.map((letter) => `${letter}-2026-12`));
    expect((await run()).created).toEqual([]);
  });

  test('begins none when its time is up, says where it stopped, and goes on there when it is tried again', async () => {
    for (const letter of letters) await system.storeSeries({ id: letter });
    const before = system.output.length;
    system.gate.inject(({ number }) => {
      if (number === 5) system.setClock(new Date(Date.now() + 46_000));
      return null;
    });
    await expect(run()).rejects.toThrow('No time was left for 16 series, from k on.');
    system.setClock(new Date());
    system.gate.inject(null);
    expect(system.output.slice(before).join()).toMatch(/"level":"ERROR".*"failed":\[\],"left":16,"from":"k"/);
    const done = (await system.sessions()).map(({ series }) => series).sort();
    expect(done).toEqual(letters.slice(0, 10));
    expect((await run()).created).toEqual(letters.slice(10).map((letter) => `${letter}-2026-12`));
  });
});

describe('createNextEdition tells', () => {
  const from = (count: number) => system.output.slice(count);

  test('what it did, in ids alone', async () => {
    const before = system.output.length;
    const reply = await run();
    const [line = '', ...others] = from(before);
    expect(others).toEqual([]);
    expect(JSON.parse(line.replace('createNextEdition ', ''))).toEqual({
      timestamp: expect.any(String),
      level: 'INFO',
      event: 'createNextEdition',
      ...reply,
    });
  });

  test('why it passed a slot over', async () => {
    await system.storeSeries({ skip: ['2026-12'] });
    await system.storeSeries({ id: 'bonnevoie', paused: true });
    expect(await run()).toMatchObject({
      skipped: expect.arrayContaining(['gare-2026-12', 'bonnevoie-2026-12']),
      why: { 'gare-2026-12': 'skip', 'bonnevoie-2026-12': 'paused' },
    });
  });

  test('what it did for the others, where one series can’t be planned, and then fails', async () => {
    const gone = { ...documentedSeries(december).recurrence, timeZone: 'Europe/Gone' };
    await system.storeSeries({ id: 'gone', recurrence: gone });
    for (const id of ['aaa', 'gare', 'zzz']) await system.storeSeries({ id });
    const before = system.output.length;
    await expect(run()).rejects.toThrow('Europe/Gone');
    const created = ['aaa-2026-12', 'gare-2026-12', 'zzz-2026-12'];
    expect((await system.rows('sessions')).map(({ series, slot }) => `${series}-${slot}`).sort()).toEqual(
      created,
    );
    const [line = ''] = from(before);
    expect(JSON.parse(line.slice(line.indexOf('{')))).toEqual({
      timestamp: expect.any(String),
      level: 'ERROR',
      event: 'createNextEdition',
      created,
      existing: [],
      skipped: [],
      why: {},
      nothingPlanned: [],
      failed: ['gone'],
    });
  });

  test('that a series has nothing planned, as an error that an alarm can see', async () => {
    await system.storeSeries({ skip: ['2026-12', '2027-01'] });
    const before = system.output.length;
    expect(await run()).toMatchObject({ created: ['gare-2027-02'], nothingPlanned: ['gare'] });
    expect(from(before)[0]).toMatch(
      /^createNextEdition \{"timestamp":"[^"]+","level":"ERROR","event":"nothing-planned","series":"gare"\}$/,
    );
  });
});
