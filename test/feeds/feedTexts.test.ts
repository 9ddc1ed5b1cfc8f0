import { expect, it } from 'vitest';
import { feedTexts } from '../../shared/feeds/feedTexts.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';

it.each(LANGUAGES)('Calendars and feeds say each thing in %s, in words of their own', (language) => {
  const words = Object.values(feedTexts[language]);
  for (const text of words) expect(text).toMatch(/\p{L}{2}/u);
  expect(new Set(words).size).toBe(words.length);
  const { cancelledTitle, announcedTitle, changedTitle, outcomeTitle, theme, cancelled } =
    feedTexts[language];
  for (const prefix of [cancelledTitle, announcedTitle, changedTitle, outcomeTitle, theme])
    expect(prefix).toMatch(/\S\u00a0?: $/);
  expect(cancelled).toMatch(/\. $/);
});
