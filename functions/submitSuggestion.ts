import { submitSuggestion } from '../shared/contract/operations/submitSuggestion.ts';
import { findPersonalData } from '../shared/personalData/findPersonalData.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { implement } from './http/implement.ts';
import { database, dayCount, setting } from './lambda/environment.ts';
import { keptSeries } from './steps/keptSeries.ts';
import { redeemChallenge } from './steps/redeemChallenge.ts';
import { takeSuggestion } from './steps/takeSuggestion.ts';

const db = database();

export const handler = await implement(
  submitSuggestion,
  async ({ body, now }) =>
    takeSuggestion(body, () => redeemChallenge(body.challenge), now, {
      findSeries: (id) => keptSeries(db, id, now),
      store: (suggestion) => suggestions.add(db, suggestion),
    }),
  {
    async warmUp() {
      findPersonalData(
        'demo@example.org, +352 27 00 00 00, LU28 0019 4006 4475 0000, www.example.org, @demo',
      );
      await keptSeries(db, setting('SERIES'), new Date());
      await suggestions.withdraw(db, 'warm-up', new Date(), dayCount()); // nothing is there: a put that can't come about
    },
  },
);
