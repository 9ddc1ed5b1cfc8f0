import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect } from 'vitest';
import { aSession, aTopic } from '../support/builders.ts';
import { dayFrom, midnight } from '../support/desk.ts';
import { provesThat } from '../support/provesThat.ts';
import { solvedChallenge, testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

/** Everything that may be stored of a suggestion, before and after an officer decided. */
const stored = [
  'id',
  'ref',
  'expiresOn',
  'kind',
  'text',
  'language',
  'series',
  'session',
  'topic',
  'day',
  'status',
  'version',
  'expiresAt',
  'inbox',
  'dayAndId',
];
const decided = ['acceptedInto', 'reply', 'handled'];

let count = 0;
/** Sends a suggestion: a day ago, so that officers see it today. */
const submit = (changes: object = {}) =>
  system.aDayAgo(async () => {
    count += 1;
    const body = {
      challenge: await solvedChallenge(system),
      kind: 'concern',
      language: 'fr',
      text: `Demo ${count}`,
    } as const;
    return (await system.resident.submitSuggestion({ body: { ...body, ...changes } })).body;
  });
const follow = (receipt: string, method = 'GET') =>
  system.http('/api/suggestion', { method, headers: { receipt } });
const inbox = async () => (await system.officer.listSuggestions()).body.suggestions;

beforeEach(async () => {
  for (const row of await system.rows('suggestions'))
    await system.store('suggestions', { id: row.id, expiresAt: 1 });
});

provesThat(
  'A stored suggestion has what the sender wrote, a day and what officers decide: nothing else.',
  'The attributes of the rows in the table are compared with a list, whatever the request held besides.',
  async () => {
    await system.storeSession(aSession({ topics: [aTopic()] }));
    await submit({ session: 'gare-2030-01', topic: 'lighting-7f3k' });
    const [received] = (await system.rows('suggestions')).filter((row) => 'inbox' in row);
    expect(Object.keys(received ?? {}).sort()).toEqual([...stored].sort());
    const [item] = await inbox();
    await system.officer.triageSuggestion({
      params: { id: item?.id ?? '' },
      ifMatch: item?.etag ?? '',
      body: {
        status: 'accepted',
        topic: { session: 'gare-2030-01', id: 'lighting-7f3k' },
        reply: 'Demo reply',
      },
    });
    const [accepted] = (await system.rows('suggestions')).filter((row) => 'inbox' in row);
    expect(Object.keys(accepted ?? {}).sort()).toEqual([...stored, ...decided].sort());
    await submit({ session: 'gare-2030-01', topic: 'lighting-7f3k' });
    const [flood] = await inbox();
    await system.officer.discardSuggestions({ body: { ids: [flood?.id ?? ''] } });
    const row = (await system.rows('suggestions')).find(({ id }) => id === flood?.id);
    expect(Object.keys(row ?? {}).sort()).toEqual([...stored, 'handled', 'ownExpiry'].sort());
  },
);

provesThat(
  'No time finer than a day is stored of what a resident does.',
  'Every value of the stored row is searched for a time, and numbers are held against the clock; expiries are midnights, of what was withdrawn too.',
  async () => {
    const { receipt } = await submit();
    const [row] = (await system.rows('suggestions')).filter((each) => 'inbox' in each);
    expect(row?.day).toBe(dayFrom(-1));
    expect(JSON.stringify(row)).not.toMatch(/\d\d:\d\d/);
    expect(row?.expiresAt).toBe(midnight(179));
    const numbers = Object.values(row ?? {}).filter((value) => typeof value === 'number');
    expect(numbers.sort()).toEqual([1, row?.expiresAt]);
    await follow(receipt, 'DELETE');
    const [tombstone] = (await system.rows('suggestions')).filter((each) => each.id === row?.id);
    expect([midnight(1), midnight(2)]).toContain(tombstone?.expiresAt);
  },
);

provesThat(
  'Ids are random: they do not tell the order in which suggestions came.',
  'Of 40 suggestions sent one after the other, the ids are not sorted and share no beginning; each is the hash of its receipt.',
  async () => {
    const receipts: string[] = [];
    for (let i = 0; i < 40; i += 1) receipts.push((await submit()).receipt);
    const ids = receipts.map((receipt) => {
      const secret = receipt.replaceAll('-', '').slice(0, 26);
      return createHash('sha256').update(secret).digest('base64url');
    });
    const rows = (await system.rows('suggestions')).filter((row) => 'inbox' in row);
    expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
    const rises = ids.filter((id, i) => i > 0 && id > (ids[i - 1] ?? '')).length;
    expect(rises).toBeGreaterThan(8); // 19.5 expected of 39; beyond these bounds once in 10^4 runs
    expect(rises).toBeLessThan(31);
    for (const list of [ids, receipts])
      expect(new Set(list.map((each) => each.charAt(0))).size).toBeGreaterThan(8);
  },
);

provesThat(
  'Officers see a suggestion from the day after it was sent: nobody who watches the desk can tell the hour.',
  'A suggestion is sent; inbox, insights, reminder, triage, history and discarding are asked at once, a moment before midnight, and after it.',
  async () => {
    const challenge = await solvedChallenge(system);
    const body = { challenge, kind: 'concern', language: 'fr', text: 'Demo of today' } as const;
    await system.resident.submitSuggestion({ body });
    const row = (await system.rows('suggestions')).find(({ text }) => text === 'Demo of today');
    const seen = async (now: Date) => {
      system.setClock(now);
      const decision = { status: 'declined', reply: 'Demo' } as const;
      const params = { id: String(row?.id) };
      const { status } = await system.officer
        .triageSuggestion({ params, ifMatch: '"unknown"', body: decision })
        .catch((error) => error);
      const scheduledTime = now.toISOString();
      const { waiting } = (await system.functions.invoke('remindOfficers', { scheduledTime })) as {
        waiting: number; // by its contract
      };
      const { received } = (await system.officer.getInsights()).body.inbox;
      const seen = { inbox: (await inbox()).length, received, waiting, status };
      const { status: history } = await system.officer
        .listSuggestionEdits({ params })
        .catch((error) => error);
      const byDay = { where: { day: String(row?.day), text: 'Demo of today' } };
      let discarded = 0;
      for (const discard of [{ ids: [params.id] }, byDay])
        discarded += (await system.officer.discardSuggestions({ body: discard })).body.discarded;
      return { ...seen, history, discarded };
    };
    try {
      const nothing = { inbox: 0, received: 0, waiting: 0, status: 404, history: 404, discarded: 0 };
      expect(await seen(new Date())).toEqual(nothing);
      expect(await seen(new Date(midnight(1) * 1000 - 5_000))).toEqual(nothing);
      expect(await seen(new Date(midnight(1) * 1000))).toEqual({
        inbox: 1,
        received: 1,
        waiting: 1,
        status: 412,
        history: 200,
        discarded: 1,
      });
    } finally {
      system.setClock(new Date());
    }
  },
);

provesThat(
  'The inbox does not tell in which order the suggestions of a day came.',
  'Of 40 suggestions sent one after the other, officers get those of a day by their random ids.',
  async () => {
    for (let i = 0; i < 40; i += 1) await submit();
    const shown = (await inbox()).map(({ receivedOn, id }) => `${receivedOn} ${id}`);
    expect(shown).toHaveLength(40);
    expect(shown).toEqual([...shown].sort());
  },
);

provesThat(
  'The id that a receipt leads to stands in no other table: records of edits name a reference that goes with the suggestion.',
  'Every table is searched for the id after officers decided, and for the link to their records after the withdrawal.',
  async () => {
    await system.storeSession(aSession({ slot: '2031-03', topics: [aTopic()] }));
    const { receipt } = await submit();
    const [item] = await inbox();
    const id = item?.id ?? '';
    const topic = { session: 'gare-2031-03', id: 'lighting-7f3k' };
    const body = { status: 'accepted', topic } as const;
    await system.officer.triageSuggestion({ params: { id }, ifMatch: item?.etag ?? '', body });
    const row = (await system.rows('suggestions')).find((each) => each.id === id);
    const others = async () =>
      JSON.stringify(await Promise.all((['series', 'sessions', 'edits'] as const).map(system.rows)));
    expect(await others()).toContain(`suggestion ${row?.ref}`);
    expect(await others()).not.toContain(id);
    expect(JSON.stringify(item)).not.toContain(row?.ref);
    await follow(receipt, 'DELETE');
    expect(JSON.stringify(await system.rows('suggestions'))).not.toContain(row?.ref);
  },
);

provesThat(
  'The receipt has 130 random bits and is not stored; only its hash is.',
  'Form of the receipt; every table is searched for it, with and without hyphens.',
  async () => {
    const { receipt } = await submit();
    expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{2}$/);
    const tables = await Promise.all(
      (['series', 'sessions', 'edits', 'suggestions'] as const).map(system.rows),
    );
    const all = JSON.stringify(tables);
    expect(all).not.toContain(receipt);
    expect(all).not.toContain(receipt.replaceAll('-', '').slice(0, 26));
  },
);

