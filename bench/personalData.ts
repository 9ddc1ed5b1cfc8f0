import { findPersonalData } from '../shared/personalData/findPersonalData.ts';
import { milliseconds, report } from './measure.ts';

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

/** How long the search takes, against the least that is done with any text. */
export async function benchPersonalData(): Promise<void> {
  const repeated = (piece: string) => piece.repeat(2_000).slice(0, 2_000);
  const ordinary = repeated(texts['an ordinary sentence'] ?? '');
  const baseline = {
    what: 'normalising a text (NFC)',
    measured: await milliseconds(500, () => ordinary.normalize('NFD').normalize('NFC')),
  };
  for (const [name, piece] of Object.entries(texts)) {
    const text = repeated(piece);
    report(name, await milliseconds(200, () => findPersonalData(text)), baseline);
  }
}
