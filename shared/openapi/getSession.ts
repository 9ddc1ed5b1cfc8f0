import { getSession as operation } from '../contract/operations/getSession.ts';
import { documented } from './document/documented.ts';
import { changeLink, readLink } from './document/links.ts';
import { sessionExample, topicExample } from './records/session.ts';

export const getSession = documented(operation, {
  parameters: { id: 'Id of the session.' },
  reply: {
    ...sessionExample,
    topics: [{ ...topicExample, support: 5, outcome: { en: 'Example: it was repaired.' } }],
  },
  links: {
    change: changeLink('editSession'),
    edits: readLink('listEdits', '/id', 'Reads who changed it.'),
  },
});