provesThat(
  'An unknown, an expired and a withdrawn receipt get the same answer, byte for byte, after the same work.',
  'Status, headers and bodies are compared, for reading and withdrawing, and the requests to the database counted.',
  async () => {
    const expired = await submit();
    const rows = (await system.rows('suggestions')).filter((row) => 'inbox' in row);
    await system.store('suggestions', ...rows.map((row) => ({ ...row, expiresAt: 86_400 })));
    const withdrawn = await submit();
    await follow(withdrawn.receipt, 'DELETE');
    const unknown = '00000-00000-00000-00000-00000-00';
    await follow(unknown); // the functions have started: what they do then is not part of an answer
    for (const [method, by] of [
      ['GET', 'followSuggestion'],
      ['DELETE', 'withdrawSuggestion'],
    ] as const) {
      const seen = [];
      for (const receipt of [unknown, expired.receipt, withdrawn.receipt]) {
        const calls = system.gate.count.get(by) ?? 0;
        const answer = await follow(receipt, method);
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        const work = (system.gate.count.get(by) ?? 0) - calls;
        seen.push({ status: answer.status, headers, body: await answer.text(), work });
      }
      expect(seen[0]).toMatchObject({ status: 404, work: 1 });
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    }
  },
);

provesThat(
  'The day of expiry is told when a suggestion is sent, and from that midnight on nobody sees it.',
  'The clock is moved to the second before and to that midnight: sender, inbox, insights and triage are asked, while the row is still in the table.',
  async () => {
    const { receipt, expiresOn } = await submit();
    const [item] = await inbox();
    expect(expiresOn).toBe(dayFrom(179));
    const expiry = midnight(179) * 1000;
    try {
      system.setClock(new Date(expiry - 5_000));
      expect((await follow(receipt)).status).toBe(200);
      system.setClock(new Date(expiry));
      expect((await follow(receipt)).status).toBe(404);
      expect(await inbox()).toEqual([]);
      expect((await system.officer.getInsights()).body.inbox.received).toBe(0);
      const decision = {
        params: { id: item?.id ?? '' },
        ifMatch: item?.etag ?? '',
        body: { status: 'declined', reply: 'Demo' },
      } as const;
      await expect(system.officer.triageSuggestion(decision)).rejects.toMatchObject({ status: 404 });
      expect((await follow(receipt, 'DELETE')).status).toBe(404);
      expect((await system.rows('suggestions')).some((row) => row.text === `Demo ${count}`)).toBe(true);
    } finally {
      system.setClock(new Date());
    }
  },
);

