import { beforeEach, describe, expect, test } from 'vitest';
import { expectFlaw } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
beforeEach(() => system.empty());

const list = async () => (await system.resident.listSeries()).body.series;

describe('listSeries', () => {
  test('gives each series by id with its name and its quarter, and nothing else', async () => {
    const name = { fr: 'Démo' };
    for (const id of ['limpertsberg', 'bonnevoie', 'gare']) {
      await system.storeSeries({ id, name, quarter: `Demo ${id}` });
    }
    expect(await list()).toEqual([
      { id: 'bonnevoie', name, quarter: 'Demo bonnevoie' },
      { id: 'gare', name, quarter: 'Demo gare' },
      { id: 'limpertsberg', name, quarter: 'Demo limpertsberg' },
    ]);
  });

  test('leaves out what is closed, and what is paused not', async () => {
    await system.storeSeries({ closed: true });
    await system.storeSeries({ id: 'bonnevoie', paused: true });
    expect((await list()).map(({ id }) => id)).toEqual(['bonnevoie']);
    expect((await system.resident.getSeries({ params: { id: 'gare' } })).body.closed).toBe(true);
  });

  test('gives closed ones too where that is asked for', async () => {
    await system.storeSeries({ closed: true });
    await system.storeSeries({ id: 'bonnevoie' });
    const { body } = await system.resident.listSeries({ query: { closed: 'include' } });
    expect(body.series.map(({ id }) => id)).toEqual(['bonnevoie', 'gare']);
    await expectFlaw(await system.http('/api/series?closed=yes'), 'closed');
  });

  test('is empty where there is no series yet', async () => {
    expect(await list()).toEqual([]);
  });

  test('shows a series that was stored before one could be closed', async () => {
    const { closed: _, ...row } = await system.storeSeries();
    await system.store('series', row);
    expect((await list()).map(({ id }) => id)).toEqual(['gare']);
    expect((await system.resident.getSeries({ params: { id: 'gare' } })).body.closed).toBe(false);
  });

  test('is kept for a minute by everybody’s caches, answers HEAD, and is known again by its tag', async () => {
    await system.storeSeries();
    const response = await system.http('/api/series');
    expect(response.headers.get('cache-control')).toContain('public, max-age=60');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const head = await system.http('/api/series', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, response.headers.get('etag')]);
    const headers = { 'if-none-match': String(response.headers.get('etag')) };
    expect((await system.http('/api/series', { headers })).status).toBe(304);
  });

  test('takes no other parameters', async () => {
    await expectFlaw(await system.http('/api/series?limit=1'), 'limit');
  });
});
