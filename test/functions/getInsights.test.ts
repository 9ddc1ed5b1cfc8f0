import { afterEach, describe, expect, test } from 'vitest';
import type { Topic } from '../../shared/model/Session.ts';
import { aSeries, aSession, aTopic } from '../support/builders.ts';
import { aSuggestion, ask, expectOnlyFor, holding, midnight } from '../support/desk.ts';
import { expectFlaw } from '../support/problems.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

const today = new Date('2030-06-10T12:00:00Z');
system.setClock(today);
afterEach(() => system.setClock(today));

/** Stores a session that takes place in a month; its slot may be another. */
function inMonth(series: string, month: string, topics: Topic[], slot = month) {
  const startsAt = `${month}-15T16:00:00+01:00`;
  const endsAt = `${month}-15T18:00:00+01:00`;
  return system.storeSession(aSession({ series, slot, startsAt, endsAt, topics }));
}

const lighting = (support: number, told = false) =>
  aTopic({ id: `lighting-${support}`, support, outcome: told ? { en: 'Done' } : null });
const noise = (support: number) => aTopic({ id: `noise-${support}`, subject: 'noise', support });

const read = (query = '', headers: Record<string, string> = {}) =>
  ask(system, 'officer', 'GET', `/insights?${query}`, { headers });
const insights = async (query = '') => holding(await read(query));

await inMonth('gare', '2029-01', [lighting(9)]);
await inMonth('gare', '2029-09', [lighting(4, true), noise(2)]);
await inMonth('gare', '2030-02', []);
await inMonth('gare', '2030-05', [lighting(7), lighting(3, true)]);
await inMonth('gare', '2030-07', [noise(11)]); // planned
await inMonth('other', '2030-05', [noise(100)]);