provesThat(
  'What officers discard is told to its sender, is gone within seven days, and leaves no word in the record of that.',
  'A suggestion is discarded: its sender asks, the records are searched for its words and its id, and the clock is moved to the midnight of its expiry; another is withdrawn after that.',
  async () => {
    const flood = await submit({ text: 'Demo words of a flood' });
    const other = await submit({ text: 'Demo words of a flood' });
    const ids = (await inbox()).map(({ id }) => id);
    const { body } = await system.officer.discardSuggestions({
      body: { where: { day: dayFrom(-1), text: 'Demo words of a flood' } },
    });
    expect(body).toEqual({ discarded: 2, more: false });
    const told = await (await follow(flood.receipt)).json();
    expect(told).toMatchObject({ status: 'discarded', reply: null, expiresOn: dayFrom(7) });
    const records = (await system.rows('edits')).filter(
      ({ operation }) => operation === 'discardSuggestions',
    );
    expect(records.length).toBeGreaterThanOrEqual(2);
    for (const secret of ['flood', ...ids]) expect(JSON.stringify(records)).not.toContain(secret);
    expect((await follow(other.receipt, 'DELETE')).status).toBe(204);
    try {
      system.setClock(new Date(midnight(7) * 1000));
      expect((await follow(flood.receipt)).status).toBe(404);
      const { suggestions } = (await system.officer.listSuggestions({ query: { status: 'discarded' } })).body;
      expect(suggestions).toEqual([]);
    } finally {
      system.setClock(new Date());
    }
  },
);

