import type { FormError } from '../parts/ErrorSummary.tsx';
import { FieldError } from '../parts/FieldError.tsx';

interface SelectFieldProps {
  /** Its id: errors lead there. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What can be chosen, with its words, in their order. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  readonly errors?: readonly FormError[];
}

/** A choice of one among several, with its label and what is wrong with it. */
export function SelectField({ name, label, value, options, onChange, errors = [] }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <FieldError field={name} errors={errors} />
      <select id={name} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
