import { editSeries as operation } from '../contract/operations/editSeries.ts';
import { SeriesPatch } from '../model/Series.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { changeLink } from './document/links.ts';
import { noBooking, seriesExample, seriesFields } from './records/series.ts';

const skip = ['2027-08'];

export const editSeries = documented(operation, {
  components: {
    SeriesPatch: record(
      SeriesPatch,
      'Changes to a series (merge patch, RFC 7396): what is missing stays. Null takes a language of a text away.',
      { ...seriesFields, bookingRequired: noBooking },
    ),
  },
  parameters: { id: 'Id of the series.' },
  requests: {
    skipAMonth: { skip },
    pause: { paused: true },
    close: { closed: true },
    lastEdition: { lastEdition: 8 },
  },
  reply: { ...seriesExample, skip },
  links: { changeAgain: changeLink('editSeries') },
});
