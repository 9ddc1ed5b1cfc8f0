import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import {
  dayInWords,
  dayWithoutYear,
  hoursInWords,
  monthInWords,
  nearDay,
  shortMonth,
} from '../../website/parts/dates.ts';

const day = '2026-12-17T16:00:00+01:00';

describe('a day in words', () => {
  test.each<[Language, string]>([
    ['lb', 'Donneschdeg, de 17. Dezember 2026'],
    ['fr', 'jeudi 17 décembre 2026'],
    ['de', 'Donnerstag, 17. Dezember 2026'],
    ['en', 'Thursday 17 December 2026'],
    ['pt', 'quinta-feira, 17 de dezembro de 2026'],
  ])('is as people say it in %s', (lang, words) => {
    expect(dayInWords(day, lang)).toBe(words);
  });

  test('takes the n in Luxembourgish before all numbers but those that end in 4 to 7', () => {
    // véier, fënnef, sechs, siwen and those in -éng or -an… that begin with them.
    const without = [4, 5, 6, 7, 14, 15, 16, 17, 24, 25, 26, 27];
    for (let n = 1; n <= 31; n += 1) {
      const time = `2026-12-${String(n).padStart(2, '0')}T16:00:00+01:00`;
      expect(dayWithoutYear(time, 'lb')).toContain(` ${without.includes(n) ? 'de' : 'den'} ${n}. `);
    }
  });

  test('says "1er" in French, and no other number so', () => {
    expect(dayInWords('2027-01-01', 'fr')).toBe('vendredi 1er janvier 2027');
    expect(dayInWords('2027-01-21', 'fr')).toBe('jeudi 21 janvier 2027');
  });

  test.each(['de', 'fr', 'en', 'pt'] as const)(
    'agrees with what Intl says in %s, on each day of a year',
    (lang) => {
      const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang === 'pt' ? 'pt-PT' : lang, {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
      for (let n = 0; n < 366; n += 1) {
        const date = new Date(Date.UTC(2028, 0, 1 + n));
        const said = dayInWords(date.toISOString(), lang).replaceAll('1er', '1');
        const plain = (text: string) => text.replace(/[,.]/g, '').toLowerCase();
        expect(plain(said)).toBe(plain(format.format(date)).replaceAll('1er', '1'));
      }
    },
  );

  test('is read off the time of the place, whatever the offset', () => {
    expect(dayInWords('2026-12-17T00:30:00+13:00', 'en')).toBe('Thursday 17 December 2026');
  });
});

test.each<[Language, string, string, string]>([
  ['lb', '16:00 bis 18:00 Auer', 'Dezember 2026', 'Dez.'],
  ['fr', 'de 16h00 à 18h00', 'décembre 2026', 'déc.'],
  ['de', '16:00 bis 18:00 Uhr', 'Dezember 2026', 'Dez.'],
  ['en', '16:00 to 18:00', 'December 2026', 'Dec.'],
  ['pt', 'das 16:00 às 18:00', 'dezembro de 2026', 'dez.'],
])('hours and months are in %s', (lang, hours, month, short) => {
  expect(hoursInWords(day, '2026-12-17T18:00:00+01:00', lang)).toBe(hours);
  expect(monthInWords('2026-12', lang)).toBe(month);
  expect(shortMonth(day, lang)).toBe(short);
});

test('today and tomorrow are named, other days are not', () => {
  for (const lang of LANGUAGES) {
    expect(nearDay(day, '2026-12-17T00:00:00+01:00', lang)).toMatch(/^(Haut|Aujourd’hui|Heute|Today|Hoje)$/);
    expect(nearDay(day, '2026-12-16T23:59:00+01:00', lang)).toMatch(/^(Muer|Demain|Morgen|Tomorrow|Amanhã)$/);
    expect(nearDay(day, '2026-12-15T23:59:00+01:00', lang)).toBeNull();
    expect(nearDay(day, '2026-12-18T00:01:00+01:00', lang)).toBeNull();
  }
  expect(nearDay('2027-01-01', '2026-12-31T12:00:00+01:00', 'en')).toBe('Tomorrow');
});
