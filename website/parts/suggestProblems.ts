import { normaliseText, SUGGESTION_LENGTH } from '../../shared/model/prose.ts';
import type { FormError } from './ErrorSummary.tsx';
import { fill } from './fill.ts';
import { KIND_FIELD } from './KindChoice.tsx';
import type { FoundPart } from './Marked.tsx';
import type { SuggestTexts } from './Suggest.texts.ts';
import type { SuggestProblem } from './SuggestForm.tsx';
import { textFlaw } from './textFlaw.ts';

/** Every way in which a suggestion is not taken, in the words of the form: of a page, and of its script. */
export function suggestProblems(texts: SuggestTexts) {
  const whole = (text: string, instead: readonly string[] = []): SuggestProblem => ({
    errors: [{ text }],
    found: [],
    instead,
  });
  return {
    passOld: whole(texts.passOld),
    used: whole(texts.used),
    full: whole(texts.full, texts.fullElse),
    tooLarge: { errors: [{ field: 'text', text: texts.tooLarge }], found: [] },
    unavailable: whole(texts.unavailable),
    internal: whole(texts.internal),
    personal: (found: readonly FoundPart[]): SuggestProblem => ({
      errors: [{ field: 'text', text: texts.personal }],
      found,
    }),
    /** What is wrong with these fields; `text` is what was written. */
    fields: (names: readonly string[], text: string): SuggestProblem => ({
      errors: [...new Set(names)].map((name) => errorOf(name, text, texts)),
      found: [],
    }),
  };
}

function errorOf(name: string, text: string, texts: SuggestTexts): FormError {
  if (name === 'kind') return { field: KIND_FIELD, text: texts.kindMissing };
  if (name === 'homepage') return { text: texts.robot };
  if (name !== 'text') return { text: texts.choiceGone };
  const { most } = SUGGESTION_LENGTH;
  const words = texts[textFlaw(text) ?? 'textStrange'];
  return { field: 'text', text: fill(words, { n: normaliseText(text).length - most, most }) };
}
