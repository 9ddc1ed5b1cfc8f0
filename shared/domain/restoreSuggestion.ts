import type { Edit } from '../model/Edit.ts';
import type { Suggestion, SuggestionStatus, TopicRef } from '../model/Suggestion.ts';
import { discardSuggestion, withOwnExpiry } from './discardSuggestion.ts';
import { type Days, tombstoneExpiry } from './Suggestion.ts';
import type { Verdict } from './Verdict.ts';

/** What is known of a suggestion that a backup has. */
interface Known extends Days {
  /** As it stands in the live table; null: it does not. */
  readonly live: Suggestion | 'withdrawn' | null;
  /** The records of what officers did to it, by version. */
  readonly edits: readonly Edit[];
  readonly now: Date;
  /** Whether it would stand there, or its tombstone, if it was not lost: see `withdrawalsKnown`. */
  readonly isLost: boolean;
}

/**
 * What becomes of a suggestion of a backup. What stands in the live table stays; what was withdrawn, may have been, or has
 * expired, does not come back. What officers decided since is done again, as far as their records tell: so it does not
 * count twice for a topic, and a discarded one goes when it would have gone.
 */
export function restoreSuggestion(
  backup: Suggestion,
  { live, edits, now, isLost, timeZone }: Known,
): Verdict<Suggestion> {
  if (live === 'withdrawn') return { put: null, why: 'withdrawn' };
  const recorded = edits.at(-1)?.version ?? 0;
  if (live) {
    if (live.version >= recorded) return { put: null, why: 'there' };
    return { put: { ...live, version: recorded + 1 }, why: 'lifted' };
  }
  const since = edits.filter(({ version }) => version > backup.version);
  const decided = since.reduce((before, edit) => decideAgain(before, edit, { timeZone }), backup);
  if (decided.expiresAt * 1000 <= now.getTime()) return { put: null, why: 'expired' };
  if (!isLost) return { put: null, why: 'perhaps-withdrawn' };
  return { put: { ...decided, version: Math.max(backup.version, recorded) + 1 }, why: 'missing' };
}

/**
 * A decision as its record tells it. The record has no reply: a decision that needs one is left to be made again, unless
 * the suggestion has had it already.
 */
function decideAgain(before: Suggestion, { changes, at, by }: Edit, days: Days): Suggestion {
  const after = (field: string) => changes.find((change) => change.field === field)?.after;
  // Written by a decision, of these two fields.
  const status = (after('status') ?? before.status) as SuggestionStatus;
  const acceptedInto =
    status === 'accepted' ? ((after('acceptedInto') ?? before.acceptedInto) as TopicRef) : null;
  if (status === 'discarded')
    return discardSuggestion({ ...before, acceptedInto, reply: null }, by, new Date(at), days);
  const own = { ...withOwnExpiry(before, days), acceptedInto, handled: { at, by } };
  if (status === before.status) return own;
  const isKnown = status === 'accepted' || status === 'received';
  return { ...own, status: isKnown ? status : 'received', reply: null };
}

/**
 * Whether the live table tells, of each suggestion that it lacks, that it is lost: each withdrawal since the backup was made
 * has left a tombstone there, and none of these has gone. `liveSince`: when the table was made.
 */
export function withdrawalsKnown(
  { madeAt, liveSince, now }: { madeAt: Date; liveSince: Date; now: Date },
  days: Days,
): boolean {
  return liveSince <= madeAt && tombstoneExpiry(madeAt, days) * 1000 > now.getTime();
}
