import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parseReceipt } from '../../shared/domain/receipt.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { axeFindings, colours } from '../support/axeFindings.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { dayFrom } from '../support/desk.ts';
import { sendByForm } from '../support/forms.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
const screenshots = process.env.SCREENSHOTS;
const words = 'Demo: the lamp in front of number 3 is out of order.';
const personal = 'Demo: call 621 123 456 or write to demo@example.org.';

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
  system.gate.inject(null);
  system.setClock(new Date());
});
afterAll(() => system.setClock(new Date()));

/** A meeting in a month, with an agenda. */
async function storeMeeting(): Promise<void> {
  const day = dayFrom(30);
  const times = { startsAt: `${day}T16:00:00+01:00`, endsAt: `${day}T18:00:00+01:00` };
  const topics = [
    aTopic({ support: 7 }),
    aTopic({ id: 'noise-1', subject: 'noise', title: { fr: 'Démo : bruit' } }),
  ];
  await system.storeSession(aSession({ slot: day.slice(0, 7), ...times, topics }));
}

const stored = async () => (await system.rows('suggestions')).filter((row) => 'inbox' in row);

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that the page asked for: method and address. */
  readonly asked: string[];
}

/** Opens the form in a context of its own, does something, and holds what the page did against what it may. */
async function visit(
  path: string,
  options: BrowserContextOptions,
  act: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = watch(page, system.origin);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(system.origin + path);
  await act({ page, context, asked });
  // A call to the police leaves no page.
  const expected = /^asked tel:113$|status of 4\d\d|status of 503|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
  expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

const withoutScripts = { javaScriptEnabled: false };
const button = (page: Page) => page.locator('form.suggest button[type=submit]');
const receiptOn = async (page: Page) => (await page.locator('p#receipt').textContent()) ?? '';

/** Waits until the page's script has taken the form over, and writes. */
async function write(page: Page, text = words): Promise<void> {
  await page.locator('.mirror').waitFor({ state: 'attached' });
  await page.getByText('Something worries me').click();
  await page.locator('#text').fill(text);
}

/** The same where no script runs. */
async function fillIn(page: Page, text = words): Promise<void> {
  await page.getByText('Something worries me').click();
  await page.locator('#text').fill(text);
}

/** Looks up a receipt on the page that follows. */
async function follow(page: Page, receipt: string): Promise<void> {
  await page.goto(`${system.origin}/en/follow`);
  await page.locator('input#receipt').fill(receipt);
  await page.getByRole('button', { name: 'Show' }).click();
}

/** Fails if the browser has kept anything. */
async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate<unknown[]>(
    '(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await indexedDB.databases()).length, document.cookie])()',
  );
  expect(kept).toEqual([0, 0, 0, 0, '']);
}

