import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Series } from '../../shared/model/Series.ts';
import { aSession } from '../support/builders.ts';
import { type Asking, ask, expectOnlyFor, holding, type Json } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

afterEach(() => system.gate.inject(null));

let count = 0;

interface Read {
  readonly id: string;
  readonly etag: string | null;
  readonly body: Json;
}

/** Stores a series under an id of its own, and reads it. */
async function stored(changes: Partial<Series> = {}): Promise<Read> {
  count += 1;
  const id = `demo-${String.fromCharCode(96 + Math.ceil(count / 26))}${String.fromCharCode(97 + (count % 26))}`;
  await system.storeSeries({ id, ...changes });
  return read(id);
}

async function read(id: string): Promise<Read> {
  const response = await ask(system, 'coordinator', 'GET', `/series/${id}`);
  return { id, body: await holding(response), etag: response.headers.get('etag') };
}

function send({ id, etag }: { id: string; etag: string | null }, body: unknown, by: Asking = 'coordinator') {
  const headers = {
    'content-type': 'application/merge-patch+json',
    ...(etag !== null && { 'if-match': etag }),
  };
  return ask(system, by, 'PATCH', `/series/${id}`, { body, headers });
}

/** Patches what was read; fails unless that is taken, and stays. */
async function edit(seen: Read, patch: unknown): Promise<Read> {
  const response = await send(seen, patch);
  const body = await holding(response);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const after = await read(seen.id);
  expect(body).toEqual(after.body);
  expect(response.headers.get('etag')).toBe(after.etag);
  return after;
}

const rowOf = async (id: string) => (await system.rows('series')).find((row) => row.id === id);
const editsOf = async (id: string) =>
  (await system.rows('edits')).filter(({ target }) => target === `series ${id}`);

async function nothingChanges(act: () => Promise<unknown>): Promise<void> {
  const all = () => Promise.all((['series', 'sessions', 'edits'] as const).map(system.rows));
  const before = await all();
  await act();
  expect(await all()).toEqual(before);
}

const venue = { name: 'Demo café', address: '1, rue de la Démo', locality: 'Luxembourg' };
const rule = 'FREQ=MONTHLY;BYDAY=1TU';

// Before the others: automation looks after every series that there is.
describe('Automation follows at its next run', () => {
  const created = async (id: string) =>
    (await system.runAutomation('2031-01-01T03:30:00Z')).created.filter((session) =>
      session.startsWith(`${id}-`),
    );

  test('how many editions to keep planned, and which months to skip', async () => {
    const seen = await stored();
    expect(await created(seen.id)).toEqual([`${seen.id}-2031-01`]);
    await edit(await read(seen.id), { keepPlanned: 3, skip: ['2031-02'] });
    expect(await created(seen.id)).toEqual([`${seen.id}-2031-03`, `${seen.id}-2031-04`]);
  });

  test('a pause and its end', async () => {
    const seen = await stored();
    const paused = await edit(seen, { paused: true });
    expect(await created(seen.id)).toEqual([]);
    await edit(paused, { paused: false });
    expect(await created(seen.id)).toEqual([`${seen.id}-2031-01`]);
  });

  test('a new rule, for sessions that do not exist yet', async () => {
    const seen = await stored();
    await created(seen.id);
    const before = await system.sessionRow(`${seen.id}-2031-01`);
    await edit(await read(seen.id), {
      recurrence: { rule, startTime: '10:00', endTime: '12:00' },
      keepPlanned: 2,
    });
    expect(await created(seen.id)).toEqual([`${seen.id}-2031-02`]);
    expect(await system.sessionRow(`${seen.id}-2031-01`)).toEqual(before);
    expect(await system.sessionRow(`${seen.id}-2031-02`)).toMatchObject({
      startsAt: '2031-02-04T10:00:00+01:00',
    });
  });

  test('an edition number that was mistyped and corrected before a session took one of it', async () => {
    const seen = await stored({ lastEdition: 3 });
    await system.storeSession(aSession({ series: seen.id, slot: '2030-12', edition: 3 }));
    const mistyped = await edit(seen, { lastEdition: 100_000 });
    await edit(mistyped, { lastEdition: 3 });
    await created(seen.id);
    expect(await system.sessionRow(`${seen.id}-2031-01`)).toMatchObject({ edition: 4 });
  });

  test('a corrected edition number', async () => {
    const seen = await stored({ lastEdition: 3 });
    await edit(seen, { lastEdition: 60 });
    await created(seen.id);
    expect(await system.sessionRow(`${seen.id}-2031-01`)).toMatchObject({ edition: 61 });
  });
});

