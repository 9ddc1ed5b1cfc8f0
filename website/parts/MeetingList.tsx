import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { capital } from './capital.ts';
import { dayInWords, hoursInWords } from './dates.ts';
import { meetingTexts } from './Meeting.texts.ts';
import { movedInWords } from './movedInWords.ts';
import { Said } from './Said.tsx';
import { Section } from './Section.tsx';

interface MeetingListProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly PublicSummary[];
  readonly lang: Language;
  /** Whether somebody may still want to come. */
  readonly isToCome?: boolean;
}

/** Meetings, a line each, under a heading; nothing where there are none. */
export function MeetingList({ id, title, sessions, lang, isToCome = false }: MeetingListProps) {
  const texts = meetingTexts[lang];
  if (sessions.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul class="meetings">
        {sessions.map((session) => (
          <li key={session.id}>
            <a href={`/${lang}/sessions/${session.id}`}>{capital(dayInWords(session.startsAt, lang))}</a>
            {session.status === 'cancelled' && <strong class="tag"> {texts.cancelled}</strong>}
            {isToCome && session.status === 'scheduled' && session.movedFrom && (
              <strong class="tag"> {movedInWords(session, lang, texts)?.what}</strong>
            )}
            <span>
              {hoursInWords(session.startsAt, session.endsAt, lang)}
              {session.venue && ` · ${session.venue.name}`}
            </span>
            {session.theme && (
              <span>
                {texts.theme} <Said text={session.theme} lang={lang} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
