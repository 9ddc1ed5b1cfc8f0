import type { Language } from '../model/languages.ts';
import type { Session } from '../model/Session.ts';

const dayFormats = new Map<Language, Intl.DateTimeFormat>();

/** The day in words: `Thursday 17 December 2026`. */
export function dayOf({ startsAt }: Pick<Session, 'startsAt'>, language: Language): string {
  let format = dayFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'full',
      timeZone: 'UTC',
    });
    dayFormats.set(language, format);
  }
  // The wall clock is in the text already: read as UTC, it needs no rules of zones.
  return format.format(new Date(`${startsAt.slice(0, 10)}T00:00:00Z`));
}
