import type { Language } from '../../shared/model/languages.ts';

/** The texts of a component, in every language: one that is missing does not compile. */
export type Texts<T> = { readonly [language in Language]: T };
