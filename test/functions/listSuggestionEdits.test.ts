import { afterEach, describe, expect, test } from 'vitest';
import { aSession, aTopic } from '../support/builders.ts';
import { aReceipt, aSuggestion, ask, dayFrom, expectOnlyFor, midnight } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSession(aSession({ topics: [aTopic()] }));
afterEach(() => system.setClock(new Date()));

const get = (id: string, query = '') => ask(system, 'officer', 'GET', `/suggestions/${id}/edits${query}`);
const edits = async (id: string) => (await system.officer.listSuggestionEdits({ params: { id } })).body.edits;

async function stored(changes: Parameters<typeof aSuggestion>[0] = {}): Promise<string> {
  const row = aSuggestion(changes);
  await system.store('suggestions', row);
  return row.id;
}

type Decision = NonNullable<Parameters<typeof system.officer.triageSuggestion>[0]['body']>;

async function triage(id: string, body: Decision) {
  for (const status of ['received', 'accepted', 'answered'] as const) {
    const { suggestions } = (await system.officer.listSuggestions({ query: { status } })).body;
    const item = suggestions.find((each) => each.id === id);
    if (item) return system.coordinator.triageSuggestion({ params: { id }, ifMatch: item.etag, body });
  }
  throw new Error(`No inbox has ${id}.`);
}

describe('listSuggestionEdits', () => {
  test('is empty for a suggestion that nobody has decided about', async () => {
    const { body, headers } = await system.officer.listSuggestionEdits({ params: { id: await stored() } });
    expect(body).toEqual({ edits: [] });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('tells who decided what, newest first, without a word of the resident or of the reply', async () => {
    const id = await stored({ text: 'Demo words of a resident' });
    const topic = { session: 'gare-2030-01', id: 'lighting-7f3k' };
    await triage(id, { status: 'accepted', topic, reply: 'Demo words of an officer' });
    await triage(id, { status: 'answered', reply: 'Other demo words of an officer' });
    const found = await edits(id);
    const [at, by, operation] = [expect.stringMatching(/Z$/), 'coordinator', 'triageSuggestion'];
    expect(found).toEqual([
      {
        at,
        by,
        operation,
        changes: [
          { field: 'status', before: 'accepted', after: 'answered' },
          { field: 'acceptedInto', before: topic, after: null },
        ],
      },
      {
        at,
        by,
        operation,
        changes: [
          { field: 'status', before: 'received', after: 'accepted' },
          { field: 'acceptedInto', before: null, after: topic },
        ],
      },
    ]);
    const row = (await system.rows('suggestions')).find((each) => each.id === id);
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`words|${row?.ref}`));
    expect(await edits(await stored())).toEqual([]);
  });

  test('gives fifty a page, and a cursor that belongs to this suggestion', async () => {
    const id = await stored({ ref: 'demo-ref-of-many' });
    const row = { by: 'officer', operation: 'triageSuggestion', at: '2029-01-01T00:00:00Z', changes: [] };
    const [target, expiresAt] = ['suggestion demo-ref-of-many', Date.parse('2034-01-01T00:00:00Z') / 1000];
    for (let version = 2; version <= 56; version += 1)
      await system.store('edits', { target, version, expiresAt, ...row });
    const first = await system.officer.listSuggestionEdits({ params: { id } });
    const { next: cursor = '' } = first.body;
    expect(first.headers.get('link')).toBe(
      `</api/suggestions/${id}/edits?cursor=${encodeURIComponent(cursor)}>; rel="next"`,
    );
    const second = await system.officer.listSuggestionEdits({ params: { id }, query: { cursor } });
    expect([first.body.edits.length, second.body.edits.length, second.body.next]).toEqual([50, 5, undefined]);
    await expectFlaw(await get(await stored(), `?cursor=${cursor}`), 'cursor');
  });

  test('does not know one of today, until tomorrow', async () => {
    const id = await stored({ day: dayFrom(0) });
    await expectProblem(await get(id), 'not-found');
    system.setClock(new Date(midnight(1) * 1000));
    expect((await get(id)).status).toBe(200);
  });

  test('does not know what was withdrawn or has expired, though its records are kept', async () => {
    const { receipt, id } = aReceipt();
    await stored({ id });
    await triage(id, { status: 'answered', reply: 'Demo' });
    expect(await edits(id)).toHaveLength(1);
    const records = (await system.rows('edits')).length;
    await ask(system, null, 'DELETE', '/suggestion', { headers: { receipt } });
    const answer = await (await get(id)).json();
    await expectProblem(await get(id), 'not-found');
    expect((await system.rows('edits')).length).toBe(records);
    const expired = await stored({ expiresAt: midnight(0) });
    expect(await (await get(expired)).json()).toEqual(answer);
    expect(await (await get(aReceipt().id)).json()).toEqual(answer);
  });

  test.each(['nonsense', '%2F', 'discard'])('does not know %s', async (id) => {
    await expectProblem(await get(id), 'not-found');
  });

  test('refuses what it does not know', async () => {
    const id = await stored();
    await expectFlaw(await get(id, '?limit=5'), 'limit');
    await expectFlaw(await get(id, '?cursor=x'), 'cursor');
  });

  test('is for officers and coordinators', async () => {
    const id = await stored();
    await expectOnlyFor(['officer', 'coordinator'], (by) =>
      ask(system, by, 'GET', `/suggestions/${id}/edits`),
    );
  });
});
