import { randomBytes } from 'node:crypto';
import { badField, Refusal } from '../../shared/domain/Refusal.ts';
import { newSuggestion, type SuggestionContent } from '../../shared/domain/Suggestion.ts';
import type { Series } from '../../shared/model/Series.ts';
import type { Suggestion } from '../../shared/model/Suggestion.ts';
import { findPersonalData, redact } from '../../shared/personalData/findPersonalData.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import { dayCount, numberSetting, setting } from '../lambda/environment.ts';
import { receiptFor, suggestionId } from './keys.ts';
import { requireNamed } from './requireNamed.ts';
import { retryOnConflict } from './retryOnConflict.ts';

/** What somebody sends; what may be missing may be undefined. */
type Draft = Pick<SuggestionContent, 'kind' | 'language'> & {
  readonly [name in 'text' | 'series' | 'session' | 'topic']?: string | undefined;
} & { readonly redact?: boolean | undefined };

interface Ways {
  /** Finds a series. Refuses an id that none has. */
  readonly findSeries: (id: string) => Promise<Series>;
  /** Stores it; null where its id was used for something else. */
  readonly store: (suggestion: Suggestion) => Promise<Suggestion | null>;
}

/**
 * Takes a suggestion: under the receipt that belongs to the nonce of a challenge or a pass, so that the same once more is
 * the same suggestion. `redeem` checks what was sent for the right to send, and gives that nonce.
 */
export async function takeSuggestion(
  draft: Draft,
  redeem: () => string | Promise<string>,
  now: Date,
  { findSeries, store }: Ways,
): Promise<{ receipt: string; expiresOn: string }> {
  const { kind, language, series = setting('SERIES'), session = null, topic = null } = draft;
  if (!draft.text && !topic) throw badField('#/text', 'Write something, or name a topic.');
  // First, since it costs next to nothing: whoever did no work makes us do none.
  const receipt = receiptFor(await redeem());
  const text = draft.text ? withoutPersonalData(draft.text, draft.redact ?? false) : null;
  await requireNamed('#/series', 'There is no such series.', async () =>
    requireOpen(await findSeries(series)),
  );
  const ids = { id: suggestionId(receipt), ref: randomBytes(16).toString('base64url') };
  const content = { kind, text, language, series, session, topic };
  const days = { days: numberSetting('SUGGESTION_DAYS'), ...dayCount() };
  const suggestion = newSuggestion(ids, content, now, days);
  const stored = await retryOnConflict(() => store(suggestion));
  if (stored) return { receipt, expiresOn: stored.expiresOn };
  throw new Refusal('conflict', 'This challenge was used already. Ask for another one.');
}

/** Refuses a series that is closed like one that does not exist: nobody would answer. */
function requireOpen({ closed }: Series): void {
  if (closed) throw new Refusal('not-found', 'The series is closed.');
}

/** The text as it may be stored. Refuses personal data, with its places, unless it is to be replaced. */
function withoutPersonalData(text: string, replace: boolean): string {
  const found = findPersonalData(text);
  if (found.length === 0) return text;
  if (replace) return redact(text, found);
  throw new HttpRefusal(
    'personal-data',
    'The text holds what could tell who somebody is. Change it, or send "redact": true to have it replaced. ' +
      'Names cannot be found: look for them yourself.',
    { members: { found } },
  );
}
