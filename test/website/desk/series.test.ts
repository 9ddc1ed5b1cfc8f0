import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aVenue } from '../../support/builders.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

/** Today by the real clock, which the desk asks. */
const today = () => new Date().toISOString();

const read = async (id: string) => (await system.coordinator.getSeries({ params: { id } })).body;

describe('two coordinators on one series', () => {
  test('see what the other changed, and lose nothing', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/412/] });
    await desk.open('/desk/series/gare');
    const { page } = desk;
    await page.getByLabel('Day of the week').selectOption('Monday');
    await page.getByLabel('How many meetings ahead').fill('3');
    const { etag } = await system.coordinator.getSeries({ params: { id: 'gare' } });
    const body = {
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1FR' },
      venues: [aVenue('Demo A')],
      skip: ['2099-08'],
    };
    await system.coordinator.editSeries({ params: { id: 'gare' }, body, ifMatch: etag ?? '' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const meanwhile = page.getByRole('alert', { name: /Somebody else changed this/ });
    await meanwhile.waitFor();
    expect(await meanwhile.ariaSnapshot()).toMatchSnapshot();
    await desk.expectAccessible();
    await meanwhile.getByLabel(/Theirs: every last Friday/).check();
    await page.getByRole('button', { name: 'Save like this' }).click();
    await page.getByText('Saved.').first().waitFor();
    expect(await read('gare')).toMatchObject({
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1FR' },
      venues: [{ name: 'Demo A' }],
      skip: ['2099-08'],
      keepPlanned: 3,
    });
    desk.expectNoFaults();
    await desk.close();
  });
});

describe('what is wrong with a series', () => {
  test('is said in words at its field, and nothing is sent', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/40[09]/] });
    await desk.open('/desk/series/new');
    const { page } = desk;
    await page.getByRole('button', { name: 'Write a rule yourself' }).click();
    await page.getByLabel('Rule by RFC 5545').fill('FREQ=MONTHLY;BYMONTH=12;BYMONTHDAY=25');
    await page.getByText('Public holiday: Christmas Day').first().waitFor();
    await page.getByLabel('Rule by RFC 5545').fill('FREQ=WEEKLY;BYDAY=TH');
    await page.getByText('The rule is not right yet, so there are no dates.').waitFor();
    await page.getByLabel('How many meetings ahead').fill('13');
    await page.getByText('Add a café').click();
    const venue = page.getByRole('group', { name: 'Café', exact: true });
    await venue.getByLabel('Name').fill('Demo Café');
    await page.getByRole('button', { name: 'Add the series' }).click();
    const summary = page.locator('#errors');
    await summary.waitFor();
    expect(await summary.ariaSnapshot()).toMatchSnapshot();
    await summary.getByRole('link', { name: /The rule begins with FREQ=MONTHLY/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('recurrence/rule');
    await desk.expectAccessible();
    expect((await system.resident.listSeries()).body.series).toHaveLength(1);
    await desk.close();
  });

  test('is said of what the API alone knows: an id that is taken, a number that exists', async () => {
    await system.runAutomation(today());
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/40[09]/] });
    await desk.open('/desk/series/new');
    const { page } = desk;
    await page.locator('#quarter').fill('Gare');
    await page.getByRole('button', { name: 'Add the series' }).click();
    await page.getByText('This short name exists already. Take another.').first().waitFor();
    await page.getByRole('link', { name: 'See that series' }).click();
    await page.waitForURL('**/desk/series/gare');
    await page.getByLabel('Highest number so far').fill('1');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Meeting 4 exists: the number can’t be smaller.').first().waitFor();
    await desk.expectAccessible();
    await desk.close();
  });
});

describe('the first series of all', () => {
  test('begins with nothing but a rule, and is asked for what it is', async () => {
    await system.empty();
    const desk = await atDesk(browser, system.origin, 'coordinator');
    await desk.open('/desk/series');
    const { page } = desk;
    await page.getByText('There is no series yet.').waitFor();
    await desk.expectAccessible();
    await page.getByRole('link', { name: 'Add a series' }).click();
    await page.locator('#quarter').fill('Demo Quarter');
    await page.getByRole('button', { name: 'Add the series' }).click();
    await page.locator('#errors').getByRole('link').first().click();
    for (const name of ['Name', 'What the meetings are for', 'What they are not for']) {
      const group = page.getByRole('group', { name: new RegExp(`^${name}`) });
      await group.getByLabel('English').fill(`Demo: ${name}`);
    }
    await page.getByRole('button', { name: 'Add the series' }).click();
    await page.waitForURL('**/desk/series/demo-quarter');
    expect(await read('demo-quarter')).toMatchObject({
      name: { en: 'Demo: Name' },
      subjects: [],
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=3TH', timeZone: 'Europe/Luxembourg' },
    });
    desk.expectNoFaults();
    await desk.close();
  });
});

describe('a series whose answer got lost', () => {
  test('is made once: the next click finds it', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/ERR_FAILED|409/] });
    await desk.open('/desk/series/new');
    const { page } = desk;
    let isLost = false;
    await page.route('**/api/series', async (route) => {
      if (route.request().method() !== 'POST' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page.locator('#quarter').fill('Demo Quarter');
    await page.getByRole('button', { name: 'Add the series' }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.getByRole('button', { name: 'Add the series' }).click();
    await page.waitForURL('**/desk/series/demo-quarter');
    desk.expectNoFaults();
    await desk.close();
  });
});
