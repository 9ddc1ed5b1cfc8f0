import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

const id = 'gare-2020-01';
const address = `/desk/sessions/${id}/record`;
const past = { startsAt: '2020-01-16T16:00:00+01:00', endsAt: '2020-01-16T18:00:00+01:00' };
const topics = [
  aTopic({ id: 'noise-1', subject: 'noise', title: { en: 'Demo: noise at night' } }),
  aTopic({ id: 'lighting-1', title: { en: 'Demo: dark square' } }),
];

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
  await system.storeSession(aSession({ slot: '2020-01', ...past, topics }));
});

async function residentsSee(): Promise<string> {
  return (await system.http(`/en/sessions/${id}`)).text();
}

async function noted() {
  return (await system.officer.getMeetingRecord({ params: { id } })).body;
}

describe('after a meeting', () => {
  test('who came and what was raised is counted by thumb; residents read nothing below five, then five', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { width: 375 });
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('How many came').fill('777');
    const more = page.getByRole('button', { name: 'One more: Demo: noise at night' });
    const { width = 0, height = 0 } = (await more.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(56);
    for (let i = 0; i < 5; i += 1) await more.click();
    await page.getByRole('button', { name: 'One less: Demo: noise at night' }).click();
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await noted()).toEqual({ visitors: 777, raised: [{ topic: 'noise-1', people: 4 }] });
    expect(await residentsSee()).not.toMatch(/people or more|777/);
    await more.click();
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.getByText('On the website: 5 people or more said so').waitFor();
    expect(await residentsSee()).toContain('5 people or more said so');
    expect(await page.locator('#counts').locator('..').ariaSnapshot()).toMatchSnapshot();
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });

  test('a number that is typed wrongly stays, is said to be at its field, and is not sent', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('How many came').fill('about 20');
    await page.getByLabel('Demo: dark square').first().fill('1000');
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    const summary = page.locator('#errors');
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'How many came: write a whole number from 0 to 999.',
      'Demo: dark square: write a whole number from 0 to 999.',
    ]);
    await summary.getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('visitors');
    expect(await page.getByLabel('How many came').inputValue()).toBe('about 20');
    expect(await noted()).toEqual({ visitors: null, raised: [] });
    await desk.expectAccessible();
    await page.getByLabel('How many came').fill('');
    await page.getByLabel('Demo: dark square').first().fill(' 7 ');
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await noted()).toEqual({ visitors: null, raised: [{ topic: 'lighting-1', people: 7 }] });
    await desk.close();
  });

  test('a topic that nobody had thought of goes onto the agenda, once, and is counted; what was done about it is published', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_FAILED|412/] });
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('How many came').fill('9');
    await page.getByRole('button', { name: 'Add the topic' }).click();
    await page.getByRole('link', { name: 'Give the topic a title.' }).waitFor();
    let isLost = false;
    await page.route('**/api/sessions/**', async (route) => {
      if (route.request().method() !== 'PATCH' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Demo: bicycles');
    await page.getByLabel('Subject').selectOption('Traffic');
    await page.getByRole('button', { name: 'Add the topic' }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.getByRole('button', { name: 'Add the topic' }).click();
    await page.getByText('The topic is further up now.').waitFor();
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'One more: Demo: bicycles' }).click();
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.locator('form', { hasText: 'Save the numbers' }).getByText('Saved.').waitFor();
    const row = await system.sessionRow(id);
    expect(row?.topics.map(({ title, subject, people }) => [title.en, subject, people])).toEqual([
      ['Demo: noise at night', 'noise', 0],
      ['Demo: dark square', 'lighting', 0],
      ['Demo: bicycles', 'traffic', 1],
    ]);
    expect(row?.visitors).toBe(9);
    const outcome = page.getByRole('group', { name: /^Demo: dark square/ }).getByLabel('English');
    await outcome.fill('Demo: two lamps were mended.');
    await page.getByRole('button', { name: 'Save the texts' }).click();
    await page.locator('form', { hasText: 'Save the texts' }).getByText('Saved.').waitFor();
    expect(await residentsSee()).toContain('Demo: two lamps were mended.');
    expect(await noted()).toMatchObject({ visitors: 9, raised: [{ people: 1 }] });
    await desk.close();
  });

  test('of two officers who note the same meeting, neither overwrites the other', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/412/] });
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('How many came').fill('20');
    await page.getByRole('button', { name: 'One more: Demo: dark square' }).click();
    const { etag } = await system.officer.getMeetingRecord({ params: { id } });
    const body = { visitors: 25, raised: [{ topic: 'noise-1', people: 6 }] };
    await system.officer.recordMeeting({ params: { id }, body, ifMatch: etag ?? '' });
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    const meanwhile = page.getByRole('alert', { name: /Somebody else changed this/ });
    await meanwhile.waitFor();
    expect(await meanwhile.ariaSnapshot()).toMatchSnapshot();
    expect(await noted()).toEqual(body);
    await desk.expectAccessible();
    await meanwhile.getByLabel(/Theirs: 25/).check();
    await page.getByRole('button', { name: 'Save like this' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await noted()).toEqual({
      visitors: 25,
      raised: [
        { topic: 'noise-1', people: 6 },
        { topic: 'lighting-1', people: 1 },
      ],
    });
    desk.expectNoFaults();
    await desk.close();
  });

  test('a count for a topic that was taken away meanwhile is refused in words, and the rest can be saved', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/400/] });
    await desk.open(address);
    const { page } = desk;
    await page.getByRole('button', { name: 'One more: Demo: dark square' }).click();
    await page.getByLabel('How many came').fill('8');
    const { body, etag } = await system.officer.getSession({ params: { id } });
    const left = body.topics.filter((topic) => topic.id === 'noise-1');
    await system.officer.editSession({ params: { id }, body: { topics: left }, ifMatch: etag ?? '' });
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.locator('#errors').getByText('A topic is no longer on the list.').waitFor();
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await noted()).toEqual({ visitors: 8, raised: [] });
    await desk.close();
  });

  test('without a connection it all stays, and goes out once by a double click', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_INTERNET_DISCONNECTED/] });
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('How many came').fill('12');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save the numbers' }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save the numbers' }).dblclick();
    await page.getByText('Saved.').waitFor();
    expect((await noted()).visitors).toBe(12);
    expect((await system.officer.listEdits({ params: { id } })).body.edits).toHaveLength(1);
    desk.expectNoFaults();
    await desk.close();
  });
});

