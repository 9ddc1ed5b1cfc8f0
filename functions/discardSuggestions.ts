import type { ReplyOf, RequestOf } from '../shared/contract/operation.ts';
import { discardSuggestions } from '../shared/contract/operations/discardSuggestions.ts';
import { discardSuggestion } from '../shared/domain/discardSuggestion.ts';
import { changesBetween } from '../shared/domain/Edit.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import type { Suggestion } from '../shared/model/Suggestion.ts';
import { commit, rehearse } from '../shared/storage/commit.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import type { Officer } from './http/officer.ts';
import { database, dayCount, setting } from './lambda/environment.ts';
import { recordEdit } from './steps/recordEdit.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';
import { severalAtOnce } from './steps/severalAtOnce.ts';

const db = database();
const home = setting('SERIES');
/** How many a call discards at most, and how many of them at once. */
const [MOST, AT_ONCE] = [500, 20];
/** For how many seconds a call begins with further ones. The last may take 3.5 more, and 10 is all that there are. */
const SECONDS = 6;

type Where = NonNullable<RequestOf<typeof discardSuggestions>['body']['where']>;
type Outcome = ReplyOf<typeof discardSuggestions>;

interface Call {
  readonly officer: Officer;
  readonly now: Date;
  /** When it begins with no further one, by the clock of `performance`. */
  readonly end: number;
}

/** What may be to discard: as it was listed, or its id alone. */
type Candidate = Suggestion | string;

export const handler = await implement(
  discardSuggestions,
  ({ body: { ids, where }, officer, now }) => {
    const call = { officer, now, end: performance.now() + SECONDS * 1000 };
    return where ? discardWhere(where, call) : discardEach([...new Set(ids)], call);
  },
  { warmUp: () => rehearse(db, 'suggestions') },
);

/** Discards what an inbox has, page by page: what is passed over leaves room for others. */
async function discardWhere({ series = home, ...only }: Where, call: Call): Promise<Outcome> {
  const received = { series, status: 'received', now: call.now, ...dayCount(), only } as const;
  let discarded = 0;
  let startAfter: suggestions.Position | undefined;
  for (;;) {
    const page = await suggestions.list(db, { ...received, limit: MOST - discarded, startAfter });
    const done = await discardEach(page.suggestions, call);
    discarded += done.discarded;
    if (done.more || !page.next || discarded >= MOST) {
      return { discarded, more: done.more || page.next !== null };
    }
    startAfter = page.next;
  }
}

/**
 * Discards what of these is received. Stops where the time or the database gives out, and says so if nothing was done by
 * then: what was done stays done, and who calls again goes on from there.
 */
async function discardEach(candidates: readonly Candidate[], call: Call): Promise<Outcome> {
  const outages: Refusal[] = [];
  const done = await severalAtOnce(
    AT_ONCE,
    candidates,
    (candidate) =>
      discard(candidate, call).catch((error: unknown) => {
        if (!(error instanceof Refusal && error.type === 'unavailable')) throw error;
        outages.push(error);
        return false;
      }),
    () => outages.length === 0 && performance.now() < call.end,
  );
  const discarded = done.filter(Boolean).length;
  const [outage] = outages;
  if (outage && discarded === 0) throw outage;
  return { discarded, more: outage !== undefined || done.length < candidates.length };
}

/** Discards one. Gives whether it did: what is not received, of today, or not there any more is passed over. */
async function discard(candidate: Candidate, { officer, now, end }: Call): Promise<boolean> {
  let listed = typeof candidate === 'string' ? null : candidate;
  const id = typeof candidate === 'string' ? candidate : candidate.id;
  const attempt = async () => {
    const before = listed ?? (await suggestions.getForOfficers(db, id, now, dayCount()));
    listed = null; // where this fails, it is because what was listed is not there any more
    if (before.status !== 'received') return false;
    const after = discardSuggestion(before, officer.name, now, dayCount());
    const change = {
      target: `suggestion ${before.ref}`,
      changes: changesBetween(before, after, ['status']),
    };
    const edit = recordEdit(change, { operation: discardSuggestions, officer, now });
    await commit(db, { rows: suggestions.rows, before, after, edit });
    return true;
  };
  try {
    return await retryOnConflict(attempt, Math.max(0, end - performance.now()) / 1000);
  } catch (error) {
    if (error instanceof Refusal && error.type === 'not-found') return false;
    throw error;
  }
}
