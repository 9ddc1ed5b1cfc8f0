import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { aSuggestion } from '../../support/desk.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

const id = 'gare-2098-01';
const noise = aTopic({ id: 'noise-1', subject: 'noise', title: { en: 'Demo: noise', fr: 'Démo: bruit' } });
const lighting = aTopic({ id: 'lighting-1', title: { en: 'Demo: lamps' } });

beforeEach(async () => {
  system.setClock(new Date('2097-12-01T23:30:00Z'));
  await system.empty();
  await system.storeSeries();
  const times = { startsAt: '2098-01-15T16:00:00+01:00', endsAt: '2098-01-15T18:00:00+01:00' };
  await system.storeSession(aSession({ slot: '2098-01', ...times, topics: [noise, lighting] }));
});
afterEach(() => system.setClock(new Date()));

type Body = NonNullable<Parameters<typeof system.officer.editSession>[0]['body']>;

async function edit(body: Body): Promise<void> {
  const { etag } = await system.officer.getSession({ params: { id } });
  await system.officer.editSession({ params: { id }, body, ifMatch: etag ?? '' });
}

describe('the history of a meeting', () => {
  test('says in words who changed what, before and after', async () => {
    const venue = { name: 'Demo café', address: '1, Demo', locality: 'Demo', stepFree: true };
    await edit({ venue, theme: { en: 'Demo: lamps', fr: 'Démo: lampes' }, dateConfirmed: false });
    await edit({ theme: { fr: 'Démo: phares' }, venue: null, startsAt: '2098-01-15T16:30:00+01:00' });
    const { body } = await system.officer.getSession({ params: { id } });
    const [first, second] = body.topics;
    const added = { subject: 'traffic', title: { en: 'Demo: bicycles' } };
    if (!first || !second) throw new Error('There are two.');
    const renamed = { ...second, title: { en: 'Demo: dark square' } };
    await edit({ topics: [renamed, first, added] });
    await edit({ topics: [renamed] });
    await edit({ status: 'cancelled', cancellation: { reason: { en: 'Demo: closed.' } } });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(`/desk/sessions/${id}/history`);
    const { page } = desk;
    await page.getByRole('listitem').filter({ hasText: 'changed the meeting' }).first().waitFor();
    expect(await page.getByRole('main').ariaSnapshot()).toMatchSnapshot();
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });

  test('says so where there is none, and where there is no such meeting', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/404/] });
    await desk.open(`/desk/sessions/${id}/history`);
    await desk.page.getByText('Nobody has changed anything yet.').waitFor();
    await desk.expectAccessible();
    await desk.open('/desk/sessions/gare-2001-01/history');
    await desk.page.getByText('This does not exist, or not any more.').waitFor();
    await desk.close();
  });

  test('shows fifty changes, and older ones by a click', async () => {
    const recorded = Array.from({ length: 52 }, (_, i) => ({
      target: `session ${id}`,
      version: i + 2,
      at: '2097-12-01T12:00:00Z',
      by: 'officer',
      operation: 'editSession',
      changes: [
        { field: 'notice', before: i > 0 ? { en: `Demo ${i}` } : null, after: { en: `Demo ${i + 1}` } },
      ],
      expiresAt: Date.parse('2102-12-01T12:00:00Z') / 1000,
    }));
    await system.store('edits', ...recorded);
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_INTERNET_DISCONNECTED/] });
    await desk.open(`/desk/sessions/${id}/history`);
    const { page } = desk;
    const edits = page.locator('.history > li');
    await expect.poll(() => edits.count()).toBe(50);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Show older ones' }).click();
    await page.getByText('No connection. Nothing is lost. Try again.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Show older ones' }).click();
    await expect.poll(() => edits.count()).toBe(52);
    expect(await edits.last().innerText()).toMatch(/Before: nothing\s+After: Demo 1$/);
    expect(await page.getByRole('button', { name: 'Show older ones' }).count()).toBe(0);
    desk.expectNoFaults();
    await desk.close();
  });
});

