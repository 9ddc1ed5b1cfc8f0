import { showToOfficers } from '../../shared/domain/showSuggestion.ts';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import { etagOf } from '../http/etag.ts';

/** A suggestion as officers get it, each with the ETag that a decision about it has to name. */
export function inboxItem(suggestion: Suggestion) {
  const item = showToOfficers(suggestion);
  return { ...item, etag: etagOf(item) };
}
