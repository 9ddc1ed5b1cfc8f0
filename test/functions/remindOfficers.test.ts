import { beforeEach, describe, expect, test } from 'vitest';
import { aSession, aTopic } from '../support/builders.ts';
import { aSuggestion, midnight } from '../support/desk.ts';
import type { SnsFault } from '../support/snsFaults.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

/** A Monday on which the session to start from, on Thursday 17 January 2030, is in sight. */
const monday = '2030-01-07T07:00:00Z';
/** The midnight so many days after that day began. */
const midnightAfter = (days: number) => midnight(days, Date.parse(monday));
const today = midnightAfter(0);
const remind = (scheduledTime = monday) => system.functions.invoke('remindOfficers', { scheduledTime });

/** What was written since the last look: the message, as it is printed on a laptop, and log lines. */
const written = () => system.output.splice(0).join('\n');

beforeEach(async () => {
  system.sns.inject(null);
  await system.empty();
  await system.storeSeries();
  await system.storeSession(aSession());
  written();
});

const holiday = { startsAt: '2030-08-15T16:00:00+02:00', endsAt: '2030-08-15T18:00:00+02:00' };
const past = { startsAt: '2020-01-16T16:00:00+01:00', endsAt: '2020-01-16T18:00:00+01:00' };
const cancelled = { status: 'cancelled' as const, cancellation: { reason: { fr: 'Zxqv' } } };
const unconfirmed = { dateConfirmed: false };

