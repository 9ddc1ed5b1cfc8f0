import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { dayInWords, hoursInWords } from './dates.ts';

/** The words for it. */
interface MoveTexts {
  readonly dateChanged: string;
  readonly hoursChanged: string;
  readonly movedTo: (now: string) => string;
  readonly movedFrom: (before: string) => string;
}

/** That a meeting has another date, or other hours, than were announced first, and both in words; null where it has not. */
export function movedInWords(
  session: Pick<PublicSummary, 'startsAt' | 'endsAt' | 'movedFrom'>,
  lang: Language,
  texts: MoveTexts,
): { what: string; to: string; from: string } | null {
  const { movedFrom } = session;
  if (!movedFrom) return null;
  const isSameDay = movedFrom.startsAt.slice(0, 10) === session.startsAt.slice(0, 10);
  const inWords = ({ startsAt, endsAt }: typeof movedFrom) => {
    const hours = hoursInWords(startsAt, endsAt, lang);
    return isSameDay ? hours : `${dayInWords(startsAt, lang)}, ${hours}`;
  };
  return {
    what: isSameDay ? texts.hoursChanged : texts.dateChanged,
    to: texts.movedTo(inWords(session)),
    from: texts.movedFrom(inWords(movedFrom)),
  };
}
