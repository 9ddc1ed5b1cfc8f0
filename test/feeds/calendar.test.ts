import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../shared/feeds/calendar.ts';
import type { Session } from '../../shared/model/Session.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { runs } from '../support/effort.ts';
import { typedLine, typedProse } from '../support/officerText.ts';
import { readers } from '../support/readCalendar.ts';

const series = documentedSeries('2026-01-01T00:00:00Z');
const site = 'https://demo.example';
const write = (...sessions: Session[]) => calendar(series, sessions, { language: 'en', site });
const linesOf = (text: string) => text.split('\r\n');
const unfolded = (text: string) => linesOf(text.replaceAll('\r\n ', ''));
const venue = { name: 'Demo', address: 'Demo', locality: 'Demo', stepFree: null, directions: null };

describe.each(readers)('a calendar, read by $name,', ({ read }) => {
  test('has any text that an officer can type, as it was typed', () => {
    fc.assert(
      fc.property(typedLine, typedLine, typedProse, typedProse, (name, theme, notice, directions) => {
        const session = aSession({
          theme: { en: theme },
          notice: { en: notice },
          venue: { ...venue, name, address: theme, directions: { en: directions } },
          topics: [aTopic({ title: { en: name } })],
        });
        const [event] = read(write(session)).events;
        expect(event?.summary).toBe(`Op e Kaffi mat der Police – ${theme}`);
        expect(event?.location).toBe(`${name}, ${theme}, Demo`);
        expect(event?.description).toBe(
          [
            notice,
            directions,
            `On the agenda:\n- ${name}`,
            series.purpose.en,
            'No booking needed.',
            series.notFor.en,
            `${site}/en/sessions/gare-2030-01`,
          ]
            .join('\n\n')
            .replace(/[\u2028\u2029]/g, '\n'),
        );
      }),
      runs(150),
    );
  });

  test.each([
    ['2,000 characters of four octets', '😀'.repeat(2000)],
    ['2,000 characters of three octets', '漢'.repeat(2000)],
    ['one word of 2,000 letters', 'x'.repeat(2000)],
    ['line breaks alone but for a letter', `a${'\n'.repeat(1998)}b`],
    ['backslashes alone', '\\'.repeat(2000)],
    ['text from right to left', '\u0645\u0631\u062d\u0628\u0627; '.repeat(300).trim()],
  ])('has %s', (_, notice) => {
    const { events } = read(write(aSession({ notice: { en: notice } })));
    expect(events).toHaveLength(1);
    expect(events[0]?.description?.startsWith(`${notice}\n\n`)).toBe(true);
  });

  test.each([
    ['the first time', '2030-10-27T02:30:00+02:00', '2030-10-27T00:30:00Z'],
    ['the second time', '2030-10-27T02:30:00+01:00', '2030-10-27T01:30:00Z'],
    ['after it', '2030-10-27T04:30:00+01:00', '2030-10-27T03:30:00Z'],
  ])('is right in the night in which clocks go back, %s that they show an hour', (_, time, instant) => {
    const early = aSession({ startsAt: time, endsAt: '2030-10-27T05:00:00+01:00' });
    expect(read(write(early)).events[0]?.startsAt).toBe(instant);
    const late = aSession({ startsAt: '2030-10-26T22:00:00+02:00', endsAt: time });
    expect(read(write(late)).events[0]?.endsAt).toBe(instant);
  });

  test('holds nothing but its name where there is no session', () => {
    expect(read(write())).toEqual({ name: 'Op e Kaffi mat der Police', events: [] });
  });
});

