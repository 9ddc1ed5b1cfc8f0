import { addSession as operation } from '../contract/operations/addSession.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { changeLink, readLink } from './document/links.ts';
import { sessionExample } from './records/session.ts';

const extra = {
  series: 'gare',
  startsAt: '2026-12-03T16:00:00+01:00',
  endsAt: '2026-12-03T18:00:00+01:00',
  theme: { fr: 'Exemple : une édition spéciale' },
} as const;

export const addSession = documented(operation, {
  components: {
    SessionDraft: record(operation.body, 'A session to be added.', {
      series: 'The series that it belongs to.',
      startsAt: 'When it starts.',
      endsAt: 'When it ends.',
      venue: 'Where it takes place; null or missing: to be announced.',
      theme: 'The subject of a special edition; null or missing: there is none.',
      edition: 'For the archive: its number, at most the last one of the series; missing: the next one.',
    }),
  },
  requests: {
    extra,
    archive: {
      series: 'gare',
      startsAt: '2025-11-20T16:00:00+01:00',
      endsAt: '2025-11-20T18:00:00+01:00',
      edition: 1,
    },
  },
  reply: { ...sessionExample, ...extra, id: 'gare-2026-12-2', edition: 5, slot: '2026-12-2', venue: null },
  links: { read: readLink('getSession'), change: changeLink('editSession') },
});
