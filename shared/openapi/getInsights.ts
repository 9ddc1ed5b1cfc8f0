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
          support: 'How many suggestions went into its topics.',
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
              support: 'How many suggestions went into it.',
              withoutOutcome: 'How many of its topics have no outcome.',
            },
          ],
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
        },
      ],
      capped: 'The statuses whose count stopped at 1,000: there may be more.',
    }),
  },
  parameters: {
    series: 'The series; the deployment’s own unless said.',
    from: 'The first month.',
    to: 'The last month; not before `from`.',
  },
  reply: {
    from: '2026-01',
    to: '2026-12',
    subjects: [
      { subject: 'lighting', editions: 3, support: 17, lastRaised: '2026-11', withoutOutcome: 1, trend: 6 },
    ],
    editions: [
      {
        session: 'gare-2026-11',
        edition: 4,
        month: '2026-11',
        subjects: [{ subject: 'lighting', support: 9, withoutOutcome: 1 }],
      },
    ],
    inbox: { received: 3, accepted: 17, answered: 4, declined: 1, referred: 2 },
    capped: [],
  },
  alternative: 'subject,editions,support,last raised,without outcome,trend\r\nlighting,3,17,2026-11,1,6\r\n',
});
