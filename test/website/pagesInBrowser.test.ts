import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { axeFindings, colours } from '../support/axeFindings.ts';
import { startBrowser, watch } from '../support/browser.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
const screenshots = process.env.SCREENSHOTS;

const long =
  'Demo: a very long title about everything that somebody could ever want to say about a street, a lamp and noise'.slice(
    0,
    120,
  );
const venue = {
  name: 'Demo café',
  address: '1, rue de la Démonstration',
  locality: 'Luxembourg',
  stepFree: null,
  directions: { fr: 'Démo : derrière la gare.' },
};
const months = (month: string) => ({
  slot: month,
  startsAt: `${month}-17T16:00:00+01:00`,
  endsAt: `${month}-17T18:00:00+01:00`,
});

system.setClock(new Date('2030-01-10T12:00:00+01:00'));
afterAll(() => system.setClock(new Date()));
await system.storeSeries();
await system.storeSeries({ id: 'demo', quarter: 'Demo quarter', venues: [] });
const open = aTopic({ title: { en: long, fr: long }, support: 12 });
const done = aTopic({
  id: 'noise-1',
  subject: 'noise',
  title: { en: 'Demo: noise' },
  outcome: { fr: 'Démo : fait.' },
});
await system.storeSession(aSession({ ...months('2029-12'), edition: 39, venue, topics: [open, done] }));
await system.storeSession(
  aSession({ ...months('2030-01'), status: 'cancelled', cancellation: { reason: { en: 'Demo: closed.' } } }),
);
await system.storeSession(
  aSession({
    ...months('2030-02'),
    edition: 41,
    venue,
    topics: [open],
    theme: { en: long },
    notice: { lb: 'Demo.' },
    dateConfirmed: false,
  }),
);
await system.storeSession(aSession({ ...months('2030-03'), edition: 42 }));
const { startsAt, endsAt } = months('2030-04');
await system.storeSession(
  aSession({
    ...months('2030-04'),
    edition: 43,
    startsAt: startsAt.replace('17T16', '24T17'),
    endsAt: endsAt.replace('17T18', '24T19'),
    movedFrom: { startsAt, endsAt },
  }),
);

const longest = (length: number) => `Demo ${'word '.repeat(60)}`.slice(0, length - 1).concat('.');
await system.storeSeries({ id: 'long', quarter: longest(120), closed: true }); // so that it is on no other page
await system.storeSession(
  aSession({
    ...months('2030-05'),
    series: 'long',
    movedFrom: { startsAt, endsAt },
    dateConfirmed: false,
    theme: { lb: longest(120), de: longest(120) },
    venue: { ...venue, name: longest(120), address: longest(200), locality: longest(120) },
  }),
);

/** Each state of the pages that are read. */
const states = {
  home: '/en',
  archive: '/fr?before=2030-01',
  'another series, empty': '/pt/series/demo',
  'a session to come': '/lb/sessions/gare-2030-02',
  'a session without anything': '/de/sessions/gare-2030-03',
  'a session that is over': '/fr/sessions/gare-2029-12',
  'a session that is cancelled': '/en/sessions/gare-2030-01',
  'a poster with much on it': '/lb/sessions/long-2030-05/poster?with=de',
  'a session that was moved': '/fr/sessions/gare-2030-04',
  'the poster': '/lb/sessions/gare-2030-02/poster?with=fr',
  calendar: '/pt/calendar',
  privacy: '/lb/privacy',
  accessibility: '/de/accessibility',
  'the widget': '/de/widget',
  'the legal notice': '/fr/legal',
  'nothing there': '/fr/nowhere',
} as const;

/** Opens a page in a context of its own, does something, and holds what the page did against what it may. */
async function visit(
  path: string,
  options: Parameters<typeof browser.newContext>[0],
  act: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = watch(page, system.origin);
  await page.goto(system.origin + path);
  await act(page, context);
  expect(faults.filter((fault) => !/status of 404/.test(fault))).toEqual([]);
  await context.close();
}

describe('every state of the pages that are read', () => {
  test.each(Object.entries(states))(
    'is accessible, as far as axe can tell, light and dark, on a phone: %s',
    async (name, path) => {
      await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
        for (const [colorScheme, rules] of [['light'], ['dark', colours]] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFindings(page, rules)).toEqual([]);
          const width = await page.evaluate<number>('document.documentElement.scrollWidth');
          expect(width).toBeLessThanOrEqual(320);
          if (screenshots)
            await page.screenshot({ path: `${screenshots}/${name}-${colorScheme}.png`, fullPage: true });
        }
      });
    },
  );

  test.each(Object.entries(states))('can be read with text twice as large: %s', async (_, path) => {
    await visit(path, { viewport: { width: 640, height: 800 } }, async (page) => {
      await page.evaluate('document.documentElement.style.fontSize = "212.5%"'); // twice our 106.25 %
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(640);
    });
  });

  test('sets no cookie, keeps nothing in the browser, and asks nobody else', async () => {
    for (const path of Object.values(states)) {
      await visit(path, {}, async (page, context) => {
        expect(await context.cookies()).toEqual([]);
        const kept = await page.evaluate<unknown[]>(
          '(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await indexedDB.databases()).length])()',
        );
        expect(kept).toEqual([0, 0, 0, 0]);
      });
    }
  });
});

describe('by keyboard', () => {
  test('the first key leads past the menu, and what has the focus is seen', async () => {
    await visit('/en', { viewport: { width: 1000, height: 700 } }, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip');
      expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
    });
  });

  test('every link is reached once, in the order in which it is read', async () => {
    await visit('/en', { viewport: { width: 1000, height: 700 } }, async (page) => {
      const links = await page.locator('a').count();
      const reached: string[] = [];
      for (let i = 0; i < links; i += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate<string>(
            '[...document.querySelectorAll("a")].indexOf(document.activeElement).toString()',
          ),
        );
      }
      expect(reached).toEqual(Array.from({ length: links }, (_, i) => String(i)));
    });
  });
});

describe('who listens', () => {
  test('to the home page hears this', async () => {
    await visit('/en', {}, async (page) => {
      expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot();
    });
  });

  test('to the page of a session hears this', async () => {
    await visit('/fr/sessions/gare-2029-12', {}, async (page) => {
      expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot();
    });
  });
});

describe('the poster', () => {
  test.each(['', '?with=de'])('fits one sheet of A4 (%s)', async (query) => {
    for (const id of ['gare-2030-02', 'gare-2030-01', 'gare-2030-03', 'gare-2030-04', 'long-2030-05']) {
      await visit(`/lb/sessions/${id}/poster${query}`, {}, async (page) => {
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        // Nothing is cut off at the bottom of the sheet.
        await page.emulateMedia({ media: 'print' });
        const isWhole = await page
          .locator('.sheet')
          .evaluate((sheet) => sheet.scrollHeight <= sheet.clientHeight);
        expect([id, isWhole]).toEqual([id, true]);
      });
    }
  });
});
