import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Challenge, createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, describe, expect, test } from 'vitest';
import { format } from '../../infra/local/dataFolder.ts';
import { parseReceipt } from '../../shared/domain/receipt.ts';
import { dayFrom, midnight } from '../support/desk.ts';
import { anEvent, invoke } from '../support/events.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { aDraft, post, send } from '../support/suggestions.ts';
import { base64, solve, solvedChallenge, testSystem } from '../support/testSystem.ts';

// A secret that the tests know: with it they can sign challenges that the service itself never makes.
const secret = 'a secret of the tests';
const dataDir = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
writeFileSync(join(dataDir, 'keys.json'), JSON.stringify({ format, secret }));
afterAll(() => rmSync(dataDir, { recursive: true }));

const system = await testSystem({ dataDir, settings: { origins: ['https://listed.example'] } });
await system.storeSeries();
const stored = () => system.rows('suggestions');
const json = async (response: Response) => (await response.json()) as Record<string, string>; // by the contract

/** A draft with a challenge that nobody has solved. */
function forge(changes: Record<string, unknown>): Promise<Response> {
  return post(system, { challenge: base64({ forged: true }), ...aDraft(changes) });
}

/** The one row that was not there before. */
async function rowAddedBy(act: () => Promise<Response>): Promise<Record<string, unknown>> {
  const before = new Set((await stored()).map((row) => row.id));
  const response = await act();
  expect([response.status, await response.text()]).toEqual([201, expect.any(String)]);
  const [row, ...others] = (await stored()).filter(({ id }) => !before.has(id));
  expect(others).toEqual([]);
  return row ?? {};
}

async function nothingIsStoredBy(act: () => Promise<unknown>): Promise<void> {
  const before = await stored();
  await act();
  expect(await stored()).toEqual(before);
}

