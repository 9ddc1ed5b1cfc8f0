import * as z from 'zod/mini';
import { badField, badInput } from '../../shared/domain/Refusal.ts';
import type { Language } from '../../shared/model/languages.ts';
import { SuggestionDraft } from '../../shared/model/Suggestion.ts';
import { flawsOf } from '../http/flaws.ts';

const FormDraft = z.omit(SuggestionDraft, { challenge: true, redact: true });

/** The fields of the form for a suggestion, as they were posted. */
type SuggestFields = {
  readonly [name in 'kind' | 'text' | 'series' | 'session' | 'topic' | 'redact' | 'homepage']?: string;
};

/**
 * What somebody sends by the form. A topic that is supported without a word needs no kind. Refuses what the API refuses, and
 * what is in the field that people leave empty.
 */
export function readDraft(language: Language, fields: SuggestFields) {
  const { homepage, redact, text = '', ...chosen } = fields;
  if (homepage) throw badField('#/homepage', 'Has to be empty.');
  const isSilent = text.trim() === '';
  const silent = isSilent && fields.topic ? { kind: 'concern' } : {};
  const draft = z.safeParse(FormDraft, { ...silent, ...chosen, language, ...(!isSilent && { text }) });
  if (!draft.success) throw badInput(flawsOf(draft.error, 'body'));
  return { ...draft.data, redact: redact !== undefined };
}
