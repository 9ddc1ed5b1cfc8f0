import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, type PersonalData, redact } from '../../shared/personalData/findPersonalData.ts';
import { runs } from '../support/effort.ts';
import { edges } from './edges.ts';
import { freshTuning } from './freshTuning.ts';
import { heldOut } from './heldOut.ts';
import { isPartlyFound } from './isPartlyFound.ts';
import { pieces } from './pieces.ts';
import { type Line, readCorpus } from './readCorpus.ts';
import { type Score, score } from './score.ts';
import { tuning } from './tuning.ts';

const kinds = ['email', 'phone', 'iban', 'national-id', 'card', 'url', 'handle'] as const;

/** What is found, as `kind:words`. */
const found = (text: string) =>
  findPersonalData(text).map(({ start, end, what }) => `${what}:${text.slice(start, end)}`);

const recall = ({ right, missed }: Score) => right / (right + missed);
const precision = ({ right, wrong }: Score) => right / (right + wrong);

function table(name: string, lines: readonly Line[], scores: Map<string, Score>): string {
  const rows = [...kinds, 'overall'].map((kind) => {
    const entry = scores.get(kind) ?? { right: 0, missed: 0, wrong: 0 };
    return [
      kind.padEnd(12),
      ...[entry.right, entry.missed, entry.wrong].map((count) => String(count).padStart(7)),
      recall(entry).toFixed(3).padStart(8),
      precision(entry).toFixed(3).padStart(10),
    ].join('');
  });
  const plain = lines.filter((line) => !line.expected.length).length;
  return [
    `${name}: ${lines.length} texts, ${plain} of them without personal data`,
    'kind          right missed  wrong  recall precision',
    ...rows,
  ].join('\n');
}

describe('personal data in what residents write', () => {
  const corpora = {
    'the texts it was tuned on': tuning,
    'the texts that were held out': heldOut,
    'half of what somebody else wrote': freshTuning,
  };

  it('is tried on 500 texts and more, some of each language in each corpus', () => {
    const all = Object.values(corpora).map(readCorpus);
    expect(all.flat().length).toBeGreaterThanOrEqual(500);
    for (const lines of all) expect(new Set(lines.map((line) => line.language)).size).toBe(5);
  });

  for (const [name, corpus] of Object.entries(corpora)) {
    it(`is found, and hardly anything else, in ${name}`, () => {
      const lines = readCorpus(corpus);
      const scores = score(lines);
      console.log(table(name, lines, scores));
      for (const kind of kinds) {
        const entry = scores.get(kind);
        expect(entry && recall(entry), `recall of ${kind}`).toBeGreaterThanOrEqual(0.98);
        expect(entry && precision(entry), `precision of ${kind}`).toBeGreaterThanOrEqual(0.99);
      }
    });
  }

  it('is found whole or not at all', () => {
    expect(everyText.filter(isPartlyFound).map(({ text }) => text)).toEqual([]);
  });
});

const everyText = [edges, tuning, heldOut, freshTuning].flatMap(readCorpus);

/**
 * Texts of the corpora that are known to be misread: none so far. A rule that is changed may add one, where it is
 * worth it, and within what is promised above.
 */
const MISREAD: readonly string[] = [];

it('every text is read as it should be, to the letter, but for those that are known', () => {
  const name = ({ start, end, what }: PersonalData) => `${what} ${start}-${end}`;
  const misread = everyText.filter(
    ({ text, expected }) => findPersonalData(text).map(name).join() !== expected.map(name).join(),
  );
  expect(misread.map(({ text }) => text)).toEqual(MISREAD);
});

describe('check digits', () => {
  const changed = (number: string, at: number) =>
    number.slice(0, at) + ((Number(number.charAt(at)) + 1) % 10) + number.slice(at + 1);

  it.each([
    ['national-id', '1893120105732'],
    ['card', '4111111111111111'],
    ['iban', 'LU280019400644750000'],
  ])('tell this %s from the same with any one digit changed', (what, number) => {
    expect(found(`x ${number} x`)).toEqual([`${what}:${number}`]);
    for (let at = what === 'iban' ? 2 : 0; at < number.length; at++)
      expect(found(`x ${changed(number, at)} x`)).not.toContainEqual(expect.stringMatching(`^${what}`));
  });

  it('are not enough for a national identification number: the date of birth must be one', () => {
    // Both have right check digits. 00 stands for a month and a day that nobody knows; there is no month 13.
    expect(found('1980000000109')).toEqual(['national-id:1980000000109']);
    expect(found('1980130100149')).toEqual([]);
  });
});

