import { describe, expect, test } from 'vitest';
import { documentedSeries } from '../../shared/programme.ts';
import { type Asking, ask, expectOnlyFor, holding, type Json } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

const recurrence = {
  rule: 'FREQ=MONTHLY;BYDAY=1TU',
  startTime: '09:30',
  endTime: '11:00',
  timeZone: 'Europe/Luxembourg',
};

/** What a series needs. Demo data. */
const least = {
  name: { fr: 'Série de démonstration' },
  quarter: 'Demo',
  purpose: { fr: 'Pour la démonstration.\nEn deux lignes.' },
  notFor: { fr: 'Pas pour de vrai.' },
  recurrence,
};

const full = {
  ...least,
  name: { lb: 'Demo', fr: 'Démo', de: 'Demo', en: 'Demo', pt: 'Demo' },
  recurrence: {
    ...recurrence,
    seasons: [{ months: [12, 1, 2], startTime: '10:00', endTime: '11:30' }],
    from: '2030-02',
    until: '2039-12',
  },
  subjects: [
    { id: 'noise', name: { fr: 'Bruit' } },
    { id: 'street-light', name: { en: 'Street light', pt: 'Luz' } },
  ],
  venues: [
    {
      name: 'Demo café',
      address: '1, rue de la Démo',
      locality: 'Luxembourg',
      stepFree: false,
      directions: { fr: 'Par la cour.' },
    },
  ],
  keepPlanned: 3,
  paused: true,
  closed: true,
  skip: ['2030-08', '2031-08'],
  lastEdition: 12,
};

const post = (body: unknown, by: Asking = 'coordinator', headers: Record<string, string> = {}) =>
  ask(system, by, 'POST', '/series', { body, headers });

const rowOf = async (id: string) => (await system.rows('series')).find((row) => row.id === id);

async function add(body: Json): Promise<Json> {
  const response = await post(body);
  const series = await holding(response, 201);
  expect(response.headers.get('location')).toBe(`/api/series/${series.id}`);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const read = await ask(system, null, 'GET', `/series/${series.id}`);
  expect(await holding(read)).toEqual(series);
  expect(response.headers.get('etag')).toBe(read.headers.get('etag'));
  return series;
}

async function nothingChanges(act: () => Promise<unknown>): Promise<void> {
  const all = () => Promise.all((['series', 'sessions', 'edits'] as const).map(system.rows));
  const stored = await all();
  await act();
  expect(await all()).toEqual(stored);
}

