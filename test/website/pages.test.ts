import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/model/languages.ts';
import type { Session } from '../../shared/model/Session.ts';
import { aSeries, aSession, aTopic } from '../support/builders.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();

/** Each test has minutes of its own: functions keep for one what they have read of series, and may read it late. */
let tests = 0;
const minutesLater = (minutes: number) =>
  system.setClock(new Date(Date.parse('2030-01-10T08:00:00+01:00') + (tests * 3 + minutes) * 60_000));

beforeEach(async () => {
  await system.empty();
  await system.storeSeries();
  tests += 1;
  minutesLater(0);
});
afterEach(() => {
  system.gate.inject(null);
  system.setClock(new Date());
});

/** A page's HTML, as it is without scripts, and its words alone. */
async function open(
  path: string,
): Promise<{ status: number; headers: Headers; html: string; words: string }> {
  const response = await system.http(path);
  const html = await response.text();
  const body = html.slice(html.indexOf('<main'));
  const words = body
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
  return { status: response.status, headers: response.headers, html, words };
}

/** Series are kept for a minute: a test that changes one comes later. */
const aMinuteLater = () => minutesLater(2);

const paths = [
  '',
  '/series/gare',
  '/sessions/gare-2030-01',
  '/sessions/gare-2030-01/poster',
  '/calendar',
  '/privacy',
  '/legal',
];

describe('every page', () => {
  test.each(paths.flatMap((path) => LANGUAGES.map((lang) => [`/${lang}${path}`, lang, path] as const)))(
    '%s is whole, in its language, and leads to the others',
    async (address, lang, path) => {
      await system.storeSession(aSession());
      const { status, html, headers } = await open(address);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('set-cookie')).toBeNull();
      expect(html.startsWith(`<!DOCTYPE html><html lang="${lang}">`)).toBe(true);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html).toContain(`<link rel="manifest" href="/${lang}/manifest.webmanifest"/>`);
      expect(html).not.toMatch(/undefined|\[object|NaN|style="|<script(?! type="application\/ld\+json")/);
      if (path.endsWith('/poster')) return;
      // The series of the website has the home page for its own.
      const same = path === '/series/gare' ? '' : path;
      for (const other of LANGUAGES) expect(html).toContain(`href="/${other}${same}"`);
    },
  );

  test('tells browsers to load nothing from elsewhere and to run nothing inline', async () => {
    const { headers } = await open('/fr');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
  });

  test('is kept by caches for a minute, answers 304 to who has it, and HEAD', async () => {
    await system.storeSession(aSession());
    for (const path of ['/en', '/en/sessions/gare-2030-01']) {
      const first = await system.http(path, { headers: { 'accept-encoding': 'identity' } });
      expect(first.headers.get('cache-control')).toMatch(/^public, max-age=60/);
      const etag = first.headers.get('etag') ?? '';
      const again = await system.http(path, {
        headers: { 'if-none-match': etag, 'accept-encoding': 'identity' },
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const head = await system.http(path, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    }
  });

  test('is the same with a query that it does not read', async () => {
    expect((await open('/en?fbclid=x&utm_source=y')).status).toBe(200);
  });

  test('has the address of a style sheet that may be kept for ever', async () => {
    const { html } = await open('/en');
    const address = /href="(\/assets\/site-\w+\.css)"/.exec(html)?.[1] ?? '';
    const style = await system.http(address);
    expect(style.status).toBe(200);
    expect(style.headers.get('cache-control')).toContain('immutable');
  });

  test('is light: the home page takes less than 12 kB on the wire, with all that it loads', async () => {
    await system.storeSession(aSession({ topics: [aTopic(), aTopic({ id: 'noise-1' })] }));
    const bytes = async (path: string) => {
      const { size, headers } = await rawRequest(system.origin, {
        path,
        headers: { 'accept-encoding': 'br' },
      });
      expect(headers['content-encoding'] ?? path).toMatch(/^br$|icon/);
      return size;
    };
    const { html } = await open('/fr');
    const loaded = [
      ...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]* (?:href|src)="([^"]+)"/g),
    ];
    const sizes = await Promise.all(['/fr', ...loaded.map(([, path = '']) => path)].map(bytes));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`The home page takes ${total} bytes on the wire.`);
    expect(loaded).toHaveLength(2);
    expect(total).toBeLessThan(12_000);
  });
});

