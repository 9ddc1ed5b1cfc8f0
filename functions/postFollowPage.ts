import { pages } from '../shared/contract/pages.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { showToSender } from '../shared/domain/showSuggestion.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { FollowPage, type FollowState } from '../website/pages/FollowPage.tsx';
import { renderPage } from '../website/renderPage.ts';
import { HttpRefusal } from './http/HttpRefusal.ts';
import { database, dayCount, setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';
import { suggestionId } from './steps/keys.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';

const db = database();
const site = setting('SITE');

export const handler = await implementPage(
  pages.postFollowPage,
  async ({ lang, fields: { receipt = '', withdraw }, now }) => {
    const show = (status: number, state: FollowState) => ({
      status,
      html: renderPage(FollowPage, { lang, site, state }),
    });
    try {
      const id = suggestionId(receipt);
      if (withdraw === 'yes') {
        await retryOnConflict(() => suggestions.withdraw(db, id, now, dayCount()));
        return show(200, { shows: 'withdrawn' });
      }
      const found = await suggestions.get(db, id, now);
      // What counts for a topic leads to the meeting with that topic, whichever it was sent for.
      const suggestion = { ...showToSender(found), session: found.acceptedInto?.session ?? found.session };
      return show(200, { shows: 'suggestion', receipt, suggestion });
    } catch (error) {
      if (error instanceof HttpRefusal) return show(400, { shows: 'mistyped', typed: receipt });
      // The same for what is unknown, has expired and was withdrawn: so nothing of the receipt is on it.
      if (error instanceof Refusal && error.type === 'not-found') return show(404, { shows: 'unknown' });
      if (error instanceof Refusal) return show(503, { shows: 'unavailable', typed: receipt });
      throw error;
    }
  },
  { warmUp: () => suggestions.get(db, 'warm-up', new Date()) },
);
