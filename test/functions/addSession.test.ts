import { afterEach, describe, expect, test } from 'vitest';
import { aSession } from '../support/builders.ts';
import { type Asking, ask, expectOnlyFor, holding, type Json } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const before = await system.storeSeries({ lastEdition: 3 });

afterEach(() => system.gate.inject(null));

const at = (startsAt: string, endsAt = startsAt.replace('T16', 'T18')) => ({
  series: 'gare',
  startsAt,
  endsAt,
});
const venue = { name: 'Demo café', address: '1, rue de la Démo', locality: 'Luxembourg' };

const post = (body: unknown, by: Asking = 'coordinator', headers: Record<string, string> = {}) =>
  ask(system, by, 'POST', '/sessions', { body, headers });

/** Adds a session; fails unless it is there then as it was told. */
async function add(body: unknown): Promise<Json> {
  const response = await post(body);
  const session = await holding(response, 201);
  expect(response.headers.get('location')).toBe(`/api/sessions/${session.id}`);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const read = await ask(system, 'officer', 'GET', `/sessions/${session.id}`);
  expect(await holding(read)).toEqual(session);
  expect(response.headers.get('etag')).toBe(read.headers.get('etag'));
  const publicly = await ask(system, null, 'GET', `/sessions/${session.id}`);
  expect(publicly.headers.get('etag')).toBe(response.headers.get('etag'));
  return session;
}

async function lastEdition(id = 'gare'): Promise<unknown> {
  return (await system.rows('series')).find((series) => series.id === id)?.lastEdition;
}

/** Fails unless nothing that is stored changes. */
async function nothingChanges(act: () => Promise<unknown>): Promise<void> {
  const all = () => Promise.all((['series', 'sessions', 'edits'] as const).map(system.rows));
  const stored = await all();
  await act();
  expect(await all()).toEqual(stored);
}