describe('a calendar', () => {
  test('is not broken off by what looks like its end', () => {
    const notice = 'END:VEVENT\r\nEND:VCALENDAR\nBEGIN:VCALENDAR';
    // ts-ics looks for these words within lines too.
    const events = readers
      .find(({ name }) => name === 'ical.js')
      ?.read(write(aSession({ notice: { en: notice } }))).events;
    expect(events?.map(({ description }) => description?.split('\n\n')[0])).toEqual([
      'END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR',
    ]);
  });

  test('has no line over 75 octets, none that is not UTF-8, and CRLF alone, whatever is typed', () => {
    fc.assert(
      fc.property(typedLine, typedProse, (theme, notice) => {
        const text = write(aSession({ theme: { en: theme }, notice: { en: notice } }));
        expect(text.isWellFormed()).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const bytes = Buffer.from(text);
        for (let start = 0; start < bytes.length; ) {
          const end = bytes.indexOf('\r\n', start);
          const line = bytes.subarray(start, end);
          expect(line.length).toBeLessThanOrEqual(75);
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
          start = end + 2;
        }
      }),
      runs(150),
    );
  });

  test('drops what text in iCalendar cannot hold, should it ever be stored', () => {
    const text = write(aSession({ notice: { en: 'a\u0000b\u001bc\ud800d\te\rf\u0085g' } }));
    const description = unfolded(text).find((line) => line.startsWith('DESCRIPTION:'));
    expect(description).toMatch(/^DESCRIPTION:abc\ufffdd\te\\nf\\ng\\n/);
  });

  test('says who it is and how often to come back, and has no method, which would want an organiser', () => {
    expect(linesOf(write()).slice(0, 9)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Op e Kaffi//Op e Kaffi//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Op e Kaffi mat der Police',
      'X-WR-CALNAME:Op e Kaffi mat der Police',
      'X-WR-TIMEZONE:Europe/Luxembourg',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
    ]);
  });

  test('tells an event by its session’s id and the site’s host, without its port', () => {
    const at = (origin: string) => calendar(series, [aSession()], { language: 'en', site: origin });
    expect(linesOf(at('http://127.0.0.1:3001'))).toContain('UID:gare-2030-01@127.0.0.1');
    expect(linesOf(at('https://demo.example'))).toContain('UID:gare-2030-01@demo.example');
  });

  test('never invents where a place is, and says that it is not known yet', () => {
    const text = write(aSession());
    expect(text).not.toMatch(/^(GEO|LOCATION)/m);
    const description = unfolded(text).find((line) => line.startsWith('DESCRIPTION'));
    expect(description).toMatch(/^DESCRIPTION:The venue will be announced\.\\n\\nOnce a month/);
    expect(write(aSession({ venue }))).not.toMatch(/^GEO/m);
  });

  test.each([
    [true, 'There is no step at the entrance.'],
    [false, 'There is a step at the entrance.'],
  ])('says whether one gets in without a step: %s', (stepFree, words) => {
    expect(unfolded(write(aSession({ venue: { ...venue, stepFree } }))).join('\n')).toContain(words);
  });

  test('says that a date is not confirmed, by status and in words', () => {
    const text = write(aSession({ dateConfirmed: false }));
    expect(linesOf(text)).toContain('STATUS:TENTATIVE');
    expect(text).toContain('The date is not confirmed yet.');
  });

  test('writes an event line by line as calendars read it', () => {
    const topics = [aTopic({ title: { en: 'Lamps' } }), aTopic({ id: 'b', title: { en: 'Noise' } })];
    const session = aSession({
      venue,
      topics,
      sequence: 3,
      announcedAt: '2029-12-01T10:00:00Z',
      updatedAt: '2029-12-24T10:30:59Z',
    });
    const lines = unfolded(write(session));
    const event = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1);
    expect(event).toEqual([
      'BEGIN:VEVENT',
      'UID:gare-2030-01@demo.example',
      'SEQUENCE:3',
      'DTSTAMP:20291224T103059Z',
      'CREATED:20291201T100000Z',
      'LAST-MODIFIED:20291224T103059Z',
      'DTSTART;TZID=Europe/Luxembourg:20300117T160000',
      'DTEND;TZID=Europe/Luxembourg:20300117T180000',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'SUMMARY:Op e Kaffi mat der Police',
      expect.stringMatching(/^DESCRIPTION:On the agenda:\\n- Lamps\\n- Noise\\n\\n.*gare-2030-01$/),
      'LOCATION:Demo\\, Demo\\, Demo',
      'URL:https://demo.example/en/sessions/gare-2030-01',
      'END:VEVENT',
    ]);
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });

  test('says of a cancelled session that it is, in every way that applications look at, even if not confirmed', () => {
    const cancellation = { reason: { en: 'Works' } };
    const lines = unfolded(write(aSession({ status: 'cancelled', cancellation, dateConfirmed: false })));
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines).toContain('SUMMARY:Cancelled: Op e Kaffi mat der Police');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toMatch(
      /^DESCRIPTION:This meeting is cancelled\. Works\\n\\n/,
    );
  });

  test('breaks a line at 75 octets, and not before', () => {
    const theme = (length: number) => 'x'.repeat(length - 'SUMMARY:Op e Kaffi mat der Police – '.length - 2);
    const summary = (length: number) => {
      const lines = linesOf(write(aSession({ theme: { en: theme(length) } })));
      const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
      return lines
        .slice(
          at,
          lines.findIndex((line) => line.startsWith('DESCRIPTION')),
        )
        .map((line) => Buffer.byteLength(line));
    };
    expect([75, 76, 75 + 74, 75 + 75].map(summary)).toEqual([[75], [75, 2], [75, 75], [75, 75, 2]]);
  });

  test.each([
    ['two octets', '\u00a1', '\u07ff'],
    ['three octets', '\u0800', '\uffee'],
    ['four octets', '\u{10000}', '\u{10ffff}'],
  ])('counts characters of %s as such', (_, ...characters) => {
    for (const character of characters) {
      const lines = linesOf(write(aSession({ theme: { en: character.repeat(200) } })));
      const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
      const size = Buffer.byteLength(character);
      const lengths = lines.slice(at + 1, at + 3).map((line) => Buffer.byteLength(line));
      expect(lengths).toEqual([1 + size * Math.floor(74 / size), 1 + size * Math.floor(74 / size)]);
    }
  });

  test('names a zone for the years of its events, else for that of the series’ last change', () => {
    // Clocks that were changed until 2016, so that each change is listed, from a year before to a year after.
    const timeZone = 'Europe/Istanbul';
    const there = {
      ...series,
      recurrence: { ...series.recurrence, timeZone },
      updatedAt: '2013-06-01T10:00:00Z',
    };
    const yearsIn = (...sessions: Session[]) => {
      const text = calendar(there, sessions, { language: 'en', site });
      return [...new Set(text.match(/(?<=^DTSTART:)\d{4}/gm))].join(' ');
    };
    const on = (startsAt: string, endsAt: string) => aSession({ timeZone, startsAt, endsAt });
    const first = on('2010-01-21T16:00:00+02:00', '2010-01-21T18:00:00+02:00');
    const last = on('2011-12-31T22:00:00+02:00', '2012-01-01T01:00:00+02:00');
    expect(yearsIn()).toBe('2012 2013 2014');
    expect(yearsIn(first)).toBe('2009 2010 2011');
    expect(yearsIn(last, first)).toBe('2009 2010 2011 2012 2013');
  });

  test('declares each zone once that its events name', () => {
    const text = write(
      aSession(),
      aSession({
        slot: '2030-02',
        startsAt: '2030-02-21T16:00:00+01:00',
        endsAt: '2030-02-21T18:00:00+01:00',
      }),
      aSession({
        slot: '2030-03',
        timeZone: 'Europe/Lisbon',
        startsAt: '2030-03-21T16:00:00Z',
        endsAt: '2030-03-21T18:00:00Z',
      }),
    );
    expect(text.match(/^TZID:.*$/gm)).toEqual(['TZID:Europe/Luxembourg', 'TZID:Europe/Lisbon']);
    const elsewhere = write(aSession({ timeZone: 'Europe/Lisbon' }));
    expect(elsewhere.match(/^TZID:.*$/gm)).toEqual(['TZID:Europe/Lisbon']);
  });
});
