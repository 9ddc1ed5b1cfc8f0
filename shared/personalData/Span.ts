export type PersonalDataKind = 'email' | 'phone' | 'iban' | 'national-id' | 'card' | 'url' | 'handle';

/** A stretch of the folded text; `what` null: nobody's data, but its digits must not be read otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly what: PersonalDataKind | null;
}

/** Stands for what was found already: the passes that follow see neither letter, digit nor gap. */
export const TAKEN = '\u0000';

/** Stands for what is harmless, such as a date: likewise, but words before it still count as context. */
export const HARMLESS = '\u0001';
