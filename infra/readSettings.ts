import * as z from 'zod/mini';
import { SeriesId } from '../shared/model/ids.ts';
import { defaults, type Settings } from './settings.ts';

const line = z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[^\p{Cc}]*$/u));

/** How a value of each setting is read, and what it has to be, for the message when it isn't. */
const rules: { readonly [name in keyof Settings]: readonly [z.ZodMiniType<Settings[name]>, string] } = {
  series: [SeriesId, 'the id of a series, such as gare'],
  timeZone: [
    z.string().check(z.refine(isTimeZone)),
    'the IANA name of a time zone, such as Europe/Luxembourg',
  ],
  suggestionDays: [
    z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(730))),
    'a whole number of days, 1 to 730',
  ],
  suggestionsByForm: [
    z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(100_000))),
    'a whole number, 1 to 100000',
  ],
  editYears: [
    z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(30))),
    'a whole number of years, 1 to 30',
  ],
  origins: [
    // Browsers take this machine's own pages for safe without a certificate.
    list(/^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/),
    'origins like https://www.example.org, without a path',
  ],
  operator: [optional(line), 'a name in one line'],
  contact: [optional(line), 'one line'],
  dataProtection: [optional(line), 'one line'],
  dataLicence: [
    optional(text(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/)),
    'the name of a licence at SPDX, such as CC-BY-4.0',
  ],
  concurrency: [
    optional(z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(1000)))),
    'a whole number, 1 to 1000, or nothing',
  ],
  stackName: [
    // Names that AWS makes of it begin so: Cognito refuses the first ones, S3 the beginnings.
    text(/^(?!.*(aws|amazon|cognito))(?!xn--|sthree-|amzn-s3-demo-)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/),
    'small letters, digits and hyphens, 32 at most, a letter first and no hyphen last, without "aws", "amazon" or "cognito"',
  ],
  region: [text(/^[a-z]{2}-[a-z]+-\d$/), 'an AWS region like eu-central-1'],
  domainName: [optional(text(/^([a-z0-9-]+\.)+[a-z]{2,}$/)), 'a host name like opekaffi.example.org'],
  certificateArn: [
    optional(text(/^arn:aws:acm:us-east-1:\d{12}:certificate\/\S+$/)),
    'the ARN of a certificate in us-east-1, where CloudFront looks for it',
  ],
  signInPrefix: [
    // Cognito refuses these names.
    optional(text(/^(?!.*(aws|amazon|cognito))[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/)),
    'small letters, digits and hyphens, without "aws", "amazon" or "cognito"',
  ],
  alarmEmails: [
    // A budget tells no more than ten.
    list(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 10),
    'e-mail addresses, ten at most',
  ],
  monthlyBudget: [
    optional(z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(100_000)))),
    'a whole number of US dollars, 1 to 100000, or nothing',
  ],
  reminderEmails: [list(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), 'e-mail addresses'],
};

const names = Object.keys(rules) as (keyof Settings)[]; // the object is closed

/**
 * The settings of a deployment, out of CDK's context (`cdk.json`, or `-c name=value`) and, before that, the
 * environment (`OP_E_KAFFI_ALARM_EMAILS`): for what does not belong into a repository. Lists may be text, parted
 * by spaces or commas. Throws an error that names everything that is wrong.
 */
export function readSettings(
  context: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const wrong = unknownNames(context, environment);
  const settings: Record<string, unknown> = { ...defaults };
  for (const name of names) {
    const given = environment[variableOf(name)] ?? context[name];
    if (given === undefined) continue;
    const [schema, is] = rules[name];
    const read = z.safeParse(schema, given);
    if (read.success) settings[name] = read.data;
    else wrong.push(`${name} has to be ${is}. It is ${JSON.stringify(given)}.`);
  }
  const { domainName, certificateArn } = settings;
  if ((domainName === null) !== (certificateArn === null)) {
    wrong.push('domainName and certificateArn belong together: set both or none.');
  }
  if (wrong.length > 0) throw new Error(`The settings are not right.\n${wrong.join('\n')}`);
  return settings as unknown as Settings; // every member is a default, or was read by its rule
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone === name;
  } catch {
    return false;
  }
}

/** The variable of the environment that a setting may come from. */
export function variableOf(name: string): string {
  return `OP_E_KAFFI_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
}

/** Typing errors. CDK's own entries have a colon, an at sign or a dash in their names; settings never have. */
function unknownNames(context: object, environment: object): string[] {
  const variables = names.map(variableOf);
  return [
    ...Object.keys(context).filter((key) => /^\w+$/.test(key) && !names.some((name) => name === key)),
    ...Object.keys(environment).filter((key) => key.startsWith('OP_E_KAFFI_') && !variables.includes(key)),
  ].map((key) => `There is no setting ${key}. There are: ${names.join(', ')}.`);
}

function text(pattern: RegExp): z.ZodMiniType<string> {
  return z.string().check(z.regex(pattern));
}

function optional<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | null> {
  return z.pipe(
    z.transform((given) => (given === '' ? null : given)),
    z.nullable(schema),
  );
}

function list(pattern: RegExp, most = 50): z.ZodMiniType<readonly string[]> {
  return z.pipe(
    z.transform((given) =>
      typeof given === 'string' ? given.split(/[\s,]+/).filter((word) => word !== '') : given,
    ),
    z.array(text(pattern)).check(z.maxLength(most)),
  );
}
