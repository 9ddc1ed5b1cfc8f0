/** What an alarm of the template says of when it goes off. */
export interface AlarmProperties {
  readonly Statistic: string;
  /** Seconds. */
  readonly Period: number;
  readonly EvaluationPeriods: number;
  readonly DatapointsToAlarm?: number;
  readonly ComparisonOperator: string;
  readonly Threshold: number;
  readonly TreatMissingData: string;
}

/** What CloudWatch was told of the metric that an alarm looks at. */
export interface Sample {
  readonly value: number;
  readonly hoursAgo: number;
}

type State = 'OK' | 'ALARM';
type Datapoint = number | undefined;

/**
 * The state of an alarm at the end of a period, by what CloudWatch was told: of each of the last EvaluationPeriods
 * it makes a datapoint. Where some are missing it looks at a few more periods, of an undocumented number, so that
 * such an alarm may begin or end by that much later.
 */
export function stateOf(alarm: AlarmProperties, samples: readonly Sample[]): State {
  const datapoints = Array.from({ length: alarm.EvaluationPeriods }, (_, periodsAgo) =>
    statistic(
      alarm.Statistic,
      samples
        .filter(({ hoursAgo }) => Math.floor((hoursAgo * 3600) / alarm.Period) === periodsAgo)
        .map(({ value }) => value),
    ),
  );
  return stateBy(alarm, datapoints.reverse());
}

/**
 * The state of an alarm by the datapoints that CloudWatch retrieved, newest last; undefined: missing. The newest
 * EvaluationPeriods of those that exist are looked at; if that many do not exist, the rest counts as
 * TreatMissingData says. See "Configuring how CloudWatch alarms treat missing data" in CloudWatch's user guide.
 */
export function stateBy(alarm: AlarmProperties, datapoints: readonly Datapoint[]): State {
  const { EvaluationPeriods, DatapointsToAlarm = EvaluationPeriods, Threshold } = alarm;
  const existing = datapoints.filter((datapoint) => datapoint !== undefined).slice(-EvaluationPeriods);
  const missing = EvaluationPeriods - existing.length;
  const isBreaching = known(comparisons, alarm.ComparisonOperator);
  const breaching =
    existing.filter((value) => isBreaching(value, Threshold)).length +
    (known(missingIsBreaching, alarm.TreatMissingData) ? missing : 0);
  return breaching >= DatapointsToAlarm ? 'ALARM' : 'OK';
}

function statistic(name: string, values: readonly number[]): Datapoint {
  return values.length === 0 ? undefined : known(statistics, name)(values);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const statistics: Readonly<Record<string, (values: readonly number[]) => number>> = {
  Sum: sum,
  Average: (values) => sum(values) / values.length,
  Minimum: (values) => Math.min(...values),
  Maximum: (values) => Math.max(...values),
  SampleCount: (values) => values.length,
};

const comparisons: Readonly<Record<string, (value: number, threshold: number) => boolean>> = {
  GreaterThanThreshold: (value, threshold) => value > threshold,
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
  LessThanOrEqualToThreshold: (value, threshold) => value <= threshold,
};

/** `missing` and `ignore` depend on the state before: no alarm of ours uses them. */
const missingIsBreaching: Readonly<Record<string, boolean>> = { breaching: true, notBreaching: false };

function known<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (found === undefined) throw new Error(`Not understood: ${name}`);
  return found;
}