describe('what does not exist', () => {
  test.each([
    '/xx',
    '/fr/nowhere',
    '/nowhere',
    '/fr/sessions/gare-2031-01',
    '/fr/sessions/x',
    '/fr/sessions/gare-2030-13/poster',
    '/fr/series/nowhere',
    `/fr/series/${'x'.repeat(3000)}`,
    '/fr/series/gare/more',
    '/xx/sessions/gare-2030-01',
    '/fr?before=nonsense',
    '/fr?before=2030-13',
    '/fr?before=',
    '/fr/',
    '/fr/privacy/',
  ])('is a page that says so: %s', async (path) => {
    await system.storeSession(aSession());
    const { status, headers, html } = await open(path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain(path.startsWith('/fr') ? 'Cette page n’existe pas' : 'Dës Säit gëtt et net');
    expect(html).toContain('href="/fr"');
  });

  test('is said in every language where the address has none', async () => {
    const { html } = await open('/nowhere');
    for (const lang of ['fr', 'de', 'en', 'pt']) expect(html).toContain(`<section lang="${lang}">`);
  });

  test('as a way to write is a page too, that says how one may', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await system.http('/fr', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(await response.text()).toContain('Cette page peut seulement être lue');
    }
  });
});

describe('when something fails', () => {
  test('the page says to try again, and when, and nothing of the request is logged', async () => {
    await system.storeSession(aSession());
    await open('/pt');
    const before = system.output.length;
    system.gate.inject(() => 'throttle');
    const { status, headers, html } = await open('/pt');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('De momento não é possível');
    expect(system.output.slice(before)).toEqual([]);
  });

  test('a mistake of ours is a page, and logged by its class and place alone', async () => {
    await system.storeSession(aSession());
    await open('/de/sessions/gare-2030-01');
    const before = system.output.length;
    system.gate.inject(() => 'garble');
    const { status, html } = await open('/de/sessions/gare-2030-01?secret=MARK');
    expect(status).toBe(500);
    expect(html).toContain('Bei uns ist etwas schiefgegangen');
    const lines = system.output.slice(before).join('\n');
    expect(lines).toContain('"event":"bug"');
    expect(lines).not.toMatch(/MARK|gare-2030-01/);
  });
});

