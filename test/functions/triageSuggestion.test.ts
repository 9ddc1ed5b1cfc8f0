import { afterEach, describe, expect, test } from 'vitest';
import { REFERRAL } from '../../shared/domain/triageSuggestion.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { Suggestion, SuggestionStatus } from '../../shared/model/Suggestion.ts';
import { aSession, aTopic } from '../support/builders.ts';
import {
  type Asking,
  aReceipt,
  aSuggestion,
  ask,
  expectOnlyFor,
  holding,
  type Json,
  midnight,
} from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

let slots = 0;

/** Stores a session with topics that have so much support, in a slot of its own; gives its id. */
async function sessionWith(support: Record<string, number>, series = 'gare'): Promise<string> {
  slots += 1;
  const slot = `20${40 + Math.floor(slots / 12)}-${String((slots % 12) + 1).padStart(2, '0')}`;
  const topics = Object.entries(support).map(([id, count]) => aTopic({ id, support: count }));
  await system.storeSession(aSession({ series, slot, topics }));
  return `${series}-${slot}`;
}

async function supportIn(session: string): Promise<Record<string, number>> {
  const row = await system.sessionRow(session);
  return Object.fromEntries((row?.topics ?? []).map(({ id, support }) => [id, support]));
}

async function stored(changes: Partial<Suggestion> = {}): Promise<{ id: string; etag: string }> {
  const row = aSuggestion(changes);
  await system.store('suggestions', row);
  return { id: row.id, etag: await etagOf(row.id, changes.status) };
}

async function etagOf(id: string, status: SuggestionStatus = 'received'): Promise<string> {
  let cursor: string | undefined;
  do {
    const { body } = await system.officer.listSuggestions({ query: { status, cursor } });
    const found = body.suggestions.find((item) => item.id === id);
    if (found) return found.etag;
    cursor = body.next;
  } while (cursor);
  throw new Error(`The inbox of ${status} suggestions has no ${id}.`);
}

function send({ id, etag }: { id: string; etag: string | null }, body: unknown, by: Asking = 'officer') {
  const headers = {
    'content-type': 'application/merge-patch+json',
    ...(etag !== null && { 'if-match': etag }),
  };
  return ask(system, by, 'PATCH', `/suggestions/${id}`, { body, headers });
}

/** Decides; fails unless that is taken. */
async function triage(seen: { id: string; etag: string }, body: unknown, by?: Asking) {
  const response = await send(seen, body, by);
  const item = await holding(response);
  expect(response.headers.get('etag')).toBe(item.etag);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return { id: seen.id, etag: String(item.etag), item };
}

const rowOf = async (id: string) => (await system.rows('suggestions')).find((row) => row.id === id);
const editsOf = async (target: string) =>
  (await system.rows('edits')).filter((edit) => edit.target === target);

/** They name it by its reference, not by the id that its receipt leads to. */
const editsOfSuggestion = async (id: string) => editsOf(`suggestion ${(await rowOf(id))?.ref}`);

/** Fails unless nothing that is stored changes. */
async function nothingChanges<T>(act: () => Promise<T>): Promise<T> {
  const all = () => Promise.all((['suggestions', 'sessions', 'edits'] as const).map(system.rows));
  const before = await all();
  const result = await act();
  expect(await all()).toEqual(before);
  return result;
}

