import { sameValue } from './Edit.ts';
import type { Session } from './Session.ts';

/** What others may want to hear of a session. */
export const NEWS = ['announced', 'changed', 'cancelled', 'outcome'] as const;

export interface News {
  /** At least one. */
  readonly what: readonly (typeof NEWS)[number][];
  /** The topics whose outcome is new or was written anew, by id. */
  readonly topics: readonly string[];
}

/**
 * What a write of a session means for others, or null. It is `announced` when it is first written, unless it is
 * over by then; `cancelled`; else `changed` when what a calendar shows changed: date, hours, venue, theme, or that
 * it takes place after all, and when its date is confirmed, or no longer; and there is an `outcome` when the
 * police published one or wrote it anew. Nothing else is news: no notice, no agenda, and no count, since its moment
 * would tell when somebody's suggestion was read.
 */
export function newsBetween(before: Session | null, after: Session): News | null {
  const topics = after.topics
    .filter(({ id, outcome }) => {
      const known = before?.topics.find((topic) => topic.id === id);
      return outcome !== null && !sameValue(outcome, known?.outcome ?? null);
    })
    .map(({ id }) => id);
  const what = [...standing(before, after), ...(topics.length > 0 ? (['outcome'] as const) : [])];
  return what.length > 0 ? { what, topics } : null;
}

function standing(before: Session | null, after: Session): News['what'] {
  if (!before) return Date.parse(after.endsAt) > Date.parse(after.announcedAt) ? ['announced'] : [];
  if (after.sequence === before.sequence && after.dateConfirmed === before.dateConfirmed) return [];
  return after.status === 'cancelled' && before.status !== 'cancelled' ? ['cancelled'] : ['changed'];
}
