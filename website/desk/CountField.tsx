import { useState } from 'preact/hooks';
import type { FormError } from '../parts/ErrorSummary.tsx';
import { FieldError } from '../parts/FieldError.tsx';

interface CountFieldProps {
  /** Name of the field, which is its id: errors lead there. */
  readonly name: string;
  readonly label: string;
  /** As it is typed: an empty text is no number. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly errors: readonly FormError[];
  readonly hint?: string | undefined;
  /** What the buttons do, in words. */
  readonly more: string;
  readonly less: string;
}

const most = 999;

/** A number of people, to count with a thumb or to type; what is typed wrongly stays, and is said to be. */
export function CountField({ name, label, value, onInput, errors, hint, more, less }: CountFieldProps) {
  const [said, say] = useState('');
  const isWrong = errors.some(({ field }) => field === name);
  const count = /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : 0;
  const described = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean).join(' ');
  const put = (next: number) => {
    onInput(String(next));
    say(`${label}: ${next}`);
  };
  return (
    <div class="field counted">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError field={name} errors={errors} />
      <div class="count-row">
        <button type="button" class="step" disabled={count === 0} onClick={() => put(count - 1)}>
          <span aria-hidden="true">−</span>
          <span class="unseen">
            {less}: {label}
          </span>
        </button>
        <input
          id={name}
          name={name}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          placeholder="–"
          value={value}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
        <button
          type="button"
          class="step"
          id={`${name}-more`}
          disabled={count === most}
          onClick={() => put(count + 1)}
        >
          <span aria-hidden="true">+</span>
          <span class="unseen">
            {more}: {label}
          </span>
        </button>
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
