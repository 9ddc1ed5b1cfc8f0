import type { Language } from '../../shared/model/languages.ts';
import { quickExitTexts } from './QuickExit.texts.ts';

/** A site that nobody asks about: Luxembourg's weather service. */
const NEUTRAL_SITE = 'https://www.meteolux.lu/';

/** A way out for who is suddenly not alone: a plain link, which a script makes leave no trace of its own. */
export function QuickExit({ lang }: { lang: Language }) {
  const texts = quickExitTexts[lang];
  return (
    <>
      <p class="exit">
        <a class="leave" href={NEUTRAL_SITE} rel="noreferrer" aria-describedby="exit-limits">
          {texts.leave}
        </a>
      </p>
      <p class="hint limits" id="exit-limits">
        {texts.limits}
      </p>
    </>
  );
}
