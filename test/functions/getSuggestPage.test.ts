import { beforeEach, describe, expect, test } from 'vitest';
import { aSession, aTopic } from '../support/builders.ts';
import { openForm } from '../support/forms.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();
await system.storeSeries({ id: 'closed', closed: true });
const topics = [
  aTopic({ support: 7, title: { fr: 'Démo : lampes' } }),
  aTopic({ id: 'noise-1', subject: 'noise' }),
];
const inMonth = (slot: string, changes = {}) =>
  aSession({ slot, startsAt: `${slot}-17T16:00:00+01:00`, endsAt: `${slot}-17T18:00:00+01:00`, ...changes });
await system.storeSession(inMonth('2030-01', { topics }));
await system.storeSession(inMonth('2030-02', { topics: [aTopic({ id: 'later-1' })] }));
await system.storeSession(
  inMonth('2030-03', { status: 'cancelled', cancellation: { reason: { fr: 'Démo' } } }),
);
beforeEach(() => system.setClock(new Date('2030-01-10T12:00:00+01:00')));

describe('the form for a suggestion', () => {
  test('is for one person: kept nowhere, with a pass of its own', async () => {
    const [one, two] = [await openForm(system, '/fr/suggest'), await openForm(system, '/fr/suggest')];
    expect(one.status).toBe(200);
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('etag')).toBeNull();
    expect(one.headers.get('content-encoding')).toBeNull();
    expect(one.headers.get('set-cookie')).toBeNull();
    expect(one.fields.pass).toMatch(/^[\w-]{22}\.\w+\.[\w-]{43}$/);
    expect(two.fields.pass).not.toBe(one.fields.pass);
  });

  test('says before the button whom to call, who reads it when, and what is recorded', async () => {
    const { words } = await openForm(system, '/en/suggest');
    const button = words.indexOf(' Send ');
    for (const said of [
      'In an emergency do not write, call: 113 police · 112 rescue',
      'Nobody reads this before tomorrow. Is the meeting today? Then just come along.',
      'What we do not record who you are',
      'What we record what you write and choose here',
    ]) {
      expect([said, words.indexOf(said)]).toEqual([said, expect.toSatisfy((at) => at > 0 && at < button)]);
    }
  });

  test('is for the next meeting that takes place, with its topics first', async () => {
    const { fields, html, words } = await openForm(system, '/fr/suggest');
    expect(fields).toMatchObject({ series: 'gare', session: 'gare-2030-01', topic: '' });
    expect(html).toContain('value="lighting-7f3k"');
    expect(words).toContain('Démo : lampes');
    expect(words).toContain('5 personnes ou plus');
    expect(html.indexOf('name="topic"')).toBeLessThan(html.indexOf('name="kind"'));
    expect(html).toContain('/fr/suggest?series=gare&amp;session=gare-2030-02');
    expect(html).not.toContain('gare-2030-03');
  });

  test('is for the meeting and the topic that a link names', async () => {
    const { fields } = await openForm(system, '/fr/suggest?session=gare-2030-02&topic=later-1');
    expect(fields).toMatchObject({ session: 'gare-2030-02', topic: 'later-1' });
    expect((await openForm(system, '/fr/suggest?topic=later-1')).fields.session).toBe('gare-2030-02');
    const none = await openForm(system, '/fr/suggest?session=none');
    expect(none.fields.session).toBeUndefined();
    expect(none.html).not.toContain('name="topic"');
  });

  test.each(['session=gare-2030-03', 'session=gare-2031-01', 'session=%3Cscript%3E', 'topic=x-1'])(
    'is there all the same where a link is out of date: ?%s',
    async (query) => {
      const { status, fields } = await openForm(system, `/fr/suggest?${query}`);
      expect([status, fields.session]).toEqual([200, 'gare-2030-01']);
    },
  );

  test('is there without any meeting', async () => {
    system.setClock(new Date('2031-01-10T12:00:00+01:00'));
    const { status, fields } = await openForm(system, '/pt/suggest');
    expect([status, fields.session]).toEqual([200, undefined]);
  });

  test.each(['nowhere', 'closed', 'x'.repeat(2000)])(
    'is not there for a series that is not: %s',
    async (series) => {
      expect((await openForm(system, `/fr/suggest?series=${series}`)).status).toBe(404);
    },
  );

  test('is reached from the home page and from the page of a meeting, with the topic', async () => {
    for (const path of ['/de', '/de/sessions/gare-2030-01']) {
      const { html } = await openForm(system, path);
      expect(html).toContain('/de/suggest?series=gare&amp;session=gare-2030-01&amp;topic=lighting-7f3k');
    }
    expect((await openForm(system, '/de')).html).toContain('href="/de/follow"');
    expect((await openForm(system, '/de/sessions/gare-2030-03')).html).not.toContain('session=gare-2030-03');
  });
});