describe('a resident with scripts', () => {
  test('says something, keeps the receipt, reads the answer and takes it back', async () => {
    let receipt = '';
    await system.aDayAgo(() =>
      visit('/en/suggest', {}, async ({ page, asked }) => {
        await write(page);
        await button(page).click();
        await page.getByRole('heading', { name: 'Sent. Now keep your receipt' }).waitFor();
        receipt = await receiptOn(page);
        expect(parseReceipt(receipt)).toHaveLength(26);
        expect(await page.evaluate('document.activeElement.id')).toBe('sent');
        expect(await page.locator('.qr').count()).toBe(1);
        expect(page.url()).toBe(`${system.origin}/en/suggest`);
        expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([
          `POST ${system.origin}/api/suggestions`,
        ]);
        expect(asked.join()).not.toContain(receipt.slice(0, 5));
        await expectNothingKept(page);
        await page.getByLabel('I have kept it').check();
      }),
    );
    const [item] = (await system.officer.listSuggestions()).body.suggestions;
    await system.officer.triageSuggestion({
      params: { id: item?.id ?? '' },
      ifMatch: item?.etag ?? '',
      body: { status: 'answered', reply: 'Demo reply.' },
    });
    await visit('/en', {}, async ({ page, asked }) => {
      await follow(page, receipt.toLowerCase().replaceAll('-', ' '));
      expect(await page.getByText('Demo reply.').count()).toBe(1);
      await page.getByText('Take it back', { exact: true }).click();
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await page.getByRole('heading', { name: 'Taken back' }).waitFor();
      expect(asked.join()).not.toContain(receipt.slice(0, 5));
      await expectNothingKept(page);
      await follow(page, receipt);
      await page.getByRole('heading', { name: 'This receipt leads to nothing' }).waitFor();
    });
    expect(await stored()).toEqual([]);
  });

  test('supports a topic that is on the agenda, from the page of the meeting, without a word', async () => {
    await storeMeeting();
    await visit('/en', {}, async ({ page }) => {
      await page.getByRole('link', { name: 'All about this meeting' }).click();
      await page.getByRole('link', { name: 'This matters to me too' }).first().click();
      await page.locator('.mirror').waitFor({ state: 'attached' });
      expect(await page.locator('input[name=topic]:checked').inputValue()).toBe('lighting-7f3k');
      await button(page).click();
      await page.locator('#sent').waitFor();
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toMatchObject([{ topic: 'lighting-7f3k', kind: 'concern' }]);
  });

  test('sees personal data marked while writing, has it replaced by one button, and goes on writing', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await write(page, personal);
      await page.locator('.mirror mark').first().waitFor({ state: 'attached' });
      expect(await page.locator('.mirror mark').allTextContents()).toEqual([
        '621 123 456',
        'demo@example.org',
      ]);
      const named = await page.locator('#found li').allTextContents();
      expect(named).toEqual(['telephone number: 621 123 456', 'e-mail address: demo@example.org']);
      await button(page).click();
      await page.locator('#errors').waitFor();
      expect(await stored()).toEqual([]);
      await page.getByRole('button', { name: 'Replace by […]' }).click();
      expect(await page.locator('#text').inputValue()).toBe('Demo: call […] or write to […].');
      expect(await page.evaluate('document.activeElement.id')).toBe('text');
      await button(page).click();
      await page.locator('#sent').waitFor();
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toMatchObject([{ text: 'Demo: call […] or write to […].' }]);
  });

  test('is told what is missing, first of all and at the field, and is led there', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await page.locator('.mirror').waitFor({ state: 'attached' });
      await button(page).click();
      await page.locator('#errors').waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('errors');
      await page.getByRole('link', { name: 'Choose what you want to say.' }).click();
      expect(await page.evaluate('document.activeElement.id')).toBe('kind-concern');
      await page.getByRole('link', { name: 'Write something, or choose a topic.' }).click();
      expect(await page.evaluate('document.activeElement.id')).toBe('text');
      expect(await page.locator('#text').getAttribute('aria-invalid')).toBe('true');
    });
  });

  test('hears how many characters are left, and nothing is cut', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await write(page, 'Demo '.repeat(370).trim());
      expect(await page.locator('#text-count').textContent()).toBe('1849 of 2000 characters');
      await page.getByText('151 characters left').waitFor({ state: 'attached' });
      await page.locator('#text').fill('Demo '.repeat(500).trim());
      expect(await page.locator('#text-count').textContent()).toBe('499 characters too many');
      await button(page).click();
      await page.locator('#errors').waitFor();
      expect((await page.locator('#text').inputValue()).length).toBe(2499);
      await page.locator('#text').fill('');
    });
  });

  test('loses nothing while there is no connection: it is sent again by itself, once', async () => {
    await visit('/en/suggest', {}, async ({ page, context }) => {
      await write(page);
      await page.waitForTimeout(1500); // the challenge is worked out
      await context.setOffline(true);
      await button(page).click();
      await page.getByText('No connection. Your text is still on this page').waitFor();
      expect(await page.locator('#text').inputValue()).toBe(words);
      await context.setOffline(false);
      await page.locator('#sent').waitFor();
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toHaveLength(1);
  });

  test('whose answer is lost gets the same receipt for the same challenge, and is one suggestion', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      const bodies: string[] = [];
      await page.route('**/api/suggestions', async (route) => {
        bodies.push(route.request().postData() ?? '');
        if (bodies.length > 1) return route.continue();
        await route.fetch(); // it arrives, and the answer does not
        return route.abort();
      });
      await write(page);
      await button(page).click();
      await page.getByText('No connection.').waitFor();
      await page.getByRole('button', { name: 'Send again now' }).click();
      await page.locator('#sent').waitFor();
      expect(bodies).toHaveLength(2);
      expect(bodies[1]).toBe(bodies[0]);
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toHaveLength(1);
  });

  test('whose connection is lost without a sign sends the same again after a while, and is one suggestion', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await page.clock.install();
      await page.reload();
      const bodies: string[] = [];
      await page.route('**/api/suggestions', async (route) => {
        bodies.push(route.request().postData() ?? '');
        if (bodies.length > 1) return route.continue();
        await route.fetch(); // it arrives, and no answer ever comes
      });
      await write(page);
      await button(page).click();
      await expect.poll(() => bodies.length).toBe(1);
      expect(await button(page).textContent()).toBe('Sending…');
      await page.clock.fastForward(21_000);
      await page.getByText('No connection. Your text is still on this page').waitFor();
      expect(await page.locator('#text').inputValue()).toBe(words);
      await page.clock.fastForward(3_000);
      await page.locator('#sent').waitFor();
      expect(bodies[1]).toBe(bodies[0]);
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toHaveLength(1);
  });

  test('may call 113 and skip to the content without a question, and goes on once it is answered', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      const questions: string[] = [];
      page.on('dialog', (dialog) => {
        questions.push(dialog.type());
        dialog.accept().catch(() => null);
      });
      await write(page);
      await page.getByRole('link', { name: '113' }).first().click();
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      expect(questions).toEqual([]);
      await page.getByRole('link', { name: 'Meetings', exact: true }).click();
      await page.waitForURL('**/en');
      expect(questions).toEqual(['confirm']);
    });
  });

  test('waits while the service does not answer, and clicks twice or thrice for one suggestion', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await write(page);
      system.gate.inject(({ by }) => (by === 'submitSuggestion' ? 'throttle' : null));
      await button(page).click();
      await page.getByText('It is not possible right now. Your text is still here').waitFor();
      system.gate.inject(({ by }) => (by === 'submitSuggestion' ? { delay: 300 } : null));
      await button(page).click();
      await button(page)
        .click({ timeout: 1000 })
        .catch(() => null);
      await page.locator('#sent').waitFor();
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toHaveLength(1);
  });

  test('gets another challenge by itself where the first has become too old', async () => {
    await visit('/en/suggest', {}, async ({ page, asked }) => {
      await write(page);
      await page.waitForTimeout(1500); // the challenge is worked out
      system.setClock(new Date(Date.now() + 30 * 60_000));
      await button(page).click();
      await page.locator('#sent').waitFor();
      expect(asked.filter((line) => line.endsWith('/challenge'))).toHaveLength(2);
      await page.getByLabel('I have kept it').check();
    });
    expect(await stored()).toHaveLength(1);
  });

  test('is asked before a click, Back or reload loses text or receipt, until it is kept', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      const questions: string[] = [];
      page.on('dialog', (dialog) => {
        questions.push(dialog.message() || dialog.type());
        dialog.dismiss().catch(() => null);
      });
      await write(page);
      await page.getByRole('link', { name: 'Meetings', exact: true }).click();
      await expect.poll(() => questions.length).toBe(1);
      expect(await page.locator('#text').inputValue()).toBe(words);
      await button(page).click();
      await page.locator('#sent').waitFor();
      const receipt = await receiptOn(page);
      await page.getByRole('link', { name: 'Back to the meetings' }).click();
      await expect.poll(() => questions.length).toBe(2);
      page.reload().catch(() => null);
      await expect.poll(() => questions.length).toBe(3);
      expect(await receiptOn(page)).toBe(receipt);
      await page.getByLabel('I have kept it').check();
      await page.getByRole('link', { name: 'Back to the meetings' }).click();
      await page.waitForURL('**/en');
      expect(questions).toEqual([
        'Your text is not sent yet. If you go on now, it is lost.',
        'Have you kept the receipt? When you close this page, it is gone.',
        'beforeunload', // browsers have words of their own for it
      ]);
      // What was sent is not there again.
      await page.goBack();
      await page.locator('.mirror').waitFor({ state: 'attached' });
      expect(await page.locator('#text').inputValue()).toBe('');
    });
  });

  test('copies the receipt, and saves it as a file that says what it is for', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit('/en/suggest', { permissions, acceptDownloads: true }, async ({ page }) => {
      await write(page);
      await button(page).click();
      await page.locator('#sent').waitFor();
      const receipt = await receiptOn(page);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('Copied.').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(receipt);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as a file' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('op-e-kaffi-receipt.txt');
      expect(download.url()).toMatch(/^blob:/);
      await page.getByLabel('I have kept it').check();
    });
  });

  test('in two tabs sends two suggestions', async () => {
    await visit('/en/suggest', {}, async ({ page, context }) => {
      const other = await context.newPage();
      await other.goto(`${system.origin}/en/suggest`);
      for (const each of [page, other]) await write(each);
      await Promise.all([page, other].map((each) => button(each).click()));
      for (const each of [page, other]) await each.locator('#sent').waitFor();
      expect(await receiptOn(page)).not.toBe(await receiptOn(other));
    });
    expect(await stored()).toHaveLength(2);
  });

  test('leaves quickly, without a question, and Back does not lead to the page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('https://www.meteolux.lu/**', (route) => route.fulfill({ body: 'the weather' }));
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      dialog.accept().catch(() => null);
    });
    await page.goto(`${system.origin}/en`);
    await page.goto(`${system.origin}/en/suggest`);
    await write(page);
    await page.getByRole('link', { name: 'Leave this page quickly' }).click();
    await page.waitForURL('https://www.meteolux.lu/');
    await page.goBack();
    expect(page.url()).toBe(`${system.origin}/en`);
    expect(questions).toEqual([]);
    await page.goto(`${system.origin}/en/follow`);
    await page.getByRole('link', { name: 'Leave this page quickly' }).click();
    await page.waitForURL('https://www.meteolux.lu/');
    await context.close();
  });

  test('does all of it by keyboard', async () => {
    await storeMeeting();
    await visit('/en/suggest', {}, async ({ page }) => {
      await page.locator('.mirror').waitFor({ state: 'attached' });
      await page.locator('input[name=topic]:checked').focus();
      await page.keyboard.press('Tab'); // into the kinds
      await page.keyboard.press('Space');
      expect(await page.locator('input[name=kind]:checked').inputValue()).toBe('concern');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Demo by keyboard.');
      await page.keyboard.press('Tab'); // the link to the privacy page
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#sent').waitFor();
      for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab'); // copy, print, save, kept
      await page.keyboard.press('Space');
      expect(await page.getByLabel('I have kept it').isChecked()).toBe(true);
    });
    expect(await stored()).toMatchObject([{ kind: 'need', text: 'Demo by keyboard.' }]);
  });

  test('falls back to the form without scripts where what writing needs can’t be loaded', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await page.route('**/assets/part-*', (route) => route.abort());
      await write(page);
      await button(page).click();
      await page.getByText('No connection.').or(page.locator('p#receipt')).first().waitFor();
      await page.locator('p#receipt').waitFor();
    });
    expect(await stored()).toHaveLength(1);
  });
});

