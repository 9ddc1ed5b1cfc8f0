import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { anEvent, invoke } from '../support/events.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { type TestSystem, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const series = await system.storeSeries();

type Json = Record<string, unknown>;

let slots = 0;

/** Stores a session in a slot of its own, and reads it as an officer does. */
async function stored(changes: Partial<Session> = {}) {
  slots += 1;
  const slot = `20${30 + Math.floor(slots / 12)}-${String((slots % 12) + 1).padStart(2, '0')}`;
  await system.storeSession(aSession({ slot, ...changes }));
  return read(`gare-${slot}`);
}

async function read(id: string) {
  const response = await system.http(`/api/sessions/${id}`, {
    headers: { authorization: `Bearer ${await system.token('officer')}` },
  });
  const body = (await response.json()) as Json; // by the contract
  const row = await system.sessionRow(id);
  if (!row) throw new Error(`There is no ${id}.`);
  return { id, body, etag: String(response.headers.get('etag')), row };
}

type Read = Awaited<ReturnType<typeof read>>;

/** Patches what was read; fails unless that is taken. */
async function edit({ id, etag }: Read, patch: unknown) {
  const response = await system.patch(id, patch, etag);
  const text = await response.text();
  expect([response.status, text]).toEqual([200, expect.any(String)]);
  const after = await read(id);
  expect(JSON.parse(text)).toEqual(after.body);
  expect(response.headers.get('etag')).toBe(after.etag);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return after;
}

const editsOf = async (id: string) =>
  (await system.rows('edits')).filter(({ target }) => target === `session ${id}`);

/** Fails unless the session and its edits stay as they are. */
async function unchanged({ id, row }: Read, act: () => Promise<unknown>) {
  const edits = await editsOf(id);
  await act();
  expect(await system.sessionRow(id)).toEqual(row);
  expect(await editsOf(id)).toEqual(edits);
}

afterEach(() => system.gate.inject(null));

const venue = { name: 'Demo café', address: '1, rue de la Démo', locality: 'Luxembourg' };
const wholeVenue = { ...venue, stepFree: null, directions: null };

describe('a session that is moved', () => {
  const first = { startsAt: '2030-01-17T16:00:00+01:00', endsAt: '2030-01-17T18:00:00+01:00' };
  const second = { startsAt: '2030-01-24T16:00:00+01:00', endsAt: '2030-01-24T18:00:00+01:00' };

  test('tells when it was to be, as it was announced first, until it is moved back', async () => {
    const session = await stored();
    expect(session.body.movedFrom).toBeNull();
    const moved = await edit(session, second);
    expect(moved.body.movedFrom).toEqual(first);
    const again = await edit(moved, { endsAt: '2030-01-24T19:00:00+01:00', notice: { en: 'Demo' } });
    expect(again.body.movedFrom).toEqual(first);
    const { body } = await system.resident.listSessions({ query: { limit: '50' } });
    expect(body.sessions.find(({ id }) => id === session.id)?.movedFrom).toEqual(first);
    // The same instants, as another zone writes them.
    const back = await edit(again, { startsAt: '2030-01-17T15:00:00Z', endsAt: '2030-01-17T17:00:00Z' });
    expect(back.body.movedFrom).toBeNull();
  });

  test('tells of other hours too, and keeps telling while it is cancelled and taken up again', async () => {
    const moved = await edit(await stored(), { endsAt: '2030-01-17T17:00:00+01:00' });
    expect(moved.body.movedFrom).toEqual(first);
    const reason = { reason: { en: 'Demo' } };
    const cancelled = await edit(moved, { status: 'cancelled', cancellation: reason });
    expect(cancelled.body.movedFrom).toEqual(first);
    expect((await edit(cancelled, { status: 'scheduled' })).body.movedFrom).toEqual(first);
  });

  test('can’t be told otherwise: what it was moved from is not for officers to write', async () => {
    const session = await stored();
    await unchanged(session, async () => {
      await expectFlaw(await system.patch(session.id, { movedFrom: null }, session.etag), '#/movedFrom');
    });
  });
});

