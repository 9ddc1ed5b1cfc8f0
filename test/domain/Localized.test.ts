import { describe, expect, it } from 'vitest';
import { firstLanguage, inLanguage } from '../../shared/domain/Localized.ts';
import type { Localized } from '../../shared/model/Localized.ts';
import type { Language } from '../../shared/model/languages.ts';

describe('A text', () => {
  it.each<[Language, Localized, string]>([
    ['pt', { lb: 'L', fr: 'F', de: 'D', en: 'E', pt: 'P' }, 'P'],
    ['pt', { lb: 'L', fr: 'F', de: 'D', en: 'E' }, 'F'],
    ['pt', { lb: 'L', de: 'D', en: 'E' }, 'D'],
    ['pt', { lb: 'L', en: 'E' }, 'E'],
    ['fr', { lb: 'L', pt: 'P' }, 'L'],
    ['fr', { pt: 'P' }, 'P'],
    ['de', { de: undefined, fr: 'F' }, 'F'],
    ['de', { de: '', fr: 'F' }, ''],
    ['de', {}, ''],
  ])(
    'is read in %s, or in the first of French, German, English, Luxembourgish, Portuguese: %j',
    (...given) => {
      const [language, text, read] = given;
      expect(inLanguage(text, language)).toBe(read);
    },
  );

  it.each<[Localized, Language]>([
    [{ pt: 'P', en: 'E', de: 'D', fr: 'F', lb: 'L' }, 'lb'],
    [{ pt: 'P', en: 'E', de: 'D', fr: 'F' }, 'fr'],
    [{ pt: 'P', en: 'E', de: 'D' }, 'de'],
    [{ pt: 'P', en: 'E', de: undefined }, 'en'],
    [{ pt: 'P' }, 'pt'],
    [{}, 'lb'],
  ])('has a first language, in the order in which they are offered: %j', (text, first) => {
    expect(firstLanguage(text)).toBe(first);
  });
});
