import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../shared/feeds/csv.ts';
import { runs } from '../support/effort.ts';

/** Reads CSV by the grammar of RFC 4180, character by character. Throws where the text does not follow it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('A quoted cell does not end.');
        if (text[at] === '"') at += 1;
        cell += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && !',\r\n'.includes(text.charAt(at))) {
        if (text[at] === '"') throw new Error('A quote stands in a plain cell.');
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new Error('The last line does not end.');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`There is ${JSON.stringify(text[at])} after a cell.`);
  }
  if (row.length > 0) throw new Error('The last line does not end.');
  return rows;
}

const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/;
const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', "'", 'a', 'é', '＝'),
  }),
  fc.integer(),
);

describe('csv', () => {
  test('begins with a byte order mark and ends each line with CRLF', () => {
    expect(
      csv([
        ['subject', 'support'],
        ['noise', 7],
      ]),
    ).toBe('\ufeffsubject,support\r\nnoise,7\r\n');
    expect(csv([])).toBe('\ufeff');
  });

  test('puts quotes around what holds quotes, commas or line breaks, and doubles the quotes', () => {
    expect(csv([['a,b', 'say "so"', 'two\nlines', 'two\r\nlines', 'plain', ' kept ']])).toBe(
      '\ufeff"a,b","say ""so""","two\nlines","two\r\nlines",plain, kept \r\n',
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '  =1',
    '\u00a0=1',
    '\rx',
    '\nx',
    '＝1',
    '=HYPERLINK("https://example.org","x")',
    '-2+3+cmd|" /C calc"!A0',
  ])('makes a spreadsheet take %j for text', (text) => {
    const [[cell] = []] = parse(csv([[text]]).slice(1));
    expect(cell).toBe(`'${text}`);
  });

  test('leaves numbers as they are, those below zero too', () => {
    expect(csv([[-3, 0, 12]])).toBe('\ufeff-3,0,12\r\n');
  });

  test('leaves text alone that no spreadsheet would run', () => {
    const harmless = ['noise', "it's", '1=1', 'a-b', 'a@b', '', 'é'];
    expect(parse(csv([harmless]).slice(1))).toEqual([harmless]);
  });

  test('can be read back cell by cell, whatever it holds, and never as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const text = csv(rows);
        expect(text.startsWith('\ufeff')).toBe(true);
        const read = parse(text.slice(1));
        expect(read).toEqual(
          rows.map((row) =>
            row.map((cell) => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell))),
          ),
        );
        for (const [i, row] of rows.entries())
          for (const [j, cell] of row.entries())
            if (typeof cell === 'string') expect(read[i]?.[j]).not.toMatch(formula);
      }),
      runs(500),
    );
  });
});
