import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { aSession, aTopic } from '../../support/builders.ts';
import { atDesk } from '../../support/deskInBrowser.ts';
import { testSystem } from '../../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();

// The desk asks the browser's clock, which can't be moved for tokens: so the meeting lies ahead of it.
const id = 'gare-2099-01';
const address = `/desk/sessions/${id}`;
afterAll(() => system.setClock(new Date()));

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
  await system.storeSession(
    aSession({
      slot: '2099-01',
      startsAt: '2099-01-15T16:00:00+01:00',
      endsAt: '2099-01-15T18:00:00+01:00',
      topics: [
        aTopic({ id: 'noise-1', subject: 'noise', title: { en: 'Demo: noise at night' }, support: 7 }),
        aTopic({ id: 'lighting-1', subject: 'lighting', title: { en: 'Demo: dark square' } }),
      ],
    }),
  );
});

/** What residents read of the meeting. */
async function residentsSee(): Promise<string> {
  return (await system.http(`/en/sessions/${id}`)).text();
}

describe('a meeting at the desk', () => {
  test('gets its café, theme and notice, which residents see at once', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('Name').fill('Demo café');
    await page.getByLabel('Street and number').fill('1, rue de la Démonstration');
    await page.getByLabel('Town').fill('Luxembourg');
    await page.getByLabel('Entrance without a step').selectOption('Yes');
    await page
      .getByRole('group', { name: /^Theme/ })
      .getByLabel('English')
      .fill('Demo: lamps');
    await expect.poll(() => page.locator('.preview').innerText()).toContain('Demo café');
    expect(await residentsSee()).not.toContain('Demo café');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    const seen = await residentsSee();
    expect(seen).toContain('Demo café');
    expect(seen).toContain('Demo: lamps');
    expect(seen).toContain('There is no step at the entrance.');
    await desk.expectAccessible();
    desk.expectNoFaults();
    await desk.close();
  });

  test('says at the field what is missing, and sends nothing', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(address);
    const { page } = desk;
    await page.getByLabel('Name').fill('Demo café');
    await page.getByLabel('To', { exact: true }).fill('15:00');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const summary = page.locator('#errors');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('The end must come after the start.');
    await summary
      .getByRole('link', { name: /name, address and town/ })
      .first()
      .click();
    expect(await page.evaluate('document.activeElement.id')).toBe('venue/address');
    expect((await system.sessionRow(id))?.version).toBe(1);
    await desk.expectAccessible();
    await desk.close();
  });

  test('has its topics added, put in order by keyboard, and taken away but for those that people raised', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(address);
    const { page } = desk;
    await page.getByRole('button', { name: 'Add a topic' }).click();
    await page.getByRole('group', { name: 'Title' }).last().getByLabel('English').fill('Demo: bicycles');
    await page.getByRole('button', { name: /Move up ?: Demo: bicycles/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('.agenda h3').allInnerTexts()).toEqual([
      'Demo: bicycles',
      'Demo: noise at night',
      'Demo: dark square',
    ]);
    expect(await page.getByRole('button', { name: /Remove ?: Demo: noise/ }).count()).toBe(0);
    await page.getByRole('button', { name: /Remove ?: Demo: dark/ }).click();
    await page.getByRole('button', { name: 'Save the topics' }).click();
    await page.getByText('Saved.').waitFor();
    const { body } = await system.resident.getSession({ params: { id } });
    expect(body.topics.map(({ title }) => title.en)).toEqual(['Demo: bicycles', 'Demo: noise at night']);
    await desk.close();
  });

  test('is cancelled with a reason, and reinstated', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(address);
    const { page } = desk;
    await page.getByText('Will it not take place?').click();
    await page.getByRole('button', { name: 'Cancel the meeting' }).click();
    await page.locator('#errors').waitFor();
    await page
      .getByRole('group', { name: /Why it does not/ })
      .getByLabel('English')
      .fill('Demo: closed.');
    await page.getByRole('button', { name: 'Cancel the meeting' }).click();
    await page.getByText('This meeting is cancelled.').waitFor();
    expect(await residentsSee()).toContain('Demo: closed.');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'It takes place after all' }).click();
    await page.getByText('This meeting is cancelled.').waitFor({ state: 'detached' });
    expect(await residentsSee()).not.toContain('Demo: closed.');
    await desk.close();
  });
});

