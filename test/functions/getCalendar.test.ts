import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { readers } from '../support/readCalendar.ts';
import { testSystem } from '../support/testSystem.ts';

const system = await testSystem();
system.setClock(new Date('2026-06-15T12:00:00Z'));
const facts = await system.storeSeries();

const [icalJs] = readers;
const at = '/api/calendar.ics';
const get = async (query = '') => (await system.http(`${at}${query && `?${query}`}`)).text();
/** The one event that a calendar of one session holds, as ical.js reads it. */
const eventOf = async (id: string, more = '') => icalJs?.read(await get(`session=${id}${more}`)).events[0];
const uids = async (query: string) =>
  icalJs?.read(await get(query)).events.map(({ uid }) => uid.split('@')[0]);
const problem = async (query: string) => {
  const response = await system.http(`${at}?${query}`);
  const { type, errors } = (await response.json()) as { type: string; errors?: { parameter: string }[] };
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return [response.status, type, ...(errors ?? []).map(({ parameter }) => parameter)];
};

/** A series of its own, so that tests do not meet each other's sessions, nor what is kept of a series. */
let series = 0;
async function aSeries(changes: Parameters<typeof system.storeSeries>[0] = {}) {
  series += 1;
  return (await system.storeSeries({ ...changes, id: `demo${String.fromCharCode(96 + series)}` })).id;
}

