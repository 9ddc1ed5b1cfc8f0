import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatReceipt } from '../../shared/domain/receipt.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { dayFrom, midnight } from '../support/desk.ts';
import { openForm, postForm, sendByForm } from '../support/forms.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});
afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

type Triage = NonNullable<Parameters<typeof system.officer.triageSuggestion>[0]['body']>;
const text = 'Démo : la lampe devant le numéro 3 est en panne.';
const look = (receipt: string, lang = 'en', more = {}) =>
  postForm(system, `/${lang}/follow`, { receipt, ...more });
const sentADayAgo = () => system.aDayAgo(() => sendByForm(system));

/** Has an officer decide about the only suggestion there is. */
async function decide(body: Triage): Promise<void> {
  const [item] = (await system.officer.listSuggestions()).body.suggestions;
  await system.officer.triageSuggestion({
    params: { id: item?.id ?? '' },
    ifMatch: item?.etag ?? '',
    body,
  });
}

describe('the page to follow', () => {
  test.each(LANGUAGES)('asks for a receipt, in %s', async (lang) => {
    const { status, headers, html } = await openForm(system, `/${lang}/follow`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).toContain('name="receipt"');
    expect(html).toMatch(/method="post"/);
  });

  test('shows what was sent, where it stands, and until when', async () => {
    const { receipt } = await sendByForm(system);
    const { status, words, headers } = await look(receipt);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(words).toContain('Arrived The police have it. Nothing is decided yet.');
    expect(words).toContain(text);
    expect(words).toMatch(/Deletes itself \w+ \d/);
  });

  test('takes a receipt as people type it', async () => {
    const { receipt } = await sendByForm(system);
    const typed = ` ${receipt.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect((await look(typed)).status).toBe(200);
  });

  test('tells a typing error from an unknown receipt, and gives back what was typed', async () => {
    const { receipt } = await sendByForm(system);
    const wrong = receipt.slice(0, -1) + (receipt.endsWith('0') ? '1' : '0');
    for (const typed of [wrong, 'ABC', 'x'.repeat(5000), '<b>']) {
      const { status, html, words } = await look(typed);
      expect([status, words]).toEqual([400, expect.stringContaining('There is a typing error')]);
      expect(html).toContain('href="#receipt"');
      expect(html).not.toContain('<b>');
    }
    expect((await look(wrong)).html).toContain(`value="${wrong}"`);
    expect((await look('')).words).toContain('Type in your receipt.');
  });

  test.each([
    [
      'answered',
      { status: 'answered', reply: 'Demo reply.' },
      'Answered The police have written you a reply.',
    ],
    ['declined', { status: 'declined', reply: 'Demo reason.' }, 'Not taken up'],
    ['referred', { status: 'referred', reply: 'Demo advice.' }, 'An individual case'],
    [
      'accepted',
      { status: 'accepted', topic: { session: 'gare-2030-01', id: 'lighting-7f3k' } },
      'On the agenda It counts now for a topic',
    ],
  ] as const)('says in words that it was %s, and shows the reply', async (_, decision, said) => {
    await system.storeSession(aSession({ topics: [aTopic()] }));
    const { receipt } = await sentADayAgo();
    await decide(decision);
    const { words, html } = await look(receipt);
    expect(words).toContain(said);
    if (decision.status === 'accepted') expect(html).toContain('href="/en/sessions/gare-2030-01"');
    if ('reply' in decision) {
      expect(words).toContain(
        `Reply of the police ${decision.status === 'referred' ? 'Pour un cas' : 'Demo'}`,
      );
      // It was written in French, and the page is in English.
      expect(html).toContain('<p class="quote" lang="fr">');
    }
  });

  test('says that it was discarded, and what to do if that is wrong', async () => {
    const { receipt } = await sentADayAgo();
    await system.officer.discardSuggestions({ body: { where: { day: dayFrom(-1) } } });
    const { words } = await look(receipt);
    expect(words).toContain('Put aside');
    expect(words).toContain('Then send it again.');
  });

  test('asks once before it takes back, says what stays, and erases', async () => {
    const { receipt } = await sendByForm(system);
    const { words, html, fields } = await look(receipt);
    expect(words).toContain('Really take it back? This can’t be undone.');
    expect(words).toContain('from backups within 7 days');
    expect(html).toContain('<details');
    const taken = await look(fields.receipt ?? '', 'en', { withdraw: 'yes' });
    expect([taken.status, taken.words]).toEqual([200, expect.stringContaining('The text is erased.')]);
    expect(JSON.stringify(await system.rows('suggestions'))).not.toContain('lampe');
    expect(taken.html).not.toContain(receipt);
    // The second click.
    expect((await look(receipt, 'en', { withdraw: 'yes' })).status).toBe(404);
  });

  test('takes nothing back by a word that is not "yes"', async () => {
    const { receipt } = await sendByForm(system);
    await look(receipt, 'en', { withdraw: 'no' });
    expect((await look(receipt)).status).toBe(200);
  });

  test('is the same page, byte for byte, for what is unknown, has expired and was taken back', async () => {
    const bytes = async (receipt: string, more = {}) => {
      const requests = system.gate.count.get('postFollowPage') ?? 0;
      const { status, headers, html } = await look(receipt, 'lb', more);
      const { date: _, ...kept } = Object.fromEntries(headers);
      return [status, kept, html, (system.gate.count.get('postFollowPage') ?? 0) - requests];
    };
    const [gone, old] = [(await sendByForm(system)).receipt, (await sendByForm(system)).receipt];
    await look(gone, 'lb', { withdraw: 'yes' });
    const unknown = await bytes(formatReceipt(randomBytes(20)));
    expect(unknown[0]).toBe(404);
    expect(await bytes(gone)).toEqual(unknown);
    expect(await bytes(gone, { withdraw: 'yes' })).toEqual(unknown);
    const rows = (await system.rows('suggestions')).filter((row) => 'inbox' in row);
    await system.store('suggestions', ...rows.map((row) => ({ ...row, expiresAt: 86_400 })));
    expect(await bytes(old)).toEqual(unknown);
    expect(await bytes(old, { withdraw: 'yes' })).toEqual(unknown);
    expect(unknown[3]).toBe(1);
  });

  test('shows nothing from the midnight on with which it expires', async () => {
    const { receipt } = await sendByForm(system);
    system.setClock(new Date(midnight(180) * 1000 - 5_000));
    expect((await look(receipt)).status).toBe(200);
    system.setClock(new Date(midnight(180) * 1000));
    expect((await look(receipt)).status).toBe(404);
  });

  test('keeps what was typed while the database does not answer', async () => {
    const { receipt } = await sendByForm(system);
    await look(receipt);
    system.gate.inject(() => 'throttle');
    const { status, headers, html } = await look(receipt);
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(html).toContain(`value="${receipt}"`);
  });
});
