import { editSession as operation } from '../contract/operations/editSession.ts';
import { SessionPatch } from '../model/Session.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { changeLink } from './document/links.ts';
import { sessionExample, summaryFields, topicExample } from './records/session.ts';
import { venueFields } from './records/venue.ts';

const notice = { fr: 'Exemple : entrée par la cour.' } as const;

export const editSession = documented(operation, {
  components: {
    SessionPatch: record(
      SessionPatch,
      'Changes to a session (merge patch, RFC 7396): what is missing stays, null takes away.',
      {
        ...summaryFields,
        startsAt: 'Another start.',
        endsAt: 'Another end.',
        dateConfirmed: 'Whether the date stands.',
        status:
          '`cancelled` needs a reason in `cancellation`; `scheduled` reinstates, and clears the reason by itself.',
        cancellation: ['Why it is cancelled.', { reason: 'The reason, for the public.' }],
        venue: ['Where it takes place, or what of that changes; null: to be announced.', venueFields],
        topics: [
          'The whole agenda. A topic that is left out goes; one with support cannot be left out. An empty list that takes topics away is refused beside other fields.',
          {
            id: 'The topic’s id; missing: it is a new one, and gets an id.',
            subject: 'Which of the series’ subjects it is about.',
            title: 'What it is called.',
            support: 'Ignored: support comes from suggestions and from what was noted at the café.',
            outcome: 'What the police did about it.',
          },
        ],
      },
    ),
  },
  parameters: { id: 'Id of the session.' },
  requests: {
    notice: { notice },
    cancel: { status: 'cancelled', cancellation: { reason: { fr: 'Exemple : le café est fermé.' } } },
    reinstate: { status: 'scheduled' },
    outcome: { topics: [{ ...topicExample, outcome: { en: 'Example: it was repaired.' } }] },
    venueUnknown: { venue: null },
  },
  reply: { ...sessionExample, notice },
  links: { changeAgain: changeLink('editSession') },
});
