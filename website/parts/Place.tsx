import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { meetingTexts } from './Meeting.texts.ts';
import { SaidAtLength } from './Said.tsx';

/** Where a meeting takes place, to read, to copy and to find, and whether one gets in without a step. */
export function Place({ venue, lang }: { venue: PublicSummary['venue']; lang: Language }) {
  const texts = meetingTexts[lang];
  if (!venue) return <p class="place">{texts.noVenue}</p>;
  const { name, address, locality, stepFree, directions } = venue;
  const query = encodeURIComponent(`${address}, ${locality}`);
  const access = stepFree === null ? texts.stepFreeUnknown : stepFree ? texts.stepFree : texts.notStepFree;
  return (
    <div class="place">
      <address>
        <strong>{name}</strong>
        <br />
        {address}
        <br />
        {locality}
      </address>
      <ul class="links">
        <li>
          <a href={`https://www.openstreetmap.org/search?query=${query}`} rel="noreferrer">
            {texts.map}
          </a>
        </li>
        <li>
          <a href={`geo:0,0?q=${query}`}>{texts.mapApp}</a>
        </li>
      </ul>
      <p>{access}</p>
      {directions && <SaidAtLength text={directions} lang={lang} />}
    </div>
  );
}
