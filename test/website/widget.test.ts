import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { meetingTexts } from '../../website/parts/Meeting.texts.ts';
import { widgetTexts } from '../../website/widget/widget.texts.ts';
import { axeFindings, colours } from '../support/axeFindings.ts';
import { startBrowser } from '../support/browser.ts';
import { aSession } from '../support/builders.ts';
import { otherWebsite } from '../support/otherWebsite.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
const browser = await startBrowser();
const screenshots = process.env.SCREENSHOTS;

/** What a developer has copied from our page, by which `/copied` is made. */
let copied = '';

/** A page of another website with the widget on it, its attributes in the query. */
const elsewhere = await otherWebsite((url) => {
  const { origin } = system;
  const attributes = decodeURIComponent(url.split('?')[1] ?? '');
  const body =
    url === '/copied'
      ? copied
      : `<script type="module" src="${origin}/widget.js"></script>
         <op-e-kaffi ${attributes}><a href="${origin}/fr">Op e Kaffi</a></op-e-kaffi>`;
  return `<!DOCTYPE html><html lang="de"><head><title>Demo</title><meta name="color-scheme" content="light dark"></head>
          <body><main><h1>Demo</h1>${body}</main></body></html>`;
}, system.origin);

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
});

/** Opens a page of the other website with the widget on it. `faults`: what the browser stopped, and what went wrong. */
async function embed(
  attributes: string,
  act: (page: Page, faults: readonly string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${elsewhere}/?${encodeURIComponent(attributes)}`);
  await act(page, faults);
  await context.close();
}

const widget = (page: Page) => page.locator('op-e-kaffi section');
const months = (month: string) => ({
  slot: month,
  startsAt: `${month}-17T16:00:00+01:00`,
  endsAt: `${month}-17T18:00:00+01:00`,
});
const venue = {
  name: 'Demo café',
  address: '1, rue de la Démo',
  locality: 'Luxembourg',
  stepFree: null,
  directions: null,
};

describe('the widget, on another website', () => {
  test('says when and where the next meeting is, and leads to its page, past a strict policy', async () => {
    await system.storeSession(aSession({ ...months('2099-01'), venue, theme: { pt: 'Demo: luz' } }));
    await embed('lang="fr" series="gare"', async (page, faults) => {
      await widget(page).getByRole('link').waitFor();
      expect((await widget(page).ariaSnapshot()).replace(system.origin, '')).toMatchSnapshot();
      const link = widget(page).getByRole('link');
      expect(await link.getAttribute('href')).toBe(`${system.origin}/fr/sessions/gare-2099-01`);
      expect(await widget(page).locator('[lang=pt]').textContent()).toBe('Demo: luz');
      // Its style is there although the page allows none.
      const look = await widget(page).evaluate((element) => getComputedStyle(element).borderTopColor);
      expect(look).toBe('rgb(255, 194, 75)');
      expect(faults).toEqual([]);
      await link.click();
      expect(page.url()).toBe(`${system.origin}/fr/sessions/gare-2099-01`);
    });
  });

  test('says first what is cancelled and what was moved, with both dates', async () => {
    await system.storeSession(
      aSession({ ...months('2099-01'), status: 'cancelled', cancellation: { reason: { en: 'Demo.' } } }),
    );
    const { startsAt, endsAt } = months('2099-02');
    await system.storeSession(
      aSession({
        ...months('2099-02'),
        startsAt: '2099-02-24T16:00:00+01:00',
        endsAt: '2099-02-24T18:00:00+01:00',
        movedFrom: { startsAt, endsAt },
        dateConfirmed: false,
      }),
    );
    await embed('lang="en"', async (page) => {
      await widget(page).getByRole('link').waitFor();
      expect((await widget(page).ariaSnapshot()).replace(system.origin, '')).toMatchSnapshot();
    });
  });

  test('says that nothing is planned, and that it loads, and that there is no connection until there is one', async () => {
    await embed('lang="de" series="nowhere"', async (page) => {
      await widget(page).getByText('Zurzeit ist kein Treffen geplant.').waitFor();
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    let [isLost, release] = [true, () => {}];
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/sessions*', async (route) => {
      await held;
      await (isLost ? route.abort() : route.continue());
    });
    await page.goto(`${elsewhere}/?lang="de"`);
    await widget(page).getByText('Wird geladen').waitFor();
    release();
    await widget(page).getByText('Keine Verbindung.').waitFor();
    expect(await widget(page).getByRole('link').getAttribute('href')).toBe(`${system.origin}/de`);
    isLost = false;
    await page.evaluate('dispatchEvent(new Event("online"))');
    await widget(page).getByText('Zurzeit ist kein Treffen geplant.').waitFor();
    await context.close();
  });

  test('takes its language from the page where it says none, and another one when it is told', async () => {
    await embed('', async (page) => {
      await widget(page).getByText('Zurzeit ist kein Treffen geplant.').waitFor();
      await page.evaluate('document.querySelector("op-e-kaffi").lang = "pt-PT"');
      await widget(page).getByText('De momento não há nenhum encontro previsto.').waitFor();
    });
  });

  test.each(LANGUAGES)('is accessible and narrow, light and dark, in %s', async (lang) => {
    await system.storeSession(
      aSession({
        ...months('2099-01'),
        venue,
        theme: { en: 'Demo' },
        movedFrom: { startsAt: '2099-01-10T16:00:00+01:00', endsAt: '2099-01-10T18:00:00+01:00' },
      }),
    );
    const options = { viewport: { width: 320, height: 640 }, bypassCSP: true }; // axe is a script itself
    await embed(
      `lang="${lang}"`,
      async (page) => {
        await widget(page).getByRole('link').waitFor();
        const backgrounds = new Set<string>();
        for (const [colorScheme, rules] of [['light'], ['dark', colours]] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFindings(page, rules)).toEqual([]);
          backgrounds.add(
            await widget(page).evaluate((element) => getComputedStyle(element).backgroundColor),
          );
          if (screenshots)
            await page.screenshot({ path: `${screenshots}/widget-${lang}-${colorScheme}.png` });
        }
        expect(backgrounds.size).toBe(2);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      },
      options,
    );
  });

  test('leaves the link that stands in it to browsers that can’t show it', async () => {
    await embed(
      'lang="fr"',
      async (page) => {
        expect(await page.getByRole('link', { name: 'Op e Kaffi' }).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the script of the widget', () => {
  test('is one small file at an address that stays, for a short time, for pages of any origin', async () => {
    const { status, headers, size } = await rawRequest(system.origin, {
      path: '/widget.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    console.log(`The widget takes ${size} bytes, gzipped.`);
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(size).toBeLessThan(4_000);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d{2,3}$/);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect((await system.http('/icon.svg')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('says the same as the website', () => {
    const shared = ['dateChanged', 'hoursChanged', 'theme', 'noBooking', 'details'] as const;
    for (const lang of LANGUAGES) {
      for (const name of shared) expect(widgetTexts[lang][name]).toBe(meetingTexts[lang][name]);
      for (const name of ['movedTo', 'movedFrom'] as const) {
        expect(widgetTexts[lang][name]('1')).toBe(meetingTexts[lang][name]('1'));
      }
      expect(meetingTexts[lang].unconfirmed).toContain(widgetTexts[lang].unconfirmed);
      expect(meetingTexts[lang].noVenue).toContain(widgetTexts[lang].noVenue);
    }
  });
});

test('the page to copy from shows the widget, and lines that work', async () => {
  await system.storeSession(aSession({ ...months('2099-01'), venue }));
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`${system.origin}/fr/widget`);
  await widget(page).getByText('Demo café').waitFor();
  copied = (await page.locator('pre').first().textContent()) ?? '';
  await page.goto(`${elsewhere}/copied`);
  await widget(page).getByText('Demo café').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
