import type { Language } from '../../shared/model/languages.ts';
import type { SuggestTexts } from './Suggest.texts.ts';

/** What is recorded of who sends something, and what is not: said before the button. */
export function Recorded({ texts, lang }: { texts: SuggestTexts; lang: Language }) {
  return (
    <div class="recorded">
      <div>
        <h2>{texts.notKept}</h2>
        <ul class="no">
          {texts.notKeptList.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{texts.kept}</h2>
        <ul class="yes">
          {texts.keptList.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      </div>
      <p>
        {texts.readers} <a href={`/${lang}/privacy`}>{texts.more}</a>
      </p>
    </div>
  );
}
