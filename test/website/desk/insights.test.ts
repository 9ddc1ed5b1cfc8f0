import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { aSuggestion } from '../../support/desk.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

const noise = aTopic({ id: 'noise-1', subject: 'noise', title: { en: 'Demo: noise' } });
const lighting = aTopic({ id: 'lighting-1', title: { en: 'Demo: lamps' } });

/** A meeting of that month, long ago. */
function meeting(month: string, edition: number, changes: Parameters<typeof aSession>[0]) {
  const times = { startsAt: `${month}-16T16:00:00+01:00`, endsAt: `${month}-16T18:00:00+01:00` };
  return system.storeSession(aSession({ slot: month, edition, ...times, ...changes }));
}

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

test('which subjects return, grow and wait is read as tables, and goes to a spreadsheet', async () => {
  await meeting('2019-12', 10, { topics: [{ ...lighting, support: 9 }] });
  await meeting('2020-01', 11, {
    visitors: 23,
    topics: [
      { ...noise, support: 3, people: 6 },
      { ...lighting, outcome: { en: 'Demo: mended.' } },
    ],
  });
  await meeting('2020-02', 12, { topics: [{ ...noise, people: 4 }] });
  await system.store('suggestions', aSuggestion(), aSuggestion());
  const desk = await atDesk(browser, system.origin, 'officer');
  await desk.open('/desk/insights?from=2020-01&to=2020-02');
  const { page } = desk;
  await page.getByRole('table').first().waitFor();
  for (const region of await page.getByRole('region').all())
    expect(await region.ariaSnapshot()).toMatchSnapshot();
  await desk.expectAccessible();

  const download = async (name: string): Promise<Download> => {
    const begun = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return begun;
  };
  const subjects = await download('Download the subjects (CSV)');
  expect(subjects.suggestedFilename()).toBe('gare-2020-01-2020-02-subjects.csv');
  expect(await readFile(await subjects.path(), 'utf8')).toBe(
    '\ufeffsubject,editions,support,raised,last raised,without outcome,trend\r\n' +
      'noise,2,13,10,2020-02,2,13\r\nlighting,1,0,0,2020-01,0,-9\r\n',
  );
  const sessions = await download('Download the meetings (CSV)');
  expect(sessions.suggestedFilename()).toBe('gare-2020-01-2020-02-sessions.csv');
  expect(await readFile(await sessions.path(), 'utf8')).toContain('gare-2020-01,11,23\r\n');

  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav.menu').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(false);
  expect(await page.getByRole('table').first().isVisible()).toBe(true);
  desk.expectNoFaults();
  await desk.close();
});

test('months are chosen, stand in the address, and are not taken the wrong way round', async () => {
  await meeting('2025-11', 10, { topics: [noise] });
  const desk = await atDesk(browser, system.origin, 'officer');
  await desk.open('/desk/insights?from=2025-01&to=2025-06');
  const { page } = desk;
  await page.getByText('There was no meeting in these months.').waitFor();
  await page.getByText('Nothing was on the list in these months.').waitFor();
  await desk.expectAccessible();
  await page.getByLabel('From').selectOption('December 2025');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('alert').getByText('The first month comes after the last.').waitFor();
  await desk.expectAccessible();
  await page.getByLabel('To', { exact: true }).selectOption('December 2025');
  await page.getByLabel('From').selectOption('November 2025');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('table', { name: 'Subjects, November 2025 to December 2025' }).waitFor();
  expect(new URL(page.url()).search).toBe('?from=2025-11&to=2025-12');
  await page.goBack();
  await page.getByText('There was no meeting in these months.').waitFor();
  expect(await page.getByLabel('From').inputValue()).toBe('2025-01');
  desk.expectNoFaults();
  await desk.close();
});

test('a count that stopped says so; without a connection a download does, too', async () => {
  const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_INTERNET_DISCONNECTED/] });
  const { page } = desk;
  await page.route('**/api/insights?*', async (route) => {
    const response = await route.fetch();
    const insights = (await response.json()) as { inbox: object };
    const inbox = { ...insights.inbox, received: 1000 };
    await route.fulfill({ response, json: { ...insights, inbox, capped: ['received'] } });
  });
  await desk.open('/desk/insights');
  await page.getByRole('row', { name: 'Waiting 1,000 or more' }).waitFor();
  await page.getByText('What was sent today is shown tomorrow.').waitFor();
  await page.unrouteAll();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Download the subjects (CSV)' }).click();
  await page.getByRole('alert').getByText('No connection.').waitFor();
  desk.expectNoFaults();
  await desk.close();
});
