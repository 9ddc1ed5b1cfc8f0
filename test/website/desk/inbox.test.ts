import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { REFERRAL } from '../../../shared/domain/triageSuggestion.ts';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { dayFrom, midnight } from '../../support/desk.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { followed, storeWithReceipt } from '../../support/inbox.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
const session = 'gare-2099-01';

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
  await system.storeSession(
    aSession({
      slot: '2099-01',
      startsAt: '2099-01-15T16:00:00+01:00',
      endsAt: '2099-01-15T18:00:00+01:00',
      topics: [aTopic({ id: 'lighting-1', title: { en: 'Demo: dark square' }, support: 4 })],
    }),
  );
});

const stored = (
  ...given: Parameters<typeof storeWithReceipt> extends [unknown, ...infer Rest] ? Rest : never
) => storeWithReceipt(system, ...given);
const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement === document.body ? "" : document.activeElement.innerText');
const entry = (page: Page, text: string | RegExp) => page.locator('.suggestion').filter({ hasText: text });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The decision that is stored now, as officers see it in the inbox of that status. */
async function decided(status: 'received' | 'accepted' | 'answered' | 'declined' | 'referred') {
  return (await system.officer.listSuggestions({ query: { status } })).body.suggestions;
}

describe('the inbox', () => {
  test('shows what waits, oldest first, with all that is known of it', async () => {
    await stored({ text: 'Demo: newer words.', language: 'en', day: dayFrom(-1) });
    await stored({
      ...{ text: 'Démo : la place est sombre.', kind: 'concern', day: dayFrom(-3) },
      ...{ session, topic: 'lighting-1', expiresOn: dayFrom(40), expiresAt: midnight(40) },
    });
    await stored({ text: 'Demo: of today.', day: dayFrom(0) });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    await page.getByText('What was sent today is shown tomorrow. We do not record who sent what.').waitFor();
    await page.getByRole('link', { name: 'Thursday 15 January 2099' }).waitFor();
    const words = await page.locator('.suggestion .quote').allInnerTexts();
    expect(words).toEqual(['Démo : la place est sombre.', 'Demo: newer words.']);
    const first = entry(page, 'la place est sombre');
    expect(await first.locator('.quote').getAttribute('lang')).toBe('fr');
    await expect.poll(() => first.locator('dl').innerText()).toContain('Demo: dark square');
    const snapshot = (await page.locator('main').ariaSnapshot()).replace(
      /\w+day \d+ \w+ 20[23]\d/g,
      'a day of these',
    );
    expect(snapshot).toMatchSnapshot();
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });

  test('is narrowed by status, meeting, kind and day; the address says so, and Back leads back', async () => {
    await stored({ text: 'Demo: for the meeting.', session, kind: 'need' });
    await stored({ text: 'Demo: a question.', kind: 'question', day: dayFrom(-2) });
    await stored({ text: 'Demo: answered.', status: 'answered', reply: 'Demo reply.' });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    const shown = () => page.locator('.suggestion .quote').allInnerTexts();
    await entry(page, 'a question').waitFor();
    await page.getByLabel('Meeting').selectOption('Thursday 15 January 2099');
    await expect.poll(shown).toEqual(['Demo: for the meeting.']);
    await page.getByLabel('Kind', { exact: true }).first().selectOption('Question');
    await page.getByText('Nothing is waiting. Everything is decided.').waitFor();
    await desk.expectAccessible();
    await page.goBack();
    await expect.poll(shown).toEqual(['Demo: for the meeting.']);
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.getByLabel('Received on').first().fill(dayFrom(-2));
    await expect.poll(shown).toEqual(['Demo: a question.']);
    expect(new URL(page.url()).search).toBe(`?day=${dayFrom(-2)}`);
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.getByRole('link', { name: 'Answered', exact: true }).click();
    await expect.poll(shown).toEqual(['Demo: answered.']);
    await desk.close();
  });

  test('shows fifty, and more by a click', async () => {
    await system.empty();
    await system.storeSeries();
    for (let i = 0; i < 53; i += 1) await stored({ text: `Demo words, number ${i}.` });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    await expect.poll(() => page.locator('.suggestion').count()).toBe(50);
    await button(page, 'Show more').click();
    await expect.poll(() => page.locator('.suggestion').count()).toBe(53);
    expect(await button(page, 'Show more').count()).toBe(0);
    await desk.close();
  });
});