describe('two officers on one meeting', () => {
  test('see what the other changed, field by field, and choose; nothing is overwritten', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/412/] });
    await desk.open(address);
    const { page } = desk;
    const theme = page.getByRole('group', { name: /^Theme/ }).getByLabel('English');
    const notice = page.getByRole('group', { name: /^Good to know/ }).getByLabel('English');
    await theme.fill('Demo: mine');
    await notice.fill('Demo: bring a friend.');
    const { etag } = await system.officer.getSession({ params: { id } });
    const body = { theme: { en: 'Demo: theirs' }, dateConfirmed: false };
    await system.officer.editSession({ params: { id }, body, ifMatch: etag ?? '' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const meanwhile = page.getByRole('alert', { name: /Somebody else changed this/ });
    await meanwhile.waitFor();
    expect(await meanwhile.ariaSnapshot()).toMatchSnapshot();
    expect(await theme.inputValue()).toBe('Demo: mine');
    await desk.expectAccessible();
    await meanwhile.getByLabel(/Theirs: Demo: theirs/).check();
    await page.getByRole('button', { name: 'Save like this' }).click();
    await page.getByText('Saved.').waitFor();
    const now = (await system.resident.getSession({ params: { id } })).body;
    expect(now).toMatchObject({
      theme: { en: 'Demo: theirs' },
      notice: { en: 'Demo: bring a friend.' },
      dateConfirmed: false,
    });
    desk.expectNoFaults();
    await desk.close();
  });

  test('do not lose a topic that one adds while the other puts them in order', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/412/] });
    await desk.open(address);
    const { page } = desk;
    await page.getByRole('button', { name: /Move down ?: Demo: noise/ }).click();
    const { body, etag } = await system.officer.getSession({ params: { id } });
    const added = { subject: 'traffic', title: { en: 'Demo: scooters' } };
    const topics = [...body.topics, { ...added, subject: body.topics[0]?.subject ?? '' }];
    await system.officer.editSession({ params: { id }, body: { topics }, ifMatch: etag ?? '' });
    await page.getByRole('button', { name: 'Save the topics' }).click();
    await page.getByRole('alert', { name: /Somebody else changed this/ }).waitFor();
    await page.getByRole('button', { name: 'Save like this' }).click();
    await page.getByText('Saved.').waitFor();
    const now = (await system.resident.getSession({ params: { id } })).body;
    expect(now.topics.map(({ title }) => title.en)).toEqual([
      'Demo: dark square',
      'Demo: noise at night',
      'Demo: scooters',
    ]);
    await desk.close();
  });
});

describe('what is written is not lost', () => {
  test('without a connection: it stays, says so, and is sent once by the next click', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_INTERNET_DISCONNECTED/] });
    await desk.open(address);
    const { page } = desk;
    const theme = page.getByRole('group', { name: /^Theme/ }).getByLabel('English');
    await theme.fill('Demo: kept');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    expect(await theme.inputValue()).toBe('Demo: kept');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
    await page.getByText('Saved.').waitFor();
    const edits = await system.officer.listEdits({ params: { id } });
    expect(edits.body.edits).toHaveLength(1);
    desk.expectNoFaults();
    await desk.close();
  });

  test('when the answer to what was saved got lost: the next click finds it saved', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/ERR_FAILED|412/] });
    await desk.open(address);
    const { page } = desk;
    let isLost = false;
    await page.route('**/api/sessions/**', async (route) => {
      if (route.request().method() !== 'PATCH' || isLost) return route.continue();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await page
      .getByRole('group', { name: /^Theme/ })
      .getByLabel('English')
      .fill('Demo: once');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Not saved: no connection/).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    expect((await system.officer.listEdits({ params: { id } })).body.edits).toHaveLength(1);
    await desk.close();
  });

  test('when the sign-in ends: signing in again comes back to the same place with what was typed', async () => {
    const desk = await atDesk(browser, system.origin, 'officer', { allowed: [/40[01]/] });
    await desk.open(address);
    const { page } = desk;
    await page
      .getByRole('group', { name: /^Theme/ })
      .getByLabel('English')
      .fill('Demo: still here');
    await page.evaluate(
      "sessionStorage.setItem('op-e-kaffi-tokens', JSON.stringify({ access: 'a.e30.c', refresh: 'gone', until: 0 }))",
    );
    const tokens = await page.evaluate<string>("sessionStorage.getItem('op-e-kaffi-tokens')");
    expect(tokens).toContain('gone');
    await page.route('**/oidc/oauth2/token', (route) =>
      route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
    );
    await page.route('**/api/sessions/**', (route) =>
      route.fulfill({ status: 401, headers: { 'www-authenticate': 'Bearer' }, json: {} }),
    );
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('What you have written is kept.').waitFor();
    await desk.expectAccessible();
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign in as an officer' }).click();
    const theme = page.getByRole('group', { name: /^Theme/ }).getByLabel('English');
    await theme.waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await theme.inputValue()).toBe('Demo: still here');
    expect(await page.evaluate("sessionStorage.getItem('op-e-kaffi-drafts')")).toBeNull();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    await desk.close();
  });

  test('when another view is opened: the desk says what is not saved, and leads back to it', async () => {
    const desk = await atDesk(browser, system.origin, 'officer');
    await desk.open(address);
    const { page } = desk;
    await page
      .getByRole('group', { name: /^Theme/ })
      .getByLabel('English')
      .fill('Demo: later');
    await page.getByRole('link', { name: 'Meetings', exact: true }).click();
    const unsaved = page.getByRole('complementary', { name: 'Not saved yet:' });
    await unsaved.waitFor();
    await desk.expectAccessible();
    await unsaved.getByRole('link').click();
    const theme = page.getByRole('group', { name: /^Theme/ }).getByLabel('English');
    await theme.waitFor();
    expect(await theme.inputValue()).toBe('Demo: later');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      dialog.accept();
    });
    await page.goto(`${system.origin}/en`);
    expect(asked).toBe(1);
    await desk.close();
  });
});
