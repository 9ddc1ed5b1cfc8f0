import * as z from 'zod/mini';
import { type Suggestion, type SuggestionContent, sameContent } from '../domain/Suggestion.ts';
import { ConditionFailed, type Database, type Item, putItem } from './database.ts';

const text = z.optional(z.string());

/** Everything that is ever stored of a suggestion. A tombstone has `id` and `expiresAt` alone. */
const SuggestionRow = z.object({
  id: z.string(),
  kind: z.enum(['concern', 'need', 'expectation', 'question']),
  text,
  language: z.enum(['lb', 'fr', 'de', 'en', 'pt']),
  series: z.string(),
  session: text,
  topic: text,
  day: z.string(),
  status: z.enum(['received', 'accepted', 'answered', 'declined', 'referred']),
  acceptedInto: z.optional(z.object({ session: z.string(), id: z.string() })),
  reply: text,
  handled: z.optional(z.object({ at: z.string(), by: z.string() })),
  version: z.int(),
  expiresAt: z.int(),
  /** Partition of the inbox index: series and status. */
  inbox: z.string(),
});

/**
 * Stores a suggestion if nothing has its id: one conditional write, no read. True if it is there now, by this
 * call or an earlier one with the same content (a retry whose answer was lost); false if the id was used for
 * other content, or for a suggestion that was withdrawn.
 */
export async function add(db: Database, suggestion: Suggestion): Promise<boolean> {
  try {
    await putItem(db, { table: 'suggestions', item: suggestionItem(suggestion), if: 'absent' });
    return true;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const content = error.existing && contentOf(error.existing);
    return content !== null && sameContent(content, suggestion);
  }
}

/** The suggestion as it is stored: nothing for what is null. */
function suggestionItem(suggestion: Suggestion): Item {
  const present = Object.entries(suggestion).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(present), inbox: `${suggestion.series} ${suggestion.status}` };
}

/** What a stored item says, or null for the tombstone of one that was withdrawn. */
function contentOf(item: Item): SuggestionContent | null {
  const row = z.safeParse(SuggestionRow, item);
  if (!row.success) return null;
  const { kind, text, language, series, session, topic } = row.data;
  return { kind, text: text ?? null, language, series, session: session ?? null, topic: topic ?? null };
}