describe('editSession changes', () => {
  test.each<[string, Partial<Session>, Json, Json]>([
    ['the start', {}, { startsAt: '2030-01-17T15:00:00+01:00' }, {}],
    ['the end', {}, { endsAt: '2030-01-17T19:00:00+01:00' }, {}],
    [
      'the day, into summer',
      {},
      { startsAt: '2030-06-20T16:00:00+02:00', endsAt: '2030-06-20T18:00:00+02:00' },
      {},
    ],
    [
      'times in another offset, into those of the zone',
      {},
      { startsAt: '2030-07-18T14:00:00Z', endsAt: '2030-07-18T12:00:00.000-06:00' },
      { startsAt: '2030-07-18T16:00:00+02:00', endsAt: '2030-07-18T20:00:00+02:00' },
    ],
    [
      'times over the hour that the clocks skip',
      {},
      { startsAt: '2030-03-31T00:30:00Z', endsAt: '2030-03-31T01:30:00Z' },
      { startsAt: '2030-03-31T01:30:00+01:00', endsAt: '2030-03-31T03:30:00+02:00' },
    ],
    ['whether the date is confirmed', {}, { dateConfirmed: false }, {}],
    ['nothing into a venue', {}, { venue }, { venue: wholeVenue }],
    [
      'a venue whole',
      { venue: wholeVenue },
      { venue: { ...venue, name: 'Other', stepFree: true, directions: { fr: 'Au fond' } } },
      {},
    ],
    [
      'one field of a venue',
      { venue: { ...wholeVenue, stepFree: false, directions: { fr: 'Au fond' } } },
      { venue: { name: 'Other' } },
      { venue: { ...wholeVenue, name: 'Other', stepFree: false, directions: { fr: 'Au fond' } } },
    ],
    [
      'directions, language by language',
      { venue: { ...wholeVenue, directions: { fr: 'Au fond', de: 'Hinten' } } },
      { venue: { directions: { de: null, en: 'At the back' } } },
      { venue: { ...wholeVenue, directions: { fr: 'Au fond', en: 'At the back' } } },
    ],
    [
      'what a venue may lack, to null',
      { venue: { ...wholeVenue, stepFree: true, directions: { fr: 'Au fond' } } },
      { venue: { stepFree: null, directions: null } },
      { venue: wholeVenue },
    ],
    ['a venue into nothing', { venue: wholeVenue }, { venue: null }, {}],
    ['nothing into a theme', {}, { theme: { fr: 'Le bruit', lb: 'De Kaméidi' } }, {}],
    [
      'one language of a theme',
      { theme: { fr: 'Le bruit', de: 'Lärm' } },
      { theme: { fr: null, en: 'Noise' } },
      { theme: { de: 'Lärm', en: 'Noise' } },
    ],
    ['a theme into nothing', { theme: { fr: 'Le bruit' } }, { theme: null }, {}],
    ['nothing into a notice of several lines', {}, { notice: { en: 'Demo\n\nnotice' } }, {}],
    ['a notice into nothing', { notice: { en: 'Demo' } }, { notice: null }, {}],
    [
      'text, normalised',
      {},
      { theme: { fr: ' e\u0301te\u0301 ' }, notice: { fr: 'a\r\nb' } },
      { theme: { fr: 'été' }, notice: { fr: 'a\nb' } },
    ],
    [
      'much at once',
      {},
      {
        startsAt: '2030-01-18T16:00:00+01:00',
        endsAt: '2030-01-18T18:00:00+01:00',
        venue: { ...wholeVenue },
        theme: { en: 'Demo' },
        notice: { en: 'Demo' },
        dateConfirmed: false,
      },
      {},
    ],
  ])('%s', async (_, before, patch, expected) => {
    const session = await stored(before);
    const after = await edit(session, patch);
    expect(after.body).toEqual({
      ...session.body,
      ...patch,
      ...expected,
      movedFrom:
        after.body.startsAt === session.body.startsAt && after.body.endsAt === session.body.endsAt
          ? null
          : { startsAt: session.body.startsAt, endsAt: session.body.endsAt },
      updatedAt: expect.stringMatching(/^20\d\d-/),
    });
    expect(after.etag).not.toBe(session.etag);
    expect(await editsOf(session.id)).toHaveLength(1);
  });

  test.each<[string, Partial<Session>, Json]>([
    ['an empty patch', {}, {}],
    ['the start that it has', {}, { startsAt: '2030-01-17T16:00:00+01:00' }],
    ['the start that it has, in another offset', {}, { startsAt: '2030-01-17T15:00:00Z' }],
    ['the status that it has', {}, { status: 'scheduled' }],
    ['null where nothing is', {}, { venue: null, theme: null, notice: null, cancellation: null }],
    ['the venue that it has', { venue: wholeVenue }, { venue: { ...wholeVenue } }],
    ['an empty patch of a venue', { venue: wholeVenue }, { venue: {} }],
    ['an empty patch of a theme', { theme: { fr: 'Le bruit' } }, { theme: {} }],
    ['the text that it has, decomposed', { theme: { fr: 'été' } }, { theme: { fr: 'e\u0301te\u0301' } }],
    ['a language that it lacks, taken away', { theme: { fr: 'été' } }, { theme: { de: null } }],
    [
      'the topics that it has',
      { topics: [aTopic()] },
      { topics: [{ ...aTopic(), people: undefined, outcomeAt: undefined }] },
    ],
    [
      'the status of a cancelled one',
      { status: 'cancelled', cancellation: { reason: { fr: 'Malade' } } },
      { status: 'cancelled' },
    ],
    [
      'an empty patch of a cancellation',
      { status: 'cancelled', cancellation: { reason: { fr: 'Malade' } } },
      { cancellation: {} },
    ],
    [
      'an empty patch of a reason',
      { status: 'cancelled', cancellation: { reason: { fr: 'Malade' } } },
      { cancellation: { reason: {} } },
    ],
  ])('nothing, and records nothing, by %s', async (_, before, patch) => {
    const session = await stored(before);
    await unchanged(session, async () => {
      const after = await edit(session, patch);
      expect(after.etag).toBe(session.etag);
    });
  });

  test.each<[string, Partial<Session>, Json, number]>([
    ['the start', {}, { startsAt: '2030-01-17T15:00:00+01:00' }, 1],
    ['the end', {}, { endsAt: '2030-01-17T19:00:00+01:00' }, 1],
    ['the venue', {}, { venue }, 1],
    ['the theme', {}, { theme: { fr: 'Le bruit' } }, 1],
    ['the status', {}, { status: 'cancelled', cancellation: { reason: { fr: 'Malade' } } }, 1],
    ['all of these', {}, { startsAt: '2030-01-17T15:00:00+01:00', venue, theme: { fr: 'Le bruit' } }, 1],
    ['whether the date is confirmed', {}, { dateConfirmed: false }, 0],
    ['the notice', {}, { notice: { fr: 'Demo' } }, 0],
    ['the agenda', {}, { topics: [{ subject: 'noise', title: { fr: 'Demo' } }] }, 0],
    [
      'the reason of a cancellation',
      { status: 'cancelled', cancellation: { reason: { fr: 'Malade' } } },
      { cancellation: { reason: { de: 'Krank' } } },
      0,
    ],
  ])('what calendars count by: %s', async (_, before, patch, steps) => {
    const session = await stored({ ...before, sequence: 7, version: 9, changedAt: '2026-01-01T00:00:00Z' });
    const { row } = await edit(session, patch);
    expect(row).toMatchObject({ sequence: 7 + steps, version: 10 });
    expect(row?.changedAt).toEqual(steps ? row?.updatedAt : '2026-01-01T00:00:00Z');
    expect(row?.announcedAt).toBe(session.row?.announcedAt);
  });
});

