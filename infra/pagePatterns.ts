import type { Page } from '../shared/contract/page.ts';
import { pages } from '../shared/contract/pages.ts';
import { wildcardPath } from '../shared/contract/path.ts';

const all: readonly Page[] = Object.values(pages);

/** The addresses of some pages that functions render, all alike in what caches keep of them. */
interface PageAddresses {
  /** As patterns of CloudFront, the longest first: `/??/sessions/*`. */
  readonly patterns: readonly string[];
  /** The parameters of the query that any of these pages reads. */
  readonly queries: readonly string[];
}

/** The pages that caches keep. */
export const keptPages = addressesOf(all.filter(({ cached }) => cached));

/** The pages that are for one person: nothing keeps them. */
export const privatePages = addressesOf(all.filter(({ cached }) => !cached));

function addressesOf(some: readonly Page[]): PageAddresses {
  const patterns = [...new Set(some.map(({ path }) => wildcardPath(path)))];
  return {
    patterns: patterns.sort((a, b) => b.length - a.length),
    queries: [...new Set(some.flatMap(({ query }) => query ?? []))],
  };
}

/** Whether CloudFront would take the path for one of the pattern: `?` is one character, `*` any number. */
export function fitsPattern(pattern: string, path: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`).test(path);
}
