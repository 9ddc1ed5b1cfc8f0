import { beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

const id = 'gare-2030-01';
const topics = [
  aTopic({ id: 'noise-1', subject: 'noise', title: { en: 'Demo: noise', fr: 'Démo: bruit' }, support: 12 }),
  aTopic({ id: 'lighting-1', title: { fr: 'Démo: lampes' }, support: 4 }),
];

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

test('the agenda goes onto the table in one language or two, with what the public sees and no more', async () => {
  await system.storeSession(aSession({ topics }));
  const desk = await atDesk(browser, system.origin, 'officer');
  await desk.open(`/desk/sessions/${id}/agenda`);
  const { page } = desk;
  const sheet = page.getByRole('article');
  await sheet.waitFor();
  await page.getByLabel('Second language').selectOption('Français');
  await sheet.getByText('Démo: bruit').waitFor();
  expect(await sheet.ariaSnapshot()).toMatchSnapshot();
  expect(await page.getByRole('link', { name: 'Poster for the door' }).getAttribute('href')).toBe(
    `/en/sessions/${id}/poster?with=fr`,
  );
  await desk.expectAccessible();

  await page.evaluate('window.print = () => { document.title = "printed"; }');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  expect(await page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['nav.menu', '.settings', '.brand', 'h1', 'button', 'select']) {
    for (const one of await page.locator(hidden).all()) expect(await one.isVisible(), hidden).toBe(false);
  }
  expect(await sheet.isVisible()).toBe(true);
  desk.expectNoFaults();
  await desk.close();
});

test('an agenda without topics, of a meeting that is cancelled, says both and leaves room to write', async () => {
  const cancellation = { reason: { en: 'Demo' } };
  await system.storeSession(aSession({ status: 'cancelled', cancellation }));
  const desk = await atDesk(browser, system.origin, 'officer');
  await desk.open(`/desk/sessions/${id}/agenda`);
  const sheet = desk.page.getByRole('article');
  await sheet.getByText('No topics yet.').waitFor();
  await sheet.getByText('Cancelled:').waitFor();
  await desk.expectAccessible();
  await desk.close();
});
