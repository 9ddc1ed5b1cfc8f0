import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, test } from 'vitest';
import { detailTemplate } from '../../infra/changeEvents.ts';
import { type ChangeEvent, fill, matches } from '../../infra/local/changeEvents.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { aSuggestion } from '../support/desk.ts';
import { testSystem } from '../support/testSystem.ts';

const told: ChangeEvent[] = [];
/** What every event of these tests held. */
const all: ChangeEvent['detail'][] = [];
const system = await testSystem({
  tell: (event) => {
    told.push(event);
    all.push(event.detail);
  },
});
beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

const reason = { reason: { en: 'Demo: closed' } };
const venue = { name: 'Demo café', address: '1, rue "Démo" \\ <Gare>', locality: 'Luxembourg' };

/** The events of what is done, after the last one could have come. */
async function eventsOf(act: () => Promise<unknown>): Promise<ChangeEvent['detail'][]> {
  await settled();
  told.length = 0;
  await act();
  await settled();
  return told.map(({ detail }) => detail);
}

/** A session far ahead is announced last: what was to be told before has been told then. */
async function settled(): Promise<void> {
  const mark = `gare-20${40 + (settled.count % 50)}-01`;
  settled.count += 1;
  const day = mark.slice(5);
  await system.coordinator.addSession({
    body: { series: 'gare', startsAt: `${day}-05T16:00:00Z`, endsAt: `${day}-05T18:00:00Z` },
  });
  await expect.poll(() => told.some(({ detail }) => detail.id === mark), { timeout: 5000 }).toBe(true);
  told.splice(
    told.findIndex(({ detail }) => detail.id === mark),
    1,
  );
}
settled.count = 0;

/** An officer's edit. */
async function edit(changes: Record<string, unknown>, id = 'gare-2030-01') {
  const { headers } = await system.http(`/api/sessions/${id}`);
  const response = await system.patch(id, changes, headers.get('etag'));
  expect(response.status).toBe(200);
}

describe('others are told', () => {
  test('of a session that automation announces, with what they need and nothing more', async () => {
    const events = await eventsOf(() => system.runAutomation('2026-12-01T03:30:00Z'));
    expect(events).toEqual([
      {
        newsId: expect.any(String),
        news: ['announced'],
        id: 'gare-2026-12',
        series: 'gare',
        slot: '2026-12',
        edition: expect.stringMatching(/^\d+$/),
        startsAt: '2026-12-17T15:00:00Z',
        endsAt: '2026-12-17T17:00:00Z',
        timeZone: 'Europe/Luxembourg',
        dateConfirmed: true,
        status: 'scheduled',
        venue: { name: '', address: '', locality: '' },
        topics: '',
        updatedAt: '2026-12-01T03:30:00Z',
        url: `${system.origin}/api/sessions/gare-2026-12`,
      },
    ]);
  });

  test('that a date on a public holiday is to be confirmed', async () => {
    const events = await eventsOf(() => system.runAutomation('2030-08-01T03:30:00Z'));
    expect(events).toMatchObject([{ news: ['announced'], id: 'gare-2030-08', dateConfirmed: false }]);
  });

  test('of a session that a coordinator adds, but not of one that is over', async () => {
    const add = (year: number) =>
      system.coordinator.addSession({
        body: {
          series: 'gare',
          startsAt: `${year}-02-05T16:00:00Z`,
          endsAt: `${year}-02-05T18:00:00Z`,
          venue: { ...venue, stepFree: null, directions: null },
        },
      });
    expect(await eventsOf(() => add(2039))).toMatchObject([
      { news: ['announced'], id: 'gare-2039-02', venue },
    ]);
    expect(await eventsOf(() => add(2021))).toEqual([]);
  });

  test.each([
    ['its date', { startsAt: '2030-01-18T16:00:00+01:00', endsAt: '2030-01-18T18:00:00+01:00' }],
    ['its venue', { venue: { ...venue, stepFree: null, directions: null } }],
    ['its theme', { theme: { en: 'Demo theme' } }],
    ['whether its date is confirmed', { dateConfirmed: false }],
  ])('of a change of %s', async (_, changes) => {
    await system.storeSession(aSession());
    const events = await eventsOf(() => edit(changes));
    expect(events).toMatchObject([{ news: ['changed'], id: 'gare-2030-01', status: 'scheduled' }]);
  });

  test('of a cancellation, and when the session takes place after all', async () => {
    await system.storeSession(aSession());
    const cancel = await eventsOf(() => edit({ status: 'cancelled', cancellation: reason }));
    expect(cancel).toMatchObject([{ news: ['cancelled'], status: 'cancelled' }]);
    const reinstate = await eventsOf(() => edit({ status: 'scheduled' }));
    expect(reinstate).toMatchObject([{ news: ['changed'], status: 'scheduled' }]);
  });

  test('of outcomes, by the ids of their topics, also together with a change', async () => {
    const topics = [
      aTopic(),
      aTopic({ id: 'noise-7f3k', outcome: { en: 'Known' }, outcomeAt: '2026-01-01T00:00:00Z' }),
    ];
    await system.storeSession(aSession({ topics }));
    const sent = topics.map(({ id, subject, title, outcome }) => ({ id, subject, title, outcome }));
    const [lighting, noise] = sent;
    const published = await eventsOf(() =>
      edit({ theme: { en: 'Demo' }, topics: [{ ...lighting, outcome: { en: 'Repaired' } }, noise] }),
    );
    expect(published).toMatchObject([{ news: ['changed', 'outcome'], topics: 'lighting-7f3k' }]);
    const again = await eventsOf(() =>
      edit({
        topics: [
          { ...lighting, outcome: { en: 'Repaired' } },
          { ...noise, outcome: { en: 'More' } },
        ],
      }),
    );
    expect(again).toMatchObject([{ news: ['outcome'], topics: 'noise-7f3k' }]);
  });
});

