import { beforeEach, expect } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { dayFrom, midnight } from '../support/desk.ts';
import { type FormPage, openForm, postForm, sendByForm } from '../support/forms.ts';
import { provesThat } from '../support/provesThat.ts';
import { send } from '../support/suggestions.ts';
import { everyRow, testSystem } from '../support/testSystem.ts';

const system = await testSystem({ settings: { suggestionsByForm: 3 } });
beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
  system.setClock(new Date());
});

const stored = async () => (await system.rows('suggestions')).filter((row) => 'inbox' in row);

provesThat(
  'Without scripts the same is stored as with them, and the time of the page that was filled in is stored nowhere.',
  'A suggestion is sent in both ways and the attributes compared; every table and log is searched for the pass of the page: its number, its minute, its signature.',
  async () => {
    await send(system);
    const { fields } = await openForm(system, '/fr/suggest');
    const { status } = await postForm(system, '/fr/suggest', {
      ...fields,
      kind: 'concern',
      text: 'Demo words.',
    });
    expect(status).toBe(201);
    const [one, two] = (await stored()).map((row) => Object.keys(row).sort());
    expect(one).toEqual(two);
    const [nonce = '', minute = '', signature = ''] = fields.pass?.split('.') ?? [];
    const everything = JSON.stringify([await everyRow(system), system.output]);
    for (const part of [nonce, signature, Number.parseInt(minute, 36), `"${minute}"`]) {
      expect(everything).not.toContain(String(part));
    }
  },
);

provesThat(
  'Of how many come without scripts a number a day is kept, nothing finer, gone two midnights later, and nobody is shown it.',
  'The row is read after suggestions that came so; its attributes and its midnight are compared, inbox and insights do not count it.',
  async () => {
    await sendByForm(system);
    await sendByForm(system);
    const others = (await system.rows('suggestions')).filter((row) => !('inbox' in row));
    expect(others).toEqual([{ id: `by form ${dayFrom(0)}`, came: 2, expiresAt: midnight(2) }]);
    system.setClock(new Date(Date.now() + 86_400_000));
    expect((await system.officer.listSuggestions()).body.suggestions).toHaveLength(2);
    expect((await system.officer.getInsights()).body.inbox).toMatchObject({ received: 2 });
  },
);

provesThat(
  'A flood without scripts closes that way for the rest of the day, and no other way.',
  'The limit is reached; then a form, the way with scripts, following, withdrawing and a form of the next day are tried.',
  async () => {
    const [first] = await Promise.all(Array.from({ length: 3 }, () => sendByForm(system)));
    expect((await sendByForm(system)).status).toBe(429);
    expect((await send(system)).status).toBe(201);
    const receipt = first?.receipt ?? '';
    expect((await postForm(system, '/fr/follow', { receipt })).status).toBe(200);
    expect((await postForm(system, '/fr/follow', { receipt, withdraw: 'yes' })).status).toBe(200);
    system.setClock(new Date(Date.now() + 86_400_000));
    expect((await sendByForm(system)).status).toBe(201);
  },
);

provesThat(
  'The page of an unknown, an expired and a withdrawn receipt is the same, byte for byte, after the same work.',
  'Status, headers and pages are compared, for reading and withdrawing, and the requests to the database counted.',
  async () => {
    const [expired, withdrawn] = [await sendByForm(system), await sendByForm(system)];
    const seen = async (receipt: string, withdraw?: 'yes') => {
      const calls = system.gate.count.get('postFollowPage') ?? 0;
      const { status, headers, html } = await postForm(system, '/de/follow', { receipt, withdraw });
      const others = [...headers].filter(([name]) => name !== 'date');
      return { status, others, html, work: (system.gate.count.get('postFollowPage') ?? 0) - calls };
    };
    await seen(withdrawn.receipt, 'yes');
    const rows = await stored();
    await system.store('suggestions', ...rows.map((row) => ({ ...row, expiresAt: 86_400 })));
    const unknown = await seen('00000-00000-00000-00000-00000-00');
    expect(unknown).toMatchObject({ status: 404, work: 1 });
    for (const receipt of [expired.receipt, withdrawn.receipt, '00000-00000-00000-00000-00000-00']) {
      expect(await seen(receipt)).toEqual(unknown);
      expect(await seen(receipt, 'yes')).toEqual(unknown);
    }
  },
);

provesThat(
  'No page with a form, and no answer to one, may be kept by a cache, sets a cookie or leads to an address with a receipt or a text in it.',
  'Every answer’s headers are looked at, and its links, forms and addresses searched.',
  async () => {
    const sent = await sendByForm(system);
    const { receipt } = sent;
    const answers: FormPage[] = [
      sent,
      await openForm(system, '/fr/suggest'),
      await openForm(system, '/fr/follow'),
      await sendByForm(system, { kind: undefined }),
      await sendByForm(system, { text: 'Démo : demo@example.org' }),
      await sendByForm(system, { pass: undefined }),
      await postForm(system, '/fr/follow', { receipt }),
      await postForm(system, '/fr/follow', { receipt: 'ABC' }),
      await postForm(system, '/fr/follow', { receipt, withdraw: 'yes' }),
      await postForm(system, '/fr/follow', { receipt }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 422, 422, 403, 200, 400, 200, 404]);
    for (const { headers, html } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      for (const name of ['etag', 'set-cookie', 'location']) expect(headers.get(name)).toBeNull();
      const addresses = [...html.matchAll(/ (?:href|action|src)="([^"]*)"/g)].map(([, to]) => to).join(' ');
      expect(addresses).not.toContain(receipt.slice(0, 5));
      expect(addresses).not.toMatch(/lampe|demo@example|ABC/);
    }
  },
);

provesThat(
  'The form keeps nothing in the browser, and asks no other website.',
  'A suggestion is sent in a browser with scripts; then its cookies, storage, caches and databases are looked into, and all that it asked for.',
  async () => {
    const browser = await startBrowser();
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${system.origin}/en/suggest`);
    await page.locator('.mirror').waitFor({ state: 'attached' });
    await page.getByText('Something worries me').click();
    await page.locator('#text').fill('Demo words of a resident');
    await page.locator('form.suggest button[type=submit]').click();
    await page.locator('#sent').waitFor();
    const receipt = (await page.locator('p#receipt').textContent()) ?? 'none';
    const kept = await page.evaluate<unknown[]>(
      '(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await indexedDB.databases()).length, document.cookie, history.state])()',
    );
    expect(kept).toEqual([0, 0, 0, 0, '', null]);
    expect(await context.cookies()).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${system.origin}/`))).toEqual([]);
    expect(asked.join()).not.toMatch(new RegExp(`Demo|${receipt.slice(0, 5)}`));
  },
);
