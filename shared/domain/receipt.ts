/** Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 26;

/**
 * Writes the first 130 bits of `bytes` as a receipt: 26 characters and a check character, in groups of five.
 * `7Q4KB-…`
 */
export function formatReceipt(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  if (bits.length < length * 5) throw new RangeError('A receipt needs 130 bits.');
  const characters = Array.from(
    { length },
    (_, i) => alphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)],
  );
  const secret = characters.join('');
  return (secret + checkCharacter(secret)).replace(/.{5}(?=.)/g, '$&-');
}

/**
 * The 26 characters of a receipt as somebody typed it: case, spaces and hyphens do not matter, O is read as 0,
 * I and L as 1. Null where it has another length, other characters or a wrong check character: a typing error.
 */
export function parseReceipt(typed: string): string | null {
  if (typed.length > 100) return null;
  const characters = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{27}$/.test(characters)) return null;
  const secret = characters.slice(0, length);
  return checkCharacter(secret) === characters.at(-1) ? secret : null;
}

/**
 * Luhn mod N with N = 32: finds every single wrong character, and every swap of neighbours but of 0 and Z.
 */
function checkCharacter(characters: string): string {
  let sum = 0;
  for (let i = 0; i < characters.length; i += 1) {
    const value = alphabet.indexOf(characters.charAt(characters.length - 1 - i)) * (i % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / 32) + (value % 32);
  }
  return alphabet.charAt((32 - (sum % 32)) % 32);
}
