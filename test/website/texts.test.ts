import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../infra/root.ts';
import { feedTexts } from '../../shared/feeds/feedTexts.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import { documentedSeries } from '../../shared/programme.ts';
import { dayInWords } from '../../website/parts/dates.ts';

/** Every text that the website says of its own, by where it stands, in one language. */
type Said = Readonly<Record<string, string>>;

const files = globSync('website/**/*.texts.ts', { cwd: root }).sort();
const modules = await Promise.all(files.map((file) => import(root + file) as Promise<object>));
const { purpose, notFor, subjects } = documentedSeries('2026-01-01T00:00:00Z');

/** What a language says, in sentences that are put together as well: `17` is a number, a day and a name. */
function saidIn(language: Language): Said {
  const tables = modules.flatMap((module, i) =>
    Object.entries(module).flatMap(([name, texts]) =>
      isTexts(texts) ? [[`${files[i]} ${name}`, texts[language]]] : [],
    ),
  );
  const all = {
    ...Object.fromEntries(tables),
    feed: feedTexts[language],
    programme: [purpose, notFor, ...subjects.map(({ name }) => name)].map((text) => text[language]),
    days: Array.from({ length: 31 }, (_, i) =>
      dayInWords(`2027-01-${String(i + 1).padStart(2, '0')}`, language),
    ),
  };
  return Object.fromEntries(textsIn(all, language));
}

function isTexts(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value);
}

function textsIn(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') return textsIn(value('17'), at);
  return Object.entries(Object(value)).flatMap(([key, inner]) => textsIn(inner, `${at} ${key}`));
}

/** The texts in which a pattern is found, with what was found. */
function finds(said: Said, pattern: RegExp): string[] {
  return Object.entries(said).flatMap(([at, text]) =>
    [...text.matchAll(pattern)].map(([found]) => `${at}: ${found}`),
  );
}

/** Each language's own words end here; others' names and codes have none of its rules. */
const foreign = /Op e Kaffi|Service information et presse|Code de procédure pénale/g;

const stays = '[aeiouyäëéöüàèêâîôûdthnzAEIOUYÄËÉÖÜÀÈÊÂÎÔÛDTHNZ„“]';
/** Before these an n is not heard. Before s both are right where little words follow. */
const falls = '[bcfgjklmpqrvwxBCFGJKLMPQRVWX]';

/** Words that lose their n, with it and without. `si` and `de` are words of their own, too, but not before vowels. */
const pairs = (
  'den/de en/e een/ee keen/kee deen/dee wien/wie vun/vu an/a wann/wa kann/ka dann/da hunn/hu ginn/gi sinn/si ' +
  'schonn/scho virun/viru eisen/eise Ären/Äre hiren/hire kënnen/kënne mussen/musse wëllen/wëlle däerfen/däerfe'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);
const anyOf = (words: readonly string[]) =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|');

/** Where the n of Luxembourgish stands and may not, or lacks and may not: https://www.zls.lu, as far as letters tell. */
function misplacedN(said: Said): string[] {
  const own = Object.fromEntries(Object.entries(said).map(([at, text]) => [at, text.replace(foreign, '·')]));
  const word = '(?<![\\p{L}\\d-])';
  return [
    ...finds(own, new RegExp(`${word}(?:${anyOf(pairs.map(([long]) => long))}) ${falls}[\\p{L}’]*`, 'gu')),
    ...finds(own, new RegExp(`${word}\\p{L}{2,}en ${falls}[\\p{L}’]*`, 'gu')),
    ...finds(
      own,
      new RegExp(`${word}(?:${anyOf(pairs.map(([, short]) => short))}) ${stays}[\\p{L}’]*`, 'gu'),
    ).filter((found) => !/: (si|Si|wie|Wie|de|De) /.test(found)),
    // Spoken out: a four, five, six or seven takes no n.
    ...finds(own, new RegExp(`${word}(?:den|vun|an) [4567](?!\\d)`, 'gu')),
  ];
}

describe('the texts of the website', () => {
  test('are there in the same number in every language', () => {
    const places = LANGUAGES.map((language) =>
      Object.keys(saidIn(language)).map((at) => at.slice(language.length)),
    );
    expect(places[0]?.length).toBeGreaterThan(200);
    for (const each of places) expect(each).toEqual(places[0]);
  });

  test('have apostrophes and quotation marks, not what typewriters had', () => {
    for (const language of LANGUAGES) expect(finds(saidIn(language), /.{0,12}['"].{0,12}/g)).toEqual([]);
  });

  test('keep French signs at their words', () => {
    const apart = /\S* [:;?!»]|« |[\p{L}’)][;?!»]|[\p{L}’)]:(?!\/)|«\p{L}/gu;
    expect(finds(saidIn('fr'), apart)).toEqual([]);
    expect(finds({ wrong: 'Quoi ? « Oui » : non' }, apart)).toHaveLength(4);
  });

  test('are addressed politely', () => {
    expect(finds(saidIn('de'), /\b(du|dich|dir|dein\w*|euch|euer\w*|eure\w*)\b/g)).toEqual([]);
    expect(finds(saidIn('fr'), /(?<![\p{L}])(tu|te|ton|ta|tes|toi)(?![\p{L}])/giu)).toEqual([]);
    expect(finds(saidIn('lb'), /(?<![\p{L}])(du|dech|deng|däi|däin)(?![\p{L}])/giu)).toEqual([]);
    expect(
      finds(saidIn('pt'), /(?<![\p{L}])(tu|te|ti|teu|tua|teus|tuas|contigo|vocês?)(?![\p{L}])/giu),
    ).toEqual([]);
  });

  test('have the Luxembourgish n where it is heard, and nowhere else', () => {
    expect(misplacedN(saidIn('lb'))).toEqual([]);
  });
});

test.each([
  ['den Café', 'den Café'],
  ['mir hunn gemaach', 'hunn gemaach'],
  ['Si ginn Rotschléi', 'ginn Rotschléi'],
  ['De Mëttwoch, den 4. Mee', 'den 4'],
  ['Treffen vum Mount', 'Treffen vum'],
  ['a Europa', 'a Europa'],
  ['e Auto', 'e Auto'],
  ['kee Treffen', 'kee Treffen'],
  ['wa Dir kommt', 'wa Dir'],
])('a misplaced n is found: %s', (text, found) => {
  expect(misplacedN({ text })).toEqual([`text: ${found}`]);
});

test.each([
  'den Dag',
  'Mir hu gemaach',
  'den 11. Mee',
  'de 17. Mee',
  'Dir kënnt an den Treffen, wann Dir wëllt',
])('an n in its place is left alone: %s', (text) => expect(misplacedN({ text })).toEqual([]));
