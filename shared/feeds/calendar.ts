import { inLanguage } from '../domain/Localized.ts';
import { placeOf } from '../domain/placeOf.ts';
import { sessionId } from '../domain/sessionId.ts';
import { inZone, toInstant } from '../domain/zonedTime.ts';
import type { Language } from '../model/languages.ts';
import type { Series } from '../model/Series.ts';
import type { Session } from '../model/Session.ts';
import { feedTexts } from './feedTexts.ts';
import { type ContentLine, component, textLine, utcTime, wallTime, writeLines } from './icalendar.ts';
import { accessOf, purposeOf, titleOf, warningsOf } from './sessionTexts.ts';
import { timeZoneComponent } from './timeZoneComponent.ts';

/**
 * The sessions as an iCalendar object (RFC 5545, with RFC 7986's NAME and REFRESH-INTERVAL), for applications that
 * subscribe to it. `site`: the website's origin, whose host the UIDs name; they never change, even if the date
 * does. Times are wall clock in the session's zone. It has no METHOD: one that publishes would want an organiser to answer.
 */
export function calendar(
  series: Series,
  sessions: readonly Session[],
  { language, site }: { language: Language; site: string },
): string {
  const name = inLanguage(series.name, language);
  return writeLines(
    component('VCALENDAR', [
      'VERSION:2.0',
      'PRODID:-//Op e Kaffi//Op e Kaffi//EN',
      'CALSCALE:GREGORIAN',
      textLine('NAME', name),
      textLine('X-WR-CALNAME', name),
      `X-WR-TIMEZONE:${series.recurrence.timeZone}`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      ...timeZones(series, sessions),
      ...sessions.flatMap((session) => event(series, session, { language, site })),
    ]),
  );
}

/** Each zone that an event names; the series' own where there is no event, since a calendar holds something. */
function timeZones(series: Series, sessions: readonly Session[]): ContentLine[] {
  const years = sessions.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt].map((time) => yearOf(time)));
  if (years.length === 0) years.push(yearOf(series.updatedAt));
  const zones = new Set(sessions.map(({ timeZone }) => timeZone));
  if (zones.size === 0) zones.add(series.recurrence.timeZone);
  return [...zones].flatMap((zone) => timeZoneComponent(zone, Math.min(...years), Math.max(...years)));
}

function yearOf(time: string): number {
  return Number(time.slice(0, 4));
}

function event(
  series: Series,
  session: Session,
  { language, site }: { language: Language; site: string },
): ContentLine[] {
  const id = sessionId(session);
  const page = `${site}/${language}/sessions/${id}`;
  const cancelled = session.status === 'cancelled';
  const title = titleOf(series, session, language);
  const place = placeOf(session);
  return component('VEVENT', [
    `UID:${id}@${new URL(site).hostname}`,
    `SEQUENCE:${session.sequence}`,
    `DTSTAMP:${utcTime(session.updatedAt)}`,
    `CREATED:${utcTime(session.announcedAt)}`,
    `LAST-MODIFIED:${utcTime(session.updatedAt)}`,
    timeLine('DTSTART', session.startsAt, session.timeZone),
    timeLine('DTEND', session.endsAt, session.timeZone),
    `STATUS:${cancelled ? 'CANCELLED' : session.dateConfirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    // A cancelled session takes nobody's time.
    `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    // Some applications show cancelled events like others, and some hide them: the title tells in any case.
    textLine('SUMMARY', cancelled ? feedTexts[language].cancelledTitle + title : title),
    textLine('DESCRIPTION', describe(series, session, { language, page })),
    ...(place === null ? [] : [textLine('LOCATION', place)]),
    `URL:${page}`,
  ]);
}

/** A time of an event, by the clocks of its zone; in UTC where those show it twice, since they could not say which. */
function timeLine(name: string, time: string, timeZone: string): ContentLine {
  return showsTwice(time, timeZone)
    ? `${name}:${utcTime(toInstant(time))}`
    : `${name};TZID=${timeZone}:${wallTime(time)}`;
}

/** Whether the clocks show the same once more, with the offset of the day before or after. */
function showsTwice(time: string, timeZone: string): boolean {
  return [-1, 1].some((days) => {
    const offset = inZone(Date.parse(time) + days * 86_400_000, timeZone).slice(-6);
    const other = time.slice(0, 19) + offset;
    return other !== time && inZone(other, timeZone) === other;
  });
}

/** Ends with the page's address, since Google Calendar does not show URL. */
function describe(
  series: Series,
  session: Session,
  { language, page }: { language: Language; page: string },
): string {
  const topics = session.topics.map(({ title }) => `- ${inLanguage(title, language)}`);
  return [
    ...warningsOf(session, language),
    ...accessOf(session, language),
    ...(topics.length > 0 ? [[feedTexts[language].agenda, ...topics].join('\n')] : []),
    ...purposeOf(series, language),
    page,
  ].join('\n\n');
}
