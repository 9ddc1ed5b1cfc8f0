import type { Language } from '../../shared/model/languages.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { capital } from './capital.ts';
import { dayInWords, hoursInWords, nearDay } from './dates.ts';
import { keepTogether } from './keepTogether.ts';

/** The day and the hours of a meeting, in the largest type there is. `now`: a time of the same place. */
export function When({ session, lang, now }: { session: PublicSummary; lang: Language; now: string }) {
  const { startsAt, endsAt } = session;
  const near = nearDay(startsAt, now, lang);
  const day = keepTogether(dayInWords(startsAt, lang));
  return (
    <p class="when">
      <time datetime={startsAt}>
        <span class="day">{near ? `${near}, ${day}` : capital(day)}</span>{' '}
        <span class="hours">{hoursInWords(startsAt, endsAt, lang)}</span>
      </time>
    </p>
  );
}