describe('offsets', () => {
  it('count the UTF-16 units of the text as it was given', () => {
    const text = '👮🏽\u200d♀️ 𝟞𝟚𝟙\u200b\u200d １２３\u202f456 👍';
    const [phone, ...others] = findPersonalData(text);
    expect(others).toEqual([]);
    expect(text.slice(phone?.start, phone?.end)).toBe('𝟞𝟚𝟙\u200b\u200d １２３\u202f456');
  });

  it('reach over a line feed inside a number, and not over the one after it', () => {
    expect(found('26 12\n34 56')).toEqual(['phone:26 12\n34 56']);
    expect(found('Tel. 26 12 34 56\n12 Leit')).toEqual(['phone:26 12 34 56']);
    expect(found('621 123 456\n691 123 456')).toEqual(['phone:621 123 456', 'phone:691 123 456']);
  });
});

describe('redact', () => {
  it('puts a mark where personal data stood and leaves all else as it was', () => {
    expect(redact('Ruff 621 123 456 oder schreif jo@example.lu!')).toBe('Ruff […] oder schreif […]!');
    expect(redact('Keng Luucht um Quai 3.')).toBe('Keng Luucht um Quai 3.');
  });

  it('replaces what it is told to', () => {
    const text = 'Jo: 621 123 456, jo@example.lu';
    expect(redact(text, findPersonalData(text))).toBe('Jo: […], […]');
  });

  it('looks at a text a few times at most, whatever each look uncovers', () => {
    const text = '@t66@aé6'.repeat(250); // one handle after the other, each of which hides the next
    expect(redact(text)).toBe('[…]');
    expect(redact('@t66@aé6'.repeat(3))).not.toBe('[…]');
    // What people write never needs as many looks.
    for (const each of everyText)
      expect(redact(each.text, findPersonalData(each.text), 3), each.text).toBe(redact(each.text));
  });

  it('leaves nothing to find in any text', () => {
    for (const { text } of everyText) expect(findPersonalData(redact(text)), text).toEqual([]);
  });
});

const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join(''));

/** Some pieces over and over, up to the longest text that is taken. */
const monotonous = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((some) => some.join('').repeat(2_000).slice(0, 2_000));

/** Numbers in their groups; and what people put between groups, by hand, by thumb or by a table. */
const numbers = fc.constantFrom(
  ...[
    '621 123 456',
    '621 12 34 56',
    '6 9 1 1 2 3 4 5 6',
    '26 12 34 56',
    '+352 26 12 34 56',
    '+352 658 123 456',
  ],
  ...[
    '06 39 98 12 34',
    '+33 6 39 98 12 34',
    '0033 6 39 98 12 34',
    '0171 3920012',
    '+49 171 3920012',
    '+351 912 345 678',
  ],
  ...[
    '1980 0101 123 02',
    '4111 1111 1111 1111',
    'LU28 0019 4006 4475 0000',
    '1 84 11 54 384 517 72',
    '65 07 30 790 15',
  ],
);
const gaps = fc.array(fc.constantFrom(' ', '\t', '\u00a0', '\u202f', '.', '-', '–', '/', '\n'), {
  minLength: 1,
  maxLength: 4,
});

describe('whatever is written', () => {
  it('a number is found whole, however wide and mixed the gaps in it are', () => {
    fc.assert(
      fc.property(numbers, fc.array(gaps, { minLength: 13, maxLength: 13 }), (number, between) => {
        let at = 0;
        const written = number.replace(/ /g, () => between[at++]?.join('') ?? ' ');
        const text = `Moien ${written}, merci`;
        expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
      }),
      runs(1000),
    );
  });

  it('what is found is sorted, not empty, apart and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, monotonous, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      runs(1000),
    );
  });

  it('addresses that are spelt out do not begin before the one before them has ended', () => {
    const found = findPersonalData('jo[dot] dot  at jo[dot] dot  at jo[dot] dot  at jo');
    expect(found.map(({ start, end }) => [start, end])).toEqual([[7, 27]]);
  });

  it('redacting leaves nothing to find and makes no text longer', () => {
    fc.assert(
      fc.property(fc.oneof(texts, monotonous), (text) => {
        const redacted = redact(text);
        expect(findPersonalData(redacted)).toEqual([]);
        expect(redacted.length).toBeLessThanOrEqual(text.length);
      }),
      runs(1000),
    );
  });
});
