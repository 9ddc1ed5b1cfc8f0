import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { type Asking, aSuggestion, ask, expectOnlyFor, holding, type Json } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

let slots = 0;

/** Stores a session that is over, in a slot of its own, and reads its record. */
async function stored(changes: Partial<Session> = {}) {
  slots += 1;
  const slot = `20${10 + Math.floor(slots / 12)}-${String((slots % 12) + 1).padStart(2, '0')}`;
  const [startsAt, endsAt] = ['2020-01-16T16:00:00+01:00', '2020-01-16T18:00:00+01:00'];
  const topics = [aTopic({ id: 'lighting-a' }), aTopic({ id: 'noise-b', subject: 'noise', support: 2 })];
  await system.storeSession(aSession({ slot, startsAt, endsAt, topics, ...changes }));
  return read(`gare-${slot}`);
}

async function read(id: string) {
  const { body, etag } = await system.officer.getMeetingRecord({ params: { id } });
  return { id, body, etag: String(etag) };
}

type Read = Awaited<ReturnType<typeof read>>;

function put({ id, etag }: { id: string; etag: string | null }, body: unknown, by: Asking = 'officer') {
  const headers = etag === null ? {} : { 'if-match': etag };
  return ask(system, by, 'PUT', `/sessions/${id}/record`, { body, headers });
}

/** Notes it; fails unless that is taken. */
async function note(seen: Read, body: Json): Promise<Read> {
  const response = await put(seen, body);
  const noted = await holding(response);
  const after = await read(seen.id);
  expect(noted).toEqual(after.body);
  expect(response.headers.get('etag')).toBe(after.etag);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return after;
}

const nothing = { visitors: null, raised: [] };
const rowOf = (id: string) => system.sessionRow(id);
const sessionOf = async (id: string) => system.officer.getSession({ params: { id } });
const editsOf = async (id: string) =>
  (await system.rows('edits'))
    .filter(({ target }) => target === `session ${id}`)
    .sort((a, b) => Number(a.version) - Number(b.version));

/** Fails unless the session and its edits stay as they are. */
async function unchanged({ id }: Read, act: () => Promise<unknown>) {
  const before = [await rowOf(id), await editsOf(id)];
  await act();
  expect([await rowOf(id), await editsOf(id)]).toEqual(before);
}

/** Changes the agenda as an officer does who reads it now. */
async function editTopics(id: string, change: (topics: Json[]) => Json[]) {
  const { body, etag } = await sessionOf(id);
  return system.patch(id, { topics: change(body.topics as unknown as Json[]) }, String(etag)); // JSON, as it came
}

