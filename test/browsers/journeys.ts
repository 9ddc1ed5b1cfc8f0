import type { Browser } from './Browser.ts';
import { waitFor } from './waitFor.ts';

/** What a resident does, and what the pages have to show meanwhile. */
interface Journey {
  /** A sentence that is true. */
  readonly name: string;
  readonly hasScripts: boolean;
  go(browser: Browser, site: string): Promise<void>;
}

/** What `test/website` tries in Chromium in all details, once from end to end. */
export const journeys: readonly Journey[] = [
  {
    name: 'reads when and where the next meeting is, what was done, and the same in another language',
    hasScripts: true,
    async go(browser, site) {
      await browser.open(`${site}/fr`);
      await shown(browser, '.next', /16h00/);
      await browser.click('a[href="/fr/sessions/gare-2026-01"]');
      await shown(browser, 'h1', /Gare/);
      await shown(browser, '.next', /15\sjanvier\s2026.*58,\savenue\sde\sla\sLiberté/s);
      await browser.click('.languages a[lang=de]');
      await shown(browser, 'html[lang=de] .next', /15\.\sJanuar\s2026/);
    },
  },
  {
    name: 'says something with scripts, which mark personal data, and takes it back',
    hasScripts: true,
    async go(browser, site) {
      await browser.open(`${site}/en/suggest`);
      await shown(browser, '.mirror');
      await write(browser);
      await shown(browser, '#found li', /telephone number: 621 123 456/);
      await browser.click('#found button');
      await browser.click(send);
      const receipt = await shown(browser, 'p#receipt', aReceipt);
      await browser.click('.sent input[type=checkbox]'); // it is kept, so that leaving asks nothing
      await takeBack(browser, site, receipt);
    },
  },
  {
    name: 'says something without scripts, is told of personal data, and takes it back',
    hasScripts: false,
    async go(browser, site) {
      await browser.open(`${site}/en/suggest`);
      await write(browser);
      if ((await browser.read('.mirror')) !== null) throw new Error('Scripts run.');
      await browser.click(send);
      await shown(browser, '#found li', /telephone number: 621 123 456/);
      await browser.click('input[name=redact]');
      await browser.click(send);
      await takeBack(browser, site, await shown(browser, 'p#receipt', aReceipt));
    },
  },
];

const send = 'form.suggest button[type=submit]';
const aReceipt = /^([0-9A-Z]{5}-){5}[0-9A-Z]{2}$/;

async function write(browser: Browser): Promise<void> {
  await browser.click('#kind-concern');
  await browser.write('#text', 'Demo: call 621 123 456.');
}

/** Types the receipt as people type, reads what became of the suggestion, takes it back, and finds nothing any more. */
async function takeBack(browser: Browser, site: string, receipt: string): Promise<void> {
  const typed = receipt.toLowerCase().replaceAll('-', ' ');
  const follow = async () => {
    await browser.open(`${site}/en/follow`);
    await browser.write('input#receipt', typed);
    await browser.click('main button[type=submit]');
  };
  await follow();
  await shown(browser, '.status h2', /^Arrived$/);
  await shown(browser, '.quote', /^Demo: call \[…\]\.$/);
  await browser.click('details.withdraw summary');
  await browser.click('button[name=withdraw]');
  await shown(browser, 'h1', /^Taken back$/);
  await follow();
  await shown(browser, 'h1', /^This receipt leads to nothing$/);
}

/** Waits until the first such element is there and shows that; gives what it shows. */
async function shown(browser: Browser, element: string, what = /(?:)/): Promise<string> {
  let last: string | null = null;
  const look = async () => {
    last = await browser.read(element);
    return last !== null && what.test(last) ? last : null;
  };
  return waitFor(`${what} in ${element}`, look).catch((error: Error) => {
    throw new Error(`${error.message} It shows: ${last}`, { cause: error });
  });
}