describe('submitSuggestion takes a suggestion', () => {
  test('and answers with a receipt of 130 bits and the day on which it deletes itself', async () => {
    const response = await send(system);
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    const { receipt, expiresOn, ...others } = await json(response);
    expect(others).toEqual({});
    expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{2}$/);
    expect(parseReceipt(String(receipt))).toHaveLength(26);
    expect(expiresOn).toBe(dayFrom(180));
  });

  test('and stores what was sent, its day and its expiry, and nothing else', async () => {
    const row = await rowAddedBy(() => send(system, { session: 'gare-2026-12', topic: 'lighting-7f3k' }));
    const day = dayFrom(0);
    expect(row).toEqual({
      id: expect.stringMatching(/^[\w-]{43}$/),
      ref: expect.stringMatching(/^[\w-]{22}$/),
      ...aDraft(),
      series: 'gare',
      session: 'gare-2026-12',
      topic: 'lighting-7f3k',
      day,
      status: 'received',
      inbox: 'gare received',
      dayAndId: `${day} ${row.id}`,
      version: 1,
      expiresOn: dayFrom(180),
      expiresAt: midnight(180),
    });
  });

  test('whose id is the hash of its receipt, which is stored nowhere', async () => {
    const challenge = await solvedChallenge(system);
    const response = await post(system, { challenge, ...aDraft() });
    const { receipt = '' } = await json(response);
    const characters = String(parseReceipt(receipt));
    const rows = JSON.stringify(await stored());
    expect(rows).toContain(createHash('sha256').update(characters).digest('base64url'));
    const { nonce, salt } = JSON.parse(Buffer.from(challenge, 'base64').toString()).challenge.parameters;
    for (const kept of [receipt, characters, nonce, salt]) expect(rows).not.toContain(kept);
  });

  test('and keeps nothing of the request that brought it, and logs nothing', async () => {
    const marks = {
      'user-agent': 'Mark-of-a-browser',
      referer: 'https://mark-of-a-page.example/',
      cookie: 'mark=of-a-cookie',
      'x-forwarded-for': '203.0.113.77',
      'x-amzn-trace-id': 'Root=1-mark-of-a-trace',
      'accept-language': 'mark-of-a-language',
      dnt: '1',
    };
    const challenge = await solvedChallenge(system);
    const response = await post(system, { challenge, ...aDraft() }, marks);
    expect(response.status).toBe(201);
    const answer = JSON.stringify([...response.headers]) + (await response.text());
    const everything = JSON.stringify([await stored(), system.output, answer]).toLowerCase();
    expect(everything).not.toMatch(/mark|203\.0\.113|127\.0\.0\.1/);
    expect(system.output).toEqual([]);
  });

  test('in one request to the database', async () => {
    await send(system); // the connection is open and the code there
    const challenge = await solvedChallenge(system);
    const requests = await system.requestsBy('submitSuggestion', () =>
      post(system, { challenge, ...aDraft() }),
    );
    expect(requests).toBe(1);
  });

  test('after one look at the series in a minute, once the challenge is checked', async () => {
    await system.storeSeries({ id: 'merl' });
    const requests = async (series: string, act = () => send(system, { series })) =>
      system.requestsBy('submitSuggestion', act);
    expect(await requests('merl')).toBe(2);
    expect(await requests('merl')).toBe(1);
    const forged = () => forge({ series: 'cents' });
    expect(await requests('cents', forged)).toBe(0);
  });

  test('for a series that there is, and no other', async () => {
    await nothingIsStoredBy(async () => {
      await expectFlaw(await send(system, { series: 'nowhere' }), '#/series');
      await expectFlaw(await send(system, { series: 'nowhere', topic: 'lighting-7f3k' }), '#/series');
    });
  });

  test('for a series that is open: a closed one is refused like one that there never was', async () => {
    await system.storeSeries({ id: 'hollerich', closed: true });
    await nothingIsStoredBy(async () => {
      const [closed, unknown] = [
        await send(system, { series: 'hollerich' }),
        await send(system, { series: 'nowhere' }),
      ];
      expect([closed.status, await closed.text()]).toEqual([400, await unknown.text()]);
    });
  });

  test('without text where it names a topic: me too', async () => {
    const row = await rowAddedBy(() => send(system, { text: undefined, topic: 'lighting-7f3k' }));
    expect(row).not.toHaveProperty('text');
    expect(row).toMatchObject({ topic: 'lighting-7f3k', version: 1 });
  });

  test('for another series, of any kind, in each language', async () => {
    await system.storeSeries({ id: 'bonnevoie' });
    for (const [i, language] of ['lb', 'fr', 'de', 'en', 'pt'].entries()) {
      const kind = ['concern', 'need', 'expectation', 'question'][i % 4];
      const row = await rowAddedBy(() => send(system, { language, kind, series: 'bonnevoie' }));
      expect(row).toMatchObject({ language, kind, series: 'bonnevoie', inbox: 'bonnevoie received' });
    }
  });

  test.each([
    ['white space around', '\u00a0 \n Text here \u3000', 'Text here'],
    ['decomposed letters', 'e\u0301te\u0301', 'été'],
    ['line ends of Windows', 'One\r\n\r\ntwo', 'One\n\ntwo'],
    ['emoji with joiners', 'Merci 👩‍👩‍👧‍👦 🏳️‍🌈', 'Merci 👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['joiners that scripts need', 'می‌خواهم', 'می‌خواهم'],
    ['one emoji and a letter', '😀a', '😀a'],
    ['2,000 units', 'x'.repeat(2000), 'x'.repeat(2000)],
    ['4,000 units that are 2,000 once composed', 'e\u0301'.repeat(2000), 'é'.repeat(2000)],
    ['markup, as text', '<script>alert(1)</script> & "so"', '<script>alert(1)</script> & "so"'],
  ])('and normalises %s', async (_, text, expected) => {
    expect(await rowAddedBy(() => send(system, { text }))).toMatchObject({ text: expected });
  });

  test('from a page of a listed origin, which may read the answer', async () => {
    const challenge = await solvedChallenge(system);
    const origin = 'https://listed.example';
    const response = await post(system, { challenge, ...aDraft() }, { origin });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('vary')).toContain('Origin');
    const other = await post(system, {}, { origin: 'https://other.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['application/json', 'APPLICATION/JSON', 'application/json; charset=UTF-8'])(
    'as %s',
    async (type) => {
      const challenge = await solvedChallenge(system);
      const response = await post(system, { challenge, ...aDraft() }, { 'content-type': type });
      expect(response.status).toBe(201);
    },
  );
});

describe('submitSuggestion sent again', () => {
  test('with the same content gives the same answer byte for byte, and stores nothing more', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    const first = await post(system, body);
    const text = await first.text();
    await nothingIsStoredBy(async () => {
      const again = await post(system, { ...body, text: ` ${aDraft().text}\r\n` });
      expect([again.status, await again.text()]).toEqual([201, text]);
    });
  });

  test('after midnight still tells the expiry that is stored', async () => {
    system.setClock(new Date('2026-06-01T23:55:00+02:00'));
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    const first = await (await post(system, body)).text();
    system.setClock(new Date('2026-06-02T00:05:00+02:00'));
    const again = await (await post(system, body)).text();
    system.setClock(new Date());
    expect(JSON.parse(first).expiresOn).toBe('2026-11-28');
    expect(again).toBe(first);
  });

  test.each([
    ['text', { text: 'Something else entirely.' }],
    ['kind', { kind: 'question' }],
    ['language', { language: 'de' }],
    ['series', { series: 'bonnevoie' }],
    ['session', { session: 'gare-2026-12' }],
    ['topic', { topic: 'noise-1' }],
    ['text left out', { text: undefined, topic: 'noise-1' }],
  ])('with other content (%s) is a conflict', async (_, changes) => {
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    await post(system, body);
    await nothingIsStoredBy(async () => {
      await expectProblem(await post(system, { ...body, ...changes }), 'conflict');
    });
  });

  test('after it was withdrawn is a conflict, whatever its content', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    const row = await rowAddedBy(() => post(system, body));
    await system.store('suggestions', { id: row.id, expiresAt: row.expiresAt });
    const same = await expectProblem(await post(system, body), 'conflict');
    const other = await expectProblem(await post(system, { ...body, text: 'Other text' }), 'conflict');
    expect(other).toEqual(same);
  });

  test('fifty times at once stores one and answers all alike', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft({ text: 'Fifty at once.' }) };
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const response = await post(system, body);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^201 /);
    expect((await stored()).filter(({ text }) => text === 'Fifty at once.')).toHaveLength(1);
  });

  test('fifty times at once with fifty contents takes one of them', async () => {
    const challenge = await solvedChallenge(system);
    const before = (await stored()).length;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => post(system, { challenge, ...aDraft({ text: `Number ${i}` }) })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 49 }, () => 409)]);
    expect(await stored()).toHaveLength(before + 1);
  });

  test('with a lost answer in between stores one and gives its receipt', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    const before = (await stored()).length;
    system.gate.inject(({ number }) => (number === 1 ? 'lose-answer' : null));
    const first = await post(system, body);
    system.gate.inject(null);
    expect(first.status).toBe(201);
    expect(await (await post(system, body)).text()).toBe(await first.text());
    expect(await stored()).toHaveLength(before + 1);
  });
});

