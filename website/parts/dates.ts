import { daysAfter } from '../../shared/domain/zonedTime.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { Texts } from './Texts.ts';

// Days and hours in words. Not by Intl: Chromium has no Luxembourgish and shows English silently, and the first use of it
// costs 10 ms. All is read off the time as it is written, RFC 3339 with the offset of its place.

interface Words {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** The day of the month with what stands before and after it, from the words of the day. */
  readonly day: (weekday: string, day: number, month: string) => string;
  /** What parts the year from the day. */
  readonly year: string;
  readonly month: (month: string, year: string) => string;
  readonly hours: (from: string, to: string) => string;
  readonly today: string;
  readonly tomorrow: string;
}

const words: Texts<Words> = {
  lb: {
    weekdays: ['Sonndeg', 'Méindeg', 'Dënschdeg', 'Mëttwoch', 'Donneschdeg', 'Freideg', 'Samschdeg'],
    months: 'Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember'.split(' '),
    day: (weekday, day, month) => `${weekday}, ${article(day)} ${day}. ${month}`,
    year: ' ',
    month: (month, year) => `${month} ${year}`,
    hours: (from, to) => `${from} bis ${to} Auer`,
    today: 'Haut',
    tomorrow: 'Muer',
  },
  fr: {
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    day: (weekday, day, month) => `${weekday} ${day === 1 ? '1er' : day} ${month}`,
    year: ' ',
    month: (month, year) => `${month} ${year}`,
    hours: (from, to) => `de ${from.replace(':', 'h')} à ${to.replace(':', 'h')}`,
    today: 'Aujourd’hui',
    tomorrow: 'Demain',
  },
  de: {
    weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    day: (weekday, day, month) => `${weekday}, ${day}. ${month}`,
    year: ' ',
    month: (month, year) => `${month} ${year}`,
    hours: (from, to) => `${from} bis ${to} Uhr`,
    today: 'Heute',
    tomorrow: 'Morgen',
  },
  en: {
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    day: (weekday, day, month) => `${weekday} ${day} ${month}`,
    year: ' ',
    month: (month, year) => `${month} ${year}`,
    hours: (from, to) => `${from} to ${to}`,
    today: 'Today',
    tomorrow: 'Tomorrow',
  },
  pt: {
    weekdays: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'.split(' '),
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
      ' ',
    ),
    day: (weekday, day, month) => `${weekday}, ${day} de ${month}`,
    year: ' de ',
    month: (month, year) => `${month} de ${year}`,
    hours: (from, to) => `das ${from} às ${to}`,
    today: 'Hoje',
    tomorrow: 'Amanhã',
  },
};

/** The n of `den` stays before a vowel and before n, d, t, z, h: not before véier, fënnef, sechs, siwen. */
function article(day: number): string {
  return /[4-7]$/.test(String(day)) ? 'de' : 'den';
}

/** `Thursday 17 December 2026`, `Donneschdeg, de 17. Dezember 2026`, from a time or a day. */
export function dayInWords(time: string, language: Language): string {
  return dayWithoutYear(time, language) + words[language].year + time.slice(0, 4);
}

/** `Thursday 17 December`. */
export function dayWithoutYear(time: string, language: Language): string {
  const { weekdays, months, day } = words[language];
  const date = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return day(weekdays[date.getUTCDay()] ?? '', date.getUTCDate(), months[date.getUTCMonth()] ?? '');
}

/** `December 2026`, from a time, a day or a month. */
export function monthInWords(time: string, language: Language): string {
  const { months, month } = words[language];
  return month(months[Number(time.slice(5, 7)) - 1] ?? '', time.slice(0, 4));
}

/** `August`, from its number, 1 to 12. */
export function monthName(month: number, language: Language): string {
  return words[language].months[month - 1] ?? '';
}

/** `Thursday`, from its number, 0 for Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  return words[language].weekdays[weekday] ?? '';
}

/** The first letters of the month, for a calendar's leaf. */
export function shortMonth(time: string, language: Language): string {
  const name = words[language].months[Number(time.slice(5, 7)) - 1] ?? '';
  return name.length > 4 ? `${name.slice(0, 3)}.` : name;
}

/** `16:00 to 18:00`, by the clocks of the place; with both days where they differ. */
export function hoursInWords(startsAt: string, endsAt: string, language: Language): string {
  return words[language].hours(startsAt.slice(11, 16), endsAt.slice(11, 16));
}

/** `Today`, `Tomorrow`, or null. Both times are of the same place. */
export function nearDay(time: string, now: string, language: Language): string | null {
  const [day, today] = [time.slice(0, 10), now.slice(0, 10)];
  if (day === today) return words[language].today;
  return day === daysAfter(today, 1) ? words[language].tomorrow : null;
}
