import { randomBytes } from 'node:crypto';
import { submitSuggestion } from '../shared/contract/operations/submitSuggestion.ts';
import { badField, Refusal } from '../shared/domain/Refusal.ts';
import { newSuggestion } from '../shared/domain/Suggestion.ts';
import { findPersonalData, redact } from '../shared/personalData/findPersonalData.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { HttpRefusal } from './http/HttpRefusal.ts';
import { implement } from './http/implement.ts';
import { database, dayCount, numberSetting, setting } from './lambda/environment.ts';
import { keptSeries } from './steps/keptSeries.ts';
import { receiptFor, suggestionId } from './steps/keys.ts';
import { redeemChallenge } from './steps/redeemChallenge.ts';
import { requireNamed } from './steps/requireNamed.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';

const db = database();
const home = setting('SERIES');
const days = numberSetting('SUGGESTION_DAYS');

export const handler = await implement(
  submitSuggestion,
  async ({ body, now }) => {
    const { kind, language, series = home, session = null, topic = null } = body;
    if (!body.text && !topic) throw badField('#/text', 'Write something, or name a topic.');
    // First, since it costs next to nothing: whoever did no work makes us do none.
    const receipt = receiptFor(await redeemChallenge(body.challenge));
    const text = body.text ? withoutPersonalData(body.text, body.redact ?? false) : null;
    await requireNamed('#/series', 'There is no such series.', () => openSeries(series, now));
    const ids = { id: suggestionId(receipt), ref: randomBytes(16).toString('base64url') };
    const content = { kind, text, language, series, session, topic };
    const suggestion = newSuggestion(ids, content, now, { days, ...dayCount() });
    const stored = await retryOnConflict(() => suggestions.add(db, suggestion));
    if (stored) return { receipt, expiresOn: stored.expiresOn };
    throw new Refusal('conflict', 'This challenge was used already. Ask for another one.');
  },
  {
    async warmUp() {
      findPersonalData(
        'demo@example.org, +352 27 00 00 00, LU28 0019 4006 4475 0000, www.example.org, @demo',
      );
      await keptSeries(db, home, new Date());
      await suggestions.withdraw(db, 'warm-up', new Date(), dayCount()); // nothing is there: a put that can't come about
    },
  },
);

/** Refuses a series that is closed like one that does not exist: nobody would answer. */
async function openSeries(id: string, now: Date): Promise<void> {
  const { closed } = await keptSeries(db, id, now);
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