describe('recordMeeting', () => {
  test('notes how many came and who raised what, with a record of it', async () => {
    const session = await stored();
    const noted = await note(session, {
      visitors: 23,
      raised: [
        { topic: 'noise-b', people: 4 },
        { topic: 'lighting-a', people: 6 },
      ],
    });
    const raised = [
      { topic: 'lighting-a', people: 6 },
      { topic: 'noise-b', people: 4 },
    ];
    expect(noted.body).toEqual({ visitors: 23, raised });
    expect(await rowOf(session.id)).toMatchObject({ version: 2, visitors: 23, sequence: 0 });
    const { edits } = (await system.officer.listEdits({ params: { id: session.id } })).body;
    expect(edits).toEqual([
      {
        at: expect.any(String),
        by: 'officer',
        operation: 'recordMeeting',
        changes: [
          { field: 'visitors', before: null, after: 23 },
          { field: 'raised', before: [], after: raised },
        ],
      },
    ]);
  });

  test('replaces what was noted, all of it, and takes it back', async () => {
    const session = await stored();
    const first = await note(session, { visitors: 9, raised: [{ topic: 'lighting-a', people: 6 }] });
    const second = await note(first, { visitors: 0, raised: [{ topic: 'noise-b', people: 1 }] });
    expect(second.body).toEqual({ visitors: 0, raised: [{ topic: 'noise-b', people: 1 }] });
    const last = await note(second, nothing);
    expect(last.etag).toBe(session.etag);
    expect(await editsOf(session.id)).toHaveLength(3);
  });

  test('shows the public both counts together, in steps of five, and never who came', async () => {
    const session = await stored({
      topics: [aTopic({ id: 'noise-a', support: 4 }), aTopic({ id: 'noise-b' }), aTopic({ id: 'noise-c' })],
    });
    const seen = async () => (await system.resident.getSession({ params: { id: session.id } })).body;
    const before = await seen();
    const hidden = await note(session, { visitors: 777, raised: [{ topic: 'noise-b', people: 4 }] });
    expect(await seen()).toEqual(before); // not even when it was changed
    await note(hidden, {
      visitors: 777,
      raised: [
        { topic: 'noise-a', people: 1 },
        { topic: 'noise-b', people: 14 },
        { topic: 'noise-c', people: 4 },
      ],
    });
    const after = await seen();
    expect(after.topics.map(({ support }) => support)).toEqual([5, 10, null]);
    expect(after.updatedAt > before.updatedAt).toBe(true);
    // A time may have any number.
    expect(JSON.stringify({ ...after, updatedAt: null })).not.toMatch(/777|14|people|visitors/);
    const listed = JSON.stringify((await system.resident.listSessions({ query: { when: 'past' } })).body);
    expect(listed).not.toMatch(/777|people|visitors/);
  });

  test('counts in insights, in JSON and for a spreadsheet', async () => {
    const [startsAt, endsAt] = ['2020-01-16T16:00:00+01:00', '2020-01-16T18:00:00+01:00'];
    const topics = [aTopic({ id: 'lighting-a' }), aTopic({ id: 'noise-b', subject: 'noise', support: 2 })];
    await system.storeSession(aSession({ series: 'noted', slot: '2020-01', startsAt, endsAt, topics }));
    const id = 'noted-2020-01';
    await note(await read(id), { visitors: 23, raised: [{ topic: 'noise-b', people: 4 }] });
    const query = { series: 'noted', from: '2020-01', to: '2020-01' };
    const { body } = await system.officer.getInsights({ query });
    expect(body.subjects).toMatchObject([
      { subject: 'noise', support: 6, raised: 4 },
      { subject: 'lighting', support: 0, raised: 0 },
    ]);
    expect(body.editions).toMatchObject([{ subjects: [{ raised: 0 }, { support: 6, raised: 4 }] }]);
    expect(body.sessions).toEqual([{ id, edition: 40, visitors: 23 }]);
    const table = async (more: string) => {
      const path = `/insights?${new URLSearchParams(query)}${more}`;
      return (await ask(system, 'officer', 'GET', path, { headers: { accept: 'text/csv' } })).text();
    };
    expect(await table('')).toContain('\r\nnoise,1,6,4,2020-01,1,6\r\n');
    expect(await table('&table=subjects')).toBe(await table(''));
    expect(await table('&table=sessions')).toBe(`session,edition,visitors\r\n${id},40,23\r\n`);
  });

  test('again changes nothing, and has no record', async () => {
    const session = await stored();
    const body = { visitors: 9, raised: [{ topic: 'lighting-a', people: 6 }] };
    const noted = await note(session, body);
    await unchanged(noted, async () => expect((await note(noted, body)).etag).toBe(noted.etag));
  });

  test('is taken from the beginning of the session on', async () => {
    const session = await stored({
      startsAt: '2030-01-17T16:00:00+01:00',
      endsAt: '2030-01-17T18:00:00+01:00',
    });
    const body = { visitors: 1, raised: [] };
    await unchanged(session, async () => expectProblem(await put(session, body), 'conflict'));
    system.setClock(new Date('2030-01-17T14:59:50Z'));
    await unchanged(session, async () => expectProblem(await put(session, body), 'conflict'));
    system.setClock(new Date('2030-01-17T15:00:00Z'));
    await note(session, body);
  });

  test('is refused of a cancelled session, and taken once it is reinstated', async () => {
    const session = await stored({ status: 'cancelled', cancellation: { reason: { en: 'Demo' } } });
    await unchanged(session, async () => expectProblem(await put(session, nothing), 'conflict'));
    const { etag } = await sessionOf(session.id);
    expect((await system.patch(session.id, { status: 'scheduled' }, etag)).status).toBe(200);
    await note(session, { visitors: 1, raised: [] });
  });
});