describe('editSeries at once', () => {
  test('lets one of twenty win, with one record', async () => {
    const seen = await stored();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => send(seen, { quarter: `Demo ${i}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
    const won = answers.findIndex(({ status }) => status === 200);
    expect(await rowOf(seen.id)).toMatchObject({ quarter: `Demo ${won}`, version: 2 });
    expect(await editsOf(seen.id)).toHaveLength(1);
  });

  test('does not undo the edition number that automation gave meanwhile', async () => {
    const seen = await stored({ lastEdition: 3 });
    await system.runAutomation('2030-01-01T03:30:00Z');
    const { etag, body } = await read(seen.id);
    expect(body.lastEdition).toBe(4);
    await nothingChanges(async () => {
      await expectProblem(await send(seen, { lastEdition: 3 }), 'stale');
      await expectFlaw(await send({ id: seen.id, etag }, { lastEdition: 3 }), '#/lastEdition');
    });
  });

  test('counts once where the database’s answer was lost', async () => {
    const seen = await stored();
    let lost = 0;
    system.gate.inject(({ by, calls }) =>
      by === 'editSeries' && calls.length > 1 && ++lost === 1 ? 'lose-answer' : null,
    );
    await edit(seen, { quarter: 'Demo' });
    expect(await rowOf(seen.id)).toMatchObject({ version: 2 });
    expect(await editsOf(seen.id)).toHaveLength(1);
  });
});

describe('editSeries changes', () => {
  test.each<[string, Json, Json]>([
    ['the quarter', { quarter: ' Demo quarter ' }, { quarter: 'Demo quarter' }],
    ['how many editions are kept planned', { keepPlanned: 12 }, {}],
    ['whether it is paused', { paused: true }, {}],
    ['whether it is closed', { closed: true }, {}],
    ['the months to skip', { skip: ['2030-08', '2030-07'] }, {}],
    ['the last edition', { lastEdition: 12 }, {}],
    ['the venues', { venues: [venue] }, { venues: [{ ...venue, stepFree: null, directions: null }] }],
    ['all of a venue', { venues: [{ ...venue, stepFree: true, directions: { fr: 'Demo' } }] }, {}],
    ['the subjects', { subjects: [{ id: 'demo', name: { fr: 'Démo' } }] }, {}],
    ['its subjects to none', { subjects: [] }, {}],
  ])('%s', async (_, patch, result) => {
    const before = await stored();
    const after = await edit(before, patch);
    const { updatedAt } = after.body;
    expect(after.body).toEqual({ ...before.body, ...patch, ...result, updatedAt });
    expect(String(updatedAt) > String(before.body.updatedAt)).toBe(true);
    const [field] = Object.keys(patch);
    expect(await editsOf(before.id)).toEqual([
      {
        target: `series ${before.id}`,
        version: 2,
        at: updatedAt,
        by: 'coordinator',
        operation: 'editSeries',
        expiresAt: expect.any(Number),
        changes: [{ field, before: before.body[String(field)], after: after.body[String(field)] }],
      },
    ]);
    expect(await rowOf(before.id)).toMatchObject({ version: 2 });
  });

  test('a text language by language, null taking one away', async () => {
    const before = await stored({
      name: { fr: 'Un', lb: 'Eent' },
      purpose: { fr: 'P' },
      notFor: { fr: 'N' },
    });
    const after = await edit(before, { name: { fr: null, de: 'Eins' }, notFor: { en: 'N' } });
    expect(after.body).toMatchObject({ name: { lb: 'Eent', de: 'Eins' }, notFor: { fr: 'N', en: 'N' } });
    expect(after.body.name).not.toHaveProperty('fr');
  });

  test('a recurrence field by field, in which null is a value: no first or last month', async () => {
    const before = await stored();
    const recurrence = before.body.recurrence as Json;
    const seasons = [{ months: [12], startTime: '15:00', endTime: '17:00' }];
    const limited = await edit(before, { recurrence: { rule, from: '2030-01', until: '2031-12', seasons } });
    expect(limited.body.recurrence).toEqual({
      ...recurrence,
      rule,
      from: '2030-01',
      until: '2031-12',
      seasons,
    });
    const opened = await edit(limited, { recurrence: { until: null } });
    expect(opened.body.recurrence).toEqual({ ...recurrence, rule, from: '2030-01', until: null, seasons });
    const free = await edit(opened, { recurrence: { from: null, seasons: [], startTime: '15:30' } });
    expect(free.body.recurrence).toEqual({ ...recurrence, rule, startTime: '15:30' });
    await nothingChanges(() => edit(free, { recurrence: {} }));
  });

  test('nothing by a patch without effect, and does not record it', async () => {
    const before = await stored();
    const { id: _, updatedAt: __, ...same } = before.body;
    await nothingChanges(async () => {
      expect(await edit(before, {})).toEqual(before);
      expect(await edit(before, same)).toEqual(before);
      expect(await edit(before, { bookingRequired: false, skip: [] })).toEqual(before);
    });
  });

  test('and never stores a field that is not its own', async () => {
    const before = await stored();
    await edit(before, { bookingRequired: false, quarter: 'Demo' });
    expect(Object.keys((await rowOf(before.id)) ?? {})).not.toContain('bookingRequired');
  });
});

describe('editSeries refuses', () => {
  let before: Read;
  beforeAll(async () => {
    before = await stored();
  });

  test.each<[string, unknown, string]>([
    ['another id', { id: 'other' }, '#/id'],
    ['the same id', { id: 'gare' }, '#/id'],
    ['a version', { version: 1 }, '#/version'],
    ['a date of change', { updatedAt: '2026-01-01T00:00:00Z' }, '#/updatedAt'],
    ['a field that nobody knows', { colour: 'blue' }, '#/colour'],
    ['a field with a slash in its name', { 'a/b~c': 1 }, '#/a~1b~0c'],
    ['meetings with booking', { bookingRequired: true }, '#/bookingRequired'],
    ['null for the name', { name: null }, '#/name'],
    ['null for the quarter', { quarter: null }, '#/quarter'],
    ['null for the purpose', { purpose: null }, '#/purpose'],
    ['null for what it is not for', { notFor: null }, '#/notFor'],
    ['null for the recurrence', { recurrence: null }, '#/recurrence'],
    ['null for the rule', { recurrence: { rule: null } }, '#/recurrence/rule'],
    ['null for the time zone', { recurrence: { timeZone: null } }, '#/recurrence/timeZone'],
    ['null for the seasons', { recurrence: { seasons: null } }, '#/recurrence/seasons'],
    ['null for the subjects', { subjects: null }, '#/subjects'],
    ['null for the venues', { venues: null }, '#/venues'],
    ['null for how many are planned', { keepPlanned: null }, '#/keepPlanned'],
    ['null for paused', { paused: null }, '#/paused'],
    ['null for closed', { closed: null }, '#/closed'],
    ['null for the months to skip', { skip: null }, '#/skip'],
    ['null for the last edition', { lastEdition: null }, '#/lastEdition'],
    ['the last language of a name', { name: { lb: null, fr: null, de: null, en: null, pt: null } }, '#/name'],
    [
      'a rule of more than one day a month',
      { recurrence: { rule: 'FREQ=MONTHLY;BYDAY=TH' } },
      '#/recurrence/rule',
    ],
    ['a rule with a COUNT', { recurrence: { rule: `${rule};COUNT=5` } }, '#/recurrence/rule'],
    ['an end before the start that it has', { recurrence: { endTime: '15:59' } }, '#/recurrence/endTime'],
    ['a start after the end that it has', { recurrence: { startTime: '18:00' } }, '#/recurrence/endTime'],
    ['an unknown time zone', { recurrence: { timeZone: 'Europe/Gare' } }, '#/recurrence/timeZone'],
    [
      'a last month before the first',
      { recurrence: { from: '2030-05', until: '2030-04' } },
      '#/recurrence/until',
    ],
    [
      'a subject twice',
      {
        subjects: [
          { id: 'a', name: { fr: 'A' } },
          { id: 'a', name: { fr: 'B' } },
        ],
      },
      '#/subjects/1/id',
    ],
    ['a month twice', { skip: ['2030-01', '2030-02', '2030-01'] }, '#/skip/2'],
    ['a venue with more fields', { venues: [{ ...venue, phone: '1' }] }, '#/venues/0/phone'],
    ['thirteen venues', { venues: Array(13).fill(venue) }, '#/venues'],
    ['what is no object', [], '#'],
    ['null', null, '#'],
  ])('%s, with a pointer to it, and stores nothing', async (_, patch, pointer) => {
    await nothingChanges(async () => expectFlaw(await send(before, patch), pointer));
  });

  test('a last edition below one that exists, wherever in the list that stands', async () => {
    const before = await stored({ lastEdition: 9 });
    for (const [slot, edition] of [
      ['2030-01', 5],
      ['2030-02', 7],
      ['2030-03', 6],
    ] as const)
      await system.storeSession(aSession({ series: before.id, slot, edition }));
    await nothingChanges(async () => expectFlaw(await send(before, { lastEdition: 6 }), '#/lastEdition'));
    expect((await edit(before, { lastEdition: 7 })).body.lastEdition).toBe(7);
  });

  test('everybody but coordinators', async () => {
    const seen = await stored();
    await expectOnlyFor(['coordinator'], (by) => send(seen, {}, by));
  });

  test('who has not read what is there, in the order that all operations have', async () => {
    const seen = await stored();
    await nothingChanges(async () => {
      await expectProblem(
        await ask(system, 'coordinator', 'PATCH', `/series/${seen.id}`, {
          body: '{}',
          headers: { 'content-type': 'text/plain' },
        }),
        'unsupported-media-type',
      );
      await expectProblem(await send({ ...seen, etag: null }, ' '.repeat(64 * 1024 + 1)), 'too-large');
      await expectFlaw(await send({ ...seen, etag: null }, { paused: 1 }), '#/paused');
      await expectProblem(await send({ ...seen, etag: null }, { paused: true }), 'precondition-required');
      await expectProblem(await send({ id: 'unknown', etag: '"x"' }, { paused: true }), 'not-found');
      for (const etag of ['*', `W/${seen.etag}`, '"x"'])
        await expectProblem(await send({ ...seen, etag }, { skip: ['2030-01', '2030-01'] }), 'stale');
    });
  });
});
