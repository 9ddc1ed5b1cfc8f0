import { inLanguage } from '../../shared/domain/Localized.ts';
import { placeOf } from '../../shared/domain/placeOf.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSummary } from '../../shared/model/Session.ts';
import { meetingTexts } from './Meeting.texts.ts';

interface AddToCalendarProps {
  readonly session: PublicSummary;
  readonly series: PublicSeries;
  readonly lang: Language;
}

/** One meeting into one's calendar: as a file, which most applications take, and by a link for Google's, which takes none. */
export function AddToCalendar({ session, series, lang }: AddToCalendarProps) {
  const texts = meetingTexts[lang];
  if (session.status === 'cancelled') return null;
  return (
    <ul class="links">
      <li>
        <a href={`/api/calendar.ics?series=${series.id}&session=${session.id}&lang=${lang}`}>
          {texts.inCalendar}
        </a>
      </li>
      <li>
        <a href={googleLink(session, inLanguage(series.name, lang))} rel="noreferrer">
          {texts.inGoogle}
        </a>
      </li>
    </ul>
  );
}

/** Google's address for a new event: https://calendar.google.com/calendar/render?action=TEMPLATE. Times in UTC. */
function googleLink(session: PublicSummary, name: string): string {
  const { startsAt, endsAt } = session;
  const place = placeOf(session);
  const utc = (time: string) => new Date(time).toISOString().replace(/[-:]|\.000/g, '');
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: name,
    dates: `${utc(startsAt)}/${utc(endsAt)}`,
    ...(place && { location: place }),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}
