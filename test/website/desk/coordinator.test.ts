import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aVenue } from '../../support/builders.ts';
import { type AtDesk, atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

/** Today by the real clock, which the desk asks. */
const today = () => new Date().toISOString();

const saved = (desk: AtDesk) => desk.page.getByText('Saved.').first().waitFor();
const save = async (desk: AtDesk) => {
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(desk);
};
const read = async (id: string) => (await system.coordinator.getSeries({ params: { id } })).body;
const residentsRead = async (path: string) => (await system.http(path)).text();
const upcoming = async (series: string) =>
  (await system.resident.listSessions({ query: { series, when: 'upcoming' } })).body.sessions;

describe('a coordinator’s year', () => {
  test('adds a series, sees its dates, and residents find what automation makes of it', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator');
    await desk.open('/desk/series');
    const { page } = desk;
    await page.getByText('Every third Thursday of the month, 16:00 to 18:00').waitFor();
    await desk.expectAccessible();
    await page.getByRole('link', { name: 'Add a series' }).click();
    await page.getByText('Copied from the series “Luxembourg-Gare”').waitFor();
    await page.locator('#quarter').fill('Demo Quarter');
    expect(await page.getByLabel('Short name').inputValue()).toBe('demo-quarter');
    await page.getByLabel('Which of the month').selectOption('last');
    await page.getByLabel('Day of the week').selectOption('Friday');
    await page.getByLabel('August').check();
    await page.getByText('Every last Friday of the month, but not in August').waitFor();
    const dates = page.getByRole('complementary', { name: 'The next twelve dates' });
    expect(await dates.getByRole('listitem').count()).toBe(12);
    expect(await dates.innerText()).not.toMatch(/August|Thursday/);
    await page.getByLabel('From', { exact: true }).fill('17:00');
    await page.getByLabel('To', { exact: true }).fill('19:00');
    await expect.poll(() => dates.innerText()).toContain('17:00 to 19:00');
    await page.getByText('Add a café').click();
    const venue = page.getByRole('group', { name: 'Café', exact: true });
    await venue.getByLabel('Name').fill('Demo Café');
    await venue.getByLabel('Street and number').fill('1, rue de la Démonstration');
    await venue.getByLabel('Town').fill('Luxembourg');
    await page.getByRole('button', { name: 'Put on the list' }).click();
    await expect.poll(() => dates.innerText()).toContain('Demo Café');
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'Add the series' }).click();
    await page.waitForURL('**/desk/series/demo-quarter');
    await page.getByRole('heading', { name: /^Demo Quarter/ }).waitFor();
    await page.locator('header').getByLabel('Quarter').selectOption('Demo Quarter'); // the switch has it
    expect(await read('demo-quarter')).toMatchObject({
      quarter: 'Demo Quarter',
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,7,9,10,11,12', startTime: '17:00' },
      venues: [aVenue('Demo Café')],
      lastEdition: 0,
      skip: [],
    });
    expect(await residentsRead('/en/series/demo-quarter')).toContain('Demo Quarter');
    const { created } = await system.runAutomation(today());
    const [planned] = created.filter((id) => id.startsWith('demo-quarter'));
    expect(await residentsRead(`/en/sessions/${planned}`)).toContain('Demo Café');
    desk.expectNoFaults();
    await desk.close();
  });

  test('pauses a series, leaves a month out and plans further ahead; automation does as it is told', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator');
    await desk.open('/desk/series/gare');
    const { page } = desk;
    const dates = page.getByRole('complementary', { name: 'The next twelve dates' });
    const second = dates.getByRole('listitem').nth(1);
    await second.getByRole('button', { name: /Leave it out/ }).click();
    await second.getByText('No meeting').waitFor();
    expect(await second.locator('s').count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Pause' }).check();
    await page.getByLabel('How many meetings ahead').fill('2');
    await save(desk);
    await page.getByText('Paused.').waitFor();
    await desk.expectAccessible();
    const { skip, paused } = await read('gare');
    expect([skip.length, paused]).toEqual([1, true]);
    expect((await system.runAutomation(today())).created).toEqual([]);
    expect(await upcoming('gare')).toEqual([]);
    await desk.open('/desk/series');
    await page.getByText('paused').waitFor();
    await desk.open('/desk/series/gare');
    await page.getByRole('checkbox', { name: 'Pause' }).uncheck();
    await save(desk);
    const { created } = await system.runAutomation(today());
    expect(created).toHaveLength(2);
    expect(created).not.toContain(`gare-${skip[0]}`);
    expect((await upcoming('gare')).map(({ id }) => id)).toEqual(created);
    // What exists is linked, and is not left out by the series.
    await desk.open('/desk/series/gare');
    const first = dates.getByRole('listitem').first();
    expect(await first.getByRole('button').count()).toBe(0);
    await first.getByRole('link', { name: /This meeting exists already/ }).click();
    await page.waitForURL(`**/desk/sessions/${created[0]}`);
    desk.expectNoFaults();
    await desk.close();
  });

  test('puts cafés in turn by keyboard, changes the rule and the hours; meetings that exist stay', async () => {
    await system.storeSeries({ venues: [aVenue('Demo A'), aVenue('Demo B')] });
    const { created } = await system.runAutomation(today());
    const before = await upcoming('gare');
    const desk = await atDesk(browser, system.origin, 'coordinator');
    await desk.open('/desk/series/gare');
    const { page } = desk;
    await page.getByText('These stay as they are').waitFor();
    await page.getByRole('button', { name: /Move up ?: Demo B/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('down-venue-0');
    await page.getByText('Add a café').click();
    await page.getByLabel('Used before').selectOption({ index: 1 });
    await page.getByText('Other hours in some months').click();
    await page.getByRole('button', { name: 'Add other hours' }).click();
    const season = page.getByRole('group', { name: 'Other hours 1' });
    for (const month of ['November', 'December', 'January', 'February'])
      await season.getByLabel(month).check();
    await season.getByLabel('From').fill('15:00');
    await season.getByLabel('To', { exact: true }).fill('17:00');
    await page.getByLabel('Which of the month').selectOption('first');
    await page.getByLabel('Day of the week').selectOption('Monday');
    await desk.expectAccessible();
    // The café that was chosen last goes on the list by itself.
    await save(desk);
    expect(await read('gare')).toMatchObject({
      venues: [{ name: 'Demo B' }, { name: 'Demo A' }, { name: 'Demo A' }],
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=1MO',
        seasons: [{ months: [1, 2, 11, 12], startTime: '15:00', endTime: '17:00' }],
      },
    });
    expect(await upcoming('gare')).toEqual(before);
    expect((await system.runAutomation(today())).existing).toEqual(created);
    desk.expectNoFaults();
    await desk.close();
  });

  test('adds a subject, which gets an id from its name, and puts it first; once, though the answer got lost', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/ERR_FAILED|412/] });
    await desk.open('/desk/series/gare');
    const { page } = desk;
    await page.getByRole('button', { name: 'Add a subject' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('INPUT');
    await page.keyboard.type('Demo: bicycles');
    const up = page.getByRole('button', { name: /Move up ?: Demo: bicycles/ });
    for (let i = 0; i < 8; i += 1) await up.click();
    await page.getByRole('button', { name: /Remove ?: Noise/ }).click();
    let isLost = false;
    await page.route('**/api/series/gare', async (route) => {
      if (route.request().method() !== 'PATCH' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await save(desk);
    const { subjects } = await read('gare');
    expect(subjects[0]).toEqual({ id: 'demo-bicycles', name: { en: 'Demo: bicycles' } });
    expect(subjects.map(({ id }) => id)).not.toContain('noise');
    expect(subjects).toHaveLength(8);
    desk.expectNoFaults();
    await desk.close();
  });

  test('closes a series after one question, and opens it again', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator');
    await desk.open('/desk/series/gare');
    const { page } = desk;
    await page.getByText('What it means').click();
    page.once('dialog', (dialog) => dialog.dismiss());
    await page.getByRole('button', { name: 'Close the series' }).click();
    expect((await read('gare')).closed).toBe(false);
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Close the series' }).click();
    await page.getByText('This series is closed.').first().waitFor();
    await desk.expectAccessible();
    expect((await system.resident.listSeries()).body.series).toEqual([]);
    expect((await system.runAutomation(today())).created).toEqual([]);
    await desk.open('/desk/series');
    await page.getByText('closed', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Luxembourg-Gare', exact: true }).click();
    await page.getByRole('button', { name: 'Reopen the series' }).click();
    await page.getByRole('button', { name: 'Close the series' }).waitFor();
    await saved(desk);
    expect((await system.resident.listSeries()).body.series).toHaveLength(1);
    desk.expectNoFaults();
    await desk.close();
  });
});
