import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { aSuggestion, ask, dayFrom, expectOnlyFor, holding, type Json, midnight } from '../support/desk.ts';
import { expectFlaw } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

afterEach(() => system.setClock(new Date()));

const dayBefore = (days: number) => dayFrom(-days);

/** Stores suggestions of a series, one for each of these changes; gives their ids in that order. */
async function inboxOf(
  series: string,
  changes: readonly Parameters<typeof aSuggestion>[0][],
): Promise<string[]> {
  const rows = changes.map((change) => aSuggestion({ series, ...change }));
  await system.store('suggestions', ...rows);
  return rows.map(({ id }) => id);
}

async function pageOf(query: string) {
  const response = await ask(system, 'officer', 'GET', `/suggestions?${query}`);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const { suggestions, next } = (await holding(response)) as { suggestions: Json[]; next?: string };
  const link = response.headers.get('link');
  expect(link === null).toBe(next === undefined);
  if (next !== undefined) expect(link).toContain(`cursor=${encodeURIComponent(next)}`);
  return { suggestions, ids: suggestions.map(({ id }) => String(id)), next };
}

/** Every page of a listing. */
async function pagesOf(query: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page = await pageOf(query + (next && `&cursor=${encodeURIComponent(next)}`));
    pages.push(page.ids);
    next = page.next;
  }
  return pages;
}