describe('editSession cancels and reinstates', () => {
  const reason = { fr: 'Malade', de: 'Krank' };

  test('keeping everything else, and telling the reason', async () => {
    const session = await stored({ venue: wholeVenue, theme: { fr: 'Le bruit' }, topics: [aTopic()] });
    const cancelled = await edit(session, { status: 'cancelled', cancellation: { reason } });
    expect(cancelled.body).toEqual({
      ...session.body,
      status: 'cancelled',
      cancellation: { reason },
      updatedAt: expect.any(String),
    });
    const reinstated = await edit(cancelled, { status: 'scheduled' });
    expect(reinstated.body).toEqual({ ...session.body, updatedAt: expect.any(String) });
    expect(reinstated.row).toMatchObject({ sequence: Number(session.row?.sequence) + 2 });
  });

  test('with a reason that can be changed language by language', async () => {
    const session = await stored({ status: 'cancelled', cancellation: { reason } });
    const after = await edit(session, { cancellation: { reason: { fr: null, en: 'Ill' } } });
    expect(after.body.cancellation).toEqual({ reason: { de: 'Krank', en: 'Ill' } });
  });

  test.each<[string, Partial<Session>, Json, string]>([
    ['without a reason', {}, { status: 'cancelled' }, '#/cancellation'],
    ['with null for a reason', {}, { status: 'cancelled', cancellation: null }, '#/cancellation'],
    ['with an empty reason', {}, { status: 'cancelled', cancellation: {} }, '#/cancellation'],
    [
      'with a blank reason',
      {},
      { status: 'cancelled', cancellation: { reason: { fr: ' ' } } },
      '#/cancellation/reason/fr',
    ],
    ['a reason alone', {}, { cancellation: { reason: { fr: 'Malade' } } }, '#/cancellation'],
    [
      'a reason while reinstating',
      { status: 'cancelled', cancellation: { reason } },
      { status: 'scheduled', cancellation: { reason: { fr: 'Malade' } } },
      '#/cancellation',
    ],
    [
      'the reason taken away',
      { status: 'cancelled', cancellation: { reason } },
      { cancellation: null },
      '#/cancellation',
    ],
    [
      'every language of the reason taken away',
      { status: 'cancelled', cancellation: { reason } },
      { cancellation: { reason: { fr: null, de: null } } },
      '#/cancellation/reason',
    ],
  ])('but refuses: %s', async (_, before, patch, pointer) => {
    const session = await stored(before);
    await unchanged(session, async () => {
      await expectFlaw(await system.patch(session.id, patch, session.etag), pointer);
    });
  });
});

