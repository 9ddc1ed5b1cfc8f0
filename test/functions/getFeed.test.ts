import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../shared/feeds/xml.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
await system.storeSeries();

const at = '/api/feed.atom';
const get = async (query: string) => {
  const text = await (await system.http(`${at}?${query}`)).text();
  expect(XMLValidator.validate(text)).toBe(true);
  return parseFeed(text);
};
const idsOf = async (series: string) =>
  (await get(`series=${series}&lang=en`)).items.map(({ id }) => id?.replace(/^tag:[^:]*:/, ''));
const problem = async (query: string) => {
  const response = await system.http(`${at}?${query}`);
  const { type, errors } = (await response.json()) as { type: string; errors?: { parameter: string }[] };
  return [response.status, type, ...(errors ?? []).map(({ parameter }) => parameter)];
};
const since = (days: number) => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`;

describe('getFeed', () => {
  test('answers with a feed that may be kept, and read by any page', async () => {
    const response = await system.http(at);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
      'access-control-allow-origin': '*',
      vary: expect.stringContaining('Authorization'),
    });
    expect(response.headers.has('content-disposition')).toBe(false);
  });

  test('answers 304 while nothing has changed, and HEAD without a body', async () => {
    const etag = String((await system.http(at)).headers.get('etag'));
    const again = await system.http(at, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await system.http(at, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
  });

  test.each(['', '?lang=fr', '?series=gare&lang=de'])(
    'names the address that was asked for: %s',
    async (query) => {
      const text = await (await system.http(at + query)).text();
      expect(text).toContain(
        `rel="self" type="application/atom+xml" href="${escapeXml(system.origin + at + query)}"`,
      );
    },
  );

  test('names the licence of its texts, where the deployment has one', async () => {
    expect(await (await system.http(at)).text()).not.toContain('<rights>');
    const licensed = await testSystem({ settings: { dataLicence: 'CC-BY-4.0' } });
    await licensed.storeSeries();
    expect(await (await licensed.http(at)).text()).toContain('<rights>CC-BY-4.0</rights>');
    const document = (await (await licensed.http('/openapi.json')).json()) as { info: { license: unknown } };
    expect(document.info.license).toEqual({ name: 'CC-BY-4.0', identifier: 'CC-BY-4.0' });
  });

  test('tells what became known, newest first', async () => {
    await system.storeSeries({ id: 'demo' });
    await system.storeSession(
      aSession({
        series: 'demo',
        slot: '2030-01',
        announcedAt: since(90),
        changedAt: since(20),
        sequence: 2,
        status: 'cancelled',
        cancellation: { reason: { en: 'Demo reason' } },
        cancelledAt: since(30),
        topics: [aTopic({ outcome: { en: 'Demo outcome' }, outcomeAt: since(10) })],
      }),
    );
    await system.storeSession(aSession({ series: 'demo', slot: '2030-02', announcedAt: since(5) }));
    const { items } = await get('series=demo&lang=en');
    expect(items.map(({ title }) => title)).toEqual([
      'New: Op e Kaffi mat der Police, Thursday, 17 January 2030',
      'You said, we did: Demo topic',
      'Changed: Op e Kaffi mat der Police, Thursday, 17 January 2030',
      'Cancelled: Op e Kaffi mat der Police, Thursday, 17 January 2030',
      'New: Op e Kaffi mat der Police, Thursday, 17 January 2030',
    ]);
    const times = items.map(({ updated }) => updated?.getTime() ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
    expect(items[3]?.content).toContain('Demo reason');
    expect(items[1]?.content).toContain('Demo outcome');
    expect(items.map(({ url }) => url)).toContain(`${system.origin}/en/sessions/demo-2030-02`);
  });

  test('goes back a year, and a hundred entries', async () => {
    await system.storeSeries({ id: 'old' });
    const topic = (day: number, i: number) =>
      aTopic({ id: `noise-${day}x${i}`, outcome: { en: 'Demo' }, outcomeAt: since(day) });
    for (let month = 1; month <= 6; month += 1) {
      const topics = Array.from({ length: 20 }, (_, i) => topic(month * 30 + i, i));
      await system.storeSession(
        aSession({ series: 'old', slot: `2030-0${month}`, announcedAt: since(300), topics }),
      );
    }
    await system.storeSession(
      aSession({ series: 'old', slot: '2030-07', announcedAt: since(370), topics: [topic(368, 0)] }),
    );
    const { items } = await get('series=old');
    expect(items).toHaveLength(100);
    expect(items.filter(({ id }) => id?.includes('2030-07'))).toEqual([]);
  });

  test('follows a session through the officers’ hands', async () => {
    await system.storeSeries({ id: 'hands' });
    await system.storeSession(aSession({ series: 'hands', announcedAt: since(3), topics: [aTopic()] }));
    const id = 'hands-2030-01';
    const start = Date.now();
    let minutes = 0;
    const patch = async (body: NonNullable<Parameters<typeof system.officer.editSession>[0]['body']>) => {
      minutes += 1;
      system.setClock(new Date(start + minutes * 60_000));
      const { etag } = await system.resident.getSession({ params: { id } });
      await system.officer.editSession({ params: { id }, ifMatch: String(etag), body });
      return idsOf('hands');
    };
    const announced = `${id}/announced`;
    expect(await patch({ notice: { en: 'Demo' } })).toEqual([announced]);
    expect(await patch({ theme: { en: 'Demo' } })).toEqual([`${id}/changed/1`, announced]);
    const reason = { en: 'Demo' };
    const [cancelled, ...rest] = await patch({ status: 'cancelled', cancellation: { reason } });
    expect(cancelled).toMatch(/^hands-2030-01\/cancelled\/[\d-]+T[\d:]+Z$/);
    expect(rest).toEqual([announced]);
    expect(await patch({ cancellation: { reason: { en: 'Another' } } })).toEqual([cancelled, announced]);
    expect(await patch({ theme: null })).toEqual([`${id}/changed/3`, cancelled, announced]);
    expect(await patch({ status: 'scheduled' })).toEqual([`${id}/changed/4`, announced]);
    const told = {
      id: 'lighting-7f3k',
      subject: 'lighting',
      title: { en: 'Demo topic' },
      outcome: { en: 'Demo' },
    };
    const outcome = `${id}/outcome/lighting-7f3k`;
    expect(await patch({ topics: [told] })).toEqual([outcome, `${id}/changed/4`, announced]);
    const again = await patch({ status: 'cancelled', cancellation: { reason } });
    expect(again.slice(1)).toEqual([outcome, announced]);
    expect(again[0]).not.toBe(cancelled);
    expect(await patch({ topics: [{ ...told, outcome: { en: 'Demo' } }] })).toEqual(again);
  });

  test('is in the language asked for, or the first of the series’ name', async () => {
    await system.storeSeries({ id: 'other', name: { pt: 'Nome', de: 'Name' } });
    expect(await get('series=other')).toMatchObject({ language: 'de', title: 'Name' });
    expect(await get('series=other&lang=pt')).toMatchObject({ language: 'pt', title: 'Nome' });
    expect(await get('series=other&lang=fr')).toMatchObject({ language: 'fr', title: 'Name' });
  });

  test.each([
    ['lang=xx', 'lang'],
    ['session=gare-2026-01', 'session'],
    ['series=Gare', 'series'],
    ['lang=fr&lang=fr', 'lang'],
  ])('refuses ?%s', async (query, parameter) => {
    expect(await problem(query)).toEqual([400, '/problems/invalid-request', parameter]);
  });

  test('finds no feed of a series that does not exist', async () => {
    expect(await problem('series=nowhere')).toEqual([404, '/problems/not-found']);
  });

  test('is one request to the database while the series is fresh', async () => {
    await get('series=demo');
    const before = system.gate.count.get('getFeed') ?? 0;
    await get('series=demo');
    expect((system.gate.count.get('getFeed') ?? 0) - before).toBe(1);
  });

  test('logs nothing', () => {
    expect(system.output).toEqual([]);
  });
});
