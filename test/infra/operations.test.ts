import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../infra/root.ts';
import { defaults, throttle } from '../../infra/settings.ts';
import { synthesize } from './synthesized.ts';

// The manual says what the template has.

const manual = readFileSync(`${root}/docs/operations.md`, 'utf8');
const stack = synthesize({ alarmEmails: ['on-call@example.org'] });
const alarms = Object.keys(stack.ofType('AWS::CloudWatch::Alarm')).map((id) =>
  id.replace(/^Alarms|[0-9A-F]{8}$/g, ''),
);

/** The rows of the table below a heading. */
function rowsBelow(heading: string): string[] {
  const [, section = ''] = manual.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
}

test('every setting is told, with its default', () => {
  const rows = rowsBelow('Settings');
  for (const [name, value] of Object.entries(defaults)) {
    const row = rows.find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row, name).toBeDefined();
    if (typeof value === 'number') expect(row).toContain(`| \`${value}\` |`);
  }
});

test('every output is named', () => {
  for (const output of stack.outputs()) expect(manual).toContain(`\`${output}\``);
});

test('of every alarm it is told what to do', () => {
  const rows = rowsBelow('When an alarm mails you');
  for (const alarm of alarms)
    expect(rows.some((row) => row.split('|')[1]?.includes(`\`${alarm}\``))).toBe(true);
});

describe('what it costs', () => {
  const costs = rowsBelow('What it costs').join('\n');

  test('counts what there is: alarms and metrics', () => {
    const metrics = Object.values(stack.ofType('AWS::Logs::MetricFilter')).map(
      ({ Properties }) => Properties.MetricTransformations[0].MetricName,
    );
    expect(costs).toContain(`${alarms.length} alarms, ${new Set(metrics).size} metrics of our own`);
    expect(manual).toContain(`\`monthlyBudget\` (${defaults.monthlyBudget} USD)`);
  });

  test('names every service that the stack uses', () => {
    const services = [...stack.types].map((type) => type.split('::')[1] ?? '');
    const names: Readonly<Record<string, string>> = {
      ApiGatewayV2: 'API Gateway',
      Backup: 'daily backups',
      Budgets: 'AWS Budgets',
      Events: 'EventBridge',
      Logs: 'logs',
      SecretsManager: 'Secrets Manager',
    };
    const free = ['IAM', 'CDKBucketDeployment'];
    for (const service of services) {
      if (!free.includes(service)) expect(costs).toContain(names[service] ?? service);
    }
  });

  test('reckons a flood by the limit that there is', () => {
    const aDay = (throttle.rate * 24 * 3600) / 1e6;
    expect(manual).toContain(`asks ${throttle.rate.toLocaleString('en')} times a second`);
    expect(manual).toContain(`is ${aDay.toFixed(1)} million requests`);
  });
});

test('commands for accounts send e-mails, and disable somebody before signing them out', () => {
  for (const [command] of manual.matchAll(/aws cognito-idp admin-create-user(?:[^\n]*\\\n)*[^\n]*/g)) {
    expect(command).toContain('--desired-delivery-mediums EMAIL');
  }
  const disable = manual.indexOf('admin-disable-user');
  expect(disable).toBeGreaterThan(0);
  expect(manual.indexOf('admin-user-global-sign-out')).toBeGreaterThan(disable);
});

test('subscriptions are confirmed so that a link in a mail does not end them', () => {
  expect(manual).toContain('aws sns confirm-subscription --authenticate-on-unsubscribe true');
});
