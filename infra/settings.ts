import { type FunctionId, tasks } from '../shared/contract/operations.ts';

/**
 * What an operator may decide. Each has its place in `cdk.json`, and a default that is good to start with. On a
 * laptop only the first ten matter, and come from the environment: `OP_E_KAFFI_SUGGESTION_DAYS=30 npm start`.
 */
export interface Settings {
  /** The series that the API means when none is named. */
  readonly series: string;
  /** IANA name of the zone in which days are counted: of suggestions, of what expires, of backups. */
  readonly timeZone: string;
  /** After how many days a suggestion deletes itself. */
  readonly suggestionDays: number;
  /**
   * How many suggestions a day may come by forms without scripts, which cost a script nothing: whoever floods that way
   * closes it for the rest of the day, and no other way.
   */
  readonly suggestionsByForm: number;
  /** After how many years the record of an officer's edit deletes itself. */
  readonly editYears: number;
  /** Other websites, by origin, whose pages may send suggestions: `https://www.example.org`. */
  readonly origins: readonly string[];
  /** Who runs the website, as its legal notice names them; null: nobody, and the notice says that it is a demo. */
  readonly operator: string | null;
  /** How to reach them: an address, a telephone number, an e-mail address, in one line. */
  readonly contact: string | null;
  /** How to reach the data protection officer, in one line. */
  readonly dataProtection: string | null;
  /** Under which licence others may use texts and data, by its name at SPDX: `CC-BY-4.0`; null: none is given. */
  readonly dataLicence: string | null;
  /** How many calls each of residents' functions may work on at once; null: as many as the account allows. */
  readonly concurrency: number | null;
  /** Name of the deployment in AWS. Another name is another deployment, with data of its own. */
  readonly stackName: string;
  /** AWS region of the data and the functions. */
  readonly region: string;
  /** The website's own host name; null: the one that CloudFront gives. */
  readonly domainName: string | null;
  /** ARN of that name's certificate; in us-east-1, where CloudFront looks for it. */
  readonly certificateArn: string | null;
  /** First label of the address of the sign-in page; null: the deployment's name and the account's number. */
  readonly signInPrefix: string | null;
  /** Who is told when something breaks. */
  readonly alarmEmails: readonly string[];
  /** US dollars in a month, above which those are told too; null: nobody is told what it costs. */
  readonly monthlyBudget: number | null;
  /** Who is told once a week how many suggestions wait. */
  readonly reminderEmails: readonly string[];
}

export const defaults: Settings = {
  series: 'gare',
  timeZone: 'Europe/Luxembourg',
  suggestionDays: 180,
  suggestionsByForm: 100,
  editYears: 5,
  origins: [],
  operator: null,
  contact: null,
  dataProtection: null,
  dataLicence: null,
  concurrency: null,
  stackName: 'op-e-kaffi',
  region: 'eu-central-1',
  domainName: null,
  certificateArn: null,
  signInPrefix: null,
  alarmEmails: [],
  monthlyBudget: 10,
  reminderEmails: [],
};

/** The OAuth scope that opens officers' operations: resource server and scope, as Cognito writes them. */
export const SCOPE = 'op-e-kaffi/desk';

/** Seconds that a function may take, in AWS and on a laptop: a request is waited for, a task is not. */
export function secondsFor(id: FunctionId): number {
  return id in tasks ? 60 : 10;
}

/**
 * How many requests API Gateway lets through, of all callers: a second, and at once. There is no limit for each caller,
 * which would take their addresses. Far above what residents and officers need, since whoever reaches a limit turns everybody
 * away: a low one would let anybody shut residents out. Against a flood stand the work that a suggestion takes, and that
 * checking it costs 0.1 ms. What CloudFront answers from its cache does not count.
 */
export const throttle = { rate: 1000, burst: 2000 } as const;