test('before a meeting, or where it is cancelled, the desk says that there is nothing to note', async () => {
  const ahead = { startsAt: '2099-01-15T16:00:00+01:00', endsAt: '2099-01-15T18:00:00+01:00' };
  await system.storeSession(aSession({ slot: '2099-01', ...ahead }));
  const cancelled = { status: 'cancelled', cancellation: { reason: { en: 'Demo' } } } as const;
  await system.storeSession(aSession({ slot: '2020-02', edition: 41, ...past, ...cancelled }));
  const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/409/] });
  await desk.open('/desk/sessions/gare-2099-01/record');
  await desk.page.getByText('This meeting has not begun yet.').waitFor();
  await desk.expectAccessible();
  await desk.open('/desk/sessions/gare-2020-02/record');
  await desk.page.getByText('This meeting is cancelled. There is nothing to note.').waitFor();
  // Cancelled while somebody notes.
  await desk.open(address);
  await desk.page.getByLabel('How many came').fill('5');
  const { etag } = await system.officer.getSession({ params: { id } });
  await system.officer.editSession({ params: { id }, body: cancelled, ifMatch: etag ?? '' });
  await desk.page.getByRole('button', { name: 'Save the numbers' }).click();
  await desk.page.getByText('This meeting is cancelled. There is nothing to note.').waitFor();
  await desk.close();
});
