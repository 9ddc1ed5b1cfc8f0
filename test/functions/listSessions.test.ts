import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
afterEach(() => system.setClock(new Date()));

const publicCache = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
const slotOf = (i: number) => `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/** A session on the 17th of its slot's month. */
function inSlot(slot: string, changes: Partial<Session> = {}): Session {
  const day = `${slot.slice(0, 7)}-17`;
  return aSession({ slot, startsAt: `${day}T15:00:00+00:00`, endsAt: `${day}T17:00:00+00:00`, ...changes });
}

interface Page {
  readonly sessions: readonly { readonly id: string; readonly slot: string }[];
  readonly next?: string;
}

async function get(query: string, headers: Record<string, string> = {}) {
  const response = await system.http(`/api/sessions?${query}`, { headers });
  expect(response.status).toBe(200);
  return { response, page: (await response.clone().json()) as Page }; // by the contract
}

/** Every page from the first to the last, by the links that answers give. */
async function walk(query: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (let path: string | undefined = `/api/sessions?${query}`; path; ) {
    const response = await system.http(path);
    const page = (await response.json()) as Page; // by the contract
    pages.push(page);
    path = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
    expect(path === undefined).toBe(page.next === undefined);
    if (page.next) expect(path).toContain(`cursor=${encodeURIComponent(page.next)}`);
    if (pages.length > 200) throw new Error('The walk does not end.');
  }
  return pages;
}

const slotsIn = (pages: readonly Page[]) => pages.flatMap(({ sessions }) => sessions.map(({ slot }) => slot));

// 120 sessions of one series, from January 2020 to December 2029, stored in no order.
const archive = Array.from({ length: 120 }, (_, i) => slotOf((i * 77) % 120));
for (const slot of archive) await system.storeSession(inSlot(slot, { series: 'archive' }));
const inOrder = [...archive].sort();

describe('listSessions', () => {
  test('gives upcoming sessions soonest first, past ones latest first, twelve unless told', async () => {
    system.setClock(new Date('2025-01-01T00:00:00Z'));
    const { page: upcoming } = await get('series=archive');
    expect(slotsIn([upcoming])).toEqual(inOrder.slice(60, 72));
    const { page: past } = await get('series=archive&when=past');
    expect(slotsIn([past])).toEqual(inOrder.slice(0, 60).reverse().slice(0, 12));
  });

  test.each([1, 2, 7, 12, 50])('gives each session exactly once in pages of %d', async (limit) => {
    system.setClock(new Date('2019-12-31T00:00:00Z'));
    const upcoming = await walk(`series=archive&limit=${limit}`);
    expect(slotsIn(upcoming)).toEqual(inOrder);
    expect(upcoming).toHaveLength(Math.ceil(120 / limit));
    system.setClock(new Date('2030-06-01T00:00:00Z'));
    const past = await walk(`when=past&series=archive&limit=${limit}`);
    expect(slotsIn(past)).toEqual([...inOrder].reverse());
    expect(past).toHaveLength(Math.ceil(120 / limit));
  });

  test('goes on after a session that has ended since the page before', async () => {
    system.setClock(new Date('2025-01-01T00:00:00Z'));
    const { page } = await get('series=archive&limit=3');
    expect(slotsIn([page])).toEqual(['2025-01', '2025-02', '2025-03']);
    system.setClock(new Date('2025-02-20T00:00:00Z'));
    const one = await get(`series=archive&limit=3&cursor=${page.next}`);
    expect(slotsIn([one.page])).toEqual(['2025-04', '2025-05', '2025-06']);
    system.setClock(new Date('2025-03-17T17:00:00Z'));
    const two = await get(`series=archive&limit=3&cursor=${page.next}`);
    expect(slotsIn([two.page])).toEqual(['2025-04', '2025-05', '2025-06']);
  });

  test('gives sessions that end at the same moment once each', async () => {
    const slots = ['2031-01', '2031-01-2', '2031-01-3', '2031-01-10', '2031-02'];
    for (const slot of slots) await system.storeSession(inSlot('2031-01', { series: 'twins', slot }));
    const seen = slotsIn(await walk('series=twins&limit=1'));
    expect([...seen].sort()).toEqual([...slots].sort());
  });

  test('shows a session as upcoming until its very end', async () => {
    await system.storeSession(inSlot('2031-05', { series: 'ending' }));
    const shown = async (moment: string) => {
      system.setClock(new Date(moment));
      const [upcoming, past] = [await get('series=ending'), await get('series=ending&when=past')];
      return [upcoming.page.sessions.length, past.page.sessions.length];
    };
    expect(await shown('2031-05-17T14:59:00Z')).toEqual([1, 0]);
    expect(await shown('2031-05-17T16:59:58Z')).toEqual([1, 0]);
    expect(await shown('2031-05-17T17:00:00Z')).toEqual([0, 1]);
  });

  test('shows everything of a session but its agenda and what is internal', async () => {
    const session = inSlot('2031-06', {
      series: 'whole',
      topics: [aTopic({ support: 12 })],
      status: 'cancelled',
      cancellation: { reason: { fr: 'Malade' } },
      sequence: 3,
      version: 9,
    });
    await system.storeSession(session);
    const { page } = await get('series=whole');
    expect(page.sessions).toEqual([
      {
        id: 'whole-2031-06',
        series: 'whole',
        edition: 40,
        slot: '2031-06',
        startsAt: '2031-06-17T15:00:00+00:00',
        endsAt: '2031-06-17T17:00:00+00:00',
        movedFrom: null,
        timeZone: 'Europe/Luxembourg',
        dateConfirmed: true,
        status: 'cancelled',
        cancellation: { reason: { fr: 'Malade' } },
        bookingRequired: false,
        venue: null,
        theme: null,
        notice: null,
        updatedAt: session.updatedAt,
      },
    ]);
  });

  test('means the series of the deployment where none is named', async () => {
    await system.storeSession(inSlot('2031-01'));
    expect((await get('')).page.sessions).toMatchObject([{ id: 'gare-2031-01' }]);
    expect((await get('series=gare')).page).toEqual((await get('')).page);
  });

  test('is empty for a series that does not exist, or ends with the first half of a name', async () => {
    for (const series of ['nowhere', 'archiv', 'archive-x', 'prime']) {
      const { page, response } = await get(`series=${series}`);
      expect(page).toEqual({ sessions: [] });
      expect(response.headers.get('link')).toBeNull();
    }
  });

  test('walks through sessions too large for one read', async () => {
    const prose = 'ß'.repeat(2000);
    const long = { lb: prose, fr: prose, de: prose, en: prose, pt: prose };
    const place = { name: 'Demo', address: 'Demo', locality: 'Demo', stepFree: null, directions: long };
    for (let i = 0; i < 60; i += 1) {
      await system.storeSession(
        inSlot(slotOf(180 + i), { series: 'large', notice: long, venue: place, theme: { fr: 'Demo' } }),
      );
    }
    const pages = await walk('series=large&limit=50');
    expect(slotsIn(pages)).toEqual(Array.from({ length: 60 }, (_, i) => slotOf(180 + i)));
    // The limit alone would make two: a page of 1 MB holds fewer.
    expect(pages.length).toBeGreaterThan(2);
  });
});

describe('listSessions refuses', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=51', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=012', 'limit'],
    ['limit=%201', 'limit'],
    ['limit=', 'limit'],
    ['limit', 'limit'],
    ['limit=٣', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    ['when=', 'when'],
    ['when=Upcoming', 'when'],
    ['when=all', 'when'],
    ['series=', 'series'],
    ['series=Gare', 'series'],
    ['series=gare%20x', 'series'],
    ['series=2026', 'series'],
    [`series=${'a'.repeat(41)}`, 'series'],
    ['cursor=', 'cursor'],
    ['cursor=x', 'cursor'],
    ['cursor=..', 'cursor'],
    ['cursor=%00', 'cursor'],
    ['cursor=e30.e30', 'cursor'],
    [`cursor=${'a'.repeat(501)}`, 'cursor'],
    ['limit=5&limit=5', 'limit'],
    ['when=past&when=upcoming', 'when'],
    ['series=gare&limit=3&series=gare', 'series'],
    ['page=2', 'page'],
    ['Limit=5', 'Limit'],
    ['=', ''],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['toString=1', 'toString'],
    ['%ff=1', '\ufffd'],
  ])('%s', async (query, parameter) => {
    await expectFlaw(await system.http(`/api/sessions?${query}`), parameter);
  });

  test('with the headers that let any page read why', async () => {
    const response = await system.http('/api/sessions?limit=0');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    await expectProblem(response, 'invalid-request');
  });

  const cursorOf = async (query: string) => {
    system.setClock(new Date('2025-01-01T00:00:00Z'));
    return String((await get(query)).page.next);
  };
  const refused = async (query: string) => expectFlaw(await system.http(`/api/sessions?${query}`), 'cursor');

  test('the cursor of another series or of the other direction', async () => {
    const cursor = await cursorOf('series=archive&limit=3');
    await refused(`series=large&cursor=${cursor}`);
    await refused(`cursor=${cursor}`);
    await refused(`series=archive&when=past&cursor=${cursor}`);
    await refused(`series=archive&when=upcoming&cursor=${await cursorOf('series=archive&when=past')}`);
  });

  test('a cursor with any character changed, added or left out', async () => {
    const cursor = await cursorOf('series=archive&limit=3');
    for (let i = 0; i < cursor.length; i += 1) {
      const other = cursor[i] === 'A' ? 'B' : 'A';
      await refused(`series=archive&cursor=${cursor.slice(0, i)}${other}${cursor.slice(i + 1)}`);
    }
    for (const altered of [
      `${cursor}A`,
      `${cursor}.`,
      cursor.slice(1),
      cursor.slice(0, -1),
      `${cursor}%3D`,
    ]) {
      await refused(`series=archive&cursor=${altered}`);
    }
  });

  test('a cursor that somebody made up, though bound as ours are', async () => {
    const listing = 'listSessions archive upcoming';
    const bound = (position: unknown) => {
      const place = Buffer.from(JSON.stringify(position)).toString('base64url');
      const hash = createHash('sha256').update(`${listing}\n${place}`).digest('base64url');
      return `${place}.${hash.slice(0, 12)}`;
    };
    system.setClock(new Date('2025-01-01T00:00:00Z'));
    const genuine = { slot: '2025-01', endsAt: '2025-01-17T17:00:00Z' };
    expect(slotsIn([(await get(`series=archive&limit=1&cursor=${bound(genuine)}`)).page])).toEqual([
      '2025-02',
    ]);
    for (const position of [
      {},
      null,
      'x',
      { slot: '', endsAt: '' },
      { slot: '2025-01', endsAt: '' },
      { slot: '', endsAt: '2025-01-17T17:00:00Z' },
      { slot: 'x'.repeat(300), endsAt: 'x' },
      { slot: 1, endsAt: 2 },
      { slot: '2025-01', endsAt: { S: 'x' } },
      { slot: '2025-01', endsAt: '\u0000' },
    ]) {
      const response = await system.http(`/api/sessions?series=archive&cursor=${bound(position)}`);
      expect([JSON.stringify(position), response.status]).toEqual([JSON.stringify(position), 400]);
    }
  });
});

describe('public reads', () => {
  const paths = ['/api/sessions', '/api/sessions/gare-2032-01', '/api/series/gare'];
  const read = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    // Compressed they have a weak tag.
    system.http(path, { method, headers: { 'accept-encoding': 'identity', ...headers } });

  test('exist', async () => {
    await system.storeSeries();
    await system.storeSession(inSlot('2032-01'));
    for (const path of paths) expect([path, (await read(path)).status]).toEqual([path, 200]);
  });

  describe.each(paths)('%s', (path) => {
    test('may be kept by caches for a minute, by pages of any origin', async () => {
      const { headers } = await read(path);
      expect(headers.get('cache-control')).toBe(publicCache);
      expect(headers.get('content-type')).toBe('application/json');
      expect(headers.get('vary')).toMatch(/^Authorization(, Accept-Encoding)?$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe('ETag, Link');
      expect(headers.get('set-cookie')).toBeNull();
    });

    test('are named by a strong ETag that stays the same while they do', async () => {
      const [one, two] = [await read(path), await read(path)];
      expect(one.headers.get('etag')).toMatch(/^"[\w-]{16,}"$/);
      expect(two.headers.get('etag')).toBe(one.headers.get('etag'));
    });

    test('are answered by 304 to who has them, with what a 304 has to say', async () => {
      const whole = await read(path);
      const etag = String(whole.headers.get('etag'));
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag} , "more"`, '*']) {
        for (const method of ['GET', 'HEAD']) {
          const response = await read(path, { 'if-none-match': known }, method);
          expect([known, response.status]).toEqual([known, 304]);
          expect(await response.text()).toBe('');
          expect(response.headers.get('etag')?.replace('W/', '')).toBe(etag);
          for (const name of ['cache-control', 'vary', 'access-control-allow-origin', 'link']) {
            expect([name, response.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
          }
          expect(response.headers.get('content-type')).toBeNull();
        }
      }
      for (const unknown of ['"other"', etag.replaceAll('"', ''), `${etag.slice(0, -2)}"`]) {
        expect((await read(path, { 'if-none-match': unknown })).status).toBe(200);
      }
    });

    test('are answered to HEAD as to GET, without the body', async () => {
      const [whole, head] = [await read(path), await read(path, {}, 'HEAD')];
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      for (const name of ['etag', 'cache-control', 'vary', 'content-type']) {
        expect(head.headers.get(name)).toBe(whole.headers.get(name));
      }
    });

    test('are kept nowhere where the request carries a token, whatever token', async () => {
      for (const token of [await system.token('officer'), 'nonsense']) {
        const response = await read(path, { authorization: `Bearer ${token}` });
        expect(response.status).toBe(200);
        expect(response.headers.get('cache-control')).toBe('private, no-store');
        expect(response.headers.get('vary')).toContain('Authorization');
      }
    });

    test('are one request to the database each', async () => {
      const id = path.includes('series/')
        ? 'getSeries'
        : path.endsWith('sessions')
          ? 'listSessions'
          : 'getSession';
      await read(path);
      expect(await system.requestsBy(id, () => read(path))).toBe(1);
      expect(await system.requestsBy(id, () => read(path, {}, 'HEAD'))).toBe(1);
    });

    test('take no parameters that they do not know', async () => {
      await expectFlaw(await read(`${path}?utm_source=x`), 'utm_source');
    });
  });

  test('log nothing', () => {
    expect(system.output).toEqual([]);
  });
});
