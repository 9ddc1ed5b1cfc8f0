import type { Page } from '../shared/contract/page.ts';
import { pages } from '../shared/contract/pages.ts';
import { wildcardPath } from '../shared/contract/path.ts';

/** The addresses of pages that functions render, as patterns of CloudFront, the longest first: `/??/sessions/*`. */
export const pagePatterns: readonly string[] = [
  ...new Set(Object.values<Page>(pages).map(({ path }) => wildcardPath(path))),
].sort((a, b) => b.length - a.length);

/** The parameters of the query that any of these pages reads. */
export const pageQueries: readonly string[] = [
  ...new Set(Object.values<Page>(pages).flatMap(({ query }) => query ?? [])),
];

/** Whether CloudFront would take the path for one of the pattern: `?` is one character, `*` any number. */
export function fitsPattern(pattern: string, path: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`).test(path);
}