describe('others are not told', () => {
  test.each([
    ['a notice', { notice: { en: 'Demo notice' } }],
    ['a topic on the agenda', { topics: [{ subject: 'lighting', title: { en: 'Demo' } }] }],
    ['an outcome that is taken back', { topics: [] }],
    ['an edit without effect', { status: 'scheduled' }],
  ])('of %s', async (_, changes) => {
    const topic = aTopic({ outcome: { en: 'Done' }, outcomeAt: '2026-01-01T00:00:00Z' });
    await system.storeSession(aSession({ topics: [topic] }));
    const kept = { id: topic.id, subject: topic.subject, title: topic.title, outcome: topic.outcome };
    const all =
      'topics' in changes && changes.topics.length > 0 ? { topics: [kept, ...changes.topics] } : changes;
    expect(await eventsOf(() => edit(all))).toEqual([]);
  });

  test('of counts, and so not when a suggestion is read: not even after an edit that was news', async () => {
    await system.storeSession(aSession({ topics: [aTopic({ support: 4 })] }));
    await edit({ theme: { en: 'Demo theme' } });
    const row = aSuggestion();
    await system.store('suggestions', row);
    const { suggestions } = (await system.officer.listSuggestions()).body;
    const events = await eventsOf(() =>
      system.officer.triageSuggestion({
        params: { id: row.id },
        ifMatch: suggestions[0]?.etag ?? '',
        body: { status: 'accepted', topic: { session: 'gare-2030-01', id: 'lighting-7f3k' } },
      }),
    );
    expect(events).toEqual([]);
    expect((await system.sessionRow('gare-2030-01'))?.topics).toMatchObject([{ support: 5 }]);
  });

  test('what is only inside: no count, version, notice, nor who did it', async () => {
    await system.storeSession(
      aSession({ version: 987654, topics: [aTopic({ support: 654321 })], notice: { en: 'Hidden' } }),
    );
    const events = await eventsOf(() => edit({ theme: { en: 'Demo theme' } }));
    expect(events).toHaveLength(1);
    const { newsId: _, url: __, ...said } = events[0] ?? {};
    expect(JSON.stringify(said)).not.toMatch(
      /654321|98765|Hidden|Demo topic|officer|sequence|version|support/,
    );
  });
});

test('every event is of the form that is published, and the form names every field', () => {
  const schema = JSON.parse(readFileSync('docs/session-news.schema.json', 'utf8'));
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  expect(all.length).toBeGreaterThan(10);
  for (const event of all) {
    ajv.validate(schema, event);
    expect(ajv.errors).toBeNull();
    expect(Object.keys(event)).toEqual(schema.required);
    expect(Object.keys(event)).toEqual(Object.keys(schema.properties));
  }
});

test('text from anywhere can’t break out of an event', async () => {
  await system.storeSession(aSession());
  const [event] = await eventsOf(() => edit({ venue: { ...venue, stepFree: null, directions: null } }));
  expect(event?.venue).toEqual(venue);
});

test('a record that lacks what an event needs is a mistake that shows', () => {
  expect(() => fill(detailTemplate('https://a.example'), { eventID: '1' })).toThrow('There is nothing at');
});

test('patterns are read as EventBridge reads them', () => {
  expect(matches({ a: { b: ['x'] } }, { a: { b: 'x', c: 1 } })).toBe(true);
  expect(matches({ a: { b: ['x', 'y'] } }, { a: { b: ['z', 'y'] } })).toBe(true);
  expect(matches({ a: { b: ['x'] } }, { a: { b: 'y' } })).toBe(false);
  expect(matches({ a: { b: ['x'] } }, { a: null })).toBe(false);
});