describe('addSeries', () => {
  test('takes every field, and gives it back to everybody', async () => {
    expect(await add({ id: 'full', ...full })).toEqual({
      id: 'full',
      ...full,
      bookingRequired: false,
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  test('starts what is not said with nothing planned, known or skipped', async () => {
    expect(await add({ id: 'least', ...least })).toEqual({
      id: 'least',
      ...least,
      recurrence: { ...recurrence, seasons: [], from: null, until: null },
      bookingRequired: false,
      subjects: [],
      venues: [],
      keepPlanned: 1,
      paused: false,
      closed: false,
      skip: [],
      lastEdition: 0,
      updatedAt: expect.stringMatching(/Z$/),
    });
  });

  test('takes the fields of a series that was read', async () => {
    const { version: _, updatedAt: __, ...documented } = documentedSeries('2026-01-01T00:00:00Z');
    const copy = { ...documented, id: 'copy', bookingRequired: false };
    expect(await add(copy)).toMatchObject(copy);
    expect(await rowOf('copy')).not.toHaveProperty('bookingRequired');
  });

  test('knows of a venue only what was said', async () => {
    const venue = { name: 'Demo café', address: '1, rue de la Démo', locality: 'Luxembourg' };
    const { venues } = await add({ id: 'venues', ...least, venues: [venue] });
    expect(venues).toEqual([{ ...venue, stepFree: null, directions: null }]);
  });

  test('records who added it, with all of it', async () => {
    await add({ id: 'recorded', ...full });
    const edits = (await system.rows('edits')).filter(({ target }) => target === 'series recorded');
    expect(edits).toMatchObject([{ version: 1, by: 'coordinator', operation: 'addSeries' }]);
    const changes = Object.entries(full).map(([field, after]) => ({ field, before: null, after }));
    expect(edits[0]?.changes).toHaveLength(changes.length);
    expect(edits[0]?.changes).toEqual(expect.arrayContaining(changes));
  });

  test('adds one series under an id, though ten send it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => post({ id: 'once', ...least, lastEdition: i })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    const won = answers.findIndex(({ status }) => status === 201);
    expect(await rowOf('once')).toMatchObject({ lastEdition: won, version: 1 });
    await nothingChanges(async () => expectProblem(await post({ id: 'once', ...full }), 'conflict'));
  });

  test('gives automation a series to create editions of, from its next run on', async () => {
    await add({ id: 'planned', ...least, lastEdition: 4, keepPlanned: 2, skip: ['2030-02'] });
    const { created, skipped } = await system.runAutomation('2030-01-02T03:30:00Z');
    expect(created.filter((id) => id.startsWith('planned-'))).toEqual(['planned-2030-03', 'planned-2030-04']);
    expect(skipped).toEqual(expect.arrayContaining([expect.stringMatching(/^planned-2030-02/)]));
    expect(await system.sessionRow('planned-2030-03')).toMatchObject({
      edition: 5,
      startsAt: '2030-03-05T09:30:00+01:00',
    });
  });
});

describe('addSeries refuses', () => {
  test.each<[string, Json, string]>([
    ['no id', { id: undefined }, '#/id'],
    ['an id with capitals', { id: 'Demo' }, '#/id'],
    ['an id that reads as a session’s', { id: 'demo-2030-01' }, '#/id'],
    ['an id that is too long', { id: 'a'.repeat(41) }, '#/id'],
    ['a name in no language', { name: {} }, '#/name'],
    ['a name in another language', { name: { es: 'Demo' } }, '#/name/es'],
    ['a name of 121 characters', { name: { fr: 'a'.repeat(121) } }, '#/name/fr'],
    ['a name of two lines', { name: { fr: 'a\nb' } }, '#/name/fr'],
    ['a quarter of nothing but space', { quarter: '  ' }, '#/quarter'],
    ['no purpose', { purpose: undefined }, '#/purpose'],
    ['a purpose of 2,001 characters', { purpose: { fr: 'a'.repeat(2001) } }, '#/purpose/fr'],
    ['null where it is not for', { notFor: null }, '#/notFor'],
    ['meetings with booking', { bookingRequired: true }, '#/bookingRequired'],
    ['no recurrence', { recurrence: undefined }, '#/recurrence'],
    ['a weekly rule', { recurrence: { ...recurrence, rule: 'FREQ=WEEKLY;BYDAY=TU' } }, '#/recurrence/rule'],
    [
      'a rule of two days a month',
      { recurrence: { ...recurrence, rule: 'FREQ=MONTHLY;BYDAY=1TU,2TU' } },
      '#/recurrence/rule',
    ],
    ['a rule that is none', { recurrence: { ...recurrence, rule: 'third Thursday' } }, '#/recurrence/rule'],
    [
      'a rule of 201 characters',
      { recurrence: { ...recurrence, rule: 'F'.repeat(201) } },
      '#/recurrence/rule',
    ],
    [
      'a time that no clock shows',
      { recurrence: { ...recurrence, startTime: '24:00' } },
      '#/recurrence/startTime',
    ],
    ['an end before the start', { recurrence: { ...recurrence, endTime: '09:00' } }, '#/recurrence/endTime'],
    [
      'a time zone that does not exist',
      { recurrence: { ...recurrence, timeZone: 'Europe/Atlantis' } },
      '#/recurrence/timeZone',
    ],
    [
      'a season in no month',
      { recurrence: { ...recurrence, seasons: [{ ...hours(), months: [] }] } },
      '#/recurrence/seasons/0/months',
    ],
    [
      'a month in two seasons',
      {
        recurrence: {
          ...recurrence,
          seasons: [
            { ...hours(), months: [1] },
            { ...hours(), months: [2, 1] },
          ],
        },
      },
      '#/recurrence/seasons/1/months',
    ],
    [
      'a last month before the first',
      { recurrence: { ...recurrence, from: '2030-02', until: '2030-01' } },
      '#/recurrence/until',
    ],
    ['what a recurrence does not have', { recurrence: { ...recurrence, count: 5 } }, '#/recurrence/count'],
    [
      'a subject twice',
      { subjects: [full.subjects[0], full.subjects[1], full.subjects[0]] },
      '#/subjects/2/id',
    ],
    ['a subject without name', { subjects: [{ id: 'noise', name: {} }] }, '#/subjects/0/name'],
    ['a venue without address', { venues: [{ name: 'Demo', locality: 'Luxembourg' }] }, '#/venues/0/address'],
    ['no edition kept planned', { keepPlanned: 0 }, '#/keepPlanned'],
    ['thirteen editions kept planned', { keepPlanned: 13 }, '#/keepPlanned'],
    ['half an edition', { keepPlanned: 1.5 }, '#/keepPlanned'],
    ['a word for paused', { paused: 'yes' }, '#/paused'],
    ['a month skipped twice', { skip: ['2030-08', '2030-08'] }, '#/skip/1'],
    ['a month that no year has', { skip: ['2030-13'] }, '#/skip/0'],
    ['an edition below zero', { lastEdition: -1 }, '#/lastEdition'],
    ['a version', { version: 7 }, '#/version'],
    ['a date of change', { updatedAt: '2026-01-01T00:00:00Z' }, '#/updatedAt'],
  ])('%s, with a pointer to it, and stores nothing', async (_, changes, pointer) => {
    await nothingChanges(async () =>
      expectFlaw(await post({ id: 'refused', ...least, ...changes }), pointer),
    );
  });

  function hours() {
    return { startTime: '10:00', endTime: '11:00' };
  }

  test('everybody but coordinators', async () => {
    await expectOnlyFor(['coordinator'], (by) => post({ id: 'allowed', ...least }, by));
  });

  test('another media type, and more than 64 KiB', async () => {
    const body = JSON.stringify({ id: 'type', ...least });
    await expectProblem(
      await post(body, 'coordinator', { 'content-type': 'application/merge-patch+json' }),
      'unsupported-media-type',
    );
    await expectProblem(await post(body + ' '.repeat(64 * 1024)), 'too-large');
  });
});