describe('the home page', () => {
  const inWords = (session: Partial<Session>) =>
    system.storeSession(aSession(session)).then(() => open('/en'));

  test('says when and where the next meeting is, before all else', async () => {
    const { words, html } = await inWords({
      venue: {
        name: 'Demo café',
        address: '1, rue de la Démo',
        locality: 'Luxembourg',
        stepFree: true,
        directions: { en: 'Demo: behind the station.' },
      },
    });
    expect(words).toMatch(
      /Next meeting Jan. 17 Thursday 17 January 2030 16:00 to 18:00 .*Demo café 1, rue de la Démo/,
    );
    expect(words).toContain('There is no step at the entrance.');
    expect(words).toContain('Demo: behind the station.');
    expect(words).toContain('No booking. It is free.');
    expect(html).toContain('geo:0,0?q=1%2C%20rue%20de%20la%20D%C3%A9mo%2C%20Luxembourg');
    expect(html).toContain('https://www.openstreetmap.org/search?query=1%2C%20rue');
    expect(words).toContain('Not for complaints or individual cases');
    expect(words).toContain('call 113 (police) or 112 (rescue)');
  });

  test('says so when nothing is planned, when the café is not known, and when the day is not sure', async () => {
    expect((await open('/en')).words).toContain('No meeting is planned at the moment.');
    const { words } = await inWords({ dateConfirmed: false });
    expect(words).toContain('The café is not chosen yet.');
    expect(words).toContain('The date is not certain yet.');
    expect((await open('/en/sessions/gare-2030-01')).words).toContain('The date is not certain yet.');
  });

  test('says today and tomorrow, and that it is on', async () => {
    await system.storeSession(aSession());
    system.setClock(new Date('2030-01-16T12:00:00+01:00'));
    expect((await open('/en')).words).toContain('Tomorrow, Thursday 17 January');
    system.setClock(new Date('2030-01-17T09:00:00+01:00'));
    expect((await open('/en')).words).toContain('Today, Thursday 17 January');
    system.setClock(new Date('2030-01-17T16:30:00+01:00'));
    expect((await open('/en')).words).toContain('It is on right now: come in.');
    await system.storeSession(aSession({ dateConfirmed: false }));
    expect((await open('/en')).words).not.toContain('The date is not certain yet.');
    system.setClock(new Date('2030-01-17T18:00:00+01:00'));
    const { words } = await open('/en');
    expect(words).not.toContain('right now');
    expect(words).toContain('No meeting is planned');
  });

  test('says first what is cancelled, and why, then what comes after it', async () => {
    await system.storeSession(
      aSession({ status: 'cancelled', cancellation: { reason: { en: 'Demo: the café is closed.' } } }),
    );
    await system.storeSession(
      aSession({
        slot: '2030-02',
        startsAt: '2030-02-21T16:00:00+01:00',
        endsAt: '2030-02-21T18:00:00+01:00',
      }),
    );
    const { words } = await open('/en');
    expect(words).toMatch(
      /The meeting on Thursday 17 January 2030 is cancelled. Demo: the café is closed. Next meeting .*Thursday 21 February 2030/,
    );
    expect(words.match(/17 January 2030/g)).toHaveLength(1);
  });

  const moved = {
    startsAt: '2030-01-24T16:00:00+01:00',
    endsAt: '2030-01-24T18:00:00+01:00',
    movedFrom: { startsAt: '2030-01-17T16:00:00+01:00', endsAt: '2030-01-17T18:00:00+01:00' },
  };

  test('says first that the date has changed, with the new one and the old one, once', async () => {
    const { words } = await inWords(moved);
    expect(words).toMatch(
      /The date has changed\. Now: Thursday 24 January 2030, 16:00 to 18:00\. No longer: Thursday 17 January 2030, 16:00 to 18:00\. Next meeting .*Thursday 24 January 2030/,
    );
    expect(words.match(/has changed/g)).toHaveLength(1);
    const session = await open('/en/sessions/gare-2030-01');
    expect(session.words).toMatch(/^.{0,120}The date has changed\. Now: Thursday 24 January 2030/);
    expect(session.html).toContain('"eventStatus":"https://schema.org/EventRescheduled"');
    expect(session.html).toContain('"previousStartDate":"2030-01-17T16:00:00+01:00"');
    expect((await open('/en/sessions/gare-2030-01/poster')).words).toContain('The date has changed.');
    expect((await open('/en/series/gare')).words).toContain('The date has changed.');
  });

  test('says that the hours have changed where only they have', async () => {
    const { words } = await inWords({
      ...moved,
      startsAt: '2030-01-17T17:00:00+01:00',
      endsAt: '2030-01-17T19:00:00+01:00',
    });
    expect(words).toContain('The hours have changed. Now: 17:00 to 19:00. No longer: 16:00 to 18:00.');
  });

  test('tells who would come in vain that a meeting was put off to after the next one', async () => {
    const later = {
      slot: '2030-02',
      startsAt: '2030-01-22T16:00:00+01:00',
      endsAt: '2030-01-22T18:00:00+01:00',
    };
    await system.storeSession(aSession(later));
    const { words } = await inWords(moved);
    expect(words).toMatch(/The date has changed\. Now: Thursday 24 .* Next meeting .*Tuesday 22 January/);
    expect(words).toMatch(/After that Thursday 24 January 2030 The date has changed\./);
    system.setClock(new Date('2030-01-17T18:00:00+01:00'));
    expect((await open('/en')).words).toMatch(/^(?!.*No longer).*After that .* The date has changed\./);
  });

  test('says nothing of an old date once the meeting is over, or where it is cancelled', async () => {
    const cancellation = { status: 'cancelled', cancellation: { reason: { en: 'Demo' } } } as const;
    await inWords({ ...moved, ...cancellation });
    for (const path of ['/en', '/en/sessions/gare-2030-01', '/en/sessions/gare-2030-01/poster']) {
      expect((await open(path)).words).not.toContain('has changed');
    }
    await inWords(moved);
    system.setClock(new Date('2030-01-24T18:00:00+01:00'));
    for (const path of ['/en', '/en/sessions/gare-2030-01']) {
      expect((await open(path)).words).not.toContain('has changed');
    }
  });

  test('tells what was said and done at the last meetings, and what is still open', async () => {
    const over = {
      startsAt: '2029-12-20T16:00:00+01:00',
      endsAt: '2029-12-20T18:00:00+01:00',
      slot: '2029-12',
    };
    await system.storeSession(
      aSession({
        ...over,
        topics: [
          aTopic({
            title: { en: 'Demo: dark corner' },
            support: 13,
            outcome: { en: 'Demo: a lamp was set.' },
          }),
          aTopic({ id: 'noise-1', subject: 'noise', title: { en: 'Demo: loud nights' }, support: 3 }),
        ],
      }),
    );
    const { words } = await open('/en');
    expect(words).toMatch(
      /You said, we did .*Lighting Demo: dark corner 10 people or more said so We did Demo: a lamp was set\./,
    );
    expect(words).toMatch(/Demo: loud nights Still being worked on\./);
    expect(words).not.toMatch(/\b13\b|\b3 people/);
  });

  test('shows what officers wrote in another language in that language, and marks it', async () => {
    await system.storeSession(
      aSession({ theme: { pt: 'Demo: luz' }, notice: { lb: 'Demo: Kommt!\n\nOf net.' } }),
    );
    const { html } = await open('/en');
    expect(html).toContain('<span lang="pt">Demo: luz</span>');
    expect(html).toContain('<div class="said" lang="lb"><p>Demo: Kommt!</p><p>Of net.</p></div>');
    expect((await open('/pt')).html).toContain('<span>Demo: luz</span>');
  });

  test('escapes what officers wrote, also in what it tells search engines', async () => {
    const sly = '</script><script>alert(1)</script> & "Demo"';
    await system.storeSession(aSession({ theme: { en: sly }, notice: { en: sly } }));
    for (const path of ['/en', '/en/sessions/gare-2030-01', '/en/sessions/gare-2030-01/poster']) {
      const { html } = await open(path);
      expect(html).not.toContain('<script>alert');
      expect(html).toContain('&lt;/script>');
    }
    const { html } = await open('/en/sessions/gare-2030-01');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json).name).toBe(`Op e Kaffi mat der Police – ${sly}`);
  });

  test('lists other quarters where there are any, but none that is closed', async () => {
    expect((await open('/en')).words).not.toContain('In other quarters');
    await system.storeSeries({ id: 'demo', quarter: 'Demo quarter' });
    await system.storeSeries({ id: 'over', quarter: 'Demo of old', closed: true });
    aMinuteLater();
    const { words, html } = await open('/en');
    expect(words).toContain('In other quarters Demo quarter: Op e Kaffi mat der Police');
    expect(html).toContain('href="/en/series/demo"');
    expect(words).not.toContain('Demo of old');
    expect((await open('/en/series/demo')).html).toContain('href="/en/series/gare"');
    // One that is closed still has its page: links to it are out there.
    expect((await open('/en/series/over')).status).toBe(200);
  });

  test('pages the past by months, each meeting once', async () => {
    const months = Array.from(
      { length: 30 },
      (_, i) => `${2027 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    for (const [i, month] of months.entries()) {
      await system.storeSession(
        aSession({
          slot: month,
          edition: i + 1,
          startsAt: `${month}-18T16:00:00+01:00`,
          endsAt: `${month}-18T18:00:00+01:00`,
        }),
      );
    }
    const seen: string[] = [];
    let path: string | undefined = '/en';
    for (let pages = 0; path !== undefined && pages < 10; pages += 1) {
      const { html, status }: { html: string; status: number } = await open(path);
      expect(status).toBe(200);
      const list = html.slice(html.indexOf('id="past"'));
      seen.push(
        ...[...list.matchAll(/href="\/en\/sessions\/gare-(\d{4}-\d\d)"/g)].map(([, month = '']) => month),
      );
      path = /href="(\/en\?before=[\d-]+)">Older meetings/.exec(html)?.[1];
    }
    expect(seen).toEqual(months.toReversed());
    expect((await open('/en?before=2000-01')).words).toContain('There is nothing more here.');
    // A month to come hides what is not over yet.
    expect((await open('/en?before=2040-01')).status).toBe(200);
  });

  test('asks the database three times, beside what it keeps; other pages once', async () => {
    await system.storeSession(aSession());
    await open('/en');
    // Once a minute it reads again what it keeps.
    await expect.poll(() => system.requestsBy('getHomePage', () => open('/en'))).toBe(3);
    await open('/en/sessions/gare-2030-01');
    expect(await system.requestsBy('getSessionPage', () => open('/en/sessions/gare-2030-01'))).toBe(1);
    await open('/en/sessions/gare-2030-01/poster');
    expect(await system.requestsBy('getPosterPage', () => open('/en/sessions/gare-2030-01/poster'))).toBe(1);
  });

  test('of the series of the website is the same at its own address', async () => {
    await system.storeSession(aSession());
    expect((await open('/en/series/gare')).words).toBe((await open('/en')).words);
  });
});

describe('the page of a session', () => {
  test('says that it is cancelled, in its title too, and offers no calendar', async () => {
    await system.storeSession(
      aSession({ status: 'cancelled', cancellation: { reason: { fr: 'Démo : le café est fermé.' } } }),
    );
    const { html, words } = await open('/en/sessions/gare-2030-01');
    expect(html).toContain('<title>Cancelled: Meeting on Thursday 17 January 2030 – Op e Kaffi');
    expect(html).toContain('<meta property="og:title" content="Cancelled: ');
    expect(html).toContain('"eventStatus":"https://schema.org/EventCancelled"');
    expect(html).toContain('<div class="said" lang="fr"><p>Démo : le café est fermé.</p></div>');
    expect(words).not.toContain('Add to calendar');
  });

  test('that is over says so, and what was done', async () => {
    await system.storeSession(aSession({ topics: [aTopic({ outcome: { en: 'Demo: done.' } })] }));
    system.setClock(new Date('2030-02-01T12:00:00+01:00'));
    const { words } = await open('/en/sessions/gare-2030-01');
    expect(words).toContain('This meeting is over.');
    expect(words).toMatch(/You said, we did .*Demo topic We did Demo: done\./);
    expect(words).not.toContain('Add to calendar');
  });

  test('tells search engines and who shares a link what it is', async () => {
    await system.storeSession(
      aSession({
        venue: {
          name: 'Demo café',
          address: '1, Demo',
          locality: 'Luxembourg',
          stepFree: null,
          directions: null,
        },
      }),
    );
    const { html } = await open('/en/sessions/gare-2030-01');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Event',
      startDate: '2030-01-17T16:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: true,
      location: { '@type': 'Place', name: 'Demo café' },
    });
    expect(html).toContain(`<meta property="og:image" content="${system.origin}/preview.png"/>`);
    const image = await system.http('/preview.png');
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(html).toContain(`<link rel="canonical" href="${system.origin}/en/sessions/gare-2030-01"/>`);
  });

  test('adds it to Google’s calendar in UTC', async () => {
    await system.storeSession(aSession());
    expect((await open('/en/sessions/gare-2030-01')).html).toContain(
      'dates=20300117T150000Z%2F20300117T170000Z',
    );
  });

  test('shows no exact count, and nothing below five', async () => {
    await system.storeSession(
      aSession({ topics: [aTopic({ support: 17 }), aTopic({ id: 'noise-1', support: 4 })] }),
    );
    const { words, html } = await open('/en/sessions/gare-2030-01');
    expect(words.match(/people or more said so/g)).toHaveLength(1);
    expect(words).toContain('15 people or more said so');
    expect(html).not.toMatch(/\b17 people|\b4 people/);
  });
});

describe('the poster', () => {
  test('is in one language or in two, and ignores what is none', async () => {
    await system.storeSession(aSession());
    const one = await open('/fr/sessions/gare-2030-01/poster');
    expect(one.words).toContain('Jeudi 17 janvier 2030');
    expect(one.words).not.toContain('Thursday');
    const two = await open('/fr/sessions/gare-2030-01/poster?with=en');
    expect(two.words).toContain('Thursday 17 January 2030');
    for (const second of ['fr', 'xx', '<b>']) {
      const same = await open(`/fr/sessions/gare-2030-01/poster?with=${encodeURIComponent(second)}`);
      expect(same.words).toBe(one.words);
    }
    expect(two.words).toContain(`${system.origin}/fr/sessions/gare-2030-01`);
  });
});

test('a series in another language of its own is shown as it is', async () => {
  await system.store('series', { ...aSeries({ id: 'demo', name: { pt: 'Demo: à volta de um café' } }) });
  aMinuteLater();
  expect((await open('/en/series/demo')).html).toContain('<span lang="pt">Demo: à volta de um café</span>');
});
