import * as z from 'zod/mini';
import type { Edit } from '../domain/Edit.ts';
import { Refusal } from '../domain/Refusal.ts';
import type { Session } from '../domain/Session.ts';
import {
  type Suggestion,
  type SuggestionStatus,
  sameContent,
  tombstoneExpiry,
} from '../domain/Suggestion.ts';
import {
  ConditionFailed,
  countItems,
  type Database,
  getItem,
  type Item,
  type Put,
  putItem,
  queryPage,
  transact,
} from './database.ts';
import { editPut } from './edits.ts';
import { sessionItem } from './sessions.ts';

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
 * Stores a suggestion if nothing has its id: one conditional write, no read. Gives what is there now, by this
 * call or by an earlier one with the same content (whose answer was lost); null if the id was used for other
 * content, or for a suggestion that was withdrawn.
 */
export async function add(db: Database, suggestion: Suggestion): Promise<Suggestion | null> {
  try {
    await putItem(db, { table: 'suggestions', item: suggestionItem(suggestion), if: 'absent' });
    return suggestion;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const existing = error.existing && read(error.existing);
    return existing && sameContent(existing, suggestion) ? existing : null;
  }
}

/** Reads a suggestion. Refuses an unknown id, an expired one and a withdrawn one alike. */
export async function get(db: Database, id: string, now: Date): Promise<Suggestion> {
  const item = await getItem(db, 'suggestions', { id });
  const suggestion = item && read(item);
  if (!suggestion || suggestion.expiresAt * 1000 <= now.getTime()) throw gone();
  return suggestion;
}

/**
 * Erases a suggestion in one conditional write. What is left is its id, so that its challenge can't be used
 * again, and when that goes too. Refuses an unknown id, an expired one and a withdrawn one alike.
 */
export async function withdraw(db: Database, id: string, now: Date): Promise<void> {
  const tombstone = { id, expiresAt: tombstoneExpiry(now) };
  try {
    await putItem(db, { table: 'suggestions', item: tombstone, if: { has: 'inbox', livingAt: now } });
  } catch (error) {
    // Also where the SDK sent it again after an answer that was lost, and met the tombstone that it had left. That
    // one can't be told from an older one, and a withdrawn receipt gets the same answer as an unknown one.
    if (error instanceof ConditionFailed) throw gone();
    throw error;
  }
}

function gone(): Refusal {
  return new Refusal(
    'not-found',
    'There is no such suggestion: it is unknown, has expired or was withdrawn.',
  );
}

/** Where an inbox goes on: the key of the last suggestion that it showed. */
export interface Position {
  readonly id: string;
  readonly day: string;
}

/** One page of the inbox of a series: the suggestions of one status, oldest first, nothing expired. */
export async function list(
  db: Database,
  wanted: {
    series: string;
    status: SuggestionStatus;
    now: Date;
    limit: number;
    startAfter: Position | undefined;
  },
): Promise<{ suggestions: Suggestion[]; next: Position | null }> {
  const inbox = inboxOf(wanted);
  const found: Item[] = [];
  let startAfter: Item | undefined = wanted.startAfter && { inbox, ...wanted.startAfter };
  do {
    // Expired items count for the limit but are not given, so that one page may not be enough.
    const page = await queryPage(db, {
      table: 'suggestions',
      index: 'inbox',
      partition: inbox,
      livingAt: wanted.now,
      limit: wanted.limit + 1, // one more tells whether there is a next page
      startAfter,
    });
    found.push(...page.items);
    startAfter = page.more ?? undefined;
  } while (startAfter && found.length <= wanted.limit);
  const suggestions = found
    .slice(0, wanted.limit)
    .map((item) => read(item))
    .filter((item) => item !== null);
  const last = suggestions.at(-1);
  return { suggestions, next: found.length > wanted.limit && last ? { id: last.id, day: last.day } : null };
}

/** How many suggestions of that status a series has, nothing expired. */
export function count(
  db: Database,
  { now, ...wanted }: { series: string; status: SuggestionStatus; now: Date },
): Promise<number> {
  return countItems(db, { table: 'suggestions', index: 'inbox', partition: inboxOf(wanted), livingAt: now });
}

/**
 * Writes a suggestion anew, and the sessions whose topics' support that changes, with the edit record of each:
 * all or nothing. Throws ConditionFailed if any of them was written since it was read.
 */
export async function replace(
  db: Database,
  changed: { suggestion: Suggestion; sessions: readonly Session[]; edits: readonly Edit[] },
): Promise<void> {
  const { suggestion, sessions, edits } = changed;
  const puts: Put[] = [
    { table: 'suggestions', item: suggestionItem(suggestion), if: { version: suggestion.version - 1 } },
    ...sessions.map((session): Put => {
      return { table: 'sessions', item: sessionItem(session), if: { version: session.version - 1 } };
    }),
    ...edits.map(editPut),
  ];
  await transact(db, puts);
}

/** The suggestion as it is stored: nothing for what is null. */
function suggestionItem(suggestion: Suggestion): Item {
  const present = Object.entries(suggestion).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(present), inbox: inboxOf(suggestion) };
}

/** The partition of the inbox index. */
function inboxOf({ series, status }: { series: string; status: SuggestionStatus }): string {
  return `${series} ${status}`;
}

/** A stored item as a suggestion, or null for the tombstone of one that was withdrawn. */
function read(item: Item): Suggestion | null {
  if (!('inbox' in item)) return null;
  const { inbox: _, ...row } = z.parse(SuggestionRow, item);
  return {
    ...row,
    text: row.text ?? null,
    session: row.session ?? null,
    topic: row.topic ?? null,
    acceptedInto: row.acceptedInto ?? null,
    reply: row.reply ?? null,
    handled: row.handled ?? null,
  };
}
