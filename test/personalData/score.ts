import { findPersonalData, type PersonalData } from '../../shared/personalData/findPersonalData.ts';
import type { Line } from './readCorpus.ts';

/** How many pieces of a kind are found to the letter, missed, and found that are none. */
export interface Score {
  right: number;
  missed: number;
  wrong: number;
}

/** Span-exact: a span that begins or ends elsewhere, or is of another kind, is missed and wrong at once. */
export function score(lines: readonly Line[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const add = (kind: string, part: keyof Score) => {
    for (const name of [kind, 'overall']) {
      const entry = scores.get(name) ?? { right: 0, missed: 0, wrong: 0 };
      entry[part]++;
      scores.set(name, entry);
    }
  };
  const same = (a: PersonalData, b: PersonalData) =>
    a.start === b.start && a.end === b.end && a.what === b.what;
  for (const { text, expected } of lines) {
    const actual = findPersonalData(text);
    for (const one of expected) add(one.what, actual.some((other) => same(one, other)) ? 'right' : 'missed');
    for (const one of actual) if (!expected.some((other) => same(one, other))) add(one.what, 'wrong');
  }
  return scores;
}