describe('a decision', () => {
  test('to answer: begins with words in the sender’s language, is sent once, and leads to the next', async () => {
    const { id, receipt } = await stored({ text: 'Démo : pourquoi ?', kind: 'question', day: dayFrom(-2) });
    await stored({ text: 'Demo: the next one.' });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    await entry(page, 'pourquoi').getByRole('button', { name: 'Answer' }).click();
    const reply = page.getByLabel('Reply');
    expect(await reply.getAttribute('lang')).toBe('fr');
    await button(page, 'Send the answer').click();
    await page.locator('#errors').getByText('Write a reply.').waitFor();
    await button(page, 'Merci pour votre question.').click();
    await reply.press('End');
    await reply.pressSequentially('Démo.');
    await desk.expectAccessible();
    await button(page, 'Send the answer').dblclick();
    await entry(page, 'pourquoi')
      .getByText(/^Answered: officer/)
      .waitFor();
    await expect.poll(() => focused(page)).toContain('Demo: the next one.');
    expect(await followed(system, receipt)).toContain('Merci pour votre question. Démo.');
    const { body } = await system.officer.listSuggestionEdits({ params: { id } });
    expect(body.edits).toHaveLength(1);
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });

  test('to accept: into the wanted topic, whose support grows', async () => {
    const { receipt } = await stored({ text: 'Demo: dark.', language: 'en', session, topic: 'lighting-1' });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    await entry(page, 'dark.').getByRole('button', { name: 'Accept' }).click();
    await page.locator('option:checked', { hasText: 'Demo: dark square' }).waitFor({ state: 'attached' });
    await button(page, 'Accept').click();
    await page.getByText(/^Accepted: officer/).waitFor();
    await page.getByText('That was the last one waiting here.').waitFor();
    expect((await system.sessionRow(session))?.topics).toMatchObject([{ id: 'lighting-1', support: 5 }]);
    expect(await (await system.http(`/en/sessions/${session}`)).text()).toContain('Demo: dark square');
    expect(await followed(system, receipt)).toContain('On the agenda');
    await desk.close();
  });

  test('to accept: into a topic that is written there, once, though the answer got lost', async () => {
    await stored({ text: 'Demo: bicycles.', language: 'en' });
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_FAILED|412/] });
    await desk.open('/desk/inbox');
    const { page } = desk;
    let isLost = false;
    await page.route('**/api/suggestions/*', async (route) => {
      if (route.request().method() !== 'PATCH' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await entry(page, 'bicycles').getByRole('button', { name: 'Accept' }).click();
    await page.getByLabel('Topic on the agenda').selectOption('A new topic');
    await page.getByText('Write in your own words: a resident’s phrase may identify them.').waitFor();
    await desk.expectAccessible();
    await button(page, 'Accept').click();
    await page.locator('#errors').getByText('Give the topic a title.').waitFor();
    await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Demo: parking bicycles');
    await button(page, 'Accept').click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await button(page, 'Accept').click();
    await page.getByText(/^Accepted: officer/).waitFor();
    const topics = (await system.sessionRow(session))?.topics ?? [];
    expect(topics.map(({ title, support }) => [title.en, support])).toEqual([
      ['Demo: dark square', 4],
      ['Demo: parking bicycles', 1],
    ]);
    expect(await (await system.http(`/en/sessions/${session}`)).text()).toContain('Demo: parking bicycles');
    await desk.close();
  });

  test('to decline or to refer, with the advice shown; and it is taken back', async () => {
    const { receipt } = await stored({ text: 'Demo: my own case.', language: 'en' });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    const mine = entry(page, 'my own case');
    await mine.getByRole('button', { name: 'Refer' }).click();
    await page.getByText(REFERRAL.en).waitFor();
    await page.getByLabel('Reply').fill('Demo: ask for the desk.');
    await desk.expectAccessible();
    await button(page, 'Refer').click();
    await mine.getByText(/^Referred: officer/).waitFor();
    expect(await followed(system, receipt)).toContain(`${REFERRAL.en}\n\nDemo: ask for the desk.`);
    await button(page, 'Decide differently').click();
    expect(await page.getByLabel('Reply').inputValue()).toBe('Demo: ask for the desk.');
    await page.getByRole('radio', { name: 'Decline' }).check();
    await button(page, 'Decline').click();
    await mine.getByText(/^Declined: officer/).waitFor();
    const declined = await followed(system, receipt);
    expect(declined).toContain('Demo: ask for the desk.');
    expect(declined).not.toContain(REFERRAL.en);
    await button(page, 'Take the decision back').click();
    await mine.getByText(/^Waiting again: officer/).waitFor();
    expect(await decided('received')).toMatchObject([{ reply: null }]);
    expect(await followed(system, receipt)).not.toContain('Demo: ask for the desk.');
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });

  test('is kept without a connection, in another view, and sent by the next click', async () => {
    await stored({ text: 'Demo: keep.', language: 'en' });
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_INTERNET_DISCONNECTED/] });
    await desk.open('/desk/inbox');
    const { page } = desk;
    await entry(page, 'keep').getByRole('button', { name: 'Answer' }).click();
    await page.getByLabel('Reply').fill('Demo: my reply.');
    await page.context().setOffline(true);
    await button(page, 'Send the answer').click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    await page.getByRole('complementary', { name: 'Not saved yet:' }).getByRole('link').click();
    await expect.poll(() => page.getByLabel('Reply').inputValue()).toBe('Demo: my reply.');
    expect(page.url()).not.toContain('keep');
    await button(page, 'Send the answer').click();
    await page.getByText(/^Answered: officer/).waitFor();
    expect(await decided('answered')).toMatchObject([{ reply: 'Demo: my reply.' }]);
    await desk.close();
  });

  test('is made by keys alone, which work in the list and not in a field, and can be switched off', async () => {
    await stored({ text: 'Demo: one.', language: 'en', day: dayFrom(-3) });
    await stored({ text: 'Demo: two.', language: 'en', day: dayFrom(-2) });
    await stored({ text: 'Demo: three.', language: 'en', day: dayFrom(-1) });
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/inbox');
    const { page } = desk;
    const { keyboard } = page;
    await entry(page, 'three').waitFor();
    await keyboard.press('j');
    expect(await page.locator('.suggestion:focus').count()).toBe(0);
    await page.getByLabel('Keys work in the list').focus();
    await keyboard.press('Tab');
    await keyboard.press('j');
    expect(await focused(page)).toContain('Demo: two.');
    await keyboard.press('k');
    await keyboard.press('x');
    await page.getByText('1 ticked').waitFor();
    await keyboard.press('x');
    await keyboard.press('r');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('reply');
    await keyboard.type('Demo: jkadrfx.');
    await keyboard.press('Tab');
    while (!(await focused(page)).startsWith('Send')) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Demo: two.');
    await keyboard.press('d');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('reply');
    await keyboard.type('Demo: no.');
    while (!(await focused(page)).startsWith('Decline')) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('Demo: three.');
    expect(await decided('answered')).toMatchObject([{ text: 'Demo: one.', reply: 'Demo: jkadrfx.' }]);
    expect(await decided('declined')).toMatchObject([{ text: 'Demo: two.', reply: 'Demo: no.' }]);
    await page.getByLabel('Keys work in the list').uncheck();
    await entry(page, 'three').focus();
    await keyboard.press('a');
    await page.waitForTimeout(100);
    expect(await page.getByLabel('Topic on the agenda').count()).toBe(0);
    desk.expectNoFaults();
    await desk.close();
  });
});

