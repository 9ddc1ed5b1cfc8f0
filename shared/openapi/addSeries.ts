import { addSeries as operation } from '../contract/operations/addSeries.ts';
import { SeriesDraft } from '../model/Series.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { changeLink, readLink } from './document/links.ts';
import { noBooking, seriesExample, seriesFields } from './records/series.ts';

const { purpose, notFor, recurrence } = seriesExample;
const anotherQuarter = {
  id: 'example',
  name: { en: 'Example of another quarter' },
  quarter: 'Example',
  purpose,
  notFor,
  recurrence: {
    rule: 'FREQ=MONTHLY;BYDAY=1TU',
    startTime: '10:00',
    endTime: '12:00',
    timeZone: 'Europe/Luxembourg',
  },
} as const;

export const addSeries = documented(operation, {
  components: {
    SeriesDraft: record(SeriesDraft, 'A series to be added. What can start empty may be missing.', {
      ...seriesFields,
      bookingRequired: noBooking,
    }),
  },
  requests: { anotherQuarter },
  reply: {
    ...seriesExample,
    ...anotherQuarter,
    recurrence: { ...recurrence, ...anotherQuarter.recurrence },
    subjects: [],
    lastEdition: 0,
  },
  links: { read: readLink('getSeries'), change: changeLink('editSeries') },
});
