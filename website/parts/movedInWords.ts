import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { dayInWords, hoursInWords } from './dates.ts';
import { meetingTexts } from './Meeting.texts.ts';

/** That a meeting has another date, or other hours, than were announced first, and both in words; null where it has not. */
export function movedInWords(
  session: Pick<PublicSummary, 'startsAt' | 'endsAt' | 'movedFrom'>,
  lang: Language,
): { what: string; how: string } | null {
  const texts = meetingTexts[lang];
  const { movedFrom } = session;
  if (!movedFrom) return null;
  const isSameDay = movedFrom.startsAt.slice(0, 10) === session.startsAt.slice(0, 10);
  const inWords = ({ startsAt, endsAt }: typeof movedFrom) => {
    const hours = hoursInWords(startsAt, endsAt, lang);
    return isSameDay ? hours : `${dayInWords(startsAt, lang)}, ${hours}`;
  };
  return {
    what: isSameDay ? texts.hoursChanged : texts.dateChanged,
    how: texts.moved(inWords(session), inWords(movedFrom)),
  };
}
