import { Problem } from '../../contract/Problem.ts';
import { record } from '../document/component.ts';

export const problemComponents = {
  Problem: record(Problem, 'RFC 9457 problem details. Further members may be added.', {
    type: 'Says why, in a word that stays the same. Further ones may be added: go by the status then.',
    title: 'The type in words.',
    status: 'The status of the answer.',
    detail: 'What happened here, for a person to read.',
    errors: [
      'With `invalid-request`: what is wrong, at most 20 places.',
      {
        pointer: 'JSON pointer into the body, as a URI fragment: `#/text`.',
        parameter: 'Name of a query parameter or header.',
        detail: 'What is wrong with it.',
      },
    ],
    found: [
      'With `personal-data`: where it is.',
      {
        start: 'Where it begins, in UTF-16 units of the normalised text.',
        end: 'Where it has ended.',
        what: 'What it looks like. Further values may be added.',
      },
    ],
  }),
};
