import type { Language } from '../model/languages.ts';
import type { Session } from '../model/Session.ts';
import { dayOf } from './dayOf.ts';

/** Day and hours: `Thursday 17 December 2026, 16:00–18:00`. */
export function occasion(times: Pick<Session, 'startsAt' | 'endsAt'>, language: Language): string {
  const { startsAt, endsAt } = times;
  return `${dayOf(times, language)}, ${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`;
}
