import { listSessions as operation } from '../contract/operations/listSessions.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { readLink } from './document/links.ts';
import { summaryExample } from './records/session.ts';

export const listSessions = documented(operation, {
  components: {
    SessionPage: record(operation.reply.body, 'A page of sessions.', {
      sessions: 'In the order asked for.',
      next: 'The cursor of the next page; missing on the last.',
    }),
  },
  parameters: {
    series: 'The series; the deployment’s own unless said.',
    when: 'Which sessions.',
    limit: 'How many on a page, at most.',
    cursor: 'The `next` of the page before.',
  },
  reply: { sessions: [summaryExample] },
  links: { first: readLink('getSession', '/sessions/0/id') },
});
