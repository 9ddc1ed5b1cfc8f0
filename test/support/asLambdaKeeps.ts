/** What RFC 3339 takes for a time, as far as `Date` writes one. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * A line of JSON as Lambda hands it on to CloudWatch. One without a valid `timestamp` gets the level INFO, whatever it says
 * of itself. Lines of the platform have a form of their own, and stay.
 * See https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html
 */
export function asLambdaKeeps(line: string): string {
  const entry = JSON.parse(line) as { type?: unknown; timestamp?: unknown }; // functions log objects
  const isDated = typeof entry.timestamp === 'string' && time.test(entry.timestamp);
  return isDated || entry.type !== undefined ? line : JSON.stringify({ ...entry, level: 'INFO' });
}
