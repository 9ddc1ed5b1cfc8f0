import { listSeries as operation } from '../contract/operations/listSeries.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { readLink } from './document/links.ts';
import { seriesExample } from './records/series.ts';

const { id, name, quarter } = seriesExample;

export const listSeries = documented(operation, {
  components: {
    SeriesList: record(operation.reply.body, 'Series: those that are not closed, unless asked for.', {
      series: 'By id.',
    }),
  },
  parameters: { closed: 'Whether those that are closed are in it.' },
  reply: { series: [{ id, name, quarter }] },
  links: { first: readLink('getSeries', '/series/0/id') },
});
