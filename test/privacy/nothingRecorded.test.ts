import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect } from 'vitest';
import type { FunctionId } from '../../shared/contract/operations.ts';
import { dayFrom, midnight } from '../support/desk.ts';
import { openForm, postForm, sendByForm } from '../support/forms.ts';
import { provesThat } from '../support/provesThat.ts';
import { solvedChallenge, testSystem } from '../support/testSystem.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'op-e-kaffi-privacy-'));
afterAll(() => rmSync(dataDir, { recursive: true }));
const system = await testSystem({ dataDir });
await system.storeSeries();

/** What a browser, a proxy or a network tells about who sends: each value is to be found nowhere. */
const marks = {
  'user-agent': 'MARK-user-agent',
  'x-forwarded-for': '198.51.100.77',
  forwarded: 'for=198.51.100.78;by=MARK-forwarded',
  'x-real-ip': '198.51.100.79',
  'cloudfront-viewer-address': '198.51.100.80:4711',
  cookie: 'MARK-cookie=MARK-cookie-value',
  referer: 'https://example.org/MARK-referrer',
  'x-amzn-trace-id': 'Root=1-MARK-trace',
  'x-request-id': 'MARK-request-id',
  'accept-language': 'MARK-language',
  'sec-ch-ua-platform': 'MARK-platform',
  origin: 'https://MARK-origin.example.org',
};
const markOfQuery = 'MARK-query';
const words = 'MARK-words of a resident';

beforeEach(() => system.gate.inject(null));

