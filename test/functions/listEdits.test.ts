import { describe, expect, test } from 'vitest';
import { aSession, aTopic } from '../support/builders.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSession(aSession());
await system.storeSession(aSession({ slot: '2030-02', topics: [aTopic({ support: 3 })] }));
await system.storeSession(aSession({ slot: '2030-02-2' }));

const edits = (id: string, cursor?: string) =>
  system.officer.listEdits({ params: { id }, query: { cursor } });
type SessionChanges = NonNullable<Parameters<typeof system.officer.editSession>[0]['body']>;

async function edit(id: string, body: SessionChanges, by = system.officer) {
  const { etag } = await system.resident.getSession({ params: { id } });
  return by.editSession({ params: { id }, ifMatch: String(etag), body });
}

/** Who made the edits that are put into the store, and when they expire. */
const by = { by: 'officer', operation: 'editSession', expiresAt: Date.parse('2034-01-01T00:00:00Z') / 1000 };

describe('listEdits', () => {
  test('is empty for a session that nobody has changed', async () => {
    const { body, headers } = await edits('gare-2030-02-2');
    expect(body).toEqual({ edits: [] });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('tells who changed what, when and by which operation, newest first', async () => {
    system.setClock(new Date('2029-05-01T10:00:00Z'));
    const venue = { name: 'Demo café', address: '1, rue de la Démo', locality: 'Luxembourg' };
    await edit('gare-2030-01', { venue, notice: { fr: 'Demo' } });
    system.setClock(new Date('2029-06-01T10:00:00Z'));
    await edit('gare-2030-01', { notice: null, startsAt: '2030-01-17T14:00:00Z' }, system.coordinator);
    system.setClock(new Date());
    expect((await edits('gare-2030-01')).body).toEqual({
      edits: [
        {
          at: expect.stringMatching(/^2029-06-01T10:00:\d\dZ$/),
          by: 'coordinator',
          operation: 'editSession',
          changes: [
            { field: 'startsAt', before: '2030-01-17T16:00:00+01:00', after: '2030-01-17T15:00:00+01:00' },
            { field: 'notice', before: { fr: 'Demo' }, after: null },
          ],
        },
        {
          at: expect.stringMatching(/^2029-05-01T10:00:\d\dZ$/),
          by: 'officer',
          operation: 'editSession',
          changes: [
            { field: 'venue', before: null, after: { ...venue, stepFree: null, directions: null } },
            { field: 'notice', before: null, after: { fr: 'Demo' } },
          ],
        },
      ],
    });
  });

  test('gives fifty a page, each edit once, those of this session alone', async () => {
    const target = 'session gare-2030-02';
    for (let version = 2; version <= 121; version += 1) {
      const changes = [{ field: 'notice', before: null, after: { fr: `${version}` } }];
      const at = '2029-01-01T00:00:00Z';
      await system.store('edits', { target, version, at, ...by, changes });
    }
    const pages: number[] = [];
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { body, headers } = await edits('gare-2030-02', cursor);
      expect(headers.get('link') ?? undefined).toBe(
        body.next && `</api/sessions/gare-2030-02/edits?cursor=${encodeURIComponent(body.next)}>; rel="next"`,
      );
      pages.push(body.edits.length);
      seen.push(...body.edits.map(({ changes }) => changes[0]?.after));
      cursor = body.next;
    } while (cursor);
    expect(pages).toEqual([50, 50, 20]);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => ({ fr: `${121 - i}` })));
    expect((await edits('gare-2030-02-2')).body.edits).toEqual([]);
  });

  test('goes on where it was, though edits come in meanwhile', async () => {
    const first = await edits('gare-2030-02');
    const at = '2029-01-02T00:00:00Z';
    const row = { target: 'session gare-2030-02', at, ...by, changes: [] };
    await system.store('edits', { ...row, version: 122 });
    const second = await edits('gare-2030-02', first.body.next);
    expect(second.body.edits.map(({ changes }) => changes[0]?.after)).toEqual(
      Array.from({ length: 50 }, (_, i) => ({ fr: `${71 - i}` })),
    );
  });

  test('passes over what has expired, though DynamoDB has not deleted it yet', async () => {
    const target = 'session gare-2030-02-2';
    const at = '2029-01-01T00:00:00Z';
    const expiresAt = Date.now() / 1000 - 1;
    for (let version = 2; version <= 60; version += 1) {
      await system.store('edits', {
        target,
        version,
        at,
        ...by,
        ...(version !== 30 && { expiresAt }),
        changes: [],
      });
    }
    const { body } = await edits('gare-2030-02-2');
    expect(body).toEqual({ edits: [{ at, by: 'officer', operation: 'editSession', changes: [] }] });
  });

  test('asks the database once for a page', async () => {
    await edits('gare-2030-01');
    expect(await system.requestsBy('listEdits', () => edits('gare-2030-01'))).toBe(1);
  });

  const get = async (path: string) =>
    system.http(`/api/sessions/${path}`, {
      headers: { authorization: `Bearer ${await system.token('officer')}` },
    });

  test.each(['gare-2031-01', 'gare-2030-13', 'nonsense', 'gare', '%2F', 'gare-2030-01%00'])(
    'finds no session %s',
    async (id) => {
      await expectProblem(await get(`${id}/edits`), 'not-found');
    },
  );

  test.each(['x', 'e30.AAAA', '', '.', '%00', 'a.b.c', '💥'])('refuses the cursor %j', async (cursor) => {
    await expectFlaw(await get(`gare-2030-02/edits?cursor=${encodeURIComponent(cursor)}`), 'cursor');
  });

  test('refuses the cursor of another session, and one that was altered', async () => {
    const { next = '' } = (await edits('gare-2030-02')).body;
    await expectFlaw(await get(`gare-2030-01/edits?cursor=${next}`), 'cursor');
    const altered = `${Buffer.from('3').toString('base64url')}.${next.split('.')[1]}`;
    await expectFlaw(await get(`gare-2030-02/edits?cursor=${altered}`), 'cursor');
    await expectFlaw(await get(`gare-2030-02/edits?cursor=${next}&cursor=${next}`), 'cursor');
    await expectFlaw(await get('gare-2030-02/edits?limit=5'), 'limit');
  });
});