describe('A suggestion', () => {
  test('goes from received to accepted, answered, declined, referred and back, by any officer', async () => {
    const session = await sessionWith({ 'lighting-a': 0 });
    let seen = await stored();
    const decisions: [Json & { status: SuggestionStatus }, Asking][] = [
      [{ status: 'accepted', topic: { session, id: 'lighting-a' } }, 'officer'],
      [{ status: 'answered', reply: 'Demo reply.' }, 'coordinator'],
      [{ status: 'declined', reply: 'Demo reason.' }, 'officer'],
      [{ status: 'referred', reply: 'Demo advice.' }, 'coordinator'],
      [{ status: 'received', reply: null }, 'officer'],
    ];
    for (const [decision, by] of decisions) {
      const { item, ...next } = await triage(seen, decision, by);
      expect(item).toMatchObject({
        status: decision.status,
        handled: { by, at: expect.stringMatching(/Z$/) },
      });
      expect(await etagOf(seen.id, decision.status)).toBe(next.etag);
      seen = next;
    }
    expect(await supportIn(session)).toEqual({ 'lighting-a': 0 });
    expect(await rowOf(seen.id)).toMatchObject({ version: 6, inbox: 'gare received' });
    expect(await rowOf(seen.id)).not.toHaveProperty('reply');
  });

  test.each(['answered', 'declined', 'referred'])('is not %s without a reply', async (status) => {
    const seen = await stored();
    await nothingChanges(async () => {
      await expectFlaw(await send(seen, { status }), '#/reply');
      await expectFlaw(await send(seen, { status, reply: null }), '#/reply');
      await expectFlaw(await send(seen, { status, reply: ' \n ' }), '#/reply');
    });
    const { item } = await triage(seen, { status, reply: 'é'.repeat(2000) });
    expect(item.reply).toContain('é'.repeat(2000));
    const replied = { ...seen, etag: String(item.etag) };
    await nothingChanges(async () => {
      await triage(replied, { status, reply: item.reply });
      await expectFlaw(await send(replied, { status, reply: 'é'.repeat(2001) }), '#/reply');
    });
  });

  test('is not replied to without a decision', async () => {
    const seen = await stored();
    const answered = await triage(await stored(), { status: 'answered', reply: 'Demo reply.' });
    await nothingChanges(async () => {
      await expectFlaw(await send(seen, { reply: 'Demo reply.' }), '#/reply');
      await expectFlaw(await send(seen, { status: 'received', reply: 'Demo reply.' }), '#/reply');
      await expectFlaw(await send(answered, { status: 'received' }), '#/reply');
    });
  });

  test('comes back into the inbox where its decision is taken back, and out of its topic', async () => {
    const session = await sessionWith({ 'lighting-a': 4 });
    const topic = { session, id: 'lighting-a' };
    const accepted = await triage(await stored(), { status: 'accepted', topic, reply: 'Demo reply.' });
    expect(await supportIn(session)).toEqual({ 'lighting-a': 5 });
    const { item } = await triage(accepted, { status: 'received', reply: null }, 'coordinator');
    expect(item).toMatchObject({ status: 'received', reply: null, acceptedInto: null });
    expect(item.handled).toMatchObject({ by: 'coordinator' });
    expect(await supportIn(session)).toEqual({ 'lighting-a': 4 });
  });

  test('is told once that a reply is too long, in whatever characters', async () => {
    const seen = await stored();
    for (const reply of ['x'.repeat(2501), '😀'.repeat(1251)]) {
      const { errors } = await expectProblem(
        await send(seen, { status: 'answered', reply }),
        'invalid-request',
      );
      expect(errors).toEqual([{ pointer: '#/reply', detail: 'May have 2500 UTF-16 units.' }]);
    }
  });

  test('keeps the reply of an earlier decision, unless null takes it away', async () => {
    const session = await sessionWith({ 'lighting-a': 0 });
    const answered = await triage(await stored(), { status: 'answered', reply: 'Demo reply.' });
    const topic = { session, id: 'lighting-a' };
    const accepted = await triage(answered, { status: 'accepted', topic });
    expect(accepted.item.reply).toBe('Demo reply.');
    const row = await system.sessionRow(session);
    expect((await triage(accepted, { reply: null })).item).toMatchObject({
      reply: null,
      acceptedInto: topic,
    });
    expect(await rowOf(accepted.id)).not.toHaveProperty('reply');
    expect(await system.sessionRow(session)).toEqual(row);
  });

  test('stays as it was by a decision without effect, and that is not recorded', async () => {
    const answered = await triage(await stored(), { status: 'answered', reply: 'Demo reply.' });
    await nothingChanges(async () => {
      expect((await triage(answered, {})).item).toEqual(answered.item);
      expect((await triage(answered, { status: 'answered', reply: ' Demo reply. ' })).etag).toBe(
        answered.etag,
      );
    });
  });

  test.each(Object.entries(REFERRAL))(
    'in %s that is referred gets the advice where to go before the reply, once',
    async (language, advice) => {
      const seen = await stored({ language: language as Language });
      const referred = await triage(seen, { status: 'referred', reply: 'Demo.' });
      expect(referred.item.reply).toBe(`${advice}\n\nDemo.`);
      await nothingChanges(() => triage(referred, { reply: referred.item.reply }));
      const again = await triage(referred, { reply: 'Other.' });
      expect(again.item.reply).toBe(`${advice}\n\nOther.`);
      expect((await triage(again, { status: 'declined' })).item.reply).toBe('Other.');
    },
  );

  test('may be answered with the words of the advice', async () => {
    const { item } = await triage(await stored(), { status: 'answered', reply: REFERRAL.fr });
    expect(item.reply).toBe(REFERRAL.fr);
  });
});