describe('two officers on one suggestion', () => {
  test('see what the other decided; the reply as typed stays, and who is second chooses', async () => {
    const { id, receipt } = await stored({ text: 'Demo: both.', language: 'en' });
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/412/] });
    await desk.open('/desk/inbox');
    const { page } = desk;
    await entry(page, 'both').getByRole('button', { name: 'Answer' }).click();
    await page.getByLabel('Reply').fill('Demo: mine.');
    const [item] = await decided('received');
    await system.coordinator.triageSuggestion({
      params: { id },
      body: { status: 'declined', reply: 'Demo: theirs.' },
      ifMatch: item?.etag ?? '',
    });
    await button(page, 'Send the answer').click();
    const meanwhile = page.getByRole('alert', { name: /Somebody else changed this/ });
    await meanwhile.waitFor();
    await page.getByText(/^Declined: coordinator/).waitFor();
    expect(await meanwhile.ariaSnapshot()).toMatchSnapshot();
    expect(await page.getByLabel('Reply').inputValue()).toBe('Demo: mine.');
    expect(await followed(system, receipt)).toContain('Demo: theirs.');
    await desk.expectAccessible();
    await meanwhile.getByLabel(/Theirs: Demo: theirs/).check();
    await meanwhile.getByLabel(/Theirs: Declined/).check();
    await button(page, 'Save like this').click();
    await expect.poll(() => page.getByLabel('Reply').count()).toBe(0);
    expect(await decided('declined')).toMatchObject([{ reply: 'Demo: theirs.' }]);
    await button(page, 'Decide differently').click();
    await page.getByRole('radio', { name: 'Answer' }).check();
    await page.getByLabel('Reply').fill('Demo: mine after all.');
    await button(page, 'Send the answer').click();
    await page.getByText(/^Answered: officer/).waitFor();
    expect(await followed(system, receipt)).toContain('Demo: mine after all.');
    desk.expectNoFaults();
    await desk.close();
  });

  test('do not overwrite a resident who takes it back meanwhile: the words go, the reply stays to copy', async () => {
    const { receipt } = await stored({ text: 'Demo: take back.', language: 'en' });
    await stored({ text: 'Demo: still there.', language: 'en' });
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/404/] });
    await desk.open('/desk/inbox');
    const { page } = desk;
    await entry(page, 'take back').getByRole('button', { name: 'Answer' }).click();
    await page.getByLabel('Reply').fill('Demo: too late.');
    await followed(system, receipt, true);
    await button(page, 'Send the answer').click();
    await page.getByText(/This suggestion is not there any more/).waitFor();
    expect(await page.getByLabel('Your reply, to copy').inputValue()).toBe('Demo: too late.');
    expect(await page.locator('main').innerText()).not.toContain('Demo: take back.');
    await desk.expectAccessible();
    await button(page, 'Throw the reply away').click();
    await expect.poll(() => focused(page)).toContain('Demo: still there.');
    desk.expectNoFaults();
    await desk.close();
  });
});