describe('editSession writes the agenda', () => {
  const draft = (changes: Json = {}) => ({ subject: 'noise', title: { en: 'Demo topic' }, ...changes });
  const topicsOf = ({ body }: Read) => body.topics as Json[]; // by the contract

  test('with new topics, which get ids of their subject', async () => {
    const after = await edit(await stored(), {
      topics: [draft(), draft(), draft({ subject: 'lighting', outcome: { fr: 'Réparé' } })],
    });
    const [first, second, third] = topicsOf(after);
    expect(first).toEqual({
      ...draft(),
      id: expect.stringMatching(/^noise-[a-z0-9]{4}$/),
      support: null,
      outcome: null,
    });
    expect(second?.id).not.toBe(first?.id);
    expect(third).toMatchObject({ id: expect.stringMatching(/^lighting-/), outcome: { fr: 'Réparé' } });
  });

  test('keeping ids, support and order as sent, whatever support is sent', async () => {
    const topics = ['lighting-a', 'lighting-b', 'lighting-c'].map((id, i) => aTopic({ id, support: i * 6 }));
    const session = await stored({ topics });
    const sent = topicsOf(session)
      .reverse()
      .map((topic) => ({ ...topic, support: 1_000_000, title: { en: `Again ${topic.id}` } }));
    const after = await edit(session, { topics: [sent[0], draft({ support: 55 }), sent[1], sent[2]] });
    expect(topicsOf(after).map(({ support, title }) => [support, title])).toEqual([
      [10, { en: 'Again lighting-c' }],
      [null, { en: 'Demo topic' }],
      [5, { en: 'Again lighting-b' }],
      [null, { en: 'Again lighting-a' }],
    ]);
    const counts = [12, 0, 6, 0].map((support) => ({ support }));
    expect(after.row).toMatchObject({ topics: counts });
  });

  test.each([1, { deep: [[[1]]] }, 'many', null, -5])('ignoring %j as support', async (support) => {
    const session = await stored({ topics: [aTopic({ support: 7 })] });
    const after = await edit(session, {
      topics: topicsOf(session).map((topic) => ({ ...topic, support, title: { en: 'New' } })),
    });
    expect(topicsOf(after)).toMatchObject([{ support: 5, title: { en: 'New' } }]);
  });

  test('giving a topic another subject without giving it another id', async () => {
    const session = await stored({ topics: [aTopic()] });
    const after = await edit(session, { topics: [draft({ id: 'lighting-7f3k' })] });
    expect(topicsOf(after)).toMatchObject([{ id: 'lighting-7f3k', subject: 'noise' }]);
  });

  test('keeping a subject that the series has dropped since', async () => {
    const session = await stored({ topics: [aTopic({ id: 'parking-1', subject: 'parking' })] });
    const after = await edit(session, {
      topics: [draft({ id: 'parking-1', subject: 'parking', outcome: { en: 'Done' } })],
    });
    expect(topicsOf(after)).toMatchObject([{ subject: 'parking', outcome: { en: 'Done' } }]);
  });

  test('remembering when an outcome was told, until it is told anew', async () => {
    const at = '2026-02-01T00:00:00Z';
    const session = await stored({ topics: [aTopic({ outcome: { en: 'Done' }, outcomeAt: at })] });
    const [topic] = topicsOf(session);
    const kept = await edit(session, { topics: [{ ...topic, title: { en: 'Other title' } }] });
    expect(kept.row?.topics).toMatchObject([{ outcomeAt: at }]);
    const told = await edit(kept, { topics: [{ ...topic, outcome: { en: 'Done twice' } }] });
    expect(told.row?.topics).toMatchObject([{ outcomeAt: told.row?.updatedAt }]);
    const taken = await edit(told, { topics: [{ ...topic, outcome: null }] });
    expect(taken.row?.topics).toMatchObject([{ outcome: null, outcomeAt: null }]);
  });

  test('emptying it where nobody stands behind a topic', async () => {
    const session = await stored({ topics: [aTopic()] });
    expect(topicsOf(await edit(session, { topics: [] }))).toEqual([]);
  });

  test('but not emptying it together with something else, as some clients do that send all that they know', async () => {
    const session = await stored({ topics: [aTopic()] });
    const both = { notice: { en: 'Demo notice' }, topics: [] };
    await unchanged(session, async () => {
      await expectFlaw(await system.patch(session.id, both, session.etag), '#/topics');
    });
    const empty = await stored();
    expect((await edit(empty, both)).row?.notice).toEqual({ en: 'Demo notice' });
  });

  test('with twenty topics and no more', async () => {
    const session = await stored();
    const many = (count: number) => ({ topics: Array.from({ length: count }, () => draft()) });
    await expectFlaw(await system.patch(session.id, many(21), session.etag), '#/topics');
    expect(topicsOf(await edit(session, many(20)))).toHaveLength(20);
  });

  test.each([1, 4, 5, 100])('but never drops a topic with support (%d)', async (support) => {
    const session = await stored({ topics: [aTopic({ support }), aTopic({ id: 'lighting-2' })] });
    await unchanged(session, async () => {
      for (const topics of [[], [draft()], topicsOf(session).slice(1)]) {
        await expectProblem(await system.patch(session.id, { topics }, session.etag), 'conflict');
      }
    });
  });

  test.each<[string, unknown, string]>([
    ['an id that the session lacks', [draft({ id: 'noise-zzzz' })], '#/topics/0/id'],
    ['an id of another form', [draft({ id: 'NOISE' })], '#/topics/0/id'],
    ['the same topic twice', [aTopic(), aTopic()].map(({ id }) => draft({ id })), '#/topics/1/id'],
    ['a subject that the series lacks', [draft(), draft({ subject: 'parking' })], '#/topics/1/subject'],
    ['no title', [draft({ title: undefined })], '#/topics/0/title'],
    ['an empty title', [draft({ title: {} })], '#/topics/0/title'],
    ['null in a title', [draft({ title: { fr: null, en: 'x' } })], '#/topics/0/title/fr'],
    ['a title of two lines', [draft({ title: { fr: 'a\nb' } })], '#/topics/0/title/fr'],
    ['a title of 121 units', [draft({ title: { fr: 'x'.repeat(121) } })], '#/topics/0/title/fr'],
    ['an outcome of 2,001 units', [draft({ outcome: { fr: 'x'.repeat(2001) } })], '#/topics/0/outcome/fr'],
    ['an unknown field', [draft({ outcomeAt: null })], '#/topics/0/outcomeAt'],
    ['null', null, '#/topics'],
    ['an object', { 0: draft() }, '#/topics'],
    ['null in the list', [null], '#/topics/0'],
  ])('and refuses %s', async (_, topics, pointer) => {
    const session = await stored({ topics: [aTopic()] });
    await unchanged(session, async () => {
      await expectFlaw(await system.patch(session.id, { topics }, session.etag), pointer);
    });
  });

  test('and refuses outcomes of a cancelled session, until it is reinstated', async () => {
    const session = await stored({
      status: 'cancelled',
      cancellation: { reason: { fr: 'Malade' } },
      topics: [aTopic()],
    });
    const topics = [{ ...topicsOf(session)[0], outcome: { fr: 'Réparé' } }];
    await expectProblem(await system.patch(session.id, { topics }, session.etag), 'conflict');
    expect(topicsOf(await edit(session, { status: 'scheduled', topics }))).toMatchObject(topics);
  });
});