describe('a resident without scripts', () => {
  test('says something, keeps the receipt, reads it and takes it back', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page, asked }) => {
      await fillIn(page);
      await button(page).click();
      const receipt = await receiptOn(page);
      expect(parseReceipt(receipt)).toHaveLength(26);
      expect(await page.locator('nav').count()).toBe(0);
      // Reloading posts it again, and is the same.
      await page.reload();
      expect(await receiptOn(page)).toBe(receipt);
      await follow(page, receipt);
      await page.getByRole('heading', { name: 'Arrived' }).waitFor();
      await page.getByText('Take it back', { exact: true }).click();
      await page.getByRole('button', { name: 'Yes, take it back' }).click();
      await page.getByRole('heading', { name: 'Taken back' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'This receipt leads to nothing' }).waitFor();
      expect(asked.join()).not.toContain(receipt.slice(0, 5));
      expect(asked.join()).not.toContain('lamp');
    });
    expect(await stored()).toEqual([]);
  });

  test('whose connection is lost sends the same words by loading again what the browser shows', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page, context }) => {
      await fillIn(page);
      await context.setOffline(true);
      await button(page).click();
      await page.waitForURL('chrome-error://**');
      await context.setOffline(false);
      await page.reload();
      await page.locator('p#receipt').waitFor();
    });
    expect(await stored()).toMatchObject([{ kind: 'concern', text: words }]);
  });

  test('is told what is wrong first of all, by the focus, and loses nothing', async () => {
    await storeMeeting();
    await visit('/en/suggest', withoutScripts, async ({ page }) => {
      await page.locator('#text').fill(words);
      await button(page).click();
      expect(await page.locator('#errors').evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await page.title()).toMatch(/^That did not work yet/);
      expect(await page.locator('#text').inputValue()).toBe(words);
      await page.getByText('I have a question').click();
      await button(page).click();
      await page.locator('p#receipt').waitFor();
    });
    expect(await stored()).toMatchObject([{ kind: 'question', text: words }]);
  });

  test('has personal data replaced by a tick', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page }) => {
      await fillIn(page, personal);
      await button(page).click();
      expect(await page.locator('.quote mark').allTextContents()).toEqual([
        '621 123 456',
        'demo@example.org',
      ]);
      await page.getByText('Replace what was found').click();
      await button(page).click();
      await page.locator('p#receipt').waitFor();
    });
    expect(await stored()).toMatchObject([{ text: 'Demo: call […] or write to […].' }]);
  });

  test('who goes Back and sends other words is told, and sends them too if they want', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page }) => {
      await fillIn(page);
      await button(page).click();
      await page.locator('p#receipt').waitFor();
      await page.goBack();
      await fillIn(page, 'Demo: something else.');
      await button(page).click();
      // A browser that asked for the form anew has a new pass, and one that kept it the old one.
      if ((await page.locator('p#receipt').count()) === 0) {
        await page.getByText('something was sent already').waitFor();
        await button(page).click();
      }
      await page.locator('p#receipt').waitFor();
    });
    expect(await stored()).toHaveLength(2);
  });

  test('in two tabs sends two suggestions', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page, context }) => {
      const other = await context.newPage();
      await other.goto(`${system.origin}/en/suggest`);
      for (const each of [page, other]) {
        await fillIn(each);
        await button(each).click();
        await each.locator('p#receipt').waitFor();
      }
    });
    expect(await stored()).toHaveLength(2);
  });

  test('whose page was open for too long sends again, with the words still there', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page }) => {
      await fillIn(page);
      system.setClock(new Date(Date.now() + 3 * 3_600_000));
      await button(page).click();
      await page.getByText('The page was open for too long').waitFor();
      await button(page).click();
      await page.locator('p#receipt').waitFor();
    });
  });

  test('who comes when the day is full is told what else there is, and scripts go on', async () => {
    await system.store('suggestions', { id: `by form ${dayFrom(0)}`, came: 100, expiresAt: 4_000_000_000 });
    await visit('/en/suggest', withoutScripts, async ({ page }) => {
      await fillIn(page);
      await button(page).click();
      await page.getByText('Switch scripts (JavaScript) on').waitFor();
      expect(await page.locator('#text').inputValue()).toBe(words);
    });
    await visit('/en/suggest', {}, async ({ page }) => {
      await write(page);
      await button(page).click();
      await page.locator('#sent').waitFor();
    });
  });

  test('leaves by a plain link', async () => {
    await visit('/en/follow', withoutScripts, async ({ page }) => {
      const link = page.getByRole('link', { name: 'Leave this page quickly' });
      expect(await link.getAttribute('href')).toMatch(/^https:/);
      expect(await page.getByText('Without scripts “Back” leads here again.').count()).toBe(1);
    });
  });
});

