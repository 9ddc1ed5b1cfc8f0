import { expect, it } from 'vitest';
import { writeReminder } from '../../shared/domain/writeReminder.ts';

const nothing = { suggestions: 0, orMore: false, unconfirmed: [], nothingPlanned: [] };
const linesOf = (waiting: Parameters<typeof writeReminder>[0]) => writeReminder(waiting)?.text.split('\n');

it('No mail is written where nothing waits', () => {
  expect(writeReminder(nothing)).toBeNull();
});

it('A reminder has a line for what waits, and none for what does not', () => {
  expect(writeReminder({ ...nothing, suggestions: 3 })).toEqual({
    subject: 'Op e Kaffi: what waits for you',
    text: 'Suggestions that nobody has looked at: 3.',
  });
  expect(linesOf({ ...nothing, nothingPlanned: ['gare', 'demo'] })).toEqual([
    'Suggestions that nobody has looked at: 0.',
    expect.stringMatching(/^No session is planned within 35 days.*:$/),
    'gare',
    'demo',
  ]);
});

it('A reminder says where the count of suggestions stopped', () => {
  expect(linesOf({ ...nothing, suggestions: 1000, orMore: true })).toEqual([
    'Suggestions that nobody has looked at: 1,000 or more.',
  ]);
});

it('A reminder tells dates on public holidays from others that are to be confirmed', () => {
  const unconfirmed = [
    { series: 'gare', day: '2027-05-20' },
    { series: 'demo', day: '2030-08-15' },
    { series: 'gare', day: '2030-08-15' },
  ];
  expect(linesOf({ ...nothing, unconfirmed })).toEqual([
    'Suggestions that nobody has looked at: 0.',
    expect.stringMatching(/^Sessions that fall on a public holiday.*:$/),
    'demo 2030-08-15',
    'gare 2030-08-15',
    'Sessions whose date is to be confirmed:',
    'gare 2027-05-20',
  ]);
});