describe('the same words', () => {
  test('are one entry with a count, opened, and accepted together but for what was decided meanwhile', async () => {
    const same = { text: 'Demo: the same.', language: 'en', session, topic: 'lighting-1' } as const;
    const receipts = [];
    for (let i = 0; i < 4; i += 1) receipts.push(await stored(same));
    await stored({ text: null, session, topic: 'lighting-1' });
    await stored({ text: null, session, topic: 'lighting-1' });
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/412/] });
    await desk.open('/desk/inbox');
    const { page } = desk;
    const group = page.getByRole('article', { name: 'The same words, 4 times' });
    await page.getByRole('article', { name: 'Support without words, 2 times' }).waitFor();
    await group.getByRole('button', { name: 'Show each' }).click();
    expect(await group.getByRole('article').count()).toBe(4);
    await desk.expectAccessible();
    const [first] = receipts;
    const item = (await decided('received')).find(({ id }) => id === first?.id);
    await system.coordinator.triageSuggestion({
      params: { id: first?.id ?? '' },
      body: { status: 'declined', reply: 'Demo: no.' },
      ifMatch: item?.etag ?? '',
    });
    await group.getByRole('button', { name: 'Accept all 4' }).click();
    await page.locator('option:checked', { hasText: 'Demo: dark square' }).waitFor({ state: 'attached' });
    await page.getByLabel('Reply').fill('Demo: together.');
    await page.locator('.decision').getByRole('button', { name: 'Accept' }).dblclick();
    await page.getByText('One had been decided or withdrawn meanwhile.').waitFor();
    expect((await decided('accepted')).map(({ reply }) => reply)).toEqual(Array(3).fill('Demo: together.'));
    expect(await decided('declined')).toMatchObject([{ id: first?.id, reply: 'Demo: no.' }]);
    expect((await system.sessionRow(session))?.topics).toMatchObject([{ support: 7 }]);
    expect(await followed(system, receipts[1]?.receipt ?? '')).toContain('Demo: together.');
    await expect.poll(() => focused(page)).toContain('Support without words');
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });
});