const send = (body: unknown, headers: Record<string, string> = {}) =>
  system.http('/api/suggestions', {
    method: 'POST',
    headers: { ...marks, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const draft = async (changes: object = {}) => ({
  challenge: await solvedChallenge(system),
  kind: 'concern',
  language: 'lb',
  text: words,
  ...changes,
});
const follow = (receipt: string, method = 'GET', headers: Record<string, string> = {}) =>
  system.http('/api/suggestion', { method, headers: { ...marks, receipt, ...headers } });

/** All that is written anywhere: the tables' files byte by byte, logs of functions, output of the server. */
function everythingWritten(): string {
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(({ parentPath, name }) => join(parentPath, name));
  const bytes = files
    .filter((file) => !file.endsWith('keys.json'))
    .map((file) => readFileSync(file, 'latin1'));
  return [...bytes, ...system.output].join('\n');
}

function findMarks(written: string): string[] {
  const values = [...Object.values(marks), markOfQuery].flatMap(
    (value) => value.match(/MARK-[\w-]+|198\.51\.100\.\d+/g) ?? [],
  );
  return values.filter((value) => written.includes(value));
}

/** The pages with forms, posted in every way that they refuse: the statuses. */
async function byForms(): Promise<number[]> {
  const post = (path: string, fields: Record<string, string>) => postForm(system, path, fields, marks);
  const page = `/fr/suggest?session=${markOfQuery}`;
  const pass = async () => (await openForm(system, page)).fields.pass ?? '';
  const form = { kind: 'need', text: words };
  const used = await pass();
  const statuses = [
    (await system.http(page, { headers: marks })).status,
    (await system.http('/fr/follow', { headers: marks })).status,
  ];
  const sent = await post('/fr/suggest', { ...form, pass: used });
  statuses.push(sent.status);
  statuses.push(
    (await post('/fr/suggest', { ...form, text: 'Other words by the same pass', pass: used })).status,
  );
  statuses.push((await post('/fr/suggest', { text: words, pass: await pass() })).status);
  statuses.push(
    (await post('/fr/suggest', { ...form, text: 'MARK.words@example.org', pass: await pass() })).status,
  );
  statuses.push((await post('/fr/suggest', { ...form, pass: 'forged' })).status);
  statuses.push(
    (await post('/fr/suggest', { ...form, text: 'x'.repeat(40_000), pass: await pass() })).status,
  );
  statuses.push((await postForm(system, '/fr/suggest', `text=${words}&text=b`, marks)).status);
  const limit = { id: `by form ${dayFrom(0)}`, came: 100, expiresAt: midnight(2) };
  await system.store('suggestions', limit);
  statuses.push((await post('/fr/suggest', { ...form, pass: await pass() })).status);
  await system.store('suggestions', { ...limit, came: 1 });
  const { receipt } = sent;
  statuses.push((await post('/fr/follow', { receipt })).status);
  statuses.push((await post('/fr/follow', { receipt: markOfQuery })).status);
  statuses.push((await post('/fr/follow', { receipt: '0'.repeat(27) })).status);
  statuses.push((await post('/fr/follow', { receipt, withdraw: 'yes' })).status);
  statuses.push((await post('/fr/follow', { receipt, withdraw: 'yes' })).status);
  return statuses;
}

provesThat(
  'What a browser and a network tell about a resident is written nowhere, on success and on every failure.',
  'Requests full of marks, to every public route and for every refusal; then the tables’ files, logs and output are searched for each mark.',
  async () => {
    const sent = await send(await draft());
    const { receipt } = (await sent.json()) as { receipt: string };
    const used = await draft();
    await send(used);
    const statuses = [
      sent.status,
      (await send({ ...used, text: 'Something else by the same challenge' })).status,
      (await send(await draft({ text: 'Write to MARK.words@example.org' }))).status,
      (await send('{"kind": ', {})).status,
      (await send(await draft({ unknown: markOfQuery }))).status,
      (await send('x'.repeat(20_000))).status,
      (await send('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status,
      (await send(await draft({ challenge: 'Zm9yZ2Vk' }))).status,
      (await follow(receipt)).status,
      (await follow(`${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`)).status,
      (await follow(receipt, 'DELETE')).status,
      (await follow(receipt)).status,
      (await system.http(`/api/sessions?${markOfQuery}=1`, { headers: marks })).status,
      (await system.http('/api/sessions', { headers: marks })).status,
      (await system.http('/api/series/gare', { headers: marks })).status,
      (await system.http(`/api/${markOfQuery}`, { headers: marks })).status,
      (await system.http(`/?${markOfQuery}=1`, { headers: marks, redirect: 'manual' })).status,
      (await system.http(`/fr?${markOfQuery}=1`, { headers: marks })).status,
      (await system.http(`/fr?before=${markOfQuery}`, { headers: marks })).status,
      (await system.http('/fr/series/gare', { headers: marks })).status,
      (await system.http(`/fr/sessions/${markOfQuery}`, { headers: marks })).status,
      (await system.http('/fr/calendar', { headers: marks })).status,
      (await system.http(`/${markOfQuery}`, { headers: marks })).status,
      (await system.http('/fr', { method: 'PUT', headers: marks })).status,
      ...(await byForms()),
      (await system.http('/api/sessions', { method: 'PUT', headers: marks })).status,
      (await system.http('/api/suggestions', { method: 'OPTIONS', headers: marks })).status,
    ];
    expect(statuses).toEqual([
      201, 409, 422, 400, 400, 413, 415, 403, 200, 400, 204, 404, 400, 200, 200, 404, 302, 200, 404, 200, 404,
      200, 404, 405, 200, 200, 201, 409, 422, 422, 403, 413, 400, 429, 200, 400, 404, 200, 404, 405, 204,
    ]);
    const written = everythingWritten();
    expect(findMarks(written)).toEqual([]);
    // The search does find what is stored: the words of the suggestion that was not withdrawn.
    expect(written).toContain(words);
  },
);

provesThat(
  'Nothing about a resident is logged when the database fails or when the software itself has a bug.',
  'The database is made to throttle, fail, reset, lose answers and to answer with the request itself, which errors then quote; logs are searched for marks, words and receipts.',
  async () => {
    const before = system.output.length;
    const statuses: number[] = [];
    for (const fault of ['throttle', 'fail', 'reset', 'garble'] as const) {
      const submitted = await draft();
      const pass = (await openForm(system, '/fr/suggest')).fields.pass ?? '';
      const known = (await (await send(await draft())).json()) as { receipt: string };
      const disturbed: FunctionId[] = [
        'submitSuggestion',
        'followSuggestion',
        'withdrawSuggestion',
        'listSessions',
        'getHomePage',
        'postSuggestPage',
        'postFollowPage',
      ];
      system.gate.inject(({ by }) => (disturbed.includes(by) ? fault : null));
      statuses.push((await send(submitted)).status);
      statuses.push((await follow(known.receipt)).status);
      statuses.push((await follow(known.receipt, 'DELETE')).status);
      statuses.push((await system.http('/api/sessions', { headers: marks })).status);
      statuses.push((await system.http('/fr', { headers: marks })).status);
      const form = { kind: 'need', text: words, pass };
      statuses.push((await postForm(system, '/fr/suggest', form, marks)).status);
      statuses.push((await postForm(system, '/fr/follow', { receipt: known.receipt }, marks)).status);
      system.gate.inject(null);
      const logged = system.output.slice(before).join('\n');
      expect(findMarks(logged)).toEqual([]);
      expect(logged).not.toContain('MARK');
      expect(logged).not.toContain(known.receipt);
      expect(logged).not.toContain(known.receipt.replaceAll('-', ''));
    }
    expect(new Set(statuses)).toEqual(new Set([503, 500]));
    // The bugs were logged, by class and place alone.
    const bugs = system.output.slice(before).filter((line) => line.includes('"event":"bug"'));
    expect(bugs.length).toBeGreaterThan(0);
    for (const line of bugs) {
      const { class: name, frames, ...rest } = JSON.parse(line.slice(line.indexOf('{')));
      expect(name).toMatch(/^\w+$/);
      for (const frame of frames) expect(frame).toMatch(/^at /);
      expect(rest).toEqual({
        timestamp: expect.stringMatching(/^[-\d]+T[:.\d]+Z$/),
        level: 'ERROR',
        event: 'bug',
      });
    }
  },
);

provesThat(
  'A resident’s successful request leaves no line in any log.',
  'A suggestion is sent, followed and withdrawn, pages are read; the logs have not a line more.',
  async () => {
    const before = system.output.length;
    const { receipt } = (await (await send(await draft())).json()) as { receipt: string };
    await follow(receipt);
    const { receipt: second } = await sendByForm(system);
    await postForm(system, '/fr/follow', { receipt: second }, marks);
    await postForm(system, '/fr/follow', { receipt: second, withdraw: 'yes' }, marks);
    await system.http('/api/sessions', { headers: marks });
    for (const page of ['/fr', '/fr/sessions/gare-2030-01', '/fr/calendar', '/nowhere']) {
      await system.http(page, { headers: marks });
    }
    await follow(receipt, 'DELETE');
    expect(system.output.slice(before)).toEqual([]);
  },
);

provesThat(
  'No answer to a resident sets a cookie.',
  'Every public route is called; the answers are searched for Set-Cookie.',
  async () => {
    const answers = await Promise.all([
      system.http('/api/sessions', { headers: marks }),
      system.http('/api/series/gare', { headers: marks }),
      system.http('/api/challenge', { headers: marks }),
      system.http('/', { headers: marks, redirect: 'manual' }),
      system.http('/fr', { headers: marks }),
      system.http('/fr/calendar', { headers: marks }),
      send(await draft()),
      follow('0'.repeat(27)),
    ]);
    for (const answer of answers) expect(answer.headers.get('set-cookie')).toBeNull();
  },
);
