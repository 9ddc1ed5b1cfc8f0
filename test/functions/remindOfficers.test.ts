import { afterEach, describe, expect, test } from 'vitest';
import { aSession, aTopic } from '../support/builders.ts';
import { aSuggestion, day, midnight } from '../support/desk.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

const remind = (scheduledTime = new Date().toISOString()) =>
  system.functions.invoke('remindOfficers', { scheduledTime });

/** What was written since the last look: the message, as it is printed on a laptop, and log lines. */
const written = () => system.output.splice(0).join('\n');
afterEach(() => written());

describe('remindOfficers', () => {
  test('says nothing where there is no series yet, or where nothing waits', async () => {
    expect(await remind()).toEqual({ waiting: 0, unconfirmed: 0 });
    await system.storeSeries();
    await system.storeSession(aSession());
    await system.store('suggestions', aSuggestion({ status: 'answered' }));
    expect(await remind()).toEqual({ waiting: 0, unconfirmed: 0 });
    expect(written()).not.toContain('To the officers');
  });

  test('counts what waits in all series, without what is expired or withdrawn', async () => {
    await system.storeSeries({ id: 'demo' });
    const expiresAt = midnight() + 2 * day;
    await system.store(
      'suggestions',
      aSuggestion({ text: 'Zxqv-words', reply: 'Zxqv-reply' }),
      aSuggestion({ expiresAt }),
      aSuggestion({ expiresAt: midnight() }),
      aSuggestion({ series: 'demo', text: 'Zxqv-words' }),
      aSuggestion({ series: 'demo', status: 'declined' }),
      { id: aSuggestion().id, expiresAt },
    );
    expect(await remind()).toEqual({ waiting: 3, unconfirmed: 0 });
    const message = written();
    expect(message).toContain('To the officers: Op e Kaffi: what waits for you');
    expect(message).toContain('Suggestions that nobody has looked at: 3.');
    expect(message).not.toContain('public holiday');
    expect(await remind(new Date(expiresAt * 1000).toISOString())).toEqual({ waiting: 2, unconfirmed: 0 });
  });

  test('names the dates that nobody has confirmed, of sessions to come that take place', async () => {
    const unconfirmed = { dateConfirmed: false };
    const past = { startsAt: '2020-01-16T16:00:00+01:00', endsAt: '2020-01-16T18:00:00+01:00' };
    const reason = { reason: { fr: 'Zxqv' } };
    await system.storeSession(aSession({ slot: '2030-02', ...unconfirmed, theme: { fr: 'Zxqv-theme' } }));
    await system.storeSession(
      aSession({ slot: '2030-03', series: 'demo', ...unconfirmed, topics: [aTopic()] }),
    );
    await system.storeSession(
      aSession({ slot: '2030-04', ...unconfirmed, status: 'cancelled', cancellation: reason }),
    );
    await system.storeSession(aSession({ slot: '2020-01', ...unconfirmed, ...past }));
    expect(await remind()).toEqual({ waiting: 3, unconfirmed: 2 });
    const message = written();
    expect(message).toContain('whose date is to be confirmed or moved:\n');
    expect(message).toMatch(/^gare 2030-01-17$/m);
    expect(message).toMatch(/^demo 2030-01-17$/m);
    expect(message).not.toContain('2020-01');
  });

  test('tells and logs counts and dates, and nothing of what anybody wrote', async () => {
    await remind();
    const message = written();
    expect(message).toContain(
      'remindOfficers {"level":"INFO","event":"remindOfficers","waiting":3,"unconfirmed":2}',
    );
    expect(message).not.toMatch(/Zxqv|Demo/);
  });

  test.each([{ scheduledTime: '1970-01-01T00:00:00Z' }, { scheduledTime: 'today' }, null])(
    'fails with a bad time: %j',
    async (event) => {
      await expect(system.functions.invoke('remindOfficers', event)).rejects.toThrow('bad event');
      expect(written()).not.toContain('To the officers');
    },
  );
});
