import type { PersonalData } from '../../shared/personalData/findPersonalData.ts';

/** One text of a corpus, without its marks, and what must be found in it. */
export interface Line {
  readonly language: string;
  readonly text: string;
  readonly expected: readonly PersonalData[];
}

/** Reads texts, one a line, in which ⟦kind:…⟧ marks personal data and ⏎ stands for a line feed. */
export function readCorpus(corpus: Readonly<Record<string, string>>): Line[] {
  return Object.entries(corpus).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => readLine(language, line)),
  );
}

function readLine(language: string, line: string): Line {
  const expected: PersonalData[] = [];
  let text = '';
  let at = 0;
  for (const { 0: marked, 1: what, 2: marking = '', index } of line.matchAll(/⟦([a-z-]+):([^⟧]*)⟧/g)) {
    text += line.slice(at, index).replaceAll('⏎', '\n');
    const inner = marking.replaceAll('⏎', '\n');
    expected.push({
      start: text.length,
      end: text.length + inner.length,
      what: what as PersonalData['what'],
    });
    text += inner;
    at = index + marked.length;
  }
  text += line.slice(at).replaceAll('⏎', '\n');
  return { language, text, expected };
}
