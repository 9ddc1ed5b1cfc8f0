import { getInsights as operation } from '../contract/operations/getInsights.ts';
import { Insights } from '../model/Insights.ts';
import { record } from './document/component.ts';
import { documented } from './document/documented.ts';

export const getInsights = documented(operation, {
  components: {
    Insights: record(Insights, 'Which subjects came up over some months. Numbers are exact.', {
      from: 'The first month.',
      to: 'The last month.',
      subjects: [
        'The subjects that were raised, the most supported first.',
        {
          subject: 'Which subject.',
          editions: 'In how many editions it was on the agenda.',
          support: 'How many stand behind its topics: suggestions, and people at the café.',
          raised: 'Of these, the people at the café.',
          lastRaised: 'The last month in which it was on the agenda.',
          withoutOutcome: 'How many of its topics have no outcome.',
          trend: 'By how much its support is more, or less, than in as many months before.',
        },
      ],
      editions: [
        'The same by edition, the earliest first.',
        {
          session: 'Which session.',
          edition: 'Its number.',
          month: 'The month of its slot.',
          subjects: [
            'What was on its agenda.',
            {
              subject: 'Which subject.',
              support: 'How many stand behind it.',
              raised: 'Of these, the people at the café.',
              withoutOutcome: 'How many of its topics have no outcome.',
            },
          ],
        },
      ],
      sessions: [
        'How many came to each session, the earliest first.',
        {
          id: 'Which session.',
          edition: 'Its number.',
          visitors: 'How many came; null: nobody has noted it.',
        },
      ],
      inbox: [
        'How many suggestions there are now, by status; counted to 1,000.',
        {
          received: 'Nobody has decided yet.',
          accepted: 'Went into a topic.',
          answered: 'Were answered.',
          declined: 'Were declined.',
          referred: 'Were individual cases.',
          discarded: 'Were none, and wait to be deleted.',
        },
      ],
      capped: 'The statuses whose count stopped at 1,000: there may be more.',
    }),
  },
  parameters: {
    series: 'The series; the deployment’s own unless said.',
    from: 'The first month.',
    to: 'The last month; not before `from`.',
    table: 'Which table `text/csv` gives. JSON has both.',
  },
  reply: {
    from: '2026-01',
    to: '2026-12',
    subjects: [
      {
        subject: 'lighting',
        editions: 3,
        support: 23,
        raised: 6,
        lastRaised: '2026-11',
        withoutOutcome: 1,
        trend: 12,
      },
    ],
    editions: [
      {
        session: 'gare-2026-11',
        edition: 4,
        month: '2026-11',
        subjects: [{ subject: 'lighting', support: 15, raised: 6, withoutOutcome: 1 }],
      },
    ],
    sessions: [{ id: 'gare-2026-11', edition: 4, visitors: 23 }],
    inbox: { received: 3, accepted: 17, answered: 4, declined: 1, referred: 2, discarded: 0 },
    capped: [],
  },
  alternative:
    'subject,editions,support,raised,last raised,without outcome,trend\r\nlighting,3,23,6,2026-11,1,12\r\n',
});
