import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { isNotAfter } from './isNotAfter.ts';
import { meetingTexts } from './Meeting.texts.ts';
import { Moved } from './Moved.tsx';
import { SaidAtLength } from './Said.tsx';

interface StatusProps {
  readonly session: PublicSummary;
  readonly lang: Language;
  readonly now: string;
  /** That it was moved stands elsewhere on the page. */
  readonly isMovedTold?: boolean;
}

/**
 * What somebody who wants to come has to know first: whether it takes place, whether it was moved, whether it is on, whether
 * the day is sure, and what officers wrote. Nothing where all is as usual. `now`: a time of the same place.
 */
export function Status({ session, lang, now, isMovedTold = false }: StatusProps) {
  const texts = meetingTexts[lang];
  const { cancellation, notice, dateConfirmed } = session;
  const isOver = isNotAfter(session.endsAt, now);
  const isOn = !isOver && !isNotAfter(now, session.startsAt);
  return (
    <>
      {cancellation && (
        <div class="alert">
          <p>
            <strong>{texts.cancelled}.</strong>
          </p>
          <SaidAtLength text={cancellation.reason} lang={lang} />
        </div>
      )}
      {!cancellation && !isOver && !isMovedTold && <Moved session={session} lang={lang} />}
      {!cancellation && isOver && <p class="note">{texts.over}</p>}
      {!cancellation && isOn && <p class="on">{texts.now}</p>}
      {!cancellation && !isOver && !isOn && !dateConfirmed && <p class="alert">{texts.unconfirmed}</p>}
      {notice && !isOver && (
        <div class="note">
          <p>
            <strong>{texts.notice}</strong>
          </p>
          <SaidAtLength text={notice} lang={lang} />
        </div>
      )}
    </>
  );
}