describe('remindOfficers', () => {
  test('says nothing where nothing waits', async () => {
    await system.store('suggestions', aSuggestion({ status: 'answered', expiresAt: midnightAfter(1) }));
    expect(await remind()).toEqual({ waiting: 0, unconfirmed: 0, nothingPlanned: [] });
    expect(written()).not.toContain('To the officers');
  });

  test('says nothing where there is no series yet', async () => {
    await system.empty();
    expect(await remind()).toEqual({ waiting: 0, unconfirmed: 0, nothingPlanned: [] });
    expect(written()).not.toContain('To the officers');
  });

  test('counts what waits in all series, without what is expired or withdrawn', async () => {
    await system.storeSeries({ id: 'demo', paused: true });
    const [soon, later] = [midnightAfter(1), midnightAfter(90)];
    await system.store(
      'suggestions',
      aSuggestion({ text: 'Zxqv-words', reply: 'Zxqv-reply', expiresAt: later }),
      aSuggestion({ expiresAt: soon }),
      aSuggestion({ expiresAt: today }),
      aSuggestion({ series: 'demo', text: 'Zxqv-words', expiresAt: later }),
      aSuggestion({ series: 'demo', status: 'declined', expiresAt: later }),
      { id: aSuggestion().id, expiresAt: later },
    );
    expect(await remind()).toEqual({ waiting: 3, unconfirmed: 0, nothingPlanned: [] });
    const message = written();
    expect(message).toContain('To the officers: Op e Kaffi: what waits for you');
    expect(message).toContain('Suggestions that nobody has looked at: 3.');
    expect(message).not.toMatch(/public holiday|confirmed:|planned within/);
    expect(await remind(new Date(soon * 1000).toISOString())).toMatchObject({ waiting: 2 });
  });

  test('counts a flood no further than it has to, and says so', async () => {
    const rows = Array.from({ length: 1005 }, () => aSuggestion({ expiresAt: midnightAfter(1) }));
    await system.store('suggestions', ...rows);
    expect(await remind()).toMatchObject({ waiting: 1000 });
    expect(written()).toContain('Suggestions that nobody has looked at: 1,000 or more.');
  });

  test('names the dates on public holidays apart from others that nobody has confirmed', async () => {
    await system.storeSeries({ id: 'demo', paused: true });
    await system.storeSession(aSession({ slot: '2030-08', ...unconfirmed, ...holiday }));
    await system.storeSession(aSession({ slot: '2030-02', ...unconfirmed, theme: { fr: 'Zxqv-theme' } }));
    await system.storeSession(
      aSession({ slot: '2030-03', series: 'demo', ...unconfirmed, topics: [aTopic()] }),
    );
    expect(await remind()).toEqual({ waiting: 0, unconfirmed: 3, nothingPlanned: [] });
    expect(written()).toContain(
      [
        'Suggestions that nobody has looked at: 0.',
        'Sessions that fall on a public holiday, whose date is to be confirmed or moved:',
        'gare 2030-08-15',
        'Sessions whose date is to be confirmed:',
        'demo 2030-01-17',
        'gare 2030-01-17',
      ].join('\n'),
    );
  });

  test('does not call a holiday what was moved from one', async () => {
    const moved = { startsAt: '2030-08-22T16:00:00+02:00', endsAt: '2030-08-22T18:00:00+02:00' };
    await system.storeSession(aSession({ slot: '2030-08', ...unconfirmed, ...moved }));
    expect(await remind()).toMatchObject({ unconfirmed: 1 });
    const message = written();
    expect(message).toContain('Sessions whose date is to be confirmed:\ngare 2030-08-22');
    expect(message).not.toContain('public holiday');
  });

  test('does not ask about dates that are over, or confirmed, or of what is cancelled', async () => {
    await system.storeSession(aSession({ slot: '2030-02', ...unconfirmed, ...cancelled }));
    await system.storeSession(aSession({ slot: '2020-01', ...unconfirmed, ...past }));
    await system.storeSession(aSession({ slot: '2030-08', ...holiday }));
    expect(await remind()).toMatchObject({ unconfirmed: 0 });
    expect(written()).not.toContain('To the officers');
  });

  test('names each series again that has no session in sight', async () => {
    await system.storeSession(aSession({ ...cancelled, version: 2 }));
    await system.storeSeries({ id: 'demo' });
    await system.storeSeries({ id: 'rest', paused: true });
    expect(await remind()).toMatchObject({ nothingPlanned: ['demo', 'gare'] });
    expect(written()).toMatch(/^No session is planned within 35 days.*:\ndemo\ngare$/m);
  });

  test('has nothing to remind of where a series is closed', async () => {
    await system.storeSeries({ closed: true });
    await system.storeSession(aSession({ ...cancelled, version: 2 }));
    await system.store('suggestions', aSuggestion({ expiresAt: midnightAfter(1) }));
    expect(await remind()).toEqual({ waiting: 0, unconfirmed: 0, nothingPlanned: [] });
    expect(written()).not.toContain('To the officers');
  });

  test('tells and logs counts, dates and ids, and nothing of what anybody wrote', async () => {
    const expiresAt = midnightAfter(1);
    await system.store('suggestions', aSuggestion({ text: 'Zxqv', reply: 'Zxqv', expiresAt }));
    await system.storeSession(
      aSession({ slot: '2030-02', ...unconfirmed, theme: { fr: 'Zxqv' }, topics: [aTopic()] }),
    );
    await remind();
    const message = written();
    expect(message).toContain(
      '"level":"INFO","event":"remindOfficers","waiting":1,"unconfirmed":1,"nothingPlanned":[]}',
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

describe('remindOfficers, where the message can’t be sent', () => {
  const told = () => system.output.filter((line) => line.startsWith('To the officers')).length;
  beforeEach(() => system.store('suggestions', aSuggestion({ expiresAt: midnightAfter(1) })));

  test.each<[SnsFault, number]>([
    ['throttle', 1],
    ['fail', 1],
    ['reset', 1],
    ['hang', 1],
    // Nobody can know that it was taken: rather twice than not at all.
    ['lose-answer', 2],
  ])('once (%s), sends it again', async (fault, times) => {
    system.sns.inject((number) => (number === 1 ? fault : null));
    expect(await remind()).toMatchObject({ waiting: 1 });
    expect(told()).toBe(times);
  });

  test.each<SnsFault>(['throttle', 'fail', 'reset', 'hang'])(
    'for good (%s), fails within its time, so that it is tried again',
    async (fault) => {
      system.sns.inject(() => fault);
      const start = Date.now();
      await expect(remind()).rejects.toThrow();
      expect(Date.now() - start).toBeLessThan(30_000);
      expect(told()).toBe(0);
      system.sns.inject(null);
      await remind();
      expect(told()).toBe(1);
    },
  );
});