describe('editSession refuses', () => {
  test.each<[string, unknown, string]>([
    ['an unknown field', { color: 'red' }, '#/color'],
    ['the id', { id: 'gare-2030-02' }, '#/id'],
    ['the slot', { slot: '2030-02' }, '#/slot'],
    ['the edition', { edition: 1 }, '#/edition'],
    ['the sequence', { sequence: 0 }, '#/sequence'],
    ['__proto__', '{"__proto__":{"status":"cancelled"}}', '#/__proto__'],
    ['constructor', '{"constructor":{"prototype":{}}}', '#/constructor'],
    ['__proto__ in a text', '{"theme":{"fr":"Demo","__proto__":"x"}}', '#/theme/__proto__'],
    ['null for the start', { startsAt: null }, '#/startsAt'],
    ['null for the end', { endsAt: null }, '#/endsAt'],
    ['null for a truth value', { dateConfirmed: null }, '#/dateConfirmed'],
    ['null for the status', { status: null }, '#/status'],
    ['another status', { status: 'postponed' }, '#/status'],
    ['a time without offset', { startsAt: '2030-01-17T15:00:00' }, '#/startsAt'],
    ['a time without seconds', { startsAt: '2030-01-17T15:00+01:00' }, '#/startsAt'],
    ['a day that does not exist', { startsAt: '2030-02-30T15:00:00+01:00' }, '#/startsAt'],
    ['the hour 24', { startsAt: '2030-01-17T24:00:00+01:00' }, '#/startsAt'],
    ['a fraction of a second', { startsAt: '2030-01-17T15:00:00.5+01:00' }, '#/startsAt'],
    ['a year of another century', { startsAt: '1999-01-17T15:00:00+01:00' }, '#/startsAt'],
    ['a number for a time', { startsAt: 1894888800 }, '#/startsAt'],
    ['an end before the start', { endsAt: '2030-01-17T15:59:59+01:00' }, '#/endsAt'],
    ['an end at the start', { endsAt: '2030-01-17T16:00:00+01:00' }, '#/endsAt'],
    ['a start after the end', { startsAt: '2030-01-17T18:00:01+01:00' }, '#/startsAt'],
    ['more than 24 hours', { endsAt: '2030-01-18T16:00:01+01:00' }, '#/endsAt'],
    [
      'a year in the past, which could not be undone',
      { startsAt: '2020-01-17T16:00:00+01:00', endsAt: '2020-01-17T18:00:00+01:00' },
      '#/endsAt',
    ],
    ['a venue without its name', { venue: { address: 'x', locality: 'y' } }, '#/venue/name'],
    ['an empty venue', { venue: {} }, '#/venue/locality'],
    ['null for a name', { venue: { ...venue, name: null } }, '#/venue/name'],
    ['a name of two lines', { venue: { ...venue, name: 'a\nb' } }, '#/venue/name'],
    ['a name of 121 units', { venue: { ...venue, name: 'x'.repeat(121) } }, '#/venue/name'],
    ['an address of 201 units', { venue: { ...venue, address: 'x'.repeat(201) } }, '#/venue/address'],
    ['an unknown field of a venue', { venue: { ...venue, geo: [49, 6] } }, '#/venue/geo'],
    ['directions without language', { venue: { ...venue, directions: {} } }, '#/venue/directions'],
    ['a theme that is text', { theme: 'Le bruit' }, '#/theme'],
    ['a theme in another language', { theme: { it: 'Rumore' } }, '#/theme/it'],
    ['a theme without language', { theme: {} }, '#/theme'],
    ['an invisible theme', { theme: { fr: '\u200b' } }, '#/theme/fr'],
    ['a theme with a line separator', { theme: { fr: 'a\u2028b' } }, '#/theme/fr'],
    ['a notice of 2,001 units', { notice: { fr: 'x'.repeat(2001) } }, '#/notice/fr'],
    ['a notice with a tab', { notice: { fr: 'a\tb' } }, '#/notice/fr'],
    ['a list', [], '#'],
    ['null', 'null', '#'],
    ['a text', '"theme"', '#'],
    ['broken JSON', '{"theme":', '#'],
    ['nothing', '', '#'],
  ])('%s', async (_, patch, pointer) => {
    const session = await stored();
    await unchanged(session, async () => {
      await expectFlaw(await system.patch(session.id, patch, session.etag), pointer);
    });
  });

  test.each([
    ['before this century, in the zone', '2000-01-01T00:00:00+05:00', '2000-01-01T06:00:00+05:00'],
    ['after this century, in the zone', '2099-12-31T20:00:00-05:00', '2099-12-31T22:00:00-05:00'],
    ['before 2001 in UTC', '2001-01-01T00:00:00+14:00', '2001-01-01T02:00:00+14:00'],
    ['after 2098 in UTC', '2098-12-31T23:00:00-05:00', '2098-12-31T23:30:00-05:00'],
  ])('times that are %s', async (_, startsAt, endsAt) => {
    const session = await stored();
    await unchanged(session, async () => {
      await expectFlaw(await system.patch(session.id, { startsAt, endsAt }, session.etag), '#/startsAt');
    });
  });

  test('the last language of a text to be taken away', async () => {
    const session = await stored({ theme: { fr: 'Le bruit' }, notice: { fr: 'Demo' } });
    await expectFlaw(await system.patch(session.id, { theme: { fr: null } }, session.etag), '#/theme');
    await expectFlaw(await system.patch(session.id, { notice: { fr: null } }, session.etag), '#/notice');
  });

  test('names every field that is wrong', async () => {
    const { id, etag } = await stored();
    const response = await system.patch(id, { startsAt: 1, theme: { it: 'x', fr: '' }, color: 1 }, etag);
    const { errors = [] } = await expectProblem(response, 'invalid-request');
    const pointers = errors.map((error) => ('pointer' in error ? error.pointer : ''));
    expect(pointers.sort()).toEqual(['#/color', '#/startsAt', '#/theme/fr', '#/theme/it']);
  });

  test('new dates for a session that is over, but takes its outcomes', async () => {
    const over = { startsAt: '2020-01-16T16:00:00+01:00', endsAt: '2020-01-16T18:00:00+01:00' };
    const session = await stored({ ...over, topics: [aTopic()] });
    const patch = { endsAt: '2020-01-16T19:00:00+01:00' };
    await expectProblem(await system.patch(session.id, patch, session.etag), 'conflict');
    const after = await edit(session, {
      topics: [{ id: 'lighting-7f3k', subject: 'lighting', title: { en: 'Demo' }, outcome: { en: 'Done' } }],
    });
    expect(after.body.topics).toMatchObject([{ outcome: { en: 'Done' } }]);
  });

  test('a session of a day may last 24 hours', async () => {
    const after = await edit(await stored(), { endsAt: '2030-01-18T16:00:00+01:00' });
    expect(after.body.endsAt).toBe('2030-01-18T16:00:00+01:00');
  });
});