describe('getInsights', () => {
  test('gives exact numbers of the last twelve months and of what is planned', async () => {
    expect(await insights()).toEqual({
      from: '2029-07',
      to: '2030-07',
      subjects: [
        {
          subject: 'lighting',
          editions: 2,
          support: 14,
          raised: 0,
          lastRaised: '2030-05',
          withoutOutcome: 1,
          trend: 5,
        },
        {
          subject: 'noise',
          editions: 2,
          support: 13,
          raised: 0,
          lastRaised: '2030-07',
          withoutOutcome: 2,
          trend: 13,
        },
      ],
      editions: [
        {
          session: 'gare-2029-09',
          edition: 40,
          month: '2029-09',
          subjects: [
            { subject: 'lighting', support: 4, raised: 0, withoutOutcome: 0 },
            { subject: 'noise', support: 2, raised: 0, withoutOutcome: 1 },
          ],
        },
        {
          session: 'gare-2030-05',
          edition: 40,
          month: '2030-05',
          subjects: [{ subject: 'lighting', support: 10, raised: 0, withoutOutcome: 1 }],
        },
        {
          session: 'gare-2030-07',
          edition: 40,
          month: '2030-07',
          subjects: [{ subject: 'noise', support: 11, raised: 0, withoutOutcome: 1 }],
        },
      ],
      sessions: [
        { id: 'gare-2029-09', edition: 40, visitors: null },
        { id: 'gare-2030-02', edition: 40, visitors: null },
        { id: 'gare-2030-05', edition: 40, visitors: null },
        { id: 'gare-2030-07', edition: 40, visitors: null },
      ],
      inbox: { received: 0, accepted: 0, answered: 0, declined: 0, referred: 0, discarded: 0 },
      capped: [],
    });
  });

  test.each([
    ['gare', 'Europe/Luxembourg', '2030-09-30T21:59:59Z', '2030-09'],
    ['gare', 'Europe/Luxembourg', '2030-09-30T22:00:00Z', '2030-10'],
    ['west', 'America/New_York', '2030-10-01T03:59:59Z', '2030-09'],
    ['nowhere', 'UTC', '2030-09-30T23:59:59Z', '2030-09'],
  ])('goes to the month that it is where %s meets (%s) at %s', async (series, timeZone, now, month) => {
    const { recurrence } = aSeries();
    await system.storeSeries({ id: 'west', recurrence: { ...recurrence, timeZone: 'America/New_York' } });
    system.setClock(new Date(now));
    expect([timeZone, (await insights(`series=${series}`)).to]).toEqual([timeZone, month]);
  });

  test('gives the months asked for, and compares them with as many before', async () => {
    expect((await insights('from=2030-05&to=2030-05')).subjects).toEqual([
      {
        subject: 'lighting',
        editions: 1,
        support: 10,
        raised: 0,
        lastRaised: '2030-05',
        withoutOutcome: 1,
        trend: 10,
      },
    ]);
    // Nine months to May, and nine before with January 2029 among them.
    expect((await insights('from=2029-09&to=2030-05')).subjects).toMatchObject([
      { subject: 'lighting', support: 14, trend: 5 },
      { subject: 'noise', support: 2, trend: 2 },
    ]);
    expect(await insights('from=2030-03&to=2030-04')).toMatchObject({ subjects: [], editions: [] });
    expect(await insights('from=2050-01')).toMatchObject({ from: '2050-01', to: '2050-01', subjects: [] });
    expect(await insights('to=2000-01')).toMatchObject({ from: '2000-01', to: '2000-01', subjects: [] });
    expect(await insights('from=2000-01&to=2099-12')).toMatchObject({
      subjects: [{ subject: 'lighting', support: 23, trend: 23 }, { subject: 'noise' }],
    });
  });

  test('counts a session that was moved in the month in which it takes place', async () => {
    await inMonth('moved', '2029-02', [noise(5)], '2026-12');
    expect(await insights('series=moved&from=2029-02&to=2029-02')).toMatchObject({
      subjects: [{ subject: 'noise', support: 5, raised: 0, lastRaised: '2029-02' }],
      editions: [{ session: 'moved-2026-12', month: '2029-02' }],
    });
    expect(await insights('series=moved&from=2026-12&to=2026-12')).toMatchObject({ subjects: [] });
  });

  test('puts a session in the month that it is where it takes place', async () => {
    const startsAt = '2029-02-01T00:30:00+01:00'; // January, in UTC
    const session = aSession({
      series: 'night',
      slot: '2029-02',
      startsAt,
      endsAt: startsAt,
      topics: [noise(5)],
    });
    await system.storeSession(session);
    expect(await insights('series=night&from=2029-02&to=2029-02')).toMatchObject({
      subjects: [{ support: 5 }],
    });
  });

  test('tells what officers have just accepted', async () => {
    await inMonth('fresh', '2030-06', [noise(0)]);
    const suggestion = aSuggestion({ series: 'fresh' });
    await system.store('suggestions', { ...suggestion, expiresAt: midnight(1, today.getTime()) });
    const { suggestions } = (await system.officer.listSuggestions({ query: { series: 'fresh' } })).body;
    await system.officer.triageSuggestion({
      params: { id: suggestion.id },
      ifMatch: String(suggestions[0]?.etag),
      body: { status: 'accepted', topic: { session: 'fresh-2030-06', id: 'noise-0' } },
    });
    expect(await insights('series=fresh')).toMatchObject({
      subjects: [{ subject: 'noise', support: 1 }],
      inbox: { received: 0, accepted: 1 },
    });
  });

  test('counts the inbox by status, without what is expired or withdrawn', async () => {
    const numbers = {
      received: 7,
      accepted: 5,
      answered: 3,
      declined: 2,
      referred: 1,
      discarded: 4,
    } as const;
    const expiresAt = midnight(2, today.getTime());
    for (const [status, count] of Object.entries(numbers)) {
      const changes = { series: 'inbox', status: status as keyof typeof numbers };
      const rows = Array.from({ length: count }, () => aSuggestion({ ...changes, expiresAt }));
      const gone = [0, 1, 2].map((ago) =>
        aSuggestion({ ...changes, expiresAt: midnight(-ago, today.getTime()) }),
      );
      const withdrawn = { id: aSuggestion().id, expiresAt };
      await system.store('suggestions', ...rows, ...gone, withdrawn);
    }
    expect((await insights('series=inbox')).inbox).toEqual(numbers);
    system.setClock(new Date(expiresAt * 1000));
    expect((await insights('series=inbox')).inbox).toEqual({
      received: 0,
      accepted: 0,
      answered: 0,
      declined: 0,
      referred: 0,
      discarded: 0,
    });
  });

  test('counts a flood no further than it has to, and says so', async () => {
    const flood = { series: 'flood', status: 'received' } as const;
    const living = Array.from({ length: 2500 }, () =>
      aSuggestion({ ...flood, expiresAt: midnight(1, today.getTime()) }),
    );
    // Expired, and not deleted yet: of a day before.
    const gone = Array.from({ length: 1500 }, () =>
      aSuggestion({ ...flood, day: '2020-01-01', expiresAt: midnight(-1, today.getTime()) }),
    );
    await system.store('suggestions', ...living, ...gone);
    const requests = await system.requestsBy('getInsights', async () => {
      const { inbox, capped } = await insights('series=flood');
      expect(inbox).toEqual({
        received: 1000,
        accepted: 0,
        answered: 0,
        declined: 0,
        referred: 0,
        discarded: 0,
      });
      expect(capped).toEqual(['received']);
    });
    expect(requests).toBe(8);
  });

  test('has nothing to tell of a series that does not exist', async () => {
    expect(await insights('series=unknown')).toMatchObject({ subjects: [], editions: [] });
  });

  test.each([
    ['from=2030-02&to=2030-01', 'from'],
    ['from=2030-13', 'from'],
    ['to=2030', 'to'],
    ['from=2030-01-01', 'from'],
    ['from=2030-01&from=2030-02', 'from'],
    ['series=', 'series'],
    ['until=2030-01', 'until'],
  ])('refuses %s', async (query, parameter) => {
    await expectFlaw(await read(query), parameter);
    await expectFlaw(await read(query, { accept: 'text/csv' }), parameter);
  });

  test('is for officers and coordinators', async () => {
    await expectOnlyFor(['officer', 'coordinator'], (by) => ask(system, by, 'GET', '/insights'));
  });
});