provesThat(
  'Withdrawing erases a suggestion at once, by its receipt alone: what stays is a random id and a day of deletion.',
  'The row is read after withdrawal; the text is searched in every table, after officers had decided and replied too; the solution is posted again and stores nothing.',
  async () => {
    const { body, receipt } = await system.aDayAgo(async () => {
      const challenge = await solvedChallenge(system);
      const body = { challenge, kind: 'need', language: 'de', text: 'Demo words to erase' } as const;
      return { body, receipt: (await system.resident.submitSuggestion({ body })).body.receipt };
    });
    const [item] = await inbox();
    await system.officer.triageSuggestion({
      params: { id: item?.id ?? '' },
      ifMatch: item?.etag ?? '',
      body: { status: 'answered', reply: 'Demo reply to erase' },
    });
    expect((await follow(receipt, 'DELETE')).status).toBe(204);
    const row = (await system.rows('suggestions')).find(({ id }) => id === item?.id);
    expect(Object.keys(row ?? {}).sort()).toEqual(['expiresAt', 'id']);
    const tables = await Promise.all(
      (['series', 'sessions', 'edits', 'suggestions'] as const).map(system.rows),
    );
    expect(JSON.stringify(tables)).not.toContain('to erase');
    const again = system.aDayAgo(() => system.resident.submitSuggestion({ body }));
    await expect(again).rejects.toMatchObject({ status: 409 });
    const after = (await system.rows('suggestions')).find(({ id }) => id === item?.id);
    expect(after).toEqual(row);
  },
);

provesThat(
  'Published counts go in steps of five, show nothing below five, and change only when an officer acts.',
  'Suggestions are sent, accepted one by one, followed and withdrawn, and people at the café are counted in; the public pages are read after each step.',
  async () => {
    const [startsAt, endsAt] = ['2026-01-22T16:00:00+01:00', '2026-01-22T18:00:00+01:00'];
    await system.storeSession(
      aSession({ slot: '2030-02', edition: 41, startsAt, endsAt, topics: [aTopic()] }),
    );
    const params = { id: 'gare-2030-02' };
    const support = async () => (await system.resident.getSession({ params })).body.topics[0]?.support;
    const shown = [];
    const receipts: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const before = await support();
      receipts.push((await submit({ session: 'gare-2030-02', topic: 'lighting-7f3k' })).receipt);
      expect(await support()).toBe(before);
      const [item] = await inbox();
      await system.officer.triageSuggestion({
        params: { id: item?.id ?? '' },
        ifMatch: item?.etag ?? '',
        body: { status: 'accepted', topic: { session: 'gare-2030-02', id: 'lighting-7f3k' } },
      });
      shown.push(await support());
    }
    expect(shown).toEqual([null, null, null, null, 5, 5]);
    for (const receipt of receipts) await follow(receipt, 'DELETE');
    expect(await support()).toBe(5);
    for (const [people, shows] of [
      [3, 5],
      [4, 10],
      [31, 35],
    ] as const) {
      const { etag } = await system.officer.getMeetingRecord({ params });
      const body = { visitors: 777, raised: [{ topic: 'lighting-7f3k', people }] };
      await system.officer.recordMeeting({ params, ifMatch: String(etag), body });
      expect(await support()).toBe(shows);
    }
    const session = await system.http('/api/sessions/gare-2030-02');
    const listing = await system.http('/api/sessions?when=past');
    for (const page of [session, listing]) {
      const withoutTimes = (await page.text()).replace(/"updatedAt":"[^"]*"/g, ''); // which may have any number
      expect(withoutTimes).not.toMatch(/777|31|37|people|visitors/);
    }
  },
);

provesThat(
  'The words for this promise say what is true and no more, and that Tor Browser helps who needs more.',
  'README, docs and the API’s own texts are searched for promises that nobody could keep; the privacy page names Tor Browser.',
  async () => {
    const openapi = await (await system.http('/openapi.json')).text();
    const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
    const files = ['README.md', 'package.json', ...docs.map((name) => `docs/${name}`)];
    const pages = files.map((file) => readFileSync(file, 'utf8'));
    const excessive =
      /nobody can (ever )?(trace|find out|know who|identify)|(completely|fully|totally|100 ?%|perfectly|guaranteed) anonym|untraceable|impossible to (trace|identify)/i;
    for (const text of [openapi, ...pages]) expect(text.match(excessive)?.[0]).toBeUndefined();
    expect(readFileSync('docs/privacy.md', 'utf8')).toContain('Tor Browser');
  },
);

provesThat(
  'The page that makes these claims has each of them, with how it is checked.',
  'docs/privacy.md is compared with the tests that `npm run verify:privacy` runs.',
  () => {
    const page = readFileSync('docs/privacy.md', 'utf8').replace(/\s+/g, ' ');
    const tests = ['nothingRecorded', 'suggestions', 'search', 'forms', 'template'].map((name) =>
      readFileSync(`test/privacy/${name}.test.ts`, 'utf8'),
    );
    const claims = tests.flatMap((test) => [...test.matchAll(/provesThat\(\n?\s*'(.*)',\n\s*'(.*)',/g)]);
    expect(claims.length).toBeGreaterThan(15);
    for (const [, claim, how] of claims) expect(page).toContain(`| ${claim} | ${how} |`);
  },
);