describe('editSession compares If-Match', () => {
  test.each<[string, (etag: string) => string]>([
    ['a star', () => '*'],
    ['a weak tag', (etag) => `W/${etag}`],
    ['a weak tag in a small letter', (etag) => `w/${etag}`],
    ['another tag', () => '"other"'],
    ['the tag without quotes', (etag) => etag.replaceAll('"', '')],
    ['the tag with more quotes', (etag) => `"${etag}"`],
    ['the tag in single quotes', (etag) => etag.replaceAll('"', "'")],
    ['the tag with escaped quotes', (etag) => `\\${etag.slice(0, -1)}\\"`],
    ['a part of the tag', (etag) => `${etag.slice(0, -2)}"`],
    [
      'the tag in other letters',
      (etag) => (etag === etag.toUpperCase() ? etag.toLowerCase() : etag.toUpperCase()),
    ],
    ['something before the tag', (etag) => `x${etag}`],
    ['a list of others', () => '"a", "b"'],
    ['a list with the weak tag', (etag) => `"a", W/${etag}`],
    ['what is no tag', () => 'true'],
  ])('and refuses %s as stale', async (_, write) => {
    const session = await stored();
    await unchanged(session, async () => {
      const response = await system.patch(session.id, { theme: { fr: 'Non' } }, write(session.etag));
      await expectProblem(response, 'stale');
    });
  });

  test('and takes the tag out of a list', async () => {
    const session = await stored();
    const response = await system.patch(session.id, { theme: { fr: 'Oui' } }, `"a", ${session.etag},"b"`);
    expect(response.status).toBe(200);
  });

  test('and refuses what was read before the last change', async () => {
    const session = await stored();
    await edit(session, { theme: { fr: 'Un' } });
    await expectProblem(await system.patch(session.id, { theme: { fr: 'Deux' } }, session.etag), 'stale');
    // Not even what would have no effect.
    await expectProblem(await system.patch(session.id, {}, session.etag), 'stale');
  });

  test('and lets one of twenty at once win, with one record', async () => {
    const session = await stored();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        system.patch(session.id, { theme: { fr: `Nr ${i}` } }, session.etag),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    const won = (await answers.find(({ status }) => status === 200)?.json()) as Json; // by the contract
    expect((await read(session.id)).body).toEqual(won);
    expect(await editsOf(session.id)).toHaveLength(1);
    expect(await system.sessionRow(session.id)).toMatchObject({ version: 2 });
  });

  test('and does not mind a change that is not shown', async () => {
    const session = await stored({ topics: [aTopic({ support: 1 })] });
    await system.storeSession({ ...session.row, version: 2, topics: [{ ...aTopic(), support: 2 }] });
    const after = await edit(session, { notice: { fr: 'Demo' } });
    expect(after.row).toMatchObject({ version: 3, topics: [{ support: 2 }] });
  });

  test('and tells whoever lost the race against a change that comes in between', async () => {
    const session = await stored();
    let raced: Promise<void> | undefined;
    system.gate.inject(({ by, calls }) => {
      if (by !== 'editSession' || !calls.includes('sessions PutItem') || raced) return null;
      raced = system.storeSession({ ...session.row, version: 2, theme: { fr: 'Autre' } });
      return { after: raced };
    });
    await expectProblem(await system.patch(session.id, { theme: { fr: 'Non' } }, session.etag), 'stale');
    await raced;
    expect(await system.sessionRow(session.id)).toMatchObject({ theme: { fr: 'Autre' }, version: 2 });
    expect(await editsOf(session.id)).toEqual([]);
  });
});

