import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseReceipt } from '../../shared/domain/receipt.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { dayFrom, midnight } from '../support/desk.ts';
import { type FormPage, openForm, postForm, sendByForm } from '../support/forms.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem({ settings: { suggestionsByForm: 100 } });
const few = await testSystem({ settings: { suggestionsByForm: 2 } });
beforeEach(async () => {
  for (const each of [system, few]) {
    await each.empty();
    await each.storeSeries();
    each.setClock(new Date());
  }
});
afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

const text = 'Démo : la lampe devant le numéro 3 est en panne.';
const stored = async (where = system) => (await where.rows('suggestions')).filter((row) => 'inbox' in row);
const counts = async (where = system) =>
  (await where.rows('suggestions')).filter(({ id }) => String(id).startsWith('by form'));
const post = (fields: Record<string, string | undefined>) => postForm(system, '/fr/suggest', fields);
const pass = async () => (await openForm(system, '/fr/suggest')).fields.pass ?? '';

/** Fails unless the page refuses, keeps what was written, and stores nothing. */
async function expectKept(page: FormPage, status: number, said: RegExp): Promise<void> {
  expect([page.status, page.fields.text]).toEqual([status, text]);
  expect(page.words).toMatch(said);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.html).toContain('id="errors"');
}

describe('a form without scripts', () => {
  test('is answered with a receipt, what it is for and until when', async () => {
    const page = await sendByForm(system);
    expect(page.status).toBe(201);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(parseReceipt(page.receipt)).toHaveLength(26);
    expect(page.words).toContain('votre message s’efface tout seul. Jusque-là, le reçu est valable.');
    expect(page.html).toContain('<svg class="qr"');
  });

  test('is stored as what comes with a solved challenge is, under the hash of its receipt', async () => {
    const { receipt } = await sendByForm(system);
    const secret = parseReceipt(receipt) ?? '';
    const id = createHash('sha256').update(secret).digest('base64url');
    expect(await stored()).toEqual([
      {
        id,
        ref: expect.stringMatching(/^[\w-]{22}$/),
        kind: 'concern',
        text,
        language: 'fr',
        series: 'gare',
        day: dayFrom(0),
        status: 'received',
        inbox: 'gare received',
        dayAndId: `${dayFrom(0)} ${id}`,
        version: 1,
        expiresOn: dayFrom(180),
        expiresAt: midnight(180),
      },
    ]);
    expect((await system.resident.followSuggestion({ headers: { receipt } })).body.text).toBe(text);
  });

  test('supports a topic without a word, and without a kind', async () => {
    await system.storeSession(aSession({ topics: [aTopic()] }));
    const { status } = await post({
      pass: await pass(),
      session: 'gare-2030-01',
      topic: 'lighting-7f3k',
      text: ' ',
    });
    expect(status).toBe(201);
    const [row] = await stored();
    expect(row).toMatchObject({ kind: 'concern', session: 'gare-2030-01', topic: 'lighting-7f3k' });
    expect(row).not.toHaveProperty('text');
  });

  test('that is posted twice, or twice at once, gives the same receipt and is one suggestion', async () => {
    const fields = { pass: await pass(), kind: 'need', text };
    const first = await post(fields);
    const all = await Promise.all([post(fields), post(fields), post(fields)]);
    expect(all.map(({ status, receipt }) => [status, receipt])).toEqual(all.map(() => [201, first.receipt]));
    const fresh = { pass: await pass(), kind: 'need', text };
    const atOnce = await Promise.all([post(fresh), post(fresh), post(fresh)]);
    expect(new Set(atOnce.map(({ status, receipt }) => `${status} ${receipt}`)).size).toBe(1);
    expect(await stored()).toHaveLength(2);
    expect(await counts()).toMatchObject([{ came: 2 }]);
  });

  test('with other words by the same pass is refused, with the words and a new pass', async () => {
    const fields = { pass: await pass(), kind: 'need', text: 'Démo : autre chose.' };
    await post(fields);
    const page = await post({ ...fields, text });
    await expectKept(page, 409, /un autre message a déjà été envoyé/);
    expect(page.fields.pass).not.toBe(fields.pass);
    expect((await post({ ...page.fields, kind: 'need' })).status).toBe(201);
  });

  test('is refused once it was taken back, with any words', async () => {
    const fields = { pass: await pass(), kind: 'need', text };
    const { receipt } = await post(fields);
    await system.resident.withdrawSuggestion({ headers: { receipt } });
    await expectKept(await post(fields), 409, /déjà été envoyé/);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['missing', async () => undefined],
    ['forged', async () => `${'A'.repeat(22)}.z.${'A'.repeat(43)}`],
    ['altered', async () => (await pass()).replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ['with a later time', async () => (await pass()).replace(/\.\w+\./, '.zzzzzz.')],
    ['nonsense', async () => '…'.repeat(3000)],
  ])('with a pass that is %s is refused, with the words and a new pass', async (_, made) => {
    const page = await post({ pass: await made(), kind: 'need', text });
    await expectKept(page, 403, /votre texte est encore ici/i);
    expect(await stored()).toEqual([]);
    expect((await post({ ...page.fields, kind: 'need' })).status).toBe(201);
  });

  test('is good for two hours', async () => {
    const fields = { pass: await pass(), kind: 'need', text };
    const later = (minutes: number) => system.setClock(new Date(Date.now() + minutes * 60_000));
    later(122);
    await expectKept(await post(fields), 403, /trop longtemps/);
    later(119);
    expect((await post(fields)).status).toBe(201);
  });

  test.each([
    ['no kind', { kind: undefined }, /Choisissez ce que vous voulez nous dire/],
    ['an unknown kind', { kind: 'praise' }, /Choisissez ce que vous voulez nous dire/],
    ['a session that is none', { session: 'x' }, /n’existe plus/],
    ['a series that is none', { series: 'nowhere' }, /n’existe plus/],
    ['a robot’s field', { homepage: 'https://example.org' }, /champ que les gens ne voient pas/],
  ])('with %s is shown again, with the same pass', async (_, changes, said) => {
    const fields = { pass: await pass(), kind: 'need', text, ...changes };
    const page = await post(fields);
    await expectKept(page, 422, said);
    expect(page.fields.pass).toBe(fields.pass);
    expect(await stored()).toEqual([]);
    expect(await counts()).toEqual([]);
  });

  test.each([
    ['nothing', '', /Écrivez quelque chose, ou choisissez un sujet/],
    ['too little', 'a', /au moins 3 lettres/],
    ['too much', 'é'.repeat(2010), /10 caractères de trop. 2000 sont possibles/],
    ['what turns the direction of text', 'Démo \u202e démo', /signes qui ne conviennent pas/],
    ['what no screen shows', 'Démo \u0007 démo', /signes qui ne conviennent pas/],
  ])('with %s for words is shown again, with them', async (_, words, said) => {
    const page = await post({ pass: await pass(), kind: 'need', text: words });
    expect([page.status, page.fields.text]).toEqual([422, words]);
    expect(page.words).toMatch(said);
    expect(page.html).toContain('href="#text"');
  });

  test('that is larger than it may be gives the words back, up to 256 KiB', async () => {
    const words = 'Démo '.repeat(8000).trim();
    const page = await post({ pass: await pass(), kind: 'need', text: words });
    expect([page.status, page.fields.text]).toEqual([413, words]);
    const far = await post({ pass: await pass(), kind: 'need', text: 'x'.repeat(300_000) });
    expect([far.status, far.words]).toEqual([413, expect.stringContaining('C’est trop long')]);
  });

  test('with personal data shows what was found, in words and in place, and replaces it if asked to', async () => {
    const words = 'Démo : appelez le 621 123 456 ou demo@example.org.';
    const page = await post({ pass: await pass(), kind: 'need', text: words });
    expect([page.status, page.fields.text]).toEqual([422, words]);
    expect(page.words).toMatch(/numéro de téléphone : 621 123 456|numéro de téléphone: 621 123 456/);
    expect(page.html).toContain('<mark>demo@example.org</mark>');
    expect(await stored()).toEqual([]);
    expect((await post({ ...page.fields, kind: 'need', redact: 'yes' })).status).toBe(201);
    expect((await stored())[0]?.text).toBe('Démo : appelez le […] ou […].');
  });

  test('brings back what was chosen too, and what looks like HTML as the text that it is', async () => {
    await system.storeSession(aSession({ topics: [aTopic()] }));
    system.setClock(new Date('2030-01-10T12:00:00+01:00'));
    const words = 'Démo </textarea><script>alert(1)</script> & "demo@example.org"';
    const page = await post({
      pass: await pass(),
      kind: 'question',
      text: words,
      session: 'gare-2030-01',
      topic: 'lighting-7f3k',
    });
    expect(page.fields).toMatchObject({ text: words, kind: 'question', topic: 'lighting-7f3k' });
    expect(page.html).not.toContain('<script>alert');
  });

  test('whose field is given twice, or which is no form, is a page that says so', async () => {
    const twice = await postForm(system, '/fr/suggest', `pass=${await pass()}&text=a&text=b`);
    const json = await postForm(system, '/fr/suggest', '{}', { 'content-type': 'application/json' });
    for (const { status, words } of [twice, json]) {
      expect([status, words]).toEqual([400, expect.stringContaining('Ce formulaire n’a pas pu être lu')]);
    }
  });

  test('is taken whatever else a browser adds to it', async () => {
    const { status } = await post({ pass: await pass(), kind: 'need', text, 'extension-field': 'x' });
    expect(status).toBe(201);
  });

  test('in an unknown language is a 404, as is every other way to that address a 405', async () => {
    expect((await postForm(system, '/xx/suggest', {})).status).toBe(404);
    const put = await system.http('/fr/suggest', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });
});

describe('when the database is in trouble', () => {
  test.each(['throttle', 'garble'] as const)('(%s) what was written is on the page', async (fault) => {
    await sendByForm(system);
    const fields = { pass: await pass(), kind: 'need', text };
    const before = system.output.length;
    system.gate.inject(() => fault);
    const page = await post(fields);
    system.gate.inject(null);
    await expectKept(page, fault === 'throttle' ? 503 : 500, /votre texte est encore ici/i);
    expect(page.headers.get('retry-after')).toBe(fault === 'throttle' ? '5' : null);
    expect(page.fields.pass).toBe(fields.pass);
    expect(system.output.slice(before).join()).not.toContain('lampe');
    expect((await post({ ...page.fields, kind: 'need' })).status).toBe(201);
  });
});

describe('what comes by forms', () => {
  test('is counted by day in one row, which no listing shows', async () => {
    await sendByForm(system);
    await sendByForm(system);
    expect(await counts()).toEqual([{ id: `by form ${dayFrom(0)}`, came: 2, expiresAt: midnight(2) }]);
    system.setClock(new Date(Date.now() + 86_400_000));
    expect((await system.officer.listSuggestions()).body.suggestions).toHaveLength(2);
    expect((await system.officer.getInsights()).body.inbox.received).toBe(2);
    await sendByForm(system);
    expect((await counts()).map(({ came }) => came)).toEqual(expect.arrayContaining([2, 1]));
    // Its row can't be followed, withdrawn or decided about: no receipt has such an id.
    const params = { id: `by form ${dayFrom(0)}` };
    await expect(
      system.officer.triageSuggestion({
        params,
        ifMatch: '"x"',
        body: { status: 'declined', reply: 'Demo' },
      }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test('is bounded: then the page keeps the words and says what else there is, and scripts go on', async () => {
    const first = await openForm(few, '/fr/suggest');
    const repeated = { ...first.fields, kind: 'need', text };
    const { receipt } = await postForm(few, '/fr/suggest', repeated);
    await sendByForm(few);
    const page = await sendByForm(few, { text });
    await expectKept(page, 429, /Activez les scripts .* Venez à la rencontre .* Envoyez de nouveau demain/);
    expect(await stored(few)).toHaveLength(2);
    // Who asks for a lost answer gets it, and is not counted.
    expect((await postForm(few, '/fr/suggest', repeated)).receipt).toBe(receipt);
    expect(await counts(few)).toMatchObject([{ came: 2 }]);
    const { body: challenge } = await few.resident.createChallenge();
    expect(challenge).toHaveProperty('parameters');
    // Tomorrow it is open again.
    few.setClock(new Date(Date.now() + 86_400_000));
    expect((await sendByForm(few)).status).toBe(201);
  });

  test('at once is counted whole: nothing is lost, and nothing goes past the limit', async () => {
    const pages = await Promise.all(Array.from({ length: 5 }, () => sendByForm(few)));
    expect(pages.map(({ status }) => status).sort()).toEqual([201, 201, 429, 429, 429]);
    expect(await stored(few)).toHaveLength(2);
    expect(await counts(few)).toMatchObject([{ came: 2 }]);
  });
});
