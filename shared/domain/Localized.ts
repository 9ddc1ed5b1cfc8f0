/** The languages that the programme speaks, in the order in which they are offered. */
export const LANGUAGES = ['lb', 'fr', 'de', 'en', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in one language or more: `{ "fr": "…", "lb": "…" }`. At least one is there. */
export type Localized = { readonly [language in Language]?: string | undefined };
