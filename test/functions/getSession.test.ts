import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishSupport } from '../../shared/domain/publishSession.ts';
import { documentedSession } from '../../shared/programme.ts';
import { rows as sessionRows } from '../../shared/storage/sessions.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const read = async (id: string) => (await system.resident.getSession({ params: { id } })).body;

describe('getSession', () => {
  test('gives the documented edition as it is documented, and nothing internal', async () => {
    await system.storeSession({ ...documentedSession('2026-01-02T10:00:00Z'), topics: [aTopic()] });
    const response = await system.http('/api/sessions/gare-2026-01');
    expect(await response.json()).toEqual({
      id: 'gare-2026-01',
      series: 'gare',
      edition: 3,
      slot: '2026-01',
      startsAt: '2026-01-15T16:00:00+01:00',
      endsAt: '2026-01-15T18:00:00+01:00',
      movedFrom: null,
      timeZone: 'Europe/Luxembourg',
      dateConfirmed: true,
      status: 'scheduled',
      cancellation: null,
      bookingRequired: false,
      venue: {
        name: 'Casa Baffone',
        address: '58, avenue de la Liberté',
        locality: 'Luxembourg',
        stepFree: null,
        directions: null,
      },
      theme: null,
      notice: null,
      topics: [
        {
          id: 'lighting-7f3k',
          subject: 'lighting',
          title: { en: 'Demo topic' },
          support: null,
          outcome: null,
        },
      ],
      updatedAt: '2026-01-02T10:00:00Z',
    });
  });

  test('gives one that was stored before there were notices, or moves, as one without', async () => {
    const row = sessionRows.write(aSession({ slot: '2030-03' }));
    const summary = { ...(row.summary as object), notice: undefined, movedFrom: undefined };
    await system.store('sessions', { ...row, summary });
    expect(await read('gare-2030-03')).toMatchObject({ notice: null, movedFrom: null });
    const { body } = await system.resident.listSessions({ query: { limit: '50' } });
    expect(body.sessions.find(({ slot }) => slot === '2030-03')).toMatchObject({ notice: null });
    const { etag } = await system.officer.getSession({ params: { id: 'gare-2030-03' } });
    const changed = await system.patch('gare-2030-03', { notice: { fr: 'Par la cour' } }, etag ?? '');
    expect([changed.status, await changed.json()]).toMatchObject([200, { notice: { fr: 'Par la cour' } }]);
  });

  test('keeps everything of a cancelled one, with the reason', async () => {
    const session = aSession({ slot: '2030-02', theme: { fr: 'Le bruit' } });
    await system.storeSession(session);
    const scheduled = await read('gare-2030-02');
    await system.storeSession({
      ...session,
      status: 'cancelled',
      cancellation: { reason: { fr: 'Malade' } },
    });
    expect(await read('gare-2030-02')).toEqual({
      ...scheduled,
      status: 'cancelled',
      cancellation: { reason: { fr: 'Malade' } },
    });
  });

  test.each(['gare-2030-03-2', 'gare-2030-03-10', 'gare-2030-03-99', 'a-b-c2-2030-03'])(
    'finds %s',
    async (id) => {
      const [, series = '', slot = ''] = /^(.+?)-(2030.+)$/.exec(id) ?? [];
      await system.storeSession(aSession({ series, slot }));
      expect(await read(id)).toMatchObject({ id, series, slot });
    },
  );

  test('tells support in steps of five, and nothing below five', async () => {
    const counts = [0, 1, 4, 5, 9, 10, 14, 15, 1004];
    const topics = counts.map((support, i) => aTopic({ id: `lighting-${i}`, support }));
    await system.storeSession(aSession({ slot: '2030-04', topics }));
    const { topics: shown } = await read('gare-2030-04');
    expect(shown.map(({ support }) => support)).toEqual([null, null, null, 5, 5, 10, 10, 15, 1000]);
  });

  test('tells support that is never more than there is, nor five less, nor 1 to 4', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (support) => {
        const shown = publishSupport(support) ?? 0;
        expect(shown % 5).toBe(0);
        expect(support - shown).toBeGreaterThanOrEqual(0);
        expect(support - shown).toBeLessThan(5);
        expect(publishSupport(support)).not.toBe(0);
      }),
    );
  });

  test('has the same ETag while only hidden support grows, another at the next step', async () => {
    const etagWith = async (support: number) => {
      await system.storeSession(
        aSession({ slot: '2030-05', topics: [aTopic({ support })], version: support }),
      );
      return (await system.resident.getSession({ params: { id: 'gare-2030-05' } })).etag;
    };
    const below = [await etagWith(1), await etagWith(4)];
    expect(below[0]).toBe(below[1]);
    expect(await etagWith(5)).not.toBe(below[0]);
    expect(await etagWith(9)).toBe(await etagWith(5));
  });

  test.each([
    'gare-2030-12',
    'gare-2030-02-2',
    'nowhere-2030-02',
    'gare',
    'gare-',
    'gare-2030-13',
    'gare-2030-00',
    'gare-1999-01',
    'gare-2030-02-1',
    'gare-2030-02-02',
    'gare-2030-02-100',
    'Gare-2030-02',
    'gare-2030-02%20',
    'gare-2030-02%0A',
    'gare%2F2030-02',
    '%F0%9F%92%A5',
    '%00',
    'undefined',
    '__proto__',
    'prime-2000-01',
    'x'.repeat(2000),
  ])('finds nothing at %s, and says so to any page', async (id) => {
    const response = await system.http(`/api/sessions/${id}`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    await expectProblem(response, 'not-found');
  });

  test('tells nothing of an error that nobody expected, and logs its class and frames alone', async () => {
    const row = { series: 'gare', slot: '2030-11', edition: 'a secret of the row' };
    await system.store('sessions', row);
    const problem = await expectProblem(await system.http('/api/sessions/gare-2030-11'), 'internal');
    expect(JSON.stringify(problem)).not.toMatch(/secret|edition|zod|2030/i);
    expect(system.output).toHaveLength(1);
    const [, line = ''] = /^getSession (.+)$/.exec(system.output[0] ?? '') ?? [];
    const logged = JSON.parse(line);
    expect(Object.keys(logged).sort()).toEqual(['class', 'event', 'frames', 'level', 'timestamp']);
    // Its own name, not what the bundle's minifier made of it.
    expect(logged).toMatchObject({ level: 'ERROR', event: 'bug', class: expect.stringMatching(/Error$/) });
    for (const frame of logged.frames) expect(frame).toMatch(/^at /);
    expect(line).not.toMatch(/secret|expected|2030-11|gare/);
  });
});