describe('submitSuggestion refuses', () => {
  /** A body that only its text makes wrong: nothing is looked at before the form. */
  const withText = (text: unknown) => ({ challenge: 'e30=', ...aDraft({ text }) });

  test.each([
    ['no text', ''],
    ['what has a length that is no number', { length: { toString: null } }],
    ['white space alone', ' \n\u00a0\u3000 '],
    ['two characters', 'ab'],
    ['two visible characters', 'a     b'],
    ['zero-width characters', 'a\u200b\u200b\u200b\u200c\u200d\u2060\ufeffb'],
    ['fillers', '\u3164\u3164\u3164\u115f\u1160'],
    ['blank braille', '\u2800\u2800\u2800\u2800'],
    ['marks on nothing', '\u0301\u0301\u0301\u0301'],
    ['tag characters', '\u{e0041}\u{e0042}\u{e0043}'],
    ['NUL', 'abc\u0000def'],
    ['a tab', 'abc\tdef'],
    ['a carriage return alone', 'abc\rdef'],
    ['NEL', 'abc\u0085def'],
    ['DEL', 'abc\u007fdef'],
    ['an escape', 'abc\u001b[31mdef'],
    ['an override of direction', 'abc\u202edef'],
    ['an embedding', 'abc\u202adef'],
    ['an isolate', 'abc\u2066def\u2069'],
    ['2,001 units', 'x'.repeat(2001)],
    ['2,002 units of emoji', '😀'.repeat(1001)],
    ['what is longer than 2,000 units once normalised', '\u0958'.repeat(1500)],
    ['null', null],
    ['a number', 12345],
    ['a list', ['a text']],
  ])('as text: %s', async (_, text) => {
    await expectFlaw(await post(system, withText(text)), '#/text');
  });

  test.each([
    ['high', '"abc\\ud83d"'],
    ['low', '"\\udc00abc"'],
    ['swapped', '"abc\\ude00\\ud83d"'],
  ])('half of a character (%s)', async (_, text) => {
    const body = JSON.stringify(withText('TEXT')).replace('"TEXT"', text);
    await expectFlaw(await post(system, body), '#/text');
  });

  test.each([
    ['no text and no topic', { text: undefined }, '#/text'],
    ['an unknown field', { name: 'Somebody' }, '#/name'],
    ['an unknown kind', { kind: 'complaint' }, '#/kind'],
    ['no kind', { kind: undefined }, '#/kind'],
    ['an unknown language', { language: 'it' }, '#/language'],
    ['a session id of another form', { session: 'gare-2026-13' }, '#/session'],
    ['a topic id of another form', { topic: 'Lighting' }, '#/topic'],
    ['a series id of another form', { series: 'gare/../x' }, '#/series'],
    ['null for what may be missing', { session: null }, '#/session'],
    ['a word for a truth value', { redact: 'true' }, '#/redact'],
    ['no challenge', { challenge: undefined }, '#/challenge'],
    ['an empty challenge', { challenge: '' }, '#/challenge'],
    ['a challenge of 4,001 characters', { challenge: 'A'.repeat(4001) }, '#/challenge'],
    ['a challenge that is an object', { challenge: {} }, '#/challenge'],
  ])('%s', async (_, changes, pointer) => {
    await expectFlaw(await post(system, { challenge: 'e30=', ...aDraft(changes) }), pointer);
  });

  test.each([
    ['nothing', ''],
    ['broken JSON', '{"kind":'],
    ['JSON with something after it', '{} {}'],
    ['a comment', '/* */ {}'],
    ['UTF-16', Buffer.from('{}', 'utf16le')],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('%s as a body', async (_, body) => {
    await expectFlaw(await post(system, body), '#');
  });

  test.each(['[]', '"text"', '1', 'null', 'true'])('the JSON %s as a body', async (body) => {
    await expectFlaw(await post(system, body), '#');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the field %s', async (name) => {
    const body = JSON.stringify({ challenge: 'e30=', ...aDraft() }).replace('{', `{"${name}":{"x":1},`);
    await expectFlaw(await post(system, body), `#/${name}`);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/merge-patch+json',
    'application/jsonp',
    'application/json; charset=iso-8859-1',
    'application/json, application/json',
  ])('the media type %s', async (type) => {
    await expectProblem(await post(system, aDraft(), { 'content-type': type }), 'unsupported-media-type');
  });

  test('a body without media type', async () => {
    const body = Buffer.from(JSON.stringify(aDraft()));
    await expectProblem(
      await system.http('/api/suggestions', { method: 'POST', body }),
      'unsupported-media-type',
    );
  });

  test('a field given twice, which of both would count', async () => {
    const body = JSON.stringify({ challenge: 'e30=', ...aDraft() }).replace(/^{/, '{"k\\u0069nd":"need",');
    const headers = { 'content-type': 'application/json' };
    await expectFlaw(await system.http('/api/suggestions', { method: 'POST', headers, body }), '#/kind');
  });

  test('a body that is encoded once more', async () => {
    const headers = { 'content-encoding': 'gzip' };
    await expectProblem(await post(system, aDraft(), headers), 'unsupported-media-type');
  });

  test('a parameter in the address', async () => {
    const response = await system.http('/api/suggestions?x=1', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ challenge: 'e30=', ...aDraft() }),
    });
    await expectFlaw(response, 'x');
  });
});

