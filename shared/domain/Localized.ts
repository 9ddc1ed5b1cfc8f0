import type { Localized } from '../model/Localized.ts';
import { LANGUAGES, type Language } from '../model/languages.ts';

/** What stands in for a language that a text lacks: the one that most people here can read comes first. */
const STAND_INS: readonly Language[] = ['fr', 'de', 'en', 'lb', 'pt'];

/** The text in that language or, where it lacks it, in the first of fr, de, en, lb, pt that it has. */
export function inLanguage(text: Localized, language: Language): string {
  return text[languageOf(text, language)] ?? '';
}

/** The language that `inLanguage` finds the text in. */
export function languageOf(text: Localized, language: Language): Language {
  return [language, ...STAND_INS].find((candidate) => text[candidate] !== undefined) ?? language;
}

/** The first language that the text has, in the order in which languages are offered. */
export function firstLanguage(text: Localized): Language {
  return LANGUAGES.find((language) => text[language] !== undefined) ?? 'lb';
}
