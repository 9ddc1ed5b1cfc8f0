import { beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

/** A day after today by the real clock, which the desk asks. */
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const residentsRead = async (path: string) => (await system.http(path)).text();

describe('a meeting that is added', () => {
  test('has the hours of the series, fills its month for automation, and is there for residents', async () => {
    const day = daysFromNow(200);
    const seasons = [{ months: [Number(day.slice(5, 7))], startTime: '15:00', endTime: '16:30' }];
    const { recurrence } = await system.storeSeries();
    await system.storeSeries({ recurrence: { ...recurrence, seasons } });
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/409/] });
    await desk.open('/desk/sessions');
    const { page } = desk;
    await page.getByRole('link', { name: 'Add a meeting' }).click();
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.locator('#errors').waitFor();
    await page.getByLabel('Day').fill(day);
    expect(await page.getByLabel('From').inputValue()).toBe('15:00');
    await page.getByText('Automation leaves that month alone.').waitFor();
    await page
      .getByRole('group', { name: /^Theme/ })
      .getByLabel('English')
      .fill('Demo: lamps');
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.waitForURL('**/desk/sessions/gare-*');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(id).toBe(`gare-${day.slice(0, 7)}`);
    expect(await residentsRead(`/en/sessions/${id}`)).toContain('Demo: lamps');
    // The same start again is refused, with a way to the meeting that there is.
    await desk.open('/desk/add-session');
    await page.getByLabel('Day').fill(day);
    await page.getByText('It is an extra meeting').waitFor();
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByText('There is a meeting already that begins at this time.').first().waitFor();
    await desk.expectAccessible();
    await page.getByRole('link', { name: /See that meeting/ }).click();
    await page.waitForURL(`**/desk/sessions/${id}`);
    expect(await system.sessions()).toHaveLength(1);
    desk.expectNoFaults();
    await desk.close();
  });

  test('may be over, for the archive: with its number, which is explained', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/40[09]/] });
    await desk.open('/desk/add-session');
    const { page } = desk;
    await page.getByLabel('Day').fill('2025-11-20');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByText('That day is over already.').first().waitFor();
    await page.getByLabel('It took place, for the archive').check();
    await page.getByText('Still free: 1, 2, 3.').waitFor();
    await page.getByLabel('Which number it was').fill('7');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByText('Give a number from 1 to 3.').first().waitFor();
    await desk.expectAccessible();
    await page.getByLabel('Which number it was').fill('1');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.waitForURL('**/desk/sessions/gare-2025-11');
    expect(await residentsRead('/en')).toContain('20 November 2025');
    expect((await system.resident.getSeries({ params: { id: 'gare' } })).body.lastEdition).toBe(3);
    await desk.open('/desk/add-session');
    await page.getByLabel('It took place, for the archive').check();
    await page.getByText('Still free: 2, 3.').waitFor();
    await page.getByLabel('Day').fill('2025-12-18');
    await page.getByLabel('Which number it was').fill('1');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByText('Another meeting has this number already.').first().waitFor();
    await page.getByRole('link', { name: /See that meeting: Thursday 20 November 2025/ }).waitFor();
    await desk.close();
  });

  test('is made once, though the answer got lost: the next click finds it', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', { allowed: [/ERR_FAILED|409/] });
    await desk.open('/desk/add-session');
    const { page } = desk;
    let isLost = false;
    await page.route('**/api/sessions', async (route) => {
      if (route.request().method() !== 'POST' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page.getByLabel('Day').fill(daysFromNow(100));
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.getByRole('button', { name: 'Add the meeting' }).dblclick();
    await page.waitForURL('**/desk/sessions/gare-*');
    expect(await system.sessions()).toHaveLength(1);
    expect(await page.getByText('Not saved yet:').count()).toBe(0);
    desk.expectNoFaults();
    await desk.close();
  });

  test('is kept while it is written: over a look elsewhere, and without a connection', async () => {
    const desk = await atDesk(browser, system.origin, 'coordinator', {
      allowed: [/ERR_INTERNET_DISCONNECTED/],
    });
    await desk.open('/desk/add-session');
    const { page } = desk;
    await page.getByLabel('Day').fill(daysFromNow(100));
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await page.getByRole('complementary', { name: 'Not saved yet:' }).getByRole('link').click();
    await page.getByRole('button', { name: 'Add the meeting' }).waitFor();
    expect(await page.getByLabel('Day').inputValue()).toBe(daysFromNow(100));
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await page.waitForURL('**/desk/sessions/gare-*');
    expect(await system.sessions()).toHaveLength(1);
    desk.expectNoFaults();
    await desk.close();
  });
});

describe('an officer who is no coordinator', () => {
  test('reads a series, and is told who may change it; no button leads to a refusal', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/series/gare');
    const { page } = desk;
    await page.getByText('Only a coordinator can change it.').waitFor();
    await page.getByText('Every third Thursday of the month').waitFor();
    expect(await page.locator('main button').count()).toBe(0);
    await desk.expectAccessible();
    await desk.open('/desk/series');
    await page.getByText('Every third Thursday of the month').waitFor();
    expect(await page.getByRole('link', { name: 'Add a series' }).count()).toBe(0);
    for (const path of ['/desk/series/new', '/desk/add-session']) {
      await desk.open(path);
      await page.getByText('Only a coordinator may do that.').waitFor();
      expect(await page.locator('main form').count()).toBe(0);
    }
    desk.expectNoFaults();
    await desk.close();
  });
});
