import type { Ref } from 'preact';
import { SUGGESTION_LENGTH } from '../../shared/model/prose.ts';
import type { FormError } from './ErrorSummary.tsx';
import { FieldError } from './FieldError.tsx';
import { fill } from './fill.ts';
import { type FoundPart, Marked } from './Marked.tsx';
import type { SuggestTexts } from './Suggest.texts.ts';

interface WordsProps {
  readonly texts: SuggestTexts;
  readonly hasTopics: boolean;
  readonly written: string;
  readonly errors: readonly FormError[];
  /** What a script knows while somebody writes. */
  readonly live?: {
    readonly text: string;
    readonly found: readonly FoundPart[];
    /** What is said of the length to who listens, once in a while. */
    readonly announced: string;
    readonly isLocked: boolean;
    readonly field: Ref<HTMLTextAreaElement>;
  };
}

/** The field for what somebody has to say. It takes any length, and cuts nothing: what is too long is said. */
export function Words({ texts, hasTopics, written, errors, live }: WordsProps) {
  const { most } = SUGGESTION_LENGTH;
  const error = errors.find(({ field }) => field === 'text');
  const length = live?.text.length ?? 0;
  return (
    <div class="words">
      <label class="label" for="text">
        {texts.text}
      </label>
      <p class="hint" id="text-hint">
        {texts.textHint} {hasTopics && texts.textOptional}
      </p>
      <FieldError field="text" errors={errors} />
      <div class="write">
        {live && (
          <div class="mirror" aria-hidden="true">
            <Marked text={live.text} found={live.found} />{' '}
          </div>
        )}
        <textarea
          id="text"
          name="text"
          rows={7}
          autocomplete="off"
          aria-describedby={`text-hint text-count${error ? ' text-error' : ''}`}
          aria-invalid={error ? 'true' : undefined}
          readOnly={live?.isLocked ?? false}
          ref={live?.field ?? null}
          defaultValue={written}
        />
      </div>
      <p class={length > most ? 'count error' : 'count'} id="text-count">
        {!live && fill(texts.atMost, { most })}
        {live && length <= most && fill(texts.count, { n: length, most })}
        {length > most && fill(texts.over, { n: length - most })}
      </p>
      {live && (
        <p class="unseen" role="status">
          {live.announced}
        </p>
      )}
    </div>
  );
}
