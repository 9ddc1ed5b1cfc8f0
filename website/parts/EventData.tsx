import { inLanguage } from '../../shared/domain/Localized.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';

interface EventDataProps {
  readonly session: PublicSession;
  readonly series: PublicSeries;
  readonly lang: Language;
  readonly site: string;
}

/** The meeting as schema.org's Event, for search engines: https://schema.org/Event. */
export function EventData({ session, series, lang, site }: EventDataProps) {
  const { id, startsAt, endsAt, movedFrom, venue, theme } = session;
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: [series.name, theme].flatMap((text) => (text ? [inLanguage(text, lang)] : [])).join(' – '),
    description: inLanguage(series.purpose, lang),
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `https://schema.org/${statusOf(session)}`,
    ...(movedFrom && { previousStartDate: movedFrom.startsAt }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    inLanguage: lang,
    url: `${site}/${lang}/sessions/${id}`,
    image: `${site}/preview.png`,
    ...(venue && {
      location: {
        '@type': 'Place',
        name: venue.name,
        address: { '@type': 'PostalAddress', streetAddress: venue.address, addressLocality: venue.locality },
      },
    }),
  };
  // In a script nothing is unescaped, and an officer's "</script>" must not end it.
  const json = JSON.stringify(event).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function statusOf({ status, movedFrom }: PublicSession): string {
  if (status === 'cancelled') return 'EventCancelled';
  return movedFrom ? 'EventRescheduled' : 'EventScheduled';
}
