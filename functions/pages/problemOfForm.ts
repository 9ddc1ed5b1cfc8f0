import { Refusal } from '../../shared/domain/Refusal.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { FoundPart } from '../../website/parts/Marked.tsx';
import { suggestTexts } from '../../website/parts/Suggest.texts.ts';
import type { SuggestProblem } from '../../website/parts/SuggestForm.tsx';
import { suggestProblems } from '../../website/parts/suggestProblems.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import { logBug } from '../lambda/log.ts';

interface FormProblem {
  readonly status: number;
  readonly problem: SuggestProblem;
  /** The form's pass is of no use any more. */
  readonly needsPass: boolean;
}

/** Why a form was not taken, in the words of its page. Logs what nobody expected, without anything of the request. */
export function problemOfForm(error: unknown, text: string, lang: Language): FormProblem {
  const of = (status: number, problem: SuggestProblem, needsPass = false) => ({ status, problem, needsPass });
  const words = suggestProblems(suggestTexts[lang]);
  if (error instanceof HttpRefusal) {
    if (error.type === 'challenge-rejected') return of(403, words.passOld, true);
    if (error.type === 'too-large') return of(413, words.tooLarge);
    if (error.type === 'too-many-requests') return of(429, words.full);
    if (error.type === 'personal-data') {
      return of(422, words.personal(error.members.found as FoundPart[])); // which takeSuggestion puts there
    }
  }
  if (error instanceof Refusal) {
    if (error.type === 'conflict') return of(409, words.used, true);
    if (error.type === 'unavailable') return of(503, words.unavailable);
    if (error.type === 'invalid-request') {
      const fields = error.flaws.map((flaw) => ('pointer' in flaw ? flaw.pointer.slice(2) : flaw.parameter));
      return of(422, words.fields(fields, text));
    }
  }
  logBug(error);
  return of(500, words.internal);
}