describe('listSuggestions', () => {
  test('gives what was received, oldest first', async () => {
    const days = [3, 5, 40, 1, 2, 7];
    const ids = await inboxOf(
      'days',
      days.map((ago) => ({ day: dayBefore(ago) })),
    );
    const { suggestions, ids: given } = await pageOf('series=days');
    expect(suggestions.map(({ receivedOn }) => receivedOn)).toEqual([40, 7, 5, 3, 2, 1].map(dayBefore));
    expect(new Set(given)).toEqual(new Set(ids));
  });

  test('gives nothing of today, so that nobody at a desk can tell the hour, and all of it tomorrow', async () => {
    const ids = await inboxOf('today', [{ day: dayFrom(0) }, { day: dayFrom(-1) }]);
    expect((await pageOf('series=today')).ids).toEqual([ids[1]]);
    system.setClock(new Date((midnight(1) - 5) * 1000));
    expect((await pageOf('series=today')).ids).toEqual([ids[1]]);
    system.setClock(new Date(midnight(1) * 1000));
    expect((await pageOf('series=today')).ids).toEqual([ids[1], ids[0]]);
  });

  test('gives all of a suggestion but what is internal', async () => {
    const [id] = await inboxOf('fields', [{ session: 'fields-2026-12', topic: 'lighting-7f3k' }]);
    const [item] = (await pageOf('series=fields')).suggestions;
    expect(item).toEqual({
      id,
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      kind: 'concern',
      text: 'Demo text of a resident.',
      language: 'fr',
      series: 'fields',
      session: 'fields-2026-12',
      topic: 'lighting-7f3k',
      status: 'received',
      acceptedInto: null,
      reply: null,
      handled: null,
      receivedOn: dayBefore(1),
      expiresOn: dayBefore(-179),
    });
  });

  test('gives a suggestion without text, for a topic, as one', async () => {
    const { text: _, ...row } = aSuggestion({ series: 'metoo', topic: 'lighting-7f3k' });
    await system.store('suggestions', row);
    expect((await pageOf('series=metoo')).suggestions).toMatchObject([
      { text: null, topic: 'lighting-7f3k' },
    ]);
  });

  test.each(['received', 'accepted', 'answered', 'declined', 'referred', 'discarded'] as const)(
    'gives those that are %s, and no others',
    async (status) => {
      const series = `status-${status}`;
      const statuses = ['received', 'accepted', 'answered', 'declined', 'referred', 'discarded'] as const;
      const ids = await inboxOf(
        series,
        statuses.map((status) => ({ status })),
      );
      const { suggestions } = await pageOf(`series=${series}&status=${status}`);
      expect(suggestions).toMatchObject([{ id: ids[statuses.indexOf(status)], status }]);
    },
  );

  test('gives those of one day, of one kind, or both', async () => {
    const each = [1, 2].flatMap((ago) =>
      (['concern', 'need'] as const).map((kind) => ({ day: dayBefore(ago), kind })),
    );
    const ids = await inboxOf('some', [...each, { day: dayFrom(0) }]);
    const shown = async (query: string) => new Set((await pageOf(`series=some&${query}`)).ids);
    const stored = (...places: number[]) => new Set(places.map((place) => ids[place]));
    expect(await shown(`day=${dayBefore(1)}`)).toEqual(stored(0, 1));
    expect(await shown('kind=need')).toEqual(stored(1, 3));
    expect(await shown(`day=${dayBefore(2)}&kind=concern`)).toEqual(stored(2));
    for (const none of [`day=${dayBefore(3)}`, `day=${dayFrom(0)}`, `day=${dayFrom(1)}`, 'kind=question'])
      expect([none, await shown(none)]).toEqual([none, new Set()]);
  });

  test('gives those for one meeting, also with a kind', async () => {
    const [session, other] = ['meeting-2026-12', 'meeting-2027-01'];
    const ids = await inboxOf('meeting', [
      { session },
      { session, kind: 'need' },
      { session: other, kind: 'need' },
      {},
    ]);
    const shown = async (query: string) => new Set((await pageOf(`series=meeting&${query}`)).ids);
    const stored = (...places: number[]) => new Set(places.map((place) => ids[place]));
    expect(await shown(`session=${session}`)).toEqual(stored(0, 1));
    expect(await shown(`session=${session}&kind=need`)).toEqual(stored(1));
    expect(await shown('session=meeting-2027-02')).toEqual(new Set());
    await expectFlaw(await ask(system, 'officer', 'GET', '/suggestions?session=none'), 'session');
  });

  test('gives them fifty a page, and a cursor that belongs to them', async () => {
    const kinds = ['need', 'concern', 'concern'] as const;
    const ids = await inboxOf(
      'narrow',
      Array.from({ length: 180 }, (_, i) => ({ kind: kinds[i % 3] ?? 'need', day: dayBefore(1 + (i % 2)) })),
    );
    const wanted = ids.filter((_, i) => i % 3 > 0);
    const pages = await pagesOf('series=narrow&kind=concern');
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(pages.flat().toSorted()).toEqual(wanted.toSorted());
    const ofDay = await pagesOf(`series=narrow&day=${dayBefore(1)}`);
    expect(ofDay.map(({ length }) => length)).toEqual([50, 40]);
    expect(ofDay.flat().toSorted()).toEqual(ids.filter((_, i) => i % 2 === 0).toSorted());
    const { next = '' } = await pageOf('series=narrow&kind=concern');
    for (const other of ['kind=need', `day=${dayBefore(1)}&kind=concern`, '']) {
      const query = `series=narrow&${other}&cursor=${encodeURIComponent(next)}`;
      await expectFlaw(await ask(system, 'officer', 'GET', `/suggestions?${query}`), 'cursor');
    }
  });

  test.each([
    ['day=2026-02-30', 'day'],
    ['day=2026-02', 'day'],
    ['day=', 'day'],
    ['kind=complaint', 'kind'],
    ['kind=', 'kind'],
  ])('refuses %s', async (query, parameter) => {
    await expectFlaw(await ask(system, 'officer', 'GET', `/suggestions?${query}`), parameter);
  });

  test('means the deployment’s own series where none is named, and gives those of one series alone', async () => {
    const [own] = await inboxOf('gare', [{}]);
    await inboxOf('garer', [{}]);
    expect((await pageOf('')).ids).toEqual([own]);
    expect((await pageOf('series=unknown')).ids).toEqual([]);
  });

  test('gives an ETag with which one can decide at once, and which the decision answers with anew', async () => {
    await inboxOf('etags', [{}]);
    const [item] = (await pageOf('series=etags')).suggestions;
    const decide = (etag: unknown) =>
      ask(system, 'officer', 'PATCH', `/suggestions/${item?.id}`, {
        headers: { 'if-match': String(etag) },
        body: { status: 'answered', reply: 'Demo reply.' },
      });
    const decided = await holding(await decide(item?.etag));
    const listed = (await pageOf('series=etags&status=answered')).suggestions;
    expect(listed).toEqual([decided]);
    expect((await decide(listed[0]?.etag)).status).toBe(200);
  });

  test('gives fifty a page, and each of 120 exactly once, oldest first', async () => {
    const ids = await inboxOf(
      'many',
      Array.from({ length: 120 }, (_, i) => ({ day: dayBefore(1 + (i % 7)) })),
    );
    const pages = await pagesOf('series=many');
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flat())).toEqual(new Set(ids));
    const dayOf = new Map(ids.map((id, i) => [id, dayBefore(1 + (i % 7))]));
    const days = pages.flat().map((id) => dayOf.get(id));
    expect(days).toEqual(days.toSorted());
  });

  test('has no next page where a page is exactly full', async () => {
    await inboxOf(
      'full',
      Array.from({ length: 50 }, () => ({})),
    );
    expect((await pagesOf('series=full')).map(({ length }) => length)).toEqual([50]);
  });

  test('goes on where it was, though suggestions were decided about, withdrawn and sent meanwhile', async () => {
    const ids = await inboxOf(
      'moving',
      Array.from({ length: 60 }, (_, i) => ({ day: dayBefore(61 - i) })),
    );
    const first = await pageOf('series=moving');
    const last = (await system.rows('suggestions')).find(({ id }) => id === first.ids.at(-1));
    await system.store('suggestions', { ...last, status: 'declined', inbox: 'moving declined' });
    const [sent = ''] = await inboxOf('moving', [{}]);
    const second = await pageOf(`series=moving&cursor=${encodeURIComponent(String(first.next))}`);
    expect(second.ids).toEqual([...ids.slice(50), sent]);
  });

  test('never gives an expired one, however many lie in between, and does not ask once for each', async () => {
    const expiring = midnight(1);
    const changes = Array.from({ length: 400 }, (_, i) => ({
      day: dayBefore(200 - Math.floor(i / 2)),
      // The first fifty live, then a long stretch has expired, then here and there one.
      ...((i >= 50 && i < 300) || i % 3 === 0 ? { expiresAt: expiring } : {}),
    }));
    const ids = await inboxOf('expiring', changes);
    expect((await pagesOf('series=expiring')).flat()).toHaveLength(400);
    system.setClock(new Date(expiring * 1000));
    const living = ids.filter((_, i) => !changes[i]?.expiresAt);
    let pages: string[][] = [];
    const requests = await system.requestsBy('listSuggestions', async () => {
      pages = await pagesOf('series=expiring');
    });
    expect(new Set(pages.flat())).toEqual(new Set(living));
    expect(pages.flat()).toHaveLength(living.length);
    expect(pages.slice(0, -1).every(({ length }) => length === 50)).toBe(true);
    expect(requests).toBeLessThan(15);
  });

  test('does not show the tombstone of what was withdrawn', async () => {
    const [id] = await inboxOf('graves', [{}]);
    await system.store('suggestions', { id, expiresAt: midnight(1) });
    expect((await pageOf('series=graves')).ids).toEqual([]);
  });

  test.each([
    ['status=withdrawn', 'status'],
    ['status=received&status=accepted', 'status'],
    ['series=Gare', 'series'],
    ['limit=5', 'limit'],
    ['cursor=nonsense', 'cursor'],
    ['cursor=', 'cursor'],
  ])('refuses %s', async (query, parameter) => {
    await expectFlaw(await ask(system, 'officer', 'GET', `/suggestions?${query}`), parameter);
  });

  test('refuses the cursor of another series, another status and another listing', async () => {
    await inboxOf(
      'cursors',
      Array.from({ length: 51 }, () => ({})),
    );
    const { next = '' } = await pageOf('series=cursors');
    const cursor = encodeURIComponent(next);
    await pageOf(`series=cursors&status=received&cursor=${cursor}`);
    const paths = [
      `/suggestions?cursor=${cursor}`,
      `/suggestions?series=cursors&status=accepted&cursor=${cursor}`,
      `/sessions?series=cursors&cursor=${cursor}`,
    ];
    for (const path of paths) await expectFlaw(await ask(system, 'officer', 'GET', path), 'cursor');
  });

  test('refuses a cursor that somebody made up with a place of another form', async () => {
    const place = Buffer.from(JSON.stringify({ id: 1, day: null })).toString('base64url');
    const binding = createHash('sha256')
      .update(`listSuggestions gare received\n${place}`)
      .digest('base64url')
      .slice(0, 12);
    await expectFlaw(
      await ask(system, 'officer', 'GET', `/suggestions?cursor=${place}.${binding}`),
      'cursor',
    );
  });

  test('is for officers and coordinators', async () => {
    await expectOnlyFor(['officer', 'coordinator'], (by) => ask(system, by, 'GET', '/suggestions'));
  });

  test('logs nothing of what residents wrote', () => {
    expect(system.output).toEqual([]);
  });
});
