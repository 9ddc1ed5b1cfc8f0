import { listSeriesEdits as operation } from '../contract/operations/listSeriesEdits.ts';
import { documented } from './document/documented.ts';
import { historyCursor } from './records/edit.ts';

export const listSeriesEdits = documented(operation, {
  parameters: { id: 'Id of the series.', cursor: historyCursor },
  reply: {
    edits: [
      {
        at: '2026-11-25T09:30:00Z',
        by: 'coordinator',
        operation: 'editSeries',
        changes: [{ field: 'skip', before: [], after: ['2027-08'] }],
      },
    ],
  },
});