describe.each([
  ['with scripts', {}],
  ['without scripts', withoutScripts],
])('what became of it, %s', (_, options) => {
  const topic = { session: '', id: 'lighting-7f3k' };
  const decisions = {
    answered: ['Answered', { status: 'answered', reply: 'Demo reply.' }],
    accepted: ['On the agenda', { status: 'accepted', topic }],
    referred: ['An individual case', { status: 'referred', reply: 'Demo advice.' }],
  } as const;

  /** Sends something a day ago, and has an officer decide about it. */
  async function decided(body: NonNullable<Parameters<typeof system.officer.triageSuggestion>[0]['body']>) {
    const { receipt } = await system.aDayAgo(() => sendByForm(system));
    const [item] = (await system.officer.listSuggestions()).body.suggestions;
    await system.officer.triageSuggestion({
      params: { id: item?.id ?? '' },
      ifMatch: item?.etag ?? '',
      body,
    });
    return receipt;
  }

  test.each(Object.entries(decisions))(
    'is said in words, with the way on: %s',
    async (_, [said, decision]) => {
      await storeMeeting();
      const [session] = (await system.resident.listSessions()).body.sessions;
      const into = { topic: { ...topic, session: session?.id ?? '' } };
      const receipt = await decided(decision.status === 'accepted' ? { ...decision, ...into } : decision);
      await visit('/en/follow', options, async ({ page }) => {
        await follow(page, receipt);
        await page.getByRole('heading', { name: said }).waitFor();
        if (decision.status === 'accepted') {
          await page.getByRole('link', { name: 'To the meeting' }).click();
          await page.getByText('Demo topic', { exact: true }).waitFor();
        } else {
          expect(await page.getByText(decision.reply).count()).toBe(1);
        }
      });
    },
  );

  test('is said of what was discarded, and of what has expired, with the way to send it again', async () => {
    const { receipt } = await system.aDayAgo(() => sendByForm(system));
    await system.officer.discardSuggestions({ body: { where: { day: dayFrom(-1) } } });
    await visit('/en/follow', options, async ({ page }) => {
      await follow(page, receipt);
      await page.getByRole('heading', { name: 'Put aside' }).waitFor();
      await page.getByText('Then send it again.').waitFor();
      system.setClock(new Date(Date.now() + 8 * 86_400_000));
      await follow(page, receipt);
      await page.getByRole('heading', { name: 'This receipt leads to nothing' }).waitFor();
      await page.getByRole('link', { name: 'Send something anew' }).click();
      await page.getByRole('heading', { name: 'Tell us what is on your mind' }).waitFor();
    });
  });
});

