import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { meetingTexts } from './Meeting.texts.ts';
import { movedInWords } from './movedInWords.ts';

/** That a meeting has another date or other hours than were announced. Nothing where it has not. */
export function Moved({ session, lang }: { session: PublicSummary; lang: Language }) {
  const words = movedInWords(session, lang, meetingTexts[lang]);
  if (!words) return null;
  return (
    <div class="alert">
      <p>
        <strong>{words.what}</strong>
      </p>
      <p>
        {words.to}
        <br />
        {words.from}
      </p>
    </div>
  );
}
