import ICAL from 'ical.js';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { toInstant } from '../../shared/domain/zonedTime.ts';

/** An event as an application has understood it. Absent texts are undefined. */
interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly url: string | undefined;
  /** Instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly stamp: string;
  readonly lastModified: string;
}

interface ReadCalendar {
  readonly name: string | undefined;
  readonly events: readonly ReadEvent[];
}

/** How two applications that have nothing to do with us, or with each other, read calendars. */
export const readers: readonly { name: string; read: (text: string) => ReadCalendar }[] = [
  { name: 'ical.js', read: readByIcalJs },
  { name: 'ts-ics', read: readByTsIcs },
];

function readByIcalJs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const textOf = (component: InstanceType<typeof ICAL.Component>, name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? undefined : String(value);
  };
  const timeOf = (component: InstanceType<typeof ICAL.Component>, name: string) =>
    toInstant((component.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time>).toJSDate());
  return {
    name: textOf(calendar, 'x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: textOf(event, 'uid') ?? '',
      sequence: Number(textOf(event, 'sequence')),
      status: textOf(event, 'status') ?? '',
      summary: textOf(event, 'summary'),
      description: textOf(event, 'description'),
      location: textOf(event, 'location'),
      url: textOf(event, 'url'),
      startsAt: timeOf(event, 'dtstart'),
      endsAt: timeOf(event, 'dtend'),
      stamp: timeOf(event, 'dtstamp'),
      lastModified: timeOf(event, 'last-modified'),
    })),
  };
}

function readByTsIcs(text: string): ReadCalendar {
  const calendar: IcsCalendar = convertIcsCalendar(undefined, text);
  return {
    name: calendar.name,
    events: (calendar.events ?? []).map((event) => ({
      uid: event.uid,
      sequence: event.sequence ?? -1,
      status: event.status ?? '',
      summary: event.summary,
      description: event.description,
      location: event.location,
      url: event.url,
      startsAt: toInstant(event.start.date),
      endsAt: event.end ? toInstant(event.end.date) : '',
      stamp: toInstant(event.stamp.date),
      lastModified: event.lastModified ? toInstant(event.lastModified.date) : '',
    })),
  };
}
