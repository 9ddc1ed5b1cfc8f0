import { describe, expect, test } from 'vitest';
import { ask, expectOnlyFor, holding } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSeries({ id: 'quiet' });

const params = { id: 'gare' };
const get = (path: string) => ask(system, 'coordinator', 'GET', `/series/${path}`);
const by = { by: 'coordinator', operation: 'editSeries', at: '2029-01-01T00:00:00Z' };

async function edit(body: NonNullable<Parameters<typeof system.coordinator.editSeries>[0]['body']>) {
  const { etag } = await system.coordinator.getSeries({ params });
  return system.coordinator.editSeries({ params, ifMatch: String(etag), body });
}

describe('listSeriesEdits', () => {
  test('is empty for a series that nobody has changed', async () => {
    const { body, headers } = await system.coordinator.listSeriesEdits({ params: { id: 'quiet' } });
    expect(body).toEqual({ edits: [] });
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('tells who changed what of the series, newest first, and nothing of its sessions', async () => {
    await edit({ skip: ['2027-08'] });
    await edit({ paused: true, skip: [] });
    const [startsAt, endsAt] = ['2030-03-14T15:00:00Z', '2030-03-14T17:00:00Z'];
    await system.coordinator.addSession({ body: { series: 'gare', startsAt, endsAt } });
    const { edits } = (await system.coordinator.listSeriesEdits({ params })).body;
    expect(edits).toEqual([
      {
        at: expect.stringMatching(/Z$/),
        by: 'coordinator',
        operation: 'editSeries',
        changes: [
          { field: 'paused', before: false, after: true },
          { field: 'skip', before: ['2027-08'], after: [] },
        ],
      },
      expect.objectContaining({ changes: [{ field: 'skip', before: [], after: ['2027-08'] }] }),
    ]);
  });

  test('gives fifty a page, and a cursor that belongs to this series', async () => {
    const expiresAt = Date.parse('2034-01-01T00:00:00Z') / 1000;
    await system.storeSeries({ id: 'busy' });
    for (let version = 2; version <= 71; version += 1)
      await system.store('edits', { target: 'series busy', version, ...by, expiresAt, changes: [] });
    const busy = { id: 'busy' };
    const first = await system.coordinator.listSeriesEdits({ params: busy });
    expect(first.body.edits).toHaveLength(50);
    const { next: cursor = '' } = first.body;
    expect(first.headers.get('link')).toBe(
      `</api/series/busy/edits?cursor=${encodeURIComponent(cursor)}>; rel="next"`,
    );
    const second = await system.coordinator.listSeriesEdits({ params: busy, query: { cursor } });
    expect([second.body.edits.length, second.body.next]).toEqual([20, undefined]);
    await expectFlaw(await get(`quiet/edits?cursor=${cursor}`), 'cursor');
  });

  test.each(['unknown', 'Gare', 'gare%00', '%2F'])('does not know a series %s', async (id) => {
    await expectProblem(await get(`${id}/edits`), 'not-found');
  });

  test('refuses what it does not know', async () => {
    await expectFlaw(await get('gare/edits?limit=5'), 'limit');
    await expectFlaw(await get('gare/edits?cursor=x'), 'cursor');
  });

  test('is for coordinators', async () => {
    await expectOnlyFor(['coordinator'], (who) => ask(system, who, 'GET', '/series/gare/edits'));
    expect(await holding(await get('gare/edits'))).toHaveProperty('edits');
  });
});
