import { inLanguage } from '../domain/Localized.ts';
import type { Localized } from '../model/Localized.ts';
import type { Language } from '../model/languages.ts';
import type { Series } from '../model/Series.ts';
import type { Session } from '../model/Session.ts';
import { feedTexts } from './feedTexts.ts';
import { occasion } from './occasion.ts';

/** What a session is called where no page stands around it: the series' name and the theme. */
export function titleOf(series: Series, session: Session, language: Language): string {
  return [series.name, session.theme]
    .flatMap((text) => (text ? [inLanguage(text, language)] : []))
    .join(' – ');
}

/** What somebody who comes has to know now, in paragraphs: whether it takes place, whether the date has changed or is sure, the notice. */
export function warningsOf(session: Session, language: Language): string[] {
  const texts = feedTexts[language];
  const { cancellation, movedFrom, dateConfirmed, notice } = session;
  return present(
    cancellation && texts.cancelled + inLanguage(cancellation.reason, language),
    !cancellation && movedFrom && `${texts.moved}${occasion(movedFrom, language)}.`,
    !cancellation && !dateConfirmed && texts.unconfirmed,
    notice && inLanguage(notice, language),
  );
}

/** How to get there and in, in paragraphs. */
export function accessOf({ venue }: Session, language: Language): string[] {
  const texts = feedTexts[language];
  if (!venue) return [texts.noVenue];
  return present(
    venue.stepFree !== null && (venue.stepFree ? texts.stepFree : texts.notStepFree),
    venue.directions && inLanguage(venue.directions, language),
  );
}

/** What the meetings are for and not for, in paragraphs. */
export function purposeOf(series: Series, language: Language): string[] {
  const say = (text: Localized) => inLanguage(text, language);
  return [say(series.purpose), feedTexts[language].noBooking, say(series.notFor)];
}

function present(...paragraphs: readonly (string | false | null)[]): string[] {
  return paragraphs.filter((paragraph) => typeof paragraph === 'string');
}