describe('editSession refuses in this order', () => {
  // Each request has its own mistake and those of all that follow.
  const tooLarge = ' '.repeat(65_537);
  const officer = async (claims?: Json) => ({
    authorization: `Bearer ${await system.token('officer', claims)}`,
  });

  const send = async (given: { id?: string; headers: Record<string, string>; body: string }) =>
    system.http(`/api/sessions/${given.id ?? 'gare-2099-12'}`, { method: 'PATCH', ...given });
  const json = { 'content-type': 'application/json' };
  const text = { 'content-type': 'text/plain' };

  test('who is not signed in', async () => {
    const response = await send({ headers: text, body: tooLarge });
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    await expectProblem(response, 'unauthenticated');
  });

  test('who may not', async () => {
    const headers = { ...(await officer({ 'cognito:groups': ['residents'] })), ...text };
    await expectProblem(await send({ headers, body: tooLarge }), 'forbidden');
  });

  test('the media type', async () => {
    const headers = { ...(await officer()), ...text };
    await expectProblem(await send({ headers, body: tooLarge }), 'unsupported-media-type');
  });

  test('the size', async () => {
    const headers = { ...(await officer()), ...json };
    await expectProblem(await send({ headers, body: tooLarge }), 'too-large');
  });

  test('the form', async () => {
    const headers = { ...(await officer()), ...json };
    await expectProblem(await send({ headers, body: '{"color":1}' }), 'invalid-request');
    await expectProblem(await send({ id: 'gare-2099-12?x=1', headers, body: '{}' }), 'invalid-request');
  });

  test('no If-Match', async () => {
    const headers = { ...(await officer()), ...json };
    await expectProblem(await send({ headers, body: '{"status":"cancelled"}' }), 'precondition-required');
    await expectProblem(await send({ id: 'nonsense', headers, body: '{}' }), 'precondition-required');
  });

  test('no such session', async () => {
    const headers = { ...(await officer()), ...json, 'if-match': '"x"' };
    for (const id of ['gare-2099-12', 'nonsense', 'gare-2099-13', 'prime-2000-01', 'g%20x', '%00']) {
      await expectProblem(await send({ id, headers, body: '{"status":"cancelled"}' }), 'not-found');
    }
  });

  test('another state, and only then the rules', async () => {
    const { id, etag } = await stored();
    const headers = { ...(await officer()), ...json };
    const body = '{"status":"cancelled"}';
    await expectProblem(await send({ id, headers: { ...headers, 'if-match': '"x"' }, body }), 'stale');
    await expectProblem(
      await send({ id, headers: { ...headers, 'if-match': etag }, body }),
      'invalid-request',
    );
  });
});

