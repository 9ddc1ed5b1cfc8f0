import { pages } from '../shared/contract/pages.ts';
import { normaliseText } from '../shared/model/prose.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { ReceiptPage } from '../website/pages/ReceiptPage.tsx';
import { SuggestPage } from '../website/pages/SuggestPage.tsx';
import { dayInWords } from '../website/parts/dates.ts';
import { NO_MEETING } from '../website/parts/occasionOf.ts';
import { renderPage } from '../website/renderPage.ts';
import { HttpRefusal } from './http/HttpRefusal.ts';
import { database, dayCount, numberSetting, setting } from './lambda/environment.ts';
import { implementPage } from './pages/implementPage.ts';
import { problemOfForm } from './pages/problemOfForm.ts';
import { readDraft } from './pages/readDraft.ts';
import { readMeetingsToCome } from './pages/readMeetingsToCome.ts';
import { seriesOf } from './pages/seriesOf.ts';
import { issuePass } from './steps/issuePass.ts';
import { keptProgramme } from './steps/keptProgramme.ts';
import { redeemPass } from './steps/redeemPass.ts';
import { takeSuggestion } from './steps/takeSuggestion.ts';

const db = database();
const [home, site, most] = [setting('SERIES'), setting('SITE'), numberSetting('SUGGESTIONS_BY_FORM')];

export const handler = await implementPage(
  pages.postSuggestPage,
  async ({ lang, fields: { pass, ...fields }, isTooLarge, now }) => {
    try {
      if (isTooLarge) throw new HttpRefusal('too-large', 'The form is too large.');
      const nonce = redeemPass(pass, now);
      const { receipt, expiresOn } = await takeSuggestion(readDraft(lang, fields), () => nonce, now, {
        findSeries: async (id) => seriesOf(await keptProgramme(db, now), id),
        store: async (suggestion) => {
          const stored = await suggestions.addByForm(db, suggestion, { most, ...dayCount() });
          if (stored !== 'full') return stored;
          throw new HttpRefusal('too-many-requests', 'As many as a day may bring came by forms today.');
        },
      });
      const html = renderPage(ReceiptPage, { lang, receipt, expiresOn: dayInWords(expiresOn, lang) });
      return { status: 201, html };
    } catch (error) {
      const { series = home, session = NO_MEETING, ...written } = fields;
      const text = normaliseText(written.text ?? '');
      const { status, problem, needsPass } = problemOfForm(error, text, lang);
      const html = renderPage(SuggestPage, {
        lang,
        site,
        series,
        // Nothing that fails now may lose what was written.
        meetings: status >= 500 ? null : await readMeetingsToCome(db, series, now).catch(() => null),
        written: { ...written, text, session },
        pass: needsPass || !pass ? issuePass(now) : pass,
        problem,
      });
      return { status, html };
    }
  },
  {
    async warmUp() {
      await readMeetingsToCome(db, home, new Date());
      await suggestions.withdraw(db, 'warm-up', new Date(), dayCount()); // nothing is there: a put that can't come about
    },
  },
);