test('on paper the receipt is ink, whatever the screen was', async () => {
  await visit('/en/suggest', { ...withoutScripts, colorScheme: 'dark' }, async ({ page }) => {
    await fillIn(page);
    await button(page).click();
    await page.locator('p#receipt').waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('p#receipt')).toBe('rgb(0, 0, 0)');
    expect(await colour('main .lead')).toBe('rgb(20, 33, 58)');
    expect(await page.locator('.qr').isVisible()).toBe(true);
    expect(await page.locator('.leave').isVisible()).toBe(false);
    if (screenshots) await page.screenshot({ path: `${screenshots}/receipt-printed.png`, fullPage: true });
  });
});

describe('a mistyped receipt', () => {
  test('is told from one that leads nowhere, and can be mended', async () => {
    const { receipt } = await sendByForm(system);
    const wrong = receipt.slice(0, -1) + (receipt.endsWith('0') ? '1' : '0');
    await visit('/en/follow', withoutScripts, async ({ page }) => {
      await page.locator('input#receipt').fill(wrong);
      await page.getByRole('button', { name: 'Show' }).click();
      expect(await page.locator('input#receipt').inputValue()).toBe(wrong);
      expect(await page.locator('#errors').evaluate((box) => box === document.activeElement)).toBe(true);
      await page.locator('input#receipt').fill(receipt);
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('heading', { name: 'Arrived' }).waitFor();
    });
  });
});

