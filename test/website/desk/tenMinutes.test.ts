import { expect, test } from 'vitest';
import { atWallClock } from '../../../website/desk/wallClock.ts';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { dayFrom } from '../../support/desk.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { followed, storeWithReceipt } from '../../support/inbox.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
const meetingOn = (day: string) => ({
  slot: day.slice(0, 7),
  startsAt: atWallClock(day, '16:00', 'Europe/Luxembourg') ?? '',
  endsAt: atWallClock(day, '18:00', 'Europe/Luxembourg') ?? '',
});
const [past, coming] = [meetingOn(dayFrom(-14)), meetingOn('2099-01-15')];
const [last, next] = [`gare-${past.slot}`, `gare-${coming.slot}`];

/** What residents read at that address. */
async function residentsSee(path: string): Promise<string> {
  return (await system.http(path)).text();
}

test('an officer’s ten minutes: the café, three suggestions, how it went, and what was done', async () => {
  const series = await system.storeSeries();
  const venues = [{ ...series.venues[0], name: 'Demo café', address: '1, rue de la Démonstration' }].map(
    ({ name, address }) => ({ name, address, locality: 'Luxembourg', stepFree: true, directions: null }),
  );
  await system.storeSeries({ venues });
  await system.storeSession(
    aSession({
      ...past,
      topics: [aTopic({ id: 'lighting-1', title: { en: 'Demo: dark square' } })],
    }),
  );
  await system.storeSession(aSession({ ...coming, edition: 41, topics: [] }));
  const text = (words: string, days: number) =>
    storeWithReceipt(system, { text: words, language: 'en', day: dayFrom(-days) });
  const [bicycles, question, own] = [
    await text('Demo: bicycles on the pavement.', 4),
    await text('Demo: who may stop me?', 3),
    await text('Demo: my own case.', 2),
  ];

  const desk = await atDesk(browser, system.origin, 'officer', { width: 375 });
  const { page } = desk;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const task = (name: RegExp) => page.locator('.tasks').getByRole('link', { name });
  const entry = (words: string) => page.locator('.suggestion').filter({ hasText: words });

  await task(/Choose the café/).click();
  await page.getByLabel('Used before').selectOption({ index: 1 });
  await button('Save').click();
  await page.getByText('Saved.').waitFor();
  expect(await residentsSee('/en')).toContain('Demo café');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await task(/Read 3 suggestions/).click();
  await entry('bicycles').getByRole('button', { name: 'Accept' }).click();
  await page.getByLabel('Topic on the agenda').selectOption('A new topic');
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill('Demo: room to walk');
  await page.locator('form').getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByText(/^Accepted: officer/).waitFor();
  await entry('who may stop me').getByRole('button', { name: 'Answer' }).click();
  await page.getByLabel('Reply').fill('Demo: an officer in uniform.');
  await button('Send the answer').click();
  await page.getByText(/^Answered: officer/).waitFor();
  await entry('my own case').getByRole('button', { name: 'Refer' }).click();
  await page.getByLabel('Reply').fill('Demo: please go there.');
  await page.locator('form').getByRole('button', { name: 'Refer', exact: true }).click();
  await page.getByText(/^Referred: officer/).waitFor();
  expect(await residentsSee(`/en/sessions/${next}`)).toContain('Demo: room to walk');
  expect(await followed(system, bicycles.receipt)).toContain('On the agenda');
  expect(await followed(system, question.receipt)).toContain('Demo: an officer in uniform.');
  expect(await followed(system, own.receipt)).toContain('police station');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await task(/Note how it went/).waitFor();
  expect(await task(/suggestion|Choose the café/).count()).toBe(0);
  await task(/Note how it went/).click();
  await page.getByLabel('How many came').fill('12');
  const more = page.getByRole('button', { name: 'One more: Demo: dark square' });
  for (let i = 0; i < 6; i += 1) await more.click();
  await button('Save the numbers').click();
  await page.getByText('Saved.').waitFor();
  expect(await residentsSee(`/en/sessions/${last}`)).toContain('5 people or more said so');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await task(/One topic is waiting for an outcome/).click();
  await page
    .getByRole('group', { name: /What the police did/ })
    .getByLabel('English')
    .fill('Demo: six new lamps.');
  await button('Save the topics').click();
  await page.getByText('Saved.').waitFor();
  expect(await residentsSee('/en')).toContain('Demo: six new lamps.');

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await task(/One topic is waiting/).waitFor({ state: 'detached' });
  await page.getByText('Nothing. Everything is done.').waitFor();
  desk.expectNoFaults();
  await desk.close();
}, 60_000);
