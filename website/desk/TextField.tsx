import type { FormError } from '../parts/ErrorSummary.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { useTexts } from './DeskContext.ts';
import { formTexts } from './Form.texts.ts';

interface TextFieldProps {
  /** Name of the field, which is its id: errors lead there. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly errors: readonly FormError[];
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** Of how many UTF-16 units it may be; nothing is cut. */
  readonly most?: number;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'month';
  readonly lang?: string;
  /** Values to take with a click: ids of a `datalist`. */
  readonly list?: string;
}

/** A field with its label, what is wrong with it, and how much may still be written. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    value,
    onInput,
    errors,
    hint,
    isOptional,
    most,
    isLong,
    type = 'text',
    lang,
    list,
  } = props;
  const texts = useTexts(formTexts);
  const isWrong = errors.some(({ field }) => field === name);
  const left = most === undefined ? null : most - value.length;
  const isClose = left !== null && left < Math.max(20, (most ?? 0) / 10);
  const described = [hint && `${name}-hint`, isWrong && `${name}-error`, isClose && `${name}-left`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id: name,
    name,
    value,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    ...(lang && { lang }),
  };
  return (
    <div class="field">
      <label for={name}>
        {label} {isOptional && <span class="optional">({texts.optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError field={name} errors={errors} />
      {isLong ? (
        <textarea rows={4} {...shared} />
      ) : (
        <input type={type} {...(list && { list })} autocomplete="off" {...shared} />
      )}
      {isClose && left !== null && (
        <p class={left < 0 ? 'count error' : 'count'} id={`${name}-left`}>
          {left < 0 ? texts.tooLong(-left) : texts.left(left)}
        </p>
      )}
    </div>
  );
}