describe('Accepting', () => {
  test('raises the support of the topic by one, and is recorded with the session', async () => {
    const session = await sessionWith({ 'lighting-a': 7, 'noise-b': 2 });
    const seen = await stored();
    const topic = { session, id: 'lighting-a' };
    const { item } = await triage(seen, { status: 'accepted', topic });
    expect(item).toMatchObject({ status: 'accepted', acceptedInto: topic });
    expect(await supportIn(session)).toEqual({ 'lighting-a': 8, 'noise-b': 2 });
    expect(await editsOf(`session ${session}`)).toEqual([
      {
        target: `session ${session}`,
        version: 2,
        at: expect.stringMatching(/Z$/),
        by: 'officer',
        operation: 'triageSuggestion',
        expiresAt: expect.any(Number),
        changes: [
          {
            field: 'support',
            before: { 'lighting-a': 7, 'noise-b': 2 },
            after: { 'lighting-a': 8, 'noise-b': 2 },
          },
        ],
      },
    ]);
    const { edits } = (await system.officer.listEdits({ params: { id: session } })).body;
    expect(edits).toHaveLength(1);
  });

  test('again moves the support, within a session and to another', async () => {
    const one = await sessionWith({ 'lighting-a': 1, 'noise-b': 1 });
    const two = await sessionWith({ 'lighting-a': 1 });
    let seen = await triage(await stored(), {
      status: 'accepted',
      topic: { session: one, id: 'lighting-a' },
    });
    expect(await supportIn(one)).toEqual({ 'lighting-a': 2, 'noise-b': 1 });
    seen = await triage(seen, { topic: { session: one, id: 'noise-b' } });
    expect(await supportIn(one)).toEqual({ 'lighting-a': 1, 'noise-b': 2 });
    seen = await triage(seen, { status: 'accepted', topic: { session: two, id: 'lighting-a' } });
    expect([await supportIn(one), await supportIn(two)]).toEqual([
      { 'lighting-a': 1, 'noise-b': 1 },
      { 'lighting-a': 2 },
    ]);
    await nothingChanges(() => triage(seen, { topic: { session: two, id: 'lighting-a' } }));
    await triage(seen, { status: 'declined', reply: 'Demo.' });
    expect(await supportIn(two)).toEqual({ 'lighting-a': 1 });
  });

  test('shows the public a step of five, and changes nothing else that it sees', async () => {
    const session = await sessionWith({ 'lighting-a': 3 });
    const shown = async () => (await system.resident.getSession({ params: { id: session } })).body;
    const before = await shown();
    const topic = { session, id: 'lighting-a' };
    await triage(await stored(), { status: 'accepted', topic });
    expect(await shown()).toEqual(before);
    await triage(await stored(), { status: 'accepted', topic });
    const [raised] = (await shown()).topics;
    expect(raised?.support).toBe(5);
    expect((await shown()).updatedAt > before.updatedAt).toBe(true);
    expect(await system.sessionRow(session)).toMatchObject({ sequence: 0, version: 3 });
  });

  test('and sending do not touch each other: what residents do changes no session', async () => {
    const session = await sessionWith({ 'lighting-a': 4 });
    const { receipt, id } = aReceipt();
    await system.store('suggestions', aSuggestion({ id, session, topic: 'lighting-a' }));
    const before = await system.rows('sessions');
    expect((await ask(system, null, 'DELETE', '/suggestion', { headers: { receipt } })).status).toBe(204);
    expect(await system.rows('sessions')).toEqual(before);
  });

  test.each<[string, (session: string) => Json, string]>([
    ['without a topic', () => ({ status: 'accepted' }), '#/topic'],
    ['into no topic', () => ({ status: 'accepted', topic: null }), '#/topic'],
    ['into a topic that the session lacks', (session) => into(session, 'noise-zzzz'), '#/topic/id'],
    ['into a session that does not exist', () => into('gare-2099-11', 'lighting-a'), '#/topic/session'],
    ['into what is no session', () => into('gare', 'lighting-a'), '#/topic/session'],
    [
      'with a topic but without saying so',
      (session) => ({ topic: into(session, 'lighting-a').topic }),
      '#/topic',
    ],
    [
      'and refusing at once',
      (session) => ({ ...into(session, 'lighting-a'), status: 'declined', reply: 'No.' }),
      '#/topic',
    ],
    ['as something else', () => ({ status: 'withdrawn' }), '#/status'],
    ['with another text', () => ({ text: 'Other words.' }), '#/text'],
    ['with null for a status', () => ({ status: null }), '#/status'],
    [
      'with a topic that has more fields',
      (session) => ({ status: 'accepted', topic: { session, id: 'lighting-a', support: 9 } }),
      '#/topic/support',
    ],
  ])('%s is refused with a pointer, and changes nothing', async (_, decision, pointer) => {
    const session = await sessionWith({ 'lighting-a': 0 });
    const seen = await stored();
    await nothingChanges(async () => expectFlaw(await send(seen, decision(session)), pointer));
  });

  test('into a session of another series is refused', async () => {
    await system.storeSeries({ id: 'demo' });
    const session = await sessionWith({ 'lighting-a': 0 }, 'demo');
    const seen = await stored();
    await nothingChanges(async () =>
      expectFlaw(await send(seen, into(session, 'lighting-a')), '#/topic/session'),
    );
  });
});

