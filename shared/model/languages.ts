/** The languages that the programme speaks, in the order in which they are offered. */
export const LANGUAGES = ['lb', 'fr', 'de', 'en', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];