describe('recordMeeting refuses', () => {
  const raised = (...entries: unknown[]) => ({ visitors: 1, raised: entries });
  test.each<[string, unknown, string]>([
    ['nothing', {}, '#/visitors'],
    ['no visitors', { raised: [] }, '#/visitors'],
    ['no topics', { visitors: 1 }, '#/raised'],
    ['null for topics', { visitors: 1, raised: null }, '#/raised'],
    ['fewer than none', { visitors: -1, raised: [] }, '#/visitors'],
    ['a thousand', { visitors: 1000, raised: [] }, '#/visitors'],
    ['half a visitor', { visitors: 1.5, raised: [] }, '#/visitors'],
    ['a number in a text', { visitors: '3', raised: [] }, '#/visitors'],
    ['a topic that nobody raised', raised({ topic: 'lighting-a', people: 0 }), '#/raised/0/people'],
    ['a thousand for a topic', raised({ topic: 'lighting-a', people: 1000 }), '#/raised/0/people'],
    ['a topic without number', raised({ topic: 'lighting-a' }), '#/raised/0/people'],
    ['a number without topic', raised({ people: 1 }), '#/raised/0/topic'],
    ['what is no topic', raised({ topic: 'Lighting', people: 1 }), '#/raised/0/topic'],
    ['a topic that is not on the agenda', raised({ topic: 'theft-x', people: 1 }), '#/raised/0/topic'],
    [
      'a topic twice',
      raised({ topic: 'noise-b', people: 1 }, { topic: 'noise-b', people: 2 }),
      '#/raised/1/topic',
    ],
    ['an unknown field', { ...nothing, weather: 'rain' }, '#/weather'],
    ['words', { ...nothing, notice: 'Mme Demo came' }, '#/notice'],
    ['a list', [], '#'],
    ['broken JSON', '{"visitors":', '#'],
  ])('%s', async (_, body, pointer) => {
    const session = await stored();
    await unchanged(session, async () => expectFlaw(await put(session, body), pointer));
  });

  test('more topics than an agenda has', async () => {
    const session = await stored();
    const entries = Array.from({ length: 21 }, (_, i) => ({ topic: `noise-${i}`, people: 1 }));
    await expectFlaw(await put(session, raised(...entries)), '#/raised');
  });

  test('what does not name the record as it is, in the order of all changes', async () => {
    const session = await stored();
    const { etag } = await sessionOf(session.id);
    await unchanged(session, async () => {
      for (const wrong of ['"other"', '*', `W/${session.etag}`, String(etag)])
        await expectProblem(await put({ ...session, etag: wrong }, nothing), 'stale');
      await expectProblem(await put({ ...session, etag: null }, nothing), 'precondition-required');
      await expectFlaw(await put({ ...session, etag: null }, {}), '#/visitors');
      await expectProblem(await put({ id: 'gare-2099-01', etag: '"x"' }, nothing), 'not-found');
      await expectProblem(
        await put({ ...session, etag: '"x"' }, raised({ topic: 'theft-x', people: 1 })),
        'stale',
      );
      const text = { 'content-type': 'application/merge-patch+json', 'if-match': session.etag };
      await expectProblem(
        await ask(system, 'officer', 'PUT', `/sessions/${session.id}/record`, {
          body: nothing,
          headers: text,
        }),
        'unsupported-media-type',
      );
    });
  });

  test('who is no officer', async () => {
    const session = await stored();
    await expectOnlyFor(['officer', 'coordinator'], (by) => put(session, nothing, by));
  });
});