const into = (session: string, id: string) => ({ status: 'accepted', topic: { session, id } });

describe('At once', () => {
  test('twenty suggestions accepted into one topic all count', async () => {
    const session = await sessionWith({ 'lighting-a': 0 });
    const all = await Promise.all(Array.from({ length: 20 }, () => stored()));
    await Promise.all(all.map((seen) => triage(seen, into(session, 'lighting-a'))));
    expect(await supportIn(session)).toEqual({ 'lighting-a': 20 });
    const versions = (await editsOf(`session ${session}`)).map(({ version }) => version);
    expect(new Set(versions)).toEqual(new Set(Array.from({ length: 20 }, (_, i) => i + 2)));
  });

  test('twenty suggestions moved between three topics end where they were sent', async () => {
    const session = await sessionWith({ 'lighting-a': 0, 'noise-b': 0 });
    const other = await sessionWith({ 'drugs-c': 0 });
    const topic = (i: number) =>
      [into(session, 'lighting-a'), into(session, 'noise-b'), into(other, 'drugs-c')][i % 3];
    const accepted = [];
    for (let i = 0; i < 20; i += 1) accepted.push(await triage(await stored(), topic(i)));
    const results = await Promise.all(accepted.map((seen, i) => triage(seen, topic(i + 1))));
    const ends = results.map(({ item }) => (item.acceptedInto as Json).id);
    const count = (id: string) => ends.filter((end) => end === id).length;
    expect(await supportIn(session)).toEqual({
      'lighting-a': count('lighting-a'),
      'noise-b': count('noise-b'),
    });
    expect(await supportIn(other)).toEqual({ 'drugs-c': count('drugs-c') });
  });

  test('of twenty decisions about one suggestion one wins, and the others are told so', async () => {
    const session = await sessionWith({ 'lighting-a': 0, 'noise-b': 0 });
    const seen = await stored();
    const decisions = Array.from({ length: 20 }, (_, i) =>
      i % 2
        ? into(session, i % 4 === 1 ? 'lighting-a' : 'noise-b')
        : { status: 'declined', reply: `Demo ${i}` },
    );
    const answers = await Promise.all(decisions.map((decision) => send(seen, decision)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
    const won = decisions[answers.findIndex(({ status }) => status === 200)];
    expect(await rowOf(seen.id)).toMatchObject({ status: won?.status, version: 2 });
    const { 'lighting-a': a = 0, 'noise-b': b = 0 } = await supportIn(session);
    expect(a + b).toBe(won?.status === 'accepted' ? 1 : 0);
    expect(await editsOfSuggestion(seen.id)).toHaveLength(1);
  });

  test('a withdrawal wins over a decision that was on its way, and no word comes back', async () => {
    const session = await sessionWith({ 'lighting-a': 0 });
    for (const decision of [into(session, 'lighting-a'), { status: 'answered', reply: 'Demo reply.' }]) {
      const { receipt, id } = aReceipt();
      const ref = `ref of ${id}`;
      const seen = await stored({ id, ref, text: 'Words to be erased.' });
      let withdrawal: Promise<Response> | undefined;
      system.gate.inject(({ by, calls }) => {
        if (by !== 'triageSuggestion' || calls.length === 1) return null;
        withdrawal ??= ask(system, null, 'DELETE', '/suggestion', { headers: { receipt } });
        return { after: withdrawal };
      });
      await expectProblem(await send(seen, decision), 'not-found');
      expect((await withdrawal)?.status).toBe(204);
      expect(await rowOf(id)).toEqual({ id, expiresAt: expect.any(Number) });
      expect(await editsOf(`suggestion ${ref}`)).toEqual([]);
      system.gate.inject(null);
    }
    expect(await supportIn(session)).toEqual({ 'lighting-a': 0 });
  });

  test('a decision that clashes with another transaction is tried again', async () => {
    const session = await sessionWith({ 'lighting-a': 0 });
    const seen = await stored();
    system.gate.inject(({ by, number, calls }) =>
      by === 'triageSuggestion' && calls.length > 1 && number <= 4 ? 'conflict' : null,
    );
    await triage(seen, into(session, 'lighting-a'));
    expect(await supportIn(session)).toEqual({ 'lighting-a': 1 });
  });

  test('a decision whose answer from the database was lost counts once', async () => {
    const session = await sessionWith({ 'lighting-a': 0 });
    const seen = await stored();
    let lost = 0;
    system.gate.inject(({ calls }) => (calls.length > 1 && ++lost === 1 ? 'lose-answer' : null));
    await triage(seen, into(session, 'lighting-a'));
    expect(lost).toBe(2);
    expect(await supportIn(session)).toEqual({ 'lighting-a': 1 });
  });
});

describe('A suggestion that is', () => {
  test('withdrawn can not be decided about', async () => {
    const { receipt, id } = aReceipt();
    const seen = await stored({ id });
    await ask(system, null, 'DELETE', '/suggestion', { headers: { receipt } });
    await nothingChanges(async () =>
      expectProblem(await send(seen, { status: 'answered', reply: 'Demo.' }), 'not-found'),
    );
  });

  test('expired can not be decided about, from the midnight of its expiry on', async () => {
    const expiresAt = midnight(3);
    const seen = await stored({ expiresAt });
    system.setClock(new Date((expiresAt - 5) * 1000));
    const answered = await triage(seen, { status: 'answered', reply: 'Demo.' });
    system.setClock(new Date(expiresAt * 1000));
    await nothingChanges(async () =>
      expectProblem(await send(answered, { status: 'received' }), 'not-found'),
    );
  });

  test.each(['A'.repeat(43), 'short', `${'A'.repeat(42)}%2F`])('unknown (%s) is not found', async (id) => {
    await expectProblem(await send({ id, etag: '"x"' }, { status: 'received' }), 'not-found');
  });
});

describe('A decision', () => {
  test('is for officers and coordinators', async () => {
    const seen = await stored();
    await expectOnlyFor(['officer', 'coordinator'], (by) => send(seen, {}, by));
  });

  test('needs the ETag of what was read', async () => {
    const seen = await stored();
    await nothingChanges(async () => {
      await expectProblem(
        await send({ ...seen, etag: null }, { status: 'received' }),
        'precondition-required',
      );
      for (const etag of ['*', `W/${seen.etag}`, '"other"', seen.etag.slice(1, -1)])
        await expectProblem(await send({ ...seen, etag }, { status: 'answered', reply: 'Demo.' }), 'stale');
    });
    const next = await triage(seen, { status: 'answered', reply: 'Demo.' });
    await expectProblem(await send(seen, { status: 'received' }), 'stale');
    await triage(next, { status: 'received', reply: null });
  });

  test('is refused for its form first, then for the ETag, then by the rules', async () => {
    const unknown = { id: 'A'.repeat(43), etag: null };
    await expectFlaw(await send(unknown, { status: 'nonsense' }), '#/status');
    await expectProblem(await send(unknown, { status: 'answered' }), 'precondition-required');
    await expectProblem(await send({ ...unknown, etag: '"x"' }, { status: 'answered' }), 'not-found');
    const seen = await stored();
    await expectProblem(await send({ ...seen, etag: '"x"' }, { status: 'answered' }), 'stale');
  });

  test('is taken up to 16 KiB', async () => {
    const seen = await stored();
    const body = (bytes: number) => `{"status":"received"${' '.repeat(bytes - 21)}}`;
    expect((await send(seen, body(16 * 1024))).status).toBe(200);
    await expectProblem(await send(seen, body(16 * 1024 + 1)), 'too-large');
  });
});

test('No record of an edit holds what a resident wrote, nor a reply to it', async () => {
  const mark = 'Zxqv-resident';
  const replied = 'Zxqv-officer';
  const session = await sessionWith({ 'lighting-a': 0 });
  let seen = await stored({ text: `${mark} words`, topic: 'lighting-a', session });
  const reply = `${replied} reply`;
  seen = await triage(seen, { ...into(session, 'lighting-a'), reply });
  for (const status of ['answered', 'declined', 'referred']) {
    seen = await triage(seen, { status, reply: `${reply} to ${status}` });
  }
  seen = await triage(seen, { status: 'received', reply: null });
  expect(JSON.stringify(await rowOf(seen.id))).toContain(mark);
  const edits = await system.rows('edits');
  expect((await editsOfSuggestion(seen.id)).length).toBe(5);
  expect(JSON.stringify(edits)).not.toMatch(/Zxqv|Demo (text|reply|reason|advice)/);
  expect(system.output.join('\n')).toBe('');
});
