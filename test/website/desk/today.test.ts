import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { aSuggestion } from '../../support/desk.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
afterAll(() => system.setClock(new Date()));

const month = (slot: string) => ({
  slot,
  startsAt: `${slot}-15T16:00:00+01:00`,
  endsAt: `${slot}-15T18:00:00+01:00`,
});

beforeEach(() => system.empty());

describe('today', () => {
  test('says what waits, and leads to where it is settled', async () => {
    await system.storeSeries();
    await system.storeSession(
      aSession({ ...month('2026-01'), topics: [aTopic({ title: { en: 'Demo: noise' } })] }),
    );
    await system.storeSession(aSession({ ...month('2099-01'), edition: 41, dateConfirmed: false }));
    await system.store('suggestions', aSuggestion({ day: '2026-11-02' }));
    const desk = await atDesk(browser, system.origin, 'officer');
    const { page } = desk;
    await page.getByRole('link', { name: /Read one suggestion/ }).waitFor();
    expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot();
    await desk.expectAccessible();
    await page.getByRole('link', { name: /Choose the café/ }).click();
    await page.getByRole('group', { name: 'Café' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('venue');
    desk.expectNoFaults();
    await desk.close();
  });

  test('says that nothing is planned', async () => {
    await system.storeSeries();
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.page.getByText('No meeting is planned.').waitFor();
    await desk.expectAccessible();
    await desk.close();
  });
});

describe('who comes to the desk', () => {
  test('without a group is told so, and whom to ask', async () => {
    await system.storeSeries();
    const token = await system.token('officer', { 'cognito:groups': null });
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${system.origin}/desk`);
    await page.evaluate(
      `sessionStorage.setItem('op-e-kaffi-tokens', JSON.stringify({ access: '${token}', refresh: null, until: Date.now() + 600000 }))`,
    );
    await page.reload();
    await page.getByText('you may not do anything here yet').waitFor();
    expect(await page.locator('main').innerText()).toContain('add you to the group “officers”');
    await page.getByRole('button', { name: /Sign out/ }).waitFor();
    await context.close();
  });

  test('signs out here and at the provider: the refresh token is good no more, and nothing stays in the browser', async () => {
    await system.storeSeries();
    const desk = await atDesk(browser, system.origin, 'officer');
    const { page } = desk;
    const { refresh } = await page.evaluate<{ refresh: string }>(
      "JSON.parse(sessionStorage.getItem('op-e-kaffi-tokens'))",
    );
    await page.getByRole('button', { name: /Sign out/ }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk');
    const answer = await fetch(`${system.origin}/oidc/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: (await (await system.http('/config.json')).json()).clientId,
        refresh_token: refresh,
      }),
    });
    expect(answer.status).toBe(400);
    const kept = await page.evaluate<unknown[]>(
      "[sessionStorage.getItem('op-e-kaffi-tokens'), localStorage.length, document.cookie]",
    );
    expect(kept).toEqual([null, 0, '']);
    await desk.close();
  });

  test('has a token renewed before it ends, without a word', async () => {
    await system.storeSeries();
    const desk = await atDesk(browser, system.origin, 'officer');
    const { page } = desk;
    const before = await page.evaluate<string>(
      "(() => { const kept = JSON.parse(sessionStorage.getItem('op-e-kaffi-tokens')); sessionStorage.setItem('op-e-kaffi-tokens', JSON.stringify({ ...kept, until: Date.now() + 30000 })); return kept.access; })()",
    );
    await page.reload();
    await page.getByText('No meeting is planned.').waitFor();
    const after = await page.evaluate<string>(
      "JSON.parse(sessionStorage.getItem('op-e-kaffi-tokens')).access",
    );
    expect(after).not.toBe(before);
    desk.expectNoFaults();
    await desk.close();
  });

  test('finds the same place in another language, with what was typed', async () => {
    await system.storeSeries();
    await system.storeSession(aSession(month('2099-01')));
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open('/desk/sessions/gare-2099-01');
    const { page } = desk;
    await page
      .getByRole('group', { name: /^Theme/ })
      .getByLabel('English')
      .fill('Demo: typed');
    for (const [language, heading] of [
      ['lb', 'Wéini a wou'],
      ['fr', 'Quand et où'],
      ['de', 'Wann und wo'],
      ['pt', 'Quando e onde'],
    ] as const) {
      await page.locator('.settings select').last().selectOption(language);
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      expect(await page.locator('[id="theme/en"]').inputValue()).toBe('Demo: typed');
      await desk.expectAccessible();
    }
    await desk.close();
  });
});
