import fc from 'fast-check';
import { findPersonalData } from '../shared/personalData/findPersonalData.ts';
import { pieces } from '../test/personalData/pieces.ts';
import { leastMilliseconds, milliseconds, report } from './measure.ts';

/** Texts that give each kind of search the most to do, and an ordinary one. */
const texts: Readonly<Record<string, string>> = {
  'an ordinary sentence': 'Le soir il fait trop sombre entre la gare et le pont. ',
  'digits in pairs': '12 34 ',
  'digits and dots': '12.11.lu ',
  'half an address': 'a.b-c@d.e',
  'half an IBAN': 'LU28 0019 4006 ',
  'half a link': 'www.a.lu/~',
  'at signs': '@a@b',
};

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How long the search takes, against the least that is done with any text. */
export async function benchPersonalData(): Promise<void> {
  const ordinary = repeated(texts['an ordinary sentence'] ?? '', 2_000);
  const baseline = {
    what: 'normalising a text (NFC)',
    measured: await milliseconds(500, () => ordinary.normalize('NFD').normalize('NFC')),
  };
  for (const [name, piece] of Object.entries(texts)) {
    const text = repeated(piece, 2_000);
    report(name, await milliseconds(200, () => findPersonalData(text)), baseline);
  }
}

/**
 * How the time grows with the text, for what the patterns are made of, over and over: each piece, and random rows of
 * two to six, the same in every run. Eight times the text: 8 is linear, 64 quadratic.
 */
export async function benchGrowth(): Promise<void> {
  const rows = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 6 });
  const random = fc.sample(rows, { numRuns: 200, seed: 15 }).map((row) => row.join(''));
  const grown = [];
  for (const piece of [...pieces, ...random]) {
    const [few, many] = [repeated(piece, 4_000), repeated(piece, 32_000)];
    grown.push({
      piece,
      short: await leastMilliseconds(8, () => findPersonalData(few)),
      long: await leastMilliseconds(5, () => findPersonalData(many)),
    });
  }
  const growth = ({ short, long }: { short: number; long: number }) => long / short;
  const sorted = grown.sort((a, b) => growth(b) - growth(a));
  for (const [name, at] of [
    ['the most', 0],
    ['the median', sorted.length >> 1],
  ] as const) {
    const { piece = '', short = 0, long = 0 } = sorted[at] ?? {};
    report(`${name}: ${JSON.stringify(piece)}`, long, { what: 'an eighth of the text', measured: short });
  }
}
