import { ProblemError } from '../../shared/contract/client.ts';
import type { FormError } from '../parts/ErrorSummary.tsx';
import { fill } from '../parts/fill.ts';
import type { DeskTexts } from './Desk.texts.ts';
import { SignInEnded } from './signIn.ts';

/** What went wrong, in words that say what to do. */
export function failureWords(error: unknown, texts: DeskTexts): string {
  if (error instanceof SignInEnded) return texts.ended;
  if (!(error instanceof ProblemError)) return texts.offline;
  const { status, problem } = error;
  if (status === 401) return texts.ended;
  if (status === 403) return texts.forbidden;
  if (status === 404) return texts.notFound;
  if (status === 413) return texts.tooLarge;
  if (status === 429 || status === 503) return texts.busy;
  if (status >= 500) return texts.internal;
  return fill(texts.refused, { detail: problem.detail });
}

/**
 * What the API refused, at the fields that it names. `fieldOf`: the field of a form that shows what a pointer names
 * (`topics/0/title/fr`); null where none does.
 */
export function refusalAtFields(
  error: ProblemError,
  texts: DeskTexts,
  fieldOf: (pointer: string) => string | null = (pointer) => pointer,
): FormError[] {
  const { errors = [] } = error.problem;
  const places = errors.flatMap((place): FormError[] => {
    const field = 'pointer' in place ? fieldOf(place.pointer.slice(2)) : null;
    return [{ ...(field !== null && { field }), text: fill(texts.refused, { detail: place.detail }) }];
  });
  return places.length > 0 ? places : [{ text: failureWords(error, texts) }];
}