describe('submitSuggestion takes bodies of up to 16 KiB', () => {
  const ofBytes = (body: unknown, bytes: number) => {
    const text = JSON.stringify(body);
    return text + ' '.repeat(bytes - Buffer.byteLength(text));
  };
  const headers = { 'content-type': 'application/json' };

  test('counted in bytes, and refuses one byte more', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft({ text: 'é'.repeat(2000) }) };
    expect((await post(system, ofBytes(body, 16_384))).status).toBe(201);
    await expectProblem(await post(system, ofBytes(body, 16_385)), 'too-large');
  });

  test('after decoding, where the event carries them in base64', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    const event = (bytes: number) =>
      anEvent({
        method: 'POST',
        path: '/api/suggestions',
        headers,
        body: Buffer.from(ofBytes(body, bytes)).toString('base64'),
        isBase64Encoded: true,
      });
    expect(await invoke(system, 'submitSuggestion', event(16_384))).toMatchObject({ statusCode: 201 });
    expect(await invoke(system, 'submitSuggestion', event(16_385))).toMatchObject({ statusCode: 413 });
  });

  test('and refuses a megabyte before it is read as JSON', async () => {
    await expectProblem(await post(system, '['.repeat(1_000_000)), 'too-large');
  });
});

describe('submitSuggestion rejects a challenge', () => {
  interface Solved {
    challenge: { parameters: Record<string, unknown>; signature: string };
    solution: Record<string, unknown>;
  }
  const opened = (payload: string): Solved => JSON.parse(Buffer.from(payload, 'base64').toString());
  const parameters = (solved: Solved, changes: Record<string, unknown>) => ({
    ...solved,
    challenge: { ...solved.challenge, parameters: { ...solved.challenge.parameters, ...changes } },
  });
  const solution = (solved: Solved, changes: Record<string, unknown>) => ({
    ...solved,
    solution: { ...solved.solution, ...changes },
  });
  const upper = (value: unknown) => String(value).toUpperCase();

  test.each<[string, (solved: Solved) => unknown]>([
    ['with another nonce', (s) => parameters(s, { nonce: '0'.repeat(32) })],
    ['with its nonce in capitals', (s) => parameters(s, { nonce: upper(`${s.challenge.parameters.nonce}`) })],
    ['with a space after its nonce', (s) => parameters(s, { nonce: `${s.challenge.parameters.nonce} ` })],
    ['with its nonce in a list', (s) => parameters(s, { nonce: [s.challenge.parameters.nonce] })],
    [
      'with a later expiry',
      (s) => parameters(s, { expiresAt: Number(s.challenge.parameters.expiresAt) + 60 }),
    ],
    ['without expiry', (s) => parameters(s, { expiresAt: undefined })],
    ['with less work', (s) => parameters(s, { cost: 1 })],
    ['with another salt', (s) => parameters(s, { salt: '0'.repeat(32) })],
    ['with another purpose', (s) => parameters(s, { data: { purpose: 'other' } })],
    ['without a signed key', (s) => parameters(s, { keySignature: undefined })],
    ['with one parameter more', (s) => parameters(s, { more: 1 })],
    ['with another signature', (s) => ({ ...s, challenge: { ...s.challenge, signature: '0'.repeat(64) } })],
    ['with an empty signature', (s) => ({ ...s, challenge: { ...s.challenge, signature: '' } })],
    [
      'with its signature in capitals',
      (s) => ({ ...s, challenge: { ...s.challenge, signature: upper(s.challenge.signature) } }),
    ],
    ['with another key', (s) => solution(s, { derivedKey: '0'.repeat(64) })],
    ['with its key in capitals', (s) => solution(s, { derivedKey: upper(s.solution.derivedKey) })],
    [
      'with the key that it starts with',
      (s) => solution(s, { derivedKey: s.challenge.parameters.keyPrefix }),
    ],
    ['with an empty key', (s) => solution(s, { derivedKey: '' })],
    ['with its counter as text', (s) => solution(s, { counter: String(s.solution.counter) })],
    ['with a negative counter', (s) => solution(s, { counter: -1 })],
    ['with a counter over 32 bits', (s) => solution(s, { counter: 2 ** 32 + Number(s.solution.counter) })],
    ['that is not solved', (s) => ({ challenge: s.challenge })],
    ['whose solution is null', (s) => ({ ...s, solution: null })],
    ['that is missing', (s) => ({ solution: s.solution })],
    ['in a list', (s) => [s]],
    ['that is null', () => null],
    ['that is a number', () => 1],
    ['that is empty', () => ({})],
  ])('%s', async (_, forge) => {
    const forged = base64(forge(opened(await solvedChallenge(system))));
    await nothingIsStoredBy(async () => {
      await expectProblem(await post(system, { challenge: forged, ...aDraft() }), 'challenge-rejected');
    });
  });

  test.each(['!!!!', 'e30', 'not base64 at all', '=', 'AAAA', '\u0000', '{"challenge":{}}'])(
    'that is %j',
    async (challenge) => {
      await expectProblem(await post(system, { challenge, ...aDraft() }), 'challenge-rejected');
    },
  );

  const keyFor = (purpose: string) => createHmac('sha256', secret).update(purpose).digest('base64url');
  const signedBy = (options: Partial<Parameters<typeof createChallenge>[0]>): Promise<Challenge> =>
    createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 10,
      counter: 40, // where `solve` begins
      data: { purpose: 'suggestion' },
      deriveKey,
      expiresAt: new Date(Date.now() + 60_000),
      hmacSignatureSecret: keyFor('challenge'),
      hmacKeySignatureSecret: keyFor('solution'),
      ...options,
    });
  const taken = async (challenge: Challenge) =>
    (await post(system, { challenge: await solve(challenge), ...aDraft() })).status;

  test('that was signed by somebody else, for another purpose or long ago', async () => {
    expect(await taken(await signedBy({}))).toBe(201); // the tests sign as the service does
    expect(await taken(await signedBy({ hmacSignatureSecret: 'other' }))).toBe(403);
    expect(await taken(await signedBy({ hmacKeySignatureSecret: 'other' }))).toBe(403);
    expect(await taken(await signedBy({ data: { purpose: 'other' } }))).toBe(403);
    expect(await taken(await signedBy({ data: {} }))).toBe(403);
    expect(await taken(await signedBy({ expiresAt: new Date(Date.now() - 2000) }))).toBe(403);
  });

  test('that is older than twenty minutes', async () => {
    const start = Date.parse('2026-06-01T10:00:00Z');
    system.setClock(new Date(start));
    const body = { challenge: await solvedChallenge(system), ...aDraft() };
    system.setClock(new Date(start + 20 * 60_000 + 1500));
    await expectProblem(await post(system, body), 'challenge-rejected');
    system.setClock(new Date(start + 19 * 60_000 + 50_000));
    expect((await post(system, body)).status).toBe(201);
    system.setClock(new Date());
  });

  test.each<[string, (solved: string) => string]>([
    ['without padding', (s) => s.replace(/=+$/, '')],
    ['with more padding', (s) => `${s}==`],
    ['with something after the padding', (s) => `${s.replace(/=+$/, '')}==AAAA`],
    ['with white space in it', (s) => ` ${s.slice(0, 40)}\n ${s.slice(40)} `],
    ['with characters that are no base64', (s) => `${s.slice(0, 40)}*-_.${s.slice(40)}`],
    ['in the alphabet of addresses', (s) => s.replaceAll('+', '-').replaceAll('/', '_')],
    [
      'with white space in its JSON',
      (s) => Buffer.from(JSON.stringify(opened(s), null, 2)).toString('base64'),
    ],
    [
      'with its fields in another order',
      (s) => base64(Object.fromEntries(Object.entries(opened(s)).reverse())),
    ],
    ['with fields that nobody reads', (s) => base64({ ...opened(s), took: 12, more: { x: 1 } })],
    [
      'with more in its purpose',
      (s) => base64(parameters(opened(s), { data: { purpose: 'suggestion', n: 2 } })),
    ],
    ['with another counter', (s) => base64(solution(opened(s), { counter: 7 }))],
    ['with another time', (s) => base64(solution(opened(s), { time: 0.1 }))],
  ])('a second time, written otherwise (%s): it is the same or none', async (_, rewrite) => {
    const challenge = await solvedChallenge(system);
    const first = await post(system, { challenge, ...aDraft() });
    const receipt = await first.text();
    await nothingIsStoredBy(async () => {
      const same = await post(system, { challenge: rewrite(challenge), ...aDraft() });
      expect([201, 403]).toContain(same.status);
      if (same.status === 201) expect(await same.text()).toBe(receipt);
      const other = await post(system, { challenge: rewrite(challenge), ...aDraft({ text: 'Other text' }) });
      expect([409, 403]).toContain(other.status);
    });
  });
});