describe('getInsights as CSV', () => {
  test('gives the table of subjects for a spreadsheet, which nobody keeps', async () => {
    const response = await read('', { accept: 'text/csv' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(
      '\ufeffsubject,editions,support,raised,last raised,without outcome,trend\r\n' +
        'lighting,2,14,0,2030-05,1,5\r\n' +
        'noise,2,13,0,2030-07,2,13\r\n',
    );
  });

  test('writes a trend below zero as a number', async () => {
    await inMonth('less', '2030-04', [noise(9)]);
    await inMonth('less', '2030-05', [noise(2)]);
    const response = await read('series=less&from=2030-05&to=2030-05', { accept: 'text/csv' });
    expect(await response.text()).toContain('noise,1,2,0,2030-05,1,-7\r\n');
  });

  test('has its head alone where there is nothing', async () => {
    const response = await read('series=unknown', { accept: 'text/csv' });
    expect((await response.text()).split('\r\n')).toHaveLength(2);
  });

  test.each([
    ['text/csv', 'text/csv'],
    ['TEXT/CSV', 'text/csv'],
    ['text/csv; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv, */*;q=0.1', 'text/csv'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['application/json;q=0.5,text/csv;q=0.51', 'text/csv'],
    ['application/*;q=0.2, text/*;q=0.3', 'text/csv'],
    ['*/*, application/json;q=0', 'text/csv'],
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json, text/csv', 'application/json'],
    ['text/csv;q=0.5, application/json', 'application/json'],
    ['text/csv;q=0', 'application/json'],
    ['text/csv;q=0, */*', 'application/json'],
    ['text/*;q=0.9, application/*', 'application/json'],
    ['text/html, */*;q=0.8', 'application/json'],
    ['image/png', 'application/json'],
    ['text/csv;q=much', 'application/json'],
    ['', 'application/json'],
    [', ;,', 'application/json'],
  ])('is chosen by Accept: %s → %s', async (accept, type) => {
    const token = await system.token('officer');
    const headers = { authorization: `Bearer ${token}`, ...(accept !== undefined && { accept }) };
    const response = await system.http('/api/insights', { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('vary')).toBe('Accept');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });
});
