import { getCalendar as operation } from '../contract/operations/getCalendar.ts';
import { documented } from './document/documented.ts';

export const getCalendar = documented(operation, {
  parameters: {
    series: 'The series; the deployment’s own unless said.',
    session: 'This session alone.',
    lang: 'The language of the texts.',
    cancelled: 'Whether cancelled sessions are in it.',
  },
  reply: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Op e Kaffi//Op e Kaffi//EN',
    'BEGIN:VEVENT',
    'UID:gare-2026-01@example.org',
    'SEQUENCE:0',
    'DTSTAMP:20260102T100000Z',
    'DTSTART;TZID=Europe/Luxembourg:20260115T160000',
    'DTEND;TZID=Europe/Luxembourg:20260115T180000',
    'STATUS:CONFIRMED',
    'SUMMARY:Op e Kaffi mat der Police',
    'LOCATION:Casa Baffone\\, 58\\, avenue de la Liberté\\, Luxembourg',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
});
