import { describe, expect, test } from 'vitest';
import { type AlarmProperties, stateBy, stateOf } from './alarmState.ts';

const alarm: AlarmProperties = {
  Statistic: 'Sum',
  Period: 300,
  EvaluationPeriods: 3,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  Threshold: 5,
  TreatMissingData: 'notBreaching',
};

// The tables of "Configuring how CloudWatch alarms treat missing data", with their signs: 0 is within the threshold,
// X breaches it, - is missing. CloudWatch retrieved five datapoints for three periods.
describe.each([
  [3, '0 - X - X', 'OK', 'OK'],
  [3, '0 - - - -', 'OK', 'OK'],
  [3, '- - - - -', 'ALARM', 'OK'],
  [3, '0 X X - X', 'ALARM', 'ALARM'],
  [3, '- - X - -', 'ALARM', 'OK'],
  [2, '0 - X - X', 'ALARM', 'ALARM'],
  [2, '0 0 X 0 X', 'ALARM', 'ALARM'],
  [2, '0 - X - -', 'ALARM', 'OK'],
  [2, '- - - - 0', 'ALARM', 'OK'],
  [2, '- - - X -', 'ALARM', 'OK'],
])('an alarm at %i of 3 that sees %s', (DatapointsToAlarm, seen, ifBreaching, ifNotBreaching) => {
  const values: Record<string, number> = { 0: 4, X: 5 };
  const datapoints = seen.split(' ').map((sign) => values[sign]);
  test.each([
    ['breaching', ifBreaching],
    ['notBreaching', ifNotBreaching],
  ])('and takes what is missing for %s is in the state %s', (TreatMissingData, expected) => {
    expect(stateBy({ ...alarm, DatapointsToAlarm, TreatMissingData }, datapoints)).toBe(expected);
  });
});

test.each([
  ['GreaterThanThreshold', 'OK', 'OK', 'ALARM'],
  ['GreaterThanOrEqualToThreshold', 'OK', 'ALARM', 'ALARM'],
  ['LessThanThreshold', 'ALARM', 'OK', 'OK'],
  ['LessThanOrEqualToThreshold', 'ALARM', 'ALARM', 'OK'],
])('%s below, at and above the threshold: %s, %s, %s', (ComparisonOperator, ...expected) => {
  const states = [4, 5, 6].map((value) =>
    stateBy({ ...alarm, ComparisonOperator, EvaluationPeriods: 1 }, [value]),
  );
  expect(states).toEqual(expected);
});

test('every period must breach, unless the alarm says how many', () => {
  expect(stateBy(alarm, [5, 5, 4])).toBe('OK');
  expect(stateBy({ ...alarm, DatapointsToAlarm: 2 }, [5, 5, 4])).toBe('ALARM');
});

test.each([
  ['Sum', 6],
  ['Average', 2],
  ['Minimum', 1],
  ['Maximum', 3],
  ['SampleCount', 3],
])('a period’s datapoint is the %s of what it was told: %i', (Statistic, expected) => {
  const samples = [1, 2, 3].map((value) => ({ value, hoursAgo: 0 }));
  const told = { ...alarm, Statistic, EvaluationPeriods: 1 };
  expect(stateOf({ ...told, Threshold: expected }, samples)).toBe('ALARM');
  expect(stateOf({ ...told, Threshold: expected + 1 }, samples)).toBe('OK');
});

test('what came before the periods that are looked at does not count', () => {
  const hourly = { ...alarm, Period: 3600, EvaluationPeriods: 2, DatapointsToAlarm: 1 };
  expect(stateOf(hourly, [{ value: 5, hoursAgo: 1.9 }])).toBe('ALARM');
  expect(stateOf(hourly, [{ value: 5, hoursAgo: 2 }])).toBe('OK');
});

test('what the evaluator does not know it refuses', () => {
  for (const odd of [{ TreatMissingData: 'ignore' }, { ComparisonOperator: 'LessThan' }]) {
    expect(() => stateBy({ ...alarm, ...odd }, [])).toThrow('Not understood');
  }
  expect(() => stateOf({ ...alarm, Statistic: 'p99' }, [{ value: 1, hoursAgo: 0 }])).toThrow(
    'Not understood',
  );
});
