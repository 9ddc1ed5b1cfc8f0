import { expect, test } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import { readSettings, variableOf } from '../../infra/readSettings.ts';
import { defaults } from '../../infra/settings.ts';

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/1b4e28ba';

test('what cdk.json says is what holds when nothing is said', () => {
  expect(readSettings(cdk.context, {})).toEqual(defaults);
  expect(readSettings({}, {})).toEqual(defaults);
});

test('cdk.json has a place for every setting', () => {
  expect(Object.keys(cdk.context)).toEqual(expect.arrayContaining(Object.keys(defaults)));
});

test('lists and numbers may be given as text, as on the command line', () => {
  const read = readSettings(
    { suggestionDays: '90', origins: 'https://a.example https://b.example:8443' },
    {},
  );
  expect(read).toMatchObject({
    suggestionDays: 90,
    origins: ['https://a.example', 'https://b.example:8443'],
  });
});

test('the environment goes before cdk.json', () => {
  const read = readSettings(
    { alarmEmails: ['a@example.org'] },
    { OP_E_KAFFI_ALARM_EMAILS: 'b@example.org, c@example.org', PATH: '/bin' },
  );
  expect(variableOf('alarmEmails')).toBe('OP_E_KAFFI_ALARM_EMAILS');
  expect(read.alarmEmails).toEqual(['b@example.org', 'c@example.org']);
});

test.each([
  ['suggestionDays', 'soon'],
  ['suggestionDays', 0],
  ['suggestionDays', ''],
  ['series', 'Gare!'],
  ['origins', ['http://a.example']],
  ['origins', 'https://a.example/path'],
  ['region', 'Frankfurt'],
  ['stackName', 'op_e_kaffi'],
  ['stackName', 'op-e-kaffi-'],
  ['stackName', '1-op-e-kaffi'],
  ['stackName', 'op-e-kaffi-on-aws'],
  ['stackName', 'amazonas'],
  ['stackName', 'xn--kaffi'],
  ['stackName', 'a'.repeat(33)],
  ['signInPrefix', 'my-cognito'],
  ['alarmEmails', 'nobody'],
  ['alarmEmails', Array.from({ length: 11 }, (_, at) => `a${at}@example.org`)],
  ['monthlyBudget', 0],
  ['monthlyBudget', 'much'],
  ['certificateArn', certificateArn.replace('us-east-1', 'eu-central-1')],
])('the setting %s can’t be %j, and the message says so', (name, value) => {
  expect(() => readSettings({ [name]: value }, {})).toThrow(new RegExp(`${name} has to be .*\\. It is `));
});

test('a domain name and its certificate belong together', () => {
  expect(() => readSettings({ domainName: 'opekaffi.example' }, {})).toThrow('belong together');
  expect(readSettings({ domainName: 'opekaffi.example', certificateArn }, {}).domainName).toBe(
    'opekaffi.example',
  );
});

test('a name that is no setting is told, wherever it stands', () => {
  expect(() => readSettings({ alarmEmail: 'a@example.org' }, {})).toThrow('no setting alarmEmail');
  expect(() => readSettings({}, { OP_E_KAFFI_EMAIL: 'a@example.org' })).toThrow(
    'no setting OP_E_KAFFI_EMAIL',
  );
});

test('everything that is wrong is told at once', () => {
  expect(() => readSettings({ series: '', region: '' }, {})).toThrow(/series[\s\S]+region/);
});
