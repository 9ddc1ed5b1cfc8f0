import { describe, expect, test } from 'vitest';
import { defaults } from '../../infra/settings.ts';
import { loadWebsite } from '../../infra/website.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';
import type { manifest as manifestOf } from '../../website/manifest.ts';
import { homeTexts } from '../../website/pages/HomePage.texts.ts';

const website = await loadWebsite();
const site = 'https://opekaffi.example';
const plain = website.pages({ ...defaults, site });
const named = website.pages({
  ...defaults,
  site,
  suggestionDays: 42,
  operator: 'Demo <police>',
  contact: 'demo@example.org',
  dataProtection: 'Demo: dpo@example.org',
  dataLicence: 'CC-BY-4.0',
});
const paths = ['/calendar', '/privacy', '/accessibility', '/widget', '/legal'];
const all = LANGUAGES.flatMap((lang) => paths.map((path) => [`/${lang}${path}`, lang] as const));
const htmlOf = (pages: typeof plain, path: string) => String(pages[`${path}.html`]?.content);
const wordsOf = (html: string) => html.slice(html.indexOf('<main')).replace(/<[^>]+>/g, ' ');

describe('a page without data', () => {
  test.each(all)('is whole and in its language: %s', (path, lang) => {
    const html = htmlOf(plain, path);
    expect(html.startsWith(`<!DOCTYPE html><html lang="${lang}">`)).toBe(true);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    // The one that shows the widget loads it; the others run nothing.
    expect(html.replace('<script type="module" src="/widget.js"></script>', '')).not.toMatch(
      /undefined|\[object|NaN|style="|<script/,
    );
  });

  test.each(all)('leads to pages that there are: %s', (path) => {
    const links = [...htmlOf(plain, path).matchAll(/href="(\/[a-z]{2}(?:\/[^"#?]*)?)"/g)].map(([, to]) => to);
    const rendered = LANGUAGES.flatMap((lang) =>
      ['', '/suggest', '/follow'].map((page) => `/${lang}${page}`),
    );
    const lost = links.filter(
      (to = '') =>
        !rendered.includes(to) && plain[`${to}.html`] === undefined && website.named[to] === undefined,
    );
    expect(links.length).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });

  test('says that nobody runs it where nobody is named, and who does where somebody is', () => {
    for (const lang of LANGUAGES) {
      expect(wordsOf(htmlOf(plain, `/${lang}/legal`))).toMatch(/d[eé]mo/i);
      const words = wordsOf(htmlOf(named, `/${lang}/legal`));
      expect(words).toContain('Demo &lt;police>');
      expect(words).toContain('demo@example.org');
      expect(words).toContain('dpo@example.org');
      expect(htmlOf(named, `/${lang}/legal`)).toContain('https://spdx.org/licenses/CC-BY-4.0.html');
      expect(wordsOf(htmlOf(named, `/${lang}/accessibility`))).toContain('demo@example.org');
    }
  });

  test('tells after how many days a suggestion deletes itself, as it is set', () => {
    for (const lang of LANGUAGES) {
      expect(wordsOf(htmlOf(plain, `/${lang}/privacy`))).toContain(String(defaults.suggestionDays));
      const words = wordsOf(htmlOf(named, `/${lang}/privacy`));
      expect(words).toContain('42');
      expect(words).not.toContain('180');
    }
  });

  test('tells calendars where to subscribe', () => {
    const html = htmlOf(plain, '/fr/calendar');
    expect(html).toContain('href="webcal://opekaffi.example/api/calendar.ics?lang=fr"');
    expect(html).toContain('cid=webcal%3A%2F%2Fopekaffi.example%2Fapi%2Fcalendar.ics%3Flang%3Dfr');
  });
});

test('search engines are told of every page and kept from the rest', () => {
  const sitemap = String(plain['/sitemap.xml']?.content);
  for (const [path] of all) expect(sitemap).toContain(`<loc>${site}${path}</loc>`);
  for (const lang of LANGUAGES) expect(sitemap).toContain(`<loc>${site}/${lang}</loc>`);
  expect(String(plain['/robots.txt']?.content)).toContain(`Sitemap: ${site}/sitemap.xml`);
});

describe('on a phone’s home screen', () => {
  test.each(LANGUAGES)(
    'the website has a name, a page to start with and icons of the size that they say: %s',
    (lang) => {
      const file = website.named[`/${lang}/manifest.webmanifest`];
      expect(file?.type).toBe('application/manifest+json');
      const { icons, ...manifest } = JSON.parse(String(file?.content)) as ReturnType<typeof manifestOf>;
      expect(manifest).toMatchObject({
        lang,
        name: 'Op e Kaffi mat der Police',
        start_url: `/${lang}`,
        id: '/',
      });
      expect(manifest.description).toBe(homeTexts[lang].description);
      expect(new Set(icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
      for (const { src, type, sizes } of icons) {
        const icon = website.named[src];
        expect([src, icon?.type]).toEqual([src, type]);
        if (sizes !== 'any') expect([src, sizeOf(icon?.content)]).toEqual([src, sizes]);
      }
      expect(sizeOf(website.named['/icon.png']?.content)).toBe('180x180');
      expect(htmlOf(plain, `/${lang}/legal`)).toContain(
        `rel="manifest" href="/${lang}/manifest.webmanifest"`,
      );
    },
  );
});

/** Of a PNG, by its header. */
function sizeOf(png: string | Buffer | undefined): string {
  const header = Buffer.from(png ?? '');
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}