describe('addSession', () => {
  test('adds a session with the next edition number, its venue and theme, and says where it is', async () => {
    const theme = { fr: 'Thème de démonstration', lb: 'Demo' };
    const directions = { en: 'Demo: through the yard' };
    const session = await add({
      ...at('2026-12-10T16:00:00+01:00'),
      venue: { ...venue, stepFree: true, directions },
      theme,
    });
    expect(session).toEqual({
      id: 'gare-2026-12',
      series: 'gare',
      edition: 4,
      slot: '2026-12',
      startsAt: '2026-12-10T16:00:00+01:00',
      endsAt: '2026-12-10T18:00:00+01:00',
      movedFrom: null,
      timeZone: 'Europe/Luxembourg',
      dateConfirmed: true,
      status: 'scheduled',
      cancellation: null,
      bookingRequired: false,
      venue: { ...venue, stepFree: true, directions },
      theme,
      notice: null,
      updatedAt: expect.stringMatching(/Z$/),
      topics: [],
    });
    expect(await lastEdition()).toBe(4);
    const row = await system.sessionRow('gare-2026-12');
    expect(row).toMatchObject({ version: 1, sequence: 0 });
    expect([row?.announcedAt, row?.changedAt]).toEqual([session.updatedAt, session.updatedAt]);
  });

  test('records who added it, with the session, in one transaction', async () => {
    let calls: readonly string[] = [];
    system.gate.inject((call) => {
      if (call.by === 'addSession' && call.calls.length > 1) calls = call.calls;
      return null;
    });
    await add({ ...at('2027-03-10T16:00:00+01:00'), theme: { fr: 'Demo' } });
    expect(new Set(calls)).toEqual(new Set(['edits PutItem', 'series PutItem', 'sessions PutItem']));
    const { edits } = (await system.officer.listEdits({ params: { id: 'gare-2027-03' } })).body;
    expect(edits).toMatchObject([{ by: 'coordinator', operation: 'addSession' }]);
    expect(edits[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'startsAt', before: null, after: '2027-03-10T16:00:00+01:00' },
        { field: 'theme', before: null, after: { fr: 'Demo' } },
        { field: 'status', before: null, after: 'scheduled' },
      ]),
    );
  });

  test.each([
    ['2026-12-31T23:30:00Z', '2027-01-01T00:30:00Z', 'gare-2027-01', '2027-01-01T00:30:00+01:00'],
    ['2027-05-31T22:30:00Z', '2027-06-01T00:30:00Z', 'gare-2027-06', '2027-06-01T00:30:00+02:00'],
    ['2027-08-31T18:00:00-05:00', '2027-08-31T20:00:00-05:00', 'gare-2027-09', '2027-09-01T01:00:00+02:00'],
    ['2027-10-31T23:59:59+01:00', '2027-11-01T00:30:00+01:00', 'gare-2027-10', '2027-10-31T23:59:59+01:00'],
    ['2027-11-01T00:00:00.000+01:00', '2027-11-01T23:00:00Z', 'gare-2027-11', '2027-11-01T00:00:00+01:00'],
  ])('puts %s into the month that it is in the series’ zone', async (startsAt, endsAt, id, written) => {
    expect(await add({ series: 'gare', startsAt, endsAt })).toMatchObject({ id, startsAt: written });
  });

  test('writes the hours of a session over a clock change with the offset that each has', async () => {
    const session = await add({
      series: 'gare',
      startsAt: '2028-03-25T23:00:00+01:00',
      endsAt: '2028-03-26T06:00:00Z',
    });
    expect(session).toMatchObject({
      startsAt: '2028-03-25T23:00:00+01:00',
      endsAt: '2028-03-26T08:00:00+02:00',
    });
  });

  test('gives further sessions of a month slots with -2, -3, whatever their order', async () => {
    const days = ['20', '05', '12'];
    const ids = [];
    for (const day of days) ids.push((await add(at(`2029-04-${day}T16:00:00+02:00`))).id);
    expect(ids).toEqual(['gare-2029-04', 'gare-2029-04-2', 'gare-2029-04-3']);
    expect(await system.sessionRow('gare-2029-04-2')).toMatchObject({
      startsAt: '2029-04-05T16:00:00+02:00',
    });
  });

  test('does not give the slot of a session again that was moved out of the month', async () => {
    const moved = { startsAt: '2029-09-13T16:00:00+02:00', endsAt: '2029-09-13T18:00:00+02:00' };
    await system.storeSession(aSession({ slot: '2029-08', ...moved }));
    expect((await add(at('2029-08-09T16:00:00+02:00'))).id).toBe('gare-2029-08-2');
    expect((await add(at('2029-09-20T16:00:00+02:00'))).id).toBe('gare-2029-09');
    await expectProblem(await post(at(moved.startsAt)), 'conflict');
  });

  test('gives numbers without a gap or a double, though ten add at once', async () => {
    const last = Number(await lastEdition());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => post(at(`2031-0${1 + (i % 5)}-1${i}T16:00:00+01:00`))),
    );
    const added = await Promise.all(answers.map((answer) => holding(answer, 201)));
    expect(added.map(({ edition }) => Number(edition)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, i) => last + 1 + i),
    );
    expect(new Set(added.map(({ id }) => id)).size).toBe(10);
    expect(await lastEdition()).toBe(last + 10);
  });

  test('takes one start once, though ten send it at once', async () => {
    const last = Number(await lastEdition());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        post(at(i % 2 ? '2032-05-13T16:00:00+02:00' : '2032-05-13T14:00:00Z', '2032-05-13T18:00:00+02:00')),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    expect(await lastEdition()).toBe(last + 1);
    const rows = (await system.sessions()).filter(({ slot }) => slot.startsWith('2032-05'));
    expect(rows).toMatchObject([{ slot: '2032-05', edition: last + 1 }]);
  });

  test('is safe to send again where the database’s answer was lost: one session, told once', async () => {
    let lost = 0;
    system.gate.inject(({ by, calls }) =>
      by === 'addSession' && calls.length > 1 && ++lost === 1 ? 'lose-answer' : null,
    );
    const last = Number(await lastEdition());
    const session = await add(at('2032-06-10T16:00:00+02:00'));
    expect(session.edition).toBe(last + 1);
    await expectProblem(await post(at('2032-06-10T16:00:00+02:00')), 'conflict');
  });

  test('fills its month, so that automation leaves it alone and goes on with the next number', async () => {
    await system.storeSeries({ id: 'auto', lastEdition: 8, keepPlanned: 2 });
    const session = await add({ ...at('2033-01-03T16:00:00+01:00'), series: 'auto' });
    expect(session).toMatchObject({ id: 'auto-2033-01', edition: 9 });
    const report = await system.runAutomation('2033-01-01T03:30:00Z');
    expect(report.created).toContain('auto-2033-02');
    expect(report.existing).toContain('auto-2033-01');
    expect(report.created).not.toContain('auto-2033-01');
    expect(await system.sessionRow('auto-2033-02')).toMatchObject({ edition: 10 });
    const next = await add({ ...at('2033-02-24T16:00:00+01:00'), series: 'auto' });
    expect(next).toMatchObject({ id: 'auto-2033-02-2', edition: 11 });
  });

  test('and automation at once never give a number twice', async () => {
    await system.storeSeries({ id: 'race', lastEdition: 0, keepPlanned: 6 });
    const [added] = await Promise.all([
      Promise.all(
        Array.from({ length: 5 }, (_, i) =>
          post({ ...at(`2034-01-0${i + 1}T16:00:00+01:00`), series: 'race' }).then((answer) => answer.status),
        ),
      ),
      system.runAutomation('2034-01-01T03:30:00Z'),
      system.runAutomation('2034-01-01T03:30:00Z'),
    ]);
    expect(added).toEqual(Array(5).fill(201));
    const rows = (await system.sessions()).filter((session) => session.series === 'race');
    const editions = rows.map(({ edition }) => edition).sort((a, b) => a - b);
    expect(editions).toEqual(Array.from({ length: rows.length }, (_, i) => i + 1));
    expect(await lastEdition('race')).toBe(rows.length);
  });

  test('adds an edition of before to the archive, where it is told as past, and moves no number', async () => {
    const series = async () => (await system.rows('series')).find(({ id }) => id === 'gare');
    const { version, ...as } = { ...(await series()) };
    const session = await add({ ...at('2025-11-20T16:00:00+01:00'), venue, edition: 2 });
    expect(session).toMatchObject({ id: 'gare-2025-11', edition: 2, venue });
    expect(await series()).toMatchObject(as);
    const { sessions } = (await system.resident.listSessions({ query: { when: 'past' } })).body;
    expect(sessions.map(({ id }) => id)).toContain(session.id);
    await nothingChanges(async () => {
      await expectProblem(await post({ ...at('2025-10-16T16:00:00+02:00'), edition: 2 }), 'conflict');
      await expectProblem(await post({ ...at('2025-11-20T16:00:00+01:00'), edition: 1 }), 'conflict');
    });
  });

  test('gives one earlier edition number once, though ten add it at once for ten months', async () => {
    await system.storeSeries({ id: 'archive', lastEdition: 9 });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        post({ ...at(`202${i % 5}-0${1 + (i % 9)}-05T16:00:00+01:00`), series: 'archive', edition: 7 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    expect(await lastEdition('archive')).toBe(9);
  });

  test('leaves everything else of the series as it was', async () => {
    const { lastEdition: _, updatedAt, version, ...others } = before;
    const row = (await system.rows('series')).find(({ id }) => id === 'gare');
    expect(row).toMatchObject(others);
    expect(row?.version).toBeGreaterThan(version);
    expect(String(row?.updatedAt) > updatedAt).toBe(true);
  });
});

