import { inLanguage, languageOf } from '../../shared/domain/Localized.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';
import { dayInWords, dayWithoutYear } from './dates.ts';
import { meetingTexts } from './Meeting.texts.ts';
import { suggestTexts } from './Suggest.texts.ts';
import type { SuggestFormProps } from './SuggestForm.tsx';

/** What somebody can say something for: a series, and its meetings to come. */
export interface Meetings {
  readonly series: PublicSeries;
  /** Soonest first, none that is cancelled. */
  readonly meetings: readonly PublicSession[];
}

/** What was asked for in the address, or posted. */
export interface Wanted {
  readonly session?: string | undefined;
  readonly topic?: string | undefined;
}

/** What a form offers of the meetings: which one it is for, its topics, and the others. */
type Occasion = Pick<SuggestFormProps, 'session' | 'meeting' | 'others' | 'topics'>;

/** How a meeting is called that is none in particular. */
export const NO_MEETING = 'none';

/** The meeting that is wanted, else the one with the topic that is wanted, else the next; and its topics. */
export function occasionOf({ series, meetings }: Meetings, wanted: Wanted, lang: Language): Occasion {
  const chosen =
    wanted.session === NO_MEETING
      ? undefined
      : (meetings.find(({ id }) => id === wanted.session) ??
        meetings.find(({ topics }) => topics.some(({ id }) => id === wanted.topic)) ??
        meetings[0]);
  const leadTo = (session: string) => `/${lang}/suggest?series=${series.id}&session=${session}`;
  const others = meetings
    .filter((meeting) => meeting !== chosen)
    .slice(0, 5)
    .map(({ id, startsAt }) => ({ href: leadTo(id), label: dayWithoutYear(startsAt, lang) }));
  const none = { href: leadTo(NO_MEETING), label: suggestTexts[lang].noMeeting };
  return {
    session: chosen?.id ?? null,
    meeting: chosen ? dayInWords(chosen.startsAt, lang) : null,
    others: chosen ? [...others, none] : others,
    topics: (chosen?.topics ?? []).map(({ id, subject, title, support }) => {
      const label = series.subjects.find((known) => known.id === subject)?.name;
      const titleLang = languageOf(title, lang);
      return {
        id,
        subject: label ? inLanguage(label, lang) : null,
        title: inLanguage(title, lang),
        ...(titleLang !== lang && { titleLang }),
        support: support === null ? null : meetingTexts[lang].support(support),
      };
    }),
  };
}
