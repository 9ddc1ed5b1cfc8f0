import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { heldOutAgain } from '../personalData/heldOutAgain.ts';
import { isPartlyFound } from '../personalData/isPartlyFound.ts';
import { readCorpus } from '../personalData/readCorpus.ts';
import { score } from '../personalData/score.ts';
import { provesThat } from '../support/provesThat.ts';

const NAMES = {
  email: 'e-mail addresses',
  phone: 'telephone numbers',
  iban: 'IBANs',
  'national-id': 'identity numbers',
  card: 'payment cards',
  url: 'links',
  handle: 'handles',
  overall: 'all',
};

provesThat(
  'The search for personal data finds as much as this page says, and no more of what is none.',
  'Texts that nobody had read who changed the search are searched, and each count is compared with the page.',
  () => {
    const page = readFileSync('docs/privacy.md', 'utf8').replace(/\s+/g, ' ');
    const lines = readCorpus(heldOutAgain);
    const scores = score(lines);
    for (const [kind, name] of Object.entries(NAMES)) {
      const { right = 0, missed = 0, wrong = 0 } = scores.get(kind) ?? {};
      expect(page).toContain(`| ${name} | ${right} | ${right + missed} | ${wrong} |`);
    }
    expect(page).toContain(`in ${lines.length} texts`);
    const partly = lines.filter(isPartlyFound).length;
    expect(page).toContain(`${partly} of the missed ${partly === 1 ? 'is' : 'are'} found in part`);
  },
);
