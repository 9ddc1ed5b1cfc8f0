import type { InboxSuggestion } from '../../shared/model/Suggestion.ts';

/** Suggestions that say the same: the same words, or the same topic without any. Often it is one alone. */
export interface Same {
  /** The id of the first. */
  readonly id: string;
  readonly suggestions: readonly InboxSuggestion[];
}

/** The suggestions by what they say, in the order in which each was said first. Words are compared as they are stored. */
export function sameWords(suggestions: readonly InboxSuggestion[]): Same[] {
  const groups = new Map<string, InboxSuggestion[]>();
  for (const suggestion of suggestions) {
    const { text, session, topic } = suggestion;
    const said = JSON.stringify(text === null ? [session, topic] : text);
    groups.set(said, [...(groups.get(said) ?? []), suggestion]);
  }
  return [...groups.values()].map((all) => ({ id: all[0]?.id ?? '', suggestions: all }));
}