describe('submitSuggestion finds personal data', () => {
  test('only in what comes with a challenge that was solved', async () => {
    const text = 'jo@example.lu';
    await expectProblem(await forge({ text }), 'challenge-rejected');
    await expectProblem(await forge({ text, redact: true }), 'challenge-rejected');
  });

  const address = 'jean.dupont@example.lu';
  const text = `Écrivez-moi : ${address}, merci.`;

  test('and tells what and where in the normalised text, and stores nothing', async () => {
    const challenge = await solvedChallenge(system);
    await nothingIsStoredBy(async () => {
      const decomposed = `  ${text.normalize('NFD')}`;
      const problem = await expectProblem(
        await post(system, { challenge, ...aDraft({ text: decomposed }) }),
        'personal-data',
      );
      const start = text.indexOf(address);
      expect(problem.found).toEqual([{ start, end: start + address.length, what: 'email' }]);
    });
    // The challenge is not used up by that.
    expect((await post(system, { challenge, ...aDraft() })).status).toBe(201);
  });

  test('and replaces it where asked to, the same each time', async () => {
    const body = { challenge: await solvedChallenge(system), ...aDraft({ text, redact: true }) };
    const row = await rowAddedBy(() => post(system, body));
    expect(row.text).not.toContain('jean');
    expect(row.text).toMatch(/^Écrivez-moi : .+, merci\.$/);
    expect(row).not.toHaveProperty('redact');
    expect((await post(system, body)).status).toBe(201);
  });

  test('and never logs it', () => {
    expect(system.output).toEqual([]);
  });
});