describe('What others do meanwhile loses nothing of it:', () => {
  const body = { visitors: 9, raised: [{ topic: 'lighting-a', people: 3 }] };

  test('of twenty records at once one wins, and the others are told', async () => {
    const session = await stored();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => put(session, { visitors: i + 1, raised: [] })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
    const won = await answers.find(({ status }) => status === 200)?.json();
    expect((await read(session.id)).body).toEqual(won);
    expect(await editsOf(session.id)).toHaveLength(1);
  });

  test('an agenda that was read before keeps what was noted', async () => {
    const session = await stored();
    const agenda = await sessionOf(session.id);
    const noted = await note(session, body);
    // Three do not show: what was read still stands.
    const topics = agenda.body.topics.map((topic) => ({
      ...topic,
      title: { en: 'Another title' },
      outcome: { en: 'Demo: repaired' },
    }));
    expect((await system.patch(session.id, { topics }, agenda.etag)).status).toBe(200);
    expect((await read(session.id)).body).toEqual(noted.body);
    expect(await rowOf(session.id)).toMatchObject({ version: 3, topics: [{ people: 3 }, { support: 2 }] });
  });

  test('a topic that was raised at the café cannot be removed, nor can one with suggestions', async () => {
    const session = await stored();
    const noted = await note(session, body);
    await unchanged(noted, async () => {
      for (const gone of ['lighting-a', 'noise-b']) {
        const response = await editTopics(session.id, (topics) => topics.filter(({ id }) => id !== gone));
        await expectProblem(response, 'conflict');
      }
    });
    await note(noted, nothing);
    const response = await editTopics(session.id, (topics) => topics.filter(({ id }) => id !== 'lighting-a'));
    expect(response.status).toBe(200);
  });

  test('a topic that was removed since it was read is told, and nothing is noted', async () => {
    const session = await stored();
    const removed = await editTopics(session.id, (topics) => topics.filter(({ id }) => id !== 'lighting-a'));
    expect(removed.status).toBe(200);
    await unchanged(session, async () => expectFlaw(await put(session, body), '#/raised/0/topic'));
  });

  test.each<[string, (id: string) => Promise<Response>]>([
    [
      'a new title',
      (id) => editTopics(id, (topics) => topics.map((topic) => ({ ...topic, title: { en: 'New' } }))),
    ],
    [
      'an outcome',
      (id) => editTopics(id, (topics) => topics.map((topic) => ({ ...topic, outcome: { en: 'Done' } }))),
    ],
    [
      'another topic',
      (id) => editTopics(id, (topics) => [...topics, { subject: 'theft', title: { en: 'New' } }]),
    ],
    [
      'a suggestion that is accepted',
      async (id) => {
        const row = aSuggestion();
        await system.store('suggestions', row);
        const item = (await system.officer.listSuggestions()).body.suggestions.find(
          (each) => each.id === row.id,
        );
        const decision = { status: 'accepted', topic: { session: id, id: 'lighting-a' } };
        const headers = { 'if-match': String(item?.etag) };
        return ask(system, 'officer', 'PATCH', `/suggestions/${row.id}`, { body: decision, headers });
      },
    ],
  ])('%s between reading and writing, and both are there', async (_, change) => {
    const session = await stored();
    let between: Promise<Response> | undefined;
    system.gate.inject(({ by, calls }) => {
      if (by !== 'recordMeeting' || !calls.includes('sessions PutItem')) return null;
      between ??= change(session.id);
      return { after: between };
    });
    const noted = await note(session, body);
    expect((await between)?.status).toBe(200);
    expect(noted.body).toEqual(body);
    const row = await rowOf(session.id);
    expect(row?.version).toBe(3);
    const edits = await editsOf(session.id);
    expect(edits.map(({ version }) => version)).toEqual([2, 3]);
    expect(edits.map(({ operation }) => operation)[1]).toBe('recordMeeting');
  });

  test('records, decisions and new agendas at once are each there in the end', async () => {
    const session = await stored({ topics: [aTopic({ id: 'lighting-a' })] });
    const rows = Array.from({ length: 4 }, () => aSuggestion());
    await system.store('suggestions', ...rows);
    const items = (await system.officer.listSuggestions()).body.suggestions;
    const again = async (act: () => Promise<Response>): Promise<void> => {
      for (;;) {
        const { status } = await act();
        if (status === 200) return;
        expect([412, 503]).toContain(status); // changed in between: read again, decide again
      }
    };
    await Promise.all([
      ...rows.map(({ id }) =>
        again(() => {
          const headers = { 'if-match': String(items.find((item) => item.id === id)?.etag) };
          const decision = { status: 'accepted', topic: { session: session.id, id: 'lighting-a' } };
          return ask(system, 'officer', 'PATCH', `/suggestions/${id}`, { body: decision, headers });
        }),
      ),
      ...[1, 2, 3].map((i) =>
        again(() =>
          editTopics(session.id, (topics) => [...topics, { subject: 'noise', title: { en: `${i}` } }]),
        ),
      ),
      again(async () => put(await read(session.id), body)),
    ]);
    const row = await rowOf(session.id);
    expect(row?.topics).toHaveLength(4);
    expect(row).toMatchObject({ version: 9, visitors: 9, topics: [{ support: 4, people: 3 }, {}, {}, {}] });
    expect((await editsOf(session.id)).map(({ version }) => version)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await sessionOf(session.id)).body.topics[0]?.support).toBe(5);
  });

  test('an answer of the database that was lost counts once', async () => {
    const session = await stored();
    let lost = 0;
    system.gate.inject(({ calls }) => (calls.length > 1 && ++lost === 1 ? 'lose-answer' : null));
    await note(session, body);
    expect(lost).toBe(2);
    expect(await editsOf(session.id)).toHaveLength(1);
  });
});
