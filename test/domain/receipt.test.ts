import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReceipt, parseReceipt } from '../../shared/domain/receipt.ts';
import { runs } from '../support/effort.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 17, maxLength: 32 });
const plain = (receipt: string) => receipt.replaceAll('-', '');

/** The first 130 bits, as Crockford's base32 writes them: by arithmetic, to compare with. */
function base32(given: Uint8Array): string {
  let number = [...given.slice(0, 17)].reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) >> 6n;
  let text = '';
  for (let i = 0; i < 26; i += 1) {
    text = alphabet.charAt(Number(number % 32n)) + text;
    number /= 32n;
  }
  return text;
}

describe('A receipt', () => {
  test('writes 130 bits as 26 characters and a check character, in groups of five', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const receipt = formatReceipt(given);
        expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{2}$/);
        expect(plain(receipt).slice(0, 26)).toBe(base32(given));
      }),
    );
  });

  test('is another one for every single bit of the 130 that is another', () => {
    const receipts = Array.from({ length: 130 }, (_, bit) => {
      const given = new Uint8Array(17);
      given[bit >> 3] = 0x80 >> (bit & 7);
      return formatReceipt(given);
    });
    expect(new Set([...receipts, formatReceipt(new Uint8Array(17))]).size).toBe(131);
  });

  test('is not made of less than 130 bits', () => {
    expect(() => formatReceipt(new Uint8Array(16))).toThrow(/130 bits/);
  });

  test('is read back as its 26 characters', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const receipt = formatReceipt(given);
        expect(parseReceipt(receipt)).toBe(plain(receipt).slice(0, 26));
      }),
    );
  });

  test('is read whatever its case, spaces and hyphens, with O for 0, and I or L for 1', () => {
    const noise = fc.constantFrom('', ' ', '-', '  ', '\u2011', '–', '\u00a0', '\t');
    fc.assert(
      fc.property(
        bytes,
        fc.array(noise, { minLength: 28, maxLength: 28 }),
        fc.array(fc.nat(3), { minLength: 27, maxLength: 27 }),
        (given, between, variants) => {
          const receipt = plain(formatReceipt(given));
          const typed = [...receipt].map((character, i) => {
            const same = { 0: ['0', 'O', 'o', '0'], 1: ['1', 'I', 'l', 'L'] }[character];
            const variant = variants[i] ?? 0;
            return between[i] + (same?.[variant] ?? (variant % 2 ? character.toLowerCase() : character));
          });
          expect(parseReceipt(typed.join('') + between[27])).toBe(receipt.slice(0, 26));
        },
      ),
    );
  });

  test('is told from one with any single character wrong', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const receipt = plain(formatReceipt(given));
        for (let i = 0; i < receipt.length; i += 1) {
          for (const other of alphabet) {
            const typed = receipt.slice(0, i) + other + receipt.slice(i + 1);
            if (other !== receipt[i]) expect(parseReceipt(typed)).toBeNull();
          }
        }
      }),
      runs(30),
    );
  });

  test('is told from one with any two neighbours swapped, but for 0 and Z', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const receipt = plain(formatReceipt(given));
        for (let i = 0; i + 1 < receipt.length; i += 1) {
          const [a, b] = [receipt.charAt(i), receipt.charAt(i + 1)];
          if (a === b || [a, b].sort().join('') === '0Z') continue;
          expect(parseReceipt(receipt.slice(0, i) + b + a + receipt.slice(i + 2))).toBeNull();
        }
      }),
      runs(500),
    );
  });

  test.each([
    ['nothing', ''],
    ['a character too few', '0'.repeat(26)],
    ['a character too many', '0'.repeat(28)],
    ['a letter that it never has', `U${'0'.repeat(26)}`],
    ['a mark of other scripts', `٣${'0'.repeat(26)}`],
    ['more than a hundred characters', `${' '.repeat(80)}${'0'.repeat(27)}`],
  ])('is not %s', (_, typed) => {
    expect(parseReceipt(typed)).toBeNull();
  });

  test('may come with spaces, up to a hundred characters in all', () => {
    expect(parseReceipt('0'.repeat(27).padStart(100))).toBe('0'.repeat(26));
    expect(parseReceipt('0'.repeat(27).padStart(101))).toBeNull();
  });

  test('of nothing but zeros is one', () => {
    expect(parseReceipt('0'.repeat(27))).toBe('0'.repeat(26));
  });
});