test('the history of a meeting says what was noted at the café, topic by topic, and in French too', async () => {
  system.setClock(new Date('2098-01-16T10:00:00Z'));
  const { etag } = await system.officer.getMeetingRecord({ params: { id } });
  const body = { visitors: 23, raised: [{ topic: 'noise-1', people: 6 }] };
  const noted = await system.officer.recordMeeting({ params: { id }, body, ifMatch: etag ?? '' });
  const less = { visitors: null, raised: [{ topic: 'noise-1', people: 5 }] };
  await system.officer.recordMeeting({ params: { id }, body: less, ifMatch: noted.etag ?? '' });
  const desk = await atDesk(browser, system.origin, 'officer', { locale: 'fr-LU' });
  await desk.open(`/desk/sessions/${id}/history`);
  const latest = desk.page.locator('.history > li').first();
  await latest.waitFor();
  expect((await latest.innerText()).replaceAll('\u00a0', ' ').split(/\n+/)).toEqual([
    'Jeudi 16 janvier 2098, 11:00',
    'officer a noté comment elle s’est passée',
    'Combien de personnes sont venues',
    'Avant : 23',
    'Après : rien',
    'En ont parlé au café : Démo: bruit',
    'Avant : 6',
    'Après : 5',
  ]);
  await desk.close();
});

test('the history of a series is for coordinators', async () => {
  const { etag, body } = await system.coordinator.getSeries({ params: { id: 'gare' } });
  await system.coordinator.editSeries({
    params: { id: 'gare' },
    ifMatch: etag ?? '',
    body: {
      paused: true,
      skip: ['2098-08', '2098-09'],
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=2TU',
        startTime: '17:00',
        seasons: [{ months: [11, 12], startTime: '15:00', endTime: '17:00' }],
      },
      subjects: body.subjects.filter((subject) => subject.id !== 'theft'),
      venues: [{ name: 'Demo café', address: '1, Demo', locality: 'Demo' }],
    },
  });
  const desk = await atDesk(browser, system.origin, 'coordinator');
  await desk.open('/desk/series/gare/history');
  await desk.page.getByText('changed the series').waitFor();
  expect(await desk.page.getByRole('main').ariaSnapshot()).toMatchSnapshot();
  await desk.expectAccessible();
  await desk.close();
  const other = await atDesk(browser, system.origin, 'officer', { allowed: [/403/] });
  await other.open('/desk/series/gare/history');
  await other.page.getByText('Only a coordinator may do that.').waitFor();
  await other.close();
});

test('the history of a suggestion says who decided, and nobody’s words', async () => {
  system.setClock(new Date());
  const suggestion = aSuggestion({ text: 'Demo text of a resident.' });
  await system.store('suggestions', suggestion);
  const decide = async (body: NonNullable<Parameters<typeof system.officer.triageSuggestion>[0]['body']>) => {
    const { body: list } = await system.officer.listSuggestions({
      query: { status: body.status === 'accepted' ? 'received' : 'accepted' },
    });
    const ifMatch = list.suggestions[0]?.etag ?? '';
    await system.officer.triageSuggestion({ params: { id: suggestion.id }, body, ifMatch });
  };
  await decide({ status: 'accepted', topic: { session: id, id: 'noise-1' } });
  await decide({ status: 'answered', reply: 'Demo reply.' });
  const desk = await atDesk(browser, system.origin, 'officer');
  await desk.open(`/desk/suggestions/${suggestion.id}/history`);
  const latest = desk.page.locator('.history > li').first();
  await latest.waitFor();
  const words = (await latest.innerText()).split(/\n+/).slice(1);
  expect(words).toEqual([
    'officer decided about a suggestion',
    'Status',
    'Before: accepted',
    'After: answered',
    'Topic',
    'Before: Demo: noise (meeting on Wednesday 15 January 2098)',
    'After: nothing',
  ]);
  expect(await desk.page.getByRole('main').innerText()).not.toMatch(/Demo text|Demo reply/);
  await desk.expectAccessible();
  await desk.open(`/desk/sessions/${id}/history`);
  await desk.page.getByText('Suggestions in the topic: Demo: noise').first().waitFor();
  desk.expectNoFaults();
  await desk.close();
});
