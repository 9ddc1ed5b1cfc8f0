import type { FormError } from './ErrorSummary.tsx';

/** What is wrong with a field, said beside it too. */
export function FieldError({ field, errors }: { field: string; errors: readonly FormError[] }) {
  const error = errors.find((each) => each.field === field);
  return error ? (
    <p class="error" id={`${field}-error`}>
      {error.text}
    </p>
  ) : null;
}