describe('editSession takes', () => {
  test.each([
    'application/merge-patch+json',
    'application/json',
    'application/merge-patch+json; charset=utf-8',
  ])('%s', async (type) => {
    const { id, etag } = await stored();
    const response = await system.patch(id, { theme: { fr: 'é' } }, etag, { 'content-type': type });
    expect([response.status, await response.json()]).toMatchObject([200, { theme: { fr: 'é' } }]);
  });

  test.each(['application/json-patch+json', 'text/json', 'application/merge-patch+json; charset=utf-16'])(
    'no %s',
    async (type) => {
      const { id, etag } = await stored();
      await expectProblem(
        await system.patch(id, {}, etag, { 'content-type': type }),
        'unsupported-media-type',
      );
    },
  );

  test('bodies of 64 KiB and not a byte more', async () => {
    const { id, etag } = await stored();
    const sized = (bytes: number) => {
      const patch = JSON.stringify({ theme: { fr: 'Voilà' } });
      return patch + ' '.repeat(bytes - Buffer.byteLength(patch));
    };
    await expectProblem(await system.patch(id, sized(65_537), etag), 'too-large');
    expect((await system.patch(id, sized(65_536), etag)).status).toBe(200);
  });

  test('as much as fits into them, and gives it back', async () => {
    const long = (units: number) => 'ë'.repeat(units);
    const topics = Array.from({ length: 20 }, () => ({
      subject: 'presence',
      title: { lb: long(120) },
      outcome: { lb: long(1350), fr: long(50) },
    }));
    const filled = await stored({
      notice: { lb: long(2000), fr: long(2000), de: long(2000), en: long(2000), pt: long(2000) },
      venue: { ...wholeVenue, directions: { lb: long(2000), fr: long(2000), de: long(2000) } },
    });
    const after = await edit(filled, { topics });
    expect(after.body.topics).toMatchObject(topics);
    const again = await edit(after, { topics: (after.body.topics as Json[]).reverse() });
    expect(again.row).toMatchObject({ version: 3 });
    expect(await editsOf(filled.id)).toHaveLength(2);
  });

  test('bodies nested thousands of levels deep, as nonsense', async () => {
    const session = await stored();
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    await expectFlaw(await system.patch(session.id, deep, session.etag), '#/a');
    const support = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const topic = `{"topics":[{"subject":"noise","title":{"fr":"Demo"},"support":${support}}]}`;
    expect((await system.patch(session.id, topic, session.etag)).status).toBe(200);
  });

  test('a body from an event in plain text as well as in base64', async () => {
    for (const isBase64Encoded of [true, false]) {
      const { id, etag } = await stored();
      const body = JSON.stringify({ theme: { fr: 'Été' } });
      const event = anEvent({
        method: 'PATCH',
        params: { id },
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': etag },
        claims: await claimsOf(system),
        body: isBase64Encoded ? Buffer.from(body).toString('base64') : body,
        isBase64Encoded,
      });
      expect(await invoke(system, 'editSession', event)).toMatchObject({ statusCode: 200 });
      expect((await read(id)).body.theme).toEqual({ fr: 'Été' });
    }
  });
});

/** The claims of an officer, as API Gateway hands them over. */
async function claimsOf({ provider, token }: TestSystem): Promise<Json> {
  const claims = await provider.verify(await token('officer'));
  return { ...claims, 'cognito:groups': '[officers]' };
}

test('editSession leaves the series alone', async () => {
  const [row] = await system.rows('series');
  expect(row).toEqual({ ...series });
});
