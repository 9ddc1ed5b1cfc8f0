import type { Language } from '../../shared/model/languages.ts';

/** Where somebody can say something for a meeting, or for a topic on its agenda. */
export function suggestAddress(
  lang: Language,
  { series, id }: { readonly series: string; readonly id: string },
  topic?: string,
): string {
  return `/${lang}/suggest?${new URLSearchParams({ series, session: id, ...(topic && { topic }) })}`;
}