/** Every state of the forms: how to get there, and where no script is needed for it. */
const states: Record<string, { path: string; scripts?: true; act?: (page: Page) => Promise<void> }> = {
  'the form': { path: '/en/suggest' },
  'the form, with scripts': { path: '/pt/suggest', scripts: true },
  'the form with personal data marked': {
    path: '/en/suggest',
    scripts: true,
    async act(page) {
      await write(page, personal);
      await page.locator('.mirror mark').first().waitFor({ state: 'attached' });
    },
  },
  'the form with errors': { path: '/en/suggest', act: (page) => button(page).click() },
  'the form with errors, with scripts': {
    path: '/en/suggest',
    scripts: true,
    async act(page) {
      await page.locator('.mirror').waitFor({ state: 'attached' });
      await button(page).click();
      await page.locator('#errors').waitFor();
    },
  },
  'the form with personal data found': {
    path: '/en/suggest',
    async act(page) {
      await fillIn(page, personal);
      await button(page).click();
    },
  },
  'the receipt': {
    path: '/en/suggest',
    async act(page) {
      await fillIn(page);
      await button(page).click();
      await page.locator('p#receipt').waitFor();
    },
  },
  'the receipt, with scripts': {
    path: '/en/suggest',
    scripts: true,
    async act(page) {
      await write(page);
      await button(page).click();
      await page.locator('#sent').waitFor();
    },
  },
  'the page that follows': { path: '/fr/follow' },
  'what became of it': {
    path: '/en/follow',
    async act(page) {
      await follow(page, (await sendByForm(system)).receipt);
      await page.getByText('Take it back', { exact: true }).click();
    },
  },
  'a mistyped receipt': {
    path: '/en/follow',
    async act(page) {
      await page.locator('input#receipt').fill('ABC');
      await page.getByRole('button', { name: 'Show' }).click();
    },
  },
  'an unknown receipt': {
    path: '/en/follow',
    act: (page) => follow(page, '00000-00000-00000-00000-00000-00'),
  },
};

