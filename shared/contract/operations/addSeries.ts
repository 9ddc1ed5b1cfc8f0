import { PublicSeries, SeriesDraft } from '../../model/Series.ts';
import { operation } from '../operation.ts';

export const addSeries = operation({
  id: 'addSeries',
  method: 'POST',
  path: '/series',
  summary: 'Add a series: the meetings of another quarter',
  description: 'Automation creates its first editions at its next daily run.',
  auth: 'coordinator',
  origins: 'own',
  body: SeriesDraft,
  bodyLimit: 64,
  reply: { status: 201, body: PublicSeries, location: (series: { id: string }) => `/series/${series.id}` },
  problems: ['conflict', 'unavailable'],
});
