import type { FormError } from '../parts/ErrorSummary.tsx';
import type { Fields } from './fields.ts';

/** The texts of a form that are longer than the API takes, by the names of their fields; `text` says so. */
export function tooLong(fields: Fields, text: string): FormError[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    typeof value === 'string' && value.length > mostOf(field) ? [{ field, text }] : [],
  );
}

/** In UTF-16 units. */
function mostOf(field: string): number {
  if (field === 'venue/address' || field === 'recurrence/rule') return 200;
  return /^(notice|purpose|notFor|venue\/directions)\//.test(field) ? 2000 : 120;
}