describe('every state of the forms', () => {
  test.each(Object.entries(states))(
    'is accessible, as far as axe can tell, light and dark, on a phone: %s',
    async (name, { path, scripts, act }) => {
      await storeMeeting();
      const options = { viewport: { width: 320, height: 640 } };
      await visit('/en/follow', options, async ({ page }) => {
        // axe is a script itself: where the page's own are not to run, they are not there.
        if (!scripts) await page.route('**/assets/*.js', (route) => route.abort());
        await page.goto(system.origin + path);
        await act?.(page);
        for (const [colorScheme, rules] of [['light'], ['dark', colours]] as const) {
          await page.emulateMedia({ colorScheme });
          expect([colorScheme, await axeFindings(page, rules)]).toEqual([colorScheme, []]);
          if (screenshots)
            await page.screenshot({ path: `${screenshots}/${name}-${colorScheme}.png`, fullPage: true });
        }
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(width).toBeLessThanOrEqual(320);
        await page.setViewportSize({ width: 640, height: 800 });
        await page.evaluate('document.documentElement.style.fontSize = "212.5%"'); // twice our 106.25 %
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
      });
    },
  );

  test.each(LANGUAGES)('has one heading, and words for everything, in %s', async (lang) => {
    await visit(`/${lang}/suggest`, {}, async ({ page }) => {
      await page.locator('.mirror').waitFor({ state: 'attached' });
      await button(page).click();
      await page.locator('#errors').waitFor();
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('#suggest').textContent()).not.toMatch(/undefined|\{\w+\}|NaN|\[object/);
    });
  });
});

describe('who listens', () => {
  test('to the form hears this', async () => {
    await storeMeeting();
    await visit('/en/suggest?session=none', {}, async ({ page }) => {
      await page.locator('.mirror').waitFor({ state: 'attached' });
      const heard = await page.locator('main').ariaSnapshot();
      expect(heard.replace(/(link "\w+ \d+ \w+"|session=gare-[\d-]+)/g, '[the meeting]')).toMatchSnapshot();
    });
  });

  test('to a refusal hears this', async () => {
    await visit('/en/suggest', withoutScripts, async ({ page }) => {
      await button(page).click();
      expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot();
    });
  });

  test('to the receipt hears this', async () => {
    await visit('/en/suggest', {}, async ({ page }) => {
      await write(page);
      await button(page).click();
      await page.locator('#sent').waitFor();
      const heard = (await page.locator('main').ariaSnapshot())
        .replaceAll(/[0-9A-Z]{5}-(\s?[0-9A-Z]{5}-)*\s?[0-9A-Z]{2}\b/g, '[the receipt]')
        .replaceAll(/\w+ \d+ \w+ 20\d\d/g, '[the day]');
      expect(heard).toMatchSnapshot();
      await page.getByLabel('I have kept it').check();
    });
  });
});