describe('getCalendar', () => {
  test('answers with a calendar that may be kept, shown and read by any page', async () => {
    const response = await system.http(at);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="op-e-kaffi.ics"',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: expect.stringContaining('Authorization'),
    });
  });

  test('answers 304 while nothing has changed, and HEAD without a body', async () => {
    const first = await system.http(at);
    const etag = String(first.headers.get('etag'));
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await system.http(at, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await system.http(at, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    expect(head.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    await system.storeSession(aSession({ slot: '2026-08' }));
    const after = await system.http(at, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
  });

  test.each(readers)('is read by $name', async ({ read }) => {
    const id = await aSeries();
    await system.storeSession(
      aSession({
        series: id,
        slot: '2026-07',
        startsAt: '2026-07-16T16:00:00+02:00',
        endsAt: '2026-07-16T18:00:00+02:00',
        venue: {
          name: 'Demo, café',
          address: '1; Demo',
          locality: 'Demo',
          stepFree: true,
          directions: { en: 'Left' },
        },
        theme: { en: 'Demo theme' },
        notice: { en: 'Line 1\nLine 2' },
        topics: [aTopic(), aTopic({ id: 'noise-aaaa', title: { fr: 'Sujet' } })],
        updatedAt: '2026-06-10T08:00:00Z',
        sequence: 4,
      }),
    );
    expect(read(await get(`series=${id}&lang=en`))).toEqual({
      name: 'Op e Kaffi mat der Police',
      events: [
        {
          uid: `${id}-2026-07@127.0.0.1`,
          sequence: 4,
          status: 'CONFIRMED',
          summary: 'Op e Kaffi mat der Police – Demo theme',
          location: 'Demo, café, 1; Demo, Demo',
          description: [
            'Line 1\nLine 2',
            'There is no step at the entrance.',
            'Left',
            'On the agenda:\n- Demo topic\n- Sujet',
            facts.purpose.en,
            'No booking needed.',
            facts.notFor.en,
            `${system.origin}/en/sessions/${id}-2026-07`,
          ].join('\n\n'),
          url: `${system.origin}/en/sessions/${id}-2026-07`,
          startsAt: '2026-07-16T14:00:00Z',
          endsAt: '2026-07-16T16:00:00Z',
          stamp: '2026-06-10T08:00:00Z',
          lastModified: '2026-06-10T08:00:00Z',
        },
      ],
    });
  });

  test('has what is to come and the past year, in the order of dates, wherever a session was moved', async () => {
    const id = await aSeries();
    const on = (slot: string, day: string) =>
      aSession({ series: id, slot, startsAt: `${day}T16:00:00+02:00`, endsAt: `${day}T18:00:00+02:00` });
    await system.storeSession(on('2025-05', '2025-06-14'));
    await system.storeSession(on('2025-06', '2025-06-16'));
    await system.storeSession(on('2024-07', '2026-07-01'));
    await system.storeSession(on('2026-06', '2026-06-18'));
    await system.storeSession(on('2027-08', '2027-08-18'));
    expect(await uids(`series=${id}`)).toEqual([
      `${id}-2025-06`,
      `${id}-2026-06`,
      `${id}-2024-07`,
      `${id}-2027-08`,
    ]);
  });

  test('has one session where one is asked for, however old', async () => {
    const id = await aSeries();
    await system.storeSession(
      aSession({
        series: id,
        slot: '2024-01',
        startsAt: '2024-01-18T16:00:00+01:00',
        endsAt: '2024-01-18T18:00:00+01:00',
      }),
    );
    await system.storeSession(aSession({ series: id, slot: '2026-09' }));
    expect(await uids(`session=${id}-2024-01`)).toEqual([`${id}-2024-01`]);
    expect(await uids(`series=${id}&session=${id}-2026-09`)).toEqual([`${id}-2026-09`]);
  });

  test.each([
    ['lb', 'Ofgesot: '],
    ['fr', 'Annulé : '],
    ['de', 'Abgesagt: '],
    ['en', 'Cancelled: '],
    ['pt', 'Cancelado: '],
  ])('marks a cancelled session in %s, and says why', async (lang, prefix) => {
    const id = await aSeries();
    const reason = Object.fromEntries(LANGUAGES.map((language) => [language, `Reason in ${language}`]));
    await system.storeSession(
      aSession({ series: id, slot: '2026-09', status: 'cancelled', cancellation: { reason } }),
    );
    for (const { read } of readers) {
      const [event] = read(await get(`series=${id}&lang=${lang}`)).events;
      expect(event).toMatchObject({ status: 'CANCELLED', summary: `${prefix}Op e Kaffi mat der Police` });
      expect(event?.description?.split('\n\n')[0]).toMatch(new RegExp(`Reason in ${lang}$`));
    }
    expect(await get(`series=${id}`)).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  });

  test('leaves cancelled sessions out where that is asked for', async () => {
    const id = await aSeries();
    await system.storeSession(
      aSession({
        series: id,
        slot: '2026-09',
        status: 'cancelled',
        cancellation: { reason: { en: 'Demo' } },
      }),
    );
    await system.storeSession(aSession({ series: id, slot: '2026-10' }));
    expect(await uids(`series=${id}`)).toHaveLength(2);
    expect(await uids(`series=${id}&cancelled=include`)).toHaveLength(2);
    expect(await uids(`series=${id}&cancelled=exclude`)).toEqual([`${id}-2026-10`]);
    expect(await uids(`session=${id}-2026-09&cancelled=exclude`)).toEqual([]);
  });

  test('is in the first language of the series’ name, and fills in what a language lacks', async () => {
    const id = await aSeries({
      name: { pt: 'Nome', de: 'Name' },
      purpose: { pt: 'Para', fr: 'Pour', lb: 'Fir' },
    });
    await system.storeSession(aSession({ series: id, slot: '2026-09', theme: { lb: 'Thema', pt: 'Tema' } }));
    const read = async (query: string) => {
      const { name, events } = icalJs?.read(await get(`series=${id}${query}`)) ?? { events: [] };
      return [name, events[0]?.summary, events[0]?.description?.split('\n\n')[1]];
    };
    expect(await read('')).toEqual(['Name', 'Name – Thema', 'Pour']);
    expect(await read('&lang=pt')).toEqual(['Nome', 'Nome – Tema', 'Para']);
    expect(await read('&lang=lb')).toEqual(['Name', 'Name – Thema', 'Fir']);
  });

  test('has an empty calendar for a series without sessions', async () => {
    const id = await aSeries();
    for (const { read } of readers) expect(read(await get(`series=${id}`)).events).toEqual([]);
  });

  test.each([
    ['lang=xx', 'lang'],
    ['lang=', 'lang'],
    ['cancelled=no', 'cancelled'],
    ['series=Gare', 'series'],
    ['session=gare', 'session'],
    ['when=past', 'when'],
    ['lang=fr&lang=de', 'lang'],
  ])('refuses ?%s', async (query, parameter) => {
    expect(await problem(query)).toEqual([400, '/problems/invalid-request', parameter]);
  });

  test.each([
    'series=nowhere',
    'session=gare-2001-01',
    'session=nowhere-2026-01',
    'series=gare&session=nowhere-2026-01',
  ])('finds nothing at ?%s', async (query) => {
    expect(await problem(query)).toEqual([404, '/problems/not-found']);
  });

  test('is one request to the database while the series is fresh, also for one session', async () => {
    const id = await aSeries();
    await system.storeSession(aSession({ series: id, slot: '2026-09' }));
    await get(`series=${id}`);
    const requests = () => system.gate.count.get('getCalendar') ?? 0;
    for (const query of [`series=${id}`, `series=${id}&lang=fr`, `session=${id}-2026-09`]) {
      const before = requests();
      await get(query);
      expect(requests() - before).toBe(1);
    }
  });

  test('shows a series’ new name within a minute', async () => {
    const id = await aSeries();
    await get(`series=${id}`);
    await system.storeSeries({ id, name: { en: 'Renamed' } });
    system.setClock(new Date('2026-06-15T12:05:00Z'));
    expect(icalJs?.read(await get(`series=${id}`)).name).toBe('Renamed');
  });

  test('says 503 when the database throttles, and when to come back', async () => {
    system.gate.inject(({ by }) => (by === 'getCalendar' ? 'throttle' : null));
    const response = await system.http(at);
    system.gate.inject(null);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  test('logs nothing', () => {
    expect(system.output).toEqual([]);
  });
});

describe('an event', () => {
  const id = 'gare-2026-11';
  const patch = async (body: NonNullable<Parameters<typeof system.officer.editSession>[0]['body']>) => {
    const { etag } = await system.resident.getSession({ params: { id } });
    await system.officer.editSession({ params: { id }, ifMatch: String(etag), body });
    return eventOf(id);
  };

  test('goes up in SEQUENCE with date, hours, venue, theme and status alone, and never changes its UID', async () => {
    await system.storeSession(
      aSession({
        slot: '2026-11',
        startsAt: '2026-11-19T16:00:00+01:00',
        endsAt: '2026-11-19T18:00:00+01:00',
      }),
    );
    const venue = { name: 'Demo', address: 'Demo', locality: 'Demo' };
    const topic = { subject: 'noise', title: { en: 'Demo' } };
    const steps: [Parameters<typeof patch>[0], number][] = [
      [{ startsAt: '2026-11-20T16:00:00+01:00', endsAt: '2026-11-20T18:00:00+01:00' }, 1],
      [{ endsAt: '2026-11-20T19:00:00+01:00' }, 2],
      [{ endsAt: '2026-11-20T19:00:00+01:00' }, 2],
      [{ venue }, 3],
      [{ venue }, 3],
      [{ theme: { en: 'Demo' } }, 4],
      [{ notice: { en: 'Demo' } }, 4],
      [{ topics: [topic] }, 4],
      [{ dateConfirmed: false }, 4],
      [{ dateConfirmed: true }, 4],
      [{ status: 'cancelled', cancellation: { reason: { en: 'Demo' } } }, 5],
      [{ cancellation: { reason: { en: 'Another' } } }, 5],
      [{ status: 'scheduled' }, 6],
      [{ startsAt: '2027-02-01T16:00:00+01:00', endsAt: '2027-02-01T18:00:00+01:00' }, 7],
      [{ theme: null }, 8],
      [{ venue: null }, 9],
    ];
    for (const [body, sequence] of steps) {
      const event = await patch(body);
      expect([body, event?.sequence, event?.uid]).toEqual([body, sequence, `${id}@127.0.0.1`]);
    }
    expect(await eventOf(id)).toMatchObject({
      startsAt: '2027-02-01T15:00:00Z',
      status: 'CONFIRMED',
      location: undefined,
    });
  });

  test('has the last change for its stamp', async () => {
    const event = await patch({ notice: { en: 'Another notice' } });
    const { body } = await system.resident.getSession({ params: { id } });
    expect([event?.stamp, event?.lastModified]).toEqual([body.updatedAt, body.updatedAt]);
  });

  test('has what an officer has typed, through the front door', async () => {
    const text = 'a, b; c: "d" \\ e\\n f\n\n😀 👩‍👩‍👧 \u05e9\u05dc\u05d5\u05dd é <b>&amp;';
    await patch({ notice: { en: `${text}${'😀'.repeat(900)}` }, theme: { en: text.replaceAll('\n', ' ') } });
    for (const { read } of readers) {
      const [event] = read(await get(`session=${id}&lang=en`)).events;
      expect(event?.description).toContain(`\n\n${text}${'😀'.repeat(900)}\n\n`);
      expect(event?.description).toMatch(/^This meeting has been moved\. Before: /); // by the tests above
      expect(event?.summary).toBe(`Op e Kaffi mat der Police – ${text.replaceAll('\n', ' ')}`);
    }
  });
});
