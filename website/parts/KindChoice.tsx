import type { FormError } from './ErrorSummary.tsx';
import { FieldError } from './FieldError.tsx';
import type { SuggestTexts } from './Suggest.texts.ts';

/** The kinds of suggestions, in the order in which they are offered. */
const KINDS = ['concern', 'need', 'expectation', 'question'] as const;

/** The field that an error about the kind leads to. */
export const KIND_FIELD = 'kind-concern';

interface KindChoiceProps {
  readonly texts: SuggestTexts;
  readonly hasTopics: boolean;
  readonly chosen: string | undefined;
  readonly errors: readonly FormError[];
}

/** What somebody wants to say: none is chosen for them. */
export function KindChoice({ texts, hasTopics, chosen, errors }: KindChoiceProps) {
  return (
    <fieldset class="kinds">
      <legend>{texts.kinds}</legend>
      {hasTopics && <p class="hint">{texts.kindsHint}</p>}
      <FieldError field={KIND_FIELD} errors={errors} />
      {KINDS.map((kind) => (
        <label class="choice" key={kind}>
          <input type="radio" name="kind" id={`kind-${kind}`} value={kind} defaultChecked={kind === chosen} />
          <span>{texts[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
