import { getSeries as operation } from '../contract/operations/getSeries.ts';
import { documented } from './document/documented.ts';
import { changeLink } from './document/links.ts';
import { seriesExample } from './records/series.ts';

export const getSeries = documented(operation, {
  parameters: { id: 'Id of the series.' },
  reply: seriesExample,
  links: { change: changeLink('editSeries') },
});
