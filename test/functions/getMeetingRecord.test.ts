import { describe, expect, test } from 'vitest';
import { etagOf } from '../../functions/http/etag.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { ask, expectOnlyFor } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSession(aSession({ topics: [aTopic({ support: 7 })] }));

const read = (id: string) => system.officer.getMeetingRecord({ params: { id } });

describe('getMeetingRecord', () => {
  test('has nothing until something is noted, of a session to come too', async () => {
    const { body, etag, headers } = await read('gare-2030-01');
    expect(body).toEqual({ visitors: null, raised: [] });
    expect(etag).toBe(etagOf(body));
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('has exact numbers, topics in the order of the agenda', async () => {
    const topics = [
      aTopic({ id: 'noise-b', people: 2 }),
      aTopic({ id: 'theft-c' }),
      aTopic({ id: 'lighting-a', people: 6 }),
    ];
    await system.storeSession(aSession({ slot: '2030-02', topics, visitors: 23 }));
    const { body } = await read('gare-2030-02');
    expect(body).toEqual({
      visitors: 23,
      raised: [
        { topic: 'noise-b', people: 2 },
        { topic: 'lighting-a', people: 6 },
      ],
    });
  });

  test('has nothing of a session that was stored before there was a record', async () => {
    await system.storeSession(aSession({ slot: '2030-03', topics: [aTopic()] }));
    const row = (await system.rows('sessions')).find(({ slot }) => slot === '2030-03');
    const older = { visitors: undefined, topics: [{ ...aTopic(), people: undefined }] };
    await system.store('sessions', { ...row, ...older });
    expect((await read('gare-2030-03')).body).toEqual({ visitors: null, raised: [] });
    expect((await system.resident.getSession({ params: { id: 'gare-2030-03' } })).status).toBe(200);
  });

  test('is another representation than the session: a new title leaves its ETag', async () => {
    const before = await read('gare-2030-01');
    const { body, etag } = await system.officer.getSession({ params: { id: 'gare-2030-01' } });
    expect(before.etag).not.toBe(etag);
    const topics = body.topics.map((topic) => ({ ...topic, title: { en: 'Another demo topic' } }));
    await system.officer.editSession({
      params: { id: 'gare-2030-01' },
      ifMatch: String(etag),
      body: { topics },
    });
    expect((await read('gare-2030-01')).etag).toBe(before.etag);
  });

  test.each(['gare-2099-01', 'nonsense'])('does not know %s', async (id) => {
    await expectProblem(await ask(system, 'officer', 'GET', `/sessions/${id}/record`), 'not-found');
  });

  test('takes no parameters', async () => {
    await expectFlaw(await ask(system, 'officer', 'GET', '/sessions/gare-2030-01/record?x=1'), 'x');
  });

  test('is for officers and coordinators', async () => {
    await expectOnlyFor(['officer', 'coordinator'], (by) =>
      ask(system, by, 'GET', '/sessions/gare-2030-01/record'),
    );
  });
});
