import { afterEach, describe, expect, test } from 'vitest';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { aReceipt, aSuggestion, ask, dayFrom, holding, midnight } from '../support/desk.ts';
import { expectFlaw, expectProblem } from '../support/problems.ts';
import { send } from '../support/suggestions.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem({ settings: { origins: ['https://listed.example'] } });
await system.storeSeries();

afterEach(() => system.setClock(new Date()));

const follow = (receipt: string | undefined, headers: Record<string, string> = {}) =>
  ask(system, null, 'GET', '/suggestion', {
    headers: { ...(receipt !== undefined && { receipt }), ...headers },
  });

async function stored(changes: Partial<Suggestion> = {}): Promise<{ receipt: string; id: string }> {
  const { receipt, id } = aReceipt();
  await system.store('suggestions', aSuggestion({ ...changes, id }));
  return { receipt, id };
}

describe('followSuggestion', () => {
  test('gives what was sent, and when it deletes itself, by the receipt that sending gave', async () => {
    const text = 'Première ligne.\nSeconde ligne, avec « guillemets ».';
    const sent = await send(system, { kind: 'need', text, session: 'gare-2026-12', topic: 'lighting-7f3k' });
    const { receipt, expiresOn } = await holding(sent, 201);
    const response = await follow(String(receipt));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(await holding(response)).toEqual({
      kind: 'need',
      text,
      language: 'fr',
      session: 'gare-2026-12',
      topic: 'lighting-7f3k',
      status: 'received',
      reply: null,
      receivedOn: dayFrom(0),
      expiresOn,
    });
    expect(expiresOn).toBe(dayFrom(180));
  });

  test('gives null for what was not sent', async () => {
    const { receipt, id } = aReceipt();
    const { text: _, ...row } = aSuggestion({ id, topic: 'lighting-7f3k' });
    await system.store('suggestions', row);
    expect(await holding(await follow(receipt))).toMatchObject({ text: null, session: null, reply: null });
  });

  test('shows what an officer decided and replied, and not which officer, nor when', async () => {
    await system.storeSession(aSession({ topics: [aTopic()] }));
    const { receipt, id } = await stored();
    const { suggestions } = (await system.officer.listSuggestions()).body;
    const { etag = '' } = suggestions.find((item) => item.id === id) ?? {};
    const answer = await system.officer.triageSuggestion({
      params: { id },
      ifMatch: etag,
      body: {
        status: 'accepted',
        topic: { session: 'gare-2030-01', id: 'lighting-7f3k' },
        reply: 'Réponse de démonstration.\nMerci.',
      },
    });
    const followed = await holding(await follow(receipt));
    expect(followed).toMatchObject({ status: 'accepted', reply: 'Réponse de démonstration.\nMerci.' });
    expect(Object.keys(followed).sort()).toEqual(
      ['expiresOn', 'kind', 'language', 'receivedOn', 'reply', 'session', 'status', 'text', 'topic'].sort(),
    );
    expect(answer.body.handled?.by).toBe('officer');
    expect(JSON.stringify(followed)).not.toContain('officer');
  });

  test('takes the receipt whatever its case, spaces and hyphens, with O for 0, and I or L for 1', async () => {
    // Receipts that hold what can be mistaken are not rare: look for one.
    let { receipt, id } = aReceipt();
    while (!/0/.test(receipt) || (receipt.match(/1/g)?.length ?? 0) < 2) ({ receipt, id } = aReceipt());
    await system.store('suggestions', aSuggestion({ id }));
    const plain = receipt.replaceAll('-', '');
    const typed = [
      receipt,
      receipt.toLowerCase(),
      plain,
      ` ${plain.replace(/.{3}/g, '$& ')} `,
      plain.replace(/./g, '$&-'),
      receipt.replaceAll('0', 'O').replace('1', 'I').replace('1', 'L'),
      receipt.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replace('1', 'i'),
    ];
    for (const variant of typed) expect((await follow(variant)).status, variant).toBe(200);
  });

  test('tells a typing error from a receipt that nobody has', async () => {
    const { receipt } = await stored();
    const swapped = receipt.endsWith('2') ? `${receipt.slice(0, -1)}3` : `${receipt.slice(0, -1)}2`;
    for (const typed of [swapped, receipt.slice(0, -1), `${receipt}0`, receipt.replace(/.$/, 'U'), 'x', 'ä'])
      await expectProblem(await follow(typed), 'invalid-receipt');
    await expectProblem(await follow(aReceipt().receipt), 'not-found');
  });

  test('needs the receipt, in its header and nowhere else', async () => {
    const { receipt } = await stored();
    await expectFlaw(await follow(undefined), 'receipt');
    await expectFlaw(await follow(' '.repeat(120)), 'receipt');
    await expectFlaw(await follow('0'.repeat(101)), 'receipt');
    await expectFlaw(await system.http(`/api/suggestion?receipt=${receipt}`), 'receipt');
    await expectProblem(await system.http(`/api/suggestion/${receipt}`), 'not-found');
    await expectProblem(await follow(`${receipt}, ${receipt}`), 'invalid-receipt');
  });

  test('shows it up to the second before the midnight of its expiry, though it is deleted later', async () => {
    const expiresAt = midnight(3);
    const { receipt, id } = await stored({ expiresOn: dayFrom(3), expiresAt });
    system.setClock(new Date((expiresAt - 5) * 1000));
    expect(await holding(await follow(receipt))).toMatchObject({ expiresOn: dayFrom(3) });
    system.setClock(new Date(expiresAt * 1000));
    await expectProblem(await follow(receipt), 'not-found');
    expect((await system.rows('suggestions')).map((row) => row.id)).toContain(id);
  });

  test('answers HEAD without a body', async () => {
    const { receipt } = await stored();
    const response = await ask(system, null, 'HEAD', '/suggestion', { headers: { receipt } });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('may be read by pages of the listed origins and no others', async () => {
    const { receipt } = await stored();
    for (const [origin, allowed] of [
      ['https://listed.example', 'https://listed.example'],
      ['https://other.example', null],
    ] as const) {
      for (const given of [receipt, aReceipt().receipt, 'typo']) {
        const { headers } = await follow(given, { origin });
        expect(headers.get('access-control-allow-origin')).toBe(allowed);
        expect(headers.get('vary')).toBe('Origin');
      }
    }
  });

  test('is one request to the database, and none for a typing error', async () => {
    const { receipt } = await stored();
    await follow(receipt);
    expect(await system.requestsBy('followSuggestion', () => follow(receipt))).toBe(1);
    expect(await system.requestsBy('followSuggestion', () => follow('typo'))).toBe(0);
  });

  test('logs nothing', () => {
    expect(system.output).toEqual([]);
  });
});