describe('addSession refuses', () => {
  const good = at('2035-01-11T16:00:00+01:00');
  test.each<[string, Json, string]>([
    ['a series that does not exist', { ...good, series: 'unknown' }, '#/series'],
    ['what is no series', { ...good, series: 'Gare' }, '#/series'],
    ['no series', { ...good, series: undefined }, '#/series'],
    ['no start', { ...good, startsAt: undefined }, '#/startsAt'],
    ['a start without offset', { ...good, startsAt: '2035-01-11T16:00:00' }, '#/startsAt'],
    ['a day that no calendar has', { ...good, startsAt: '2035-02-30T16:00:00Z' }, '#/startsAt'],
    ['fractions of a second', { ...good, startsAt: '2035-01-11T16:00:00.5Z' }, '#/startsAt'],
    ['a year far from now', { ...good, startsAt: '2935-01-11T16:00:00Z' }, '#/startsAt'],
    ['an end before the start', { ...good, endsAt: '2035-01-11T15:59:59+01:00' }, '#/endsAt'],
    ['an end at the start', { ...good, endsAt: '2035-01-11T15:00:00Z' }, '#/endsAt'],
    ['an end more than a day later', { ...good, endsAt: '2035-01-12T16:00:01+01:00' }, '#/endsAt'],
    ['a venue without name', { ...good, venue: { ...venue, name: undefined } }, '#/venue/name'],
    ['an empty theme', { ...good, theme: {} }, '#/theme'],
    ['a theme of two lines', { ...good, theme: { fr: 'a\nb' } }, '#/theme/fr'],
    ['a session in the past', at('2025-10-16T16:00:00+02:00'), '#/endsAt'],
    ['an edition that the series has not come to', { ...good, edition: 1_000 }, '#/edition'],
    ['the edition zero', { ...good, edition: 0 }, '#/edition'],
    ['what is no edition number', { ...good, edition: 2.5 }, '#/edition'],
    ['an id', { ...good, id: 'gare-2035-01' }, '#/id'],
    ['topics', { ...good, topics: [] }, '#/topics'],
  ])('%s, with a pointer to it, and stores nothing', async (_, body, pointer) => {
    await nothingChanges(async () => expectFlaw(await post(body), pointer));
  });

  test('a session that exists at that time, cancelled or not, written with any offset', async () => {
    await add({ ...good, venue: null, theme: null });
    const { etag } = await system.officer.getSession({ params: { id: 'gare-2035-01' } });
    const cancelled = { status: 'cancelled', cancellation: { reason: { fr: 'Demo' } } };
    const again = at('2035-01-11T10:00:00-05:00', '2035-01-11T17:00:00+01:00');
    await nothingChanges(async () => expectProblem(await post(again), 'conflict'));
    expect((await system.patch('gare-2035-01', cancelled, String(etag))).status).toBe(200);
    await nothingChanges(async () => expectProblem(await post(again), 'conflict'));
  });

  test('a session for which the series has no number left', async () => {
    await system.storeSeries({ id: 'mistyped', lastEdition: 100_000 });
    await nothingChanges(async () => expectProblem(await post({ ...good, series: 'mistyped' }), 'conflict'));
    await add({ ...at('2025-11-20T16:00:00+01:00'), series: 'mistyped', edition: 100_000 });
  });

  test('a hundredth session of a month', async () => {
    await system.storeSeries({ id: 'full' });
    for (let i = 1; i < 100; i += 1) {
      const slot = i === 1 ? '2035-03' : `2035-03-${i}`;
      await system.storeSession(aSession({ series: 'full', slot }));
    }
    const body = { ...at('2035-03-08T16:00:00+01:00'), series: 'full' };
    await nothingChanges(async () => expectProblem(await post(body), 'conflict'));
  });

  test('everybody but coordinators', async () => {
    let day = 10;
    await expectOnlyFor(['coordinator'], (by) => post(at(`2036-01-${day++}T16:00:00+01:00`), by));
  });

  test('another media type, and more than 64 KiB', async () => {
    await expectProblem(
      await post(JSON.stringify(good), 'coordinator', { 'content-type': 'text/plain' }),
      'unsupported-media-type',
    );
    await expectProblem(await post(' '.repeat(64 * 1024 + 1)), 'too-large');
  });
});
