import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from '../../infra/root.ts';
import { pythonProgram } from '../support/pythonProgram.ts';

/**
 * `npm run rehearse`: deploys what `cdk synth` writes to an emulator of AWS (moto, https://docs.getmoto.org), lets a first
 * deployment fail, updates it and tears it down, as `rehearse.py` tells; before that cfn-lint reads the templates, by what
 * CloudFormation itself publishes of its types. Both are Python programs: without them, this makes a virtual environment in
 * `.build` and installs them there. It fails where it can't run.
 */
const programs = pythonProgram('moto', '5.2.5', 'cfn-lint', [
  'moto[cloudformation]==5.2.5',
  'cfn-lint==1.58.0',
]);
const home = `${root}/.build/rehearse`;

/** What cfn-lint finds and may: by rule, and why. */
const explained = {
  W3005:
    'CDK lets each function wait for the whole of its role, beside the reference to it, which is enough.',
};

const mails = ['alarmEmails=on-call@example.org', 'reminderEmails=desk@example.org'];
const everything = [
  ...mails,
  'concurrency=20',
  'domainName=opekaffi.example.org',
  'certificateArn=arn:aws:acm:us-east-1:123456789012:certificate/1b4e28ba-2fa1-11d2-883f-0016d3cca427',
  'signInPrefix=opekaffi-gare',
  'origins=https://www.example.org',
];

rmSync(home, { recursive: true, force: true });
const first = synthesize('first', [...mails, 'suggestionDays=180']);
const second = synthesize('second', [...mails, 'suggestionDays=90']);
const full = synthesize('full', everything);
run(`${programs}/cfn-lint`, [
  ...[first, full].map((folder) => `${folder}/op-e-kaffi.template.json`),
  ...['--regions', 'eu-central-1', '--ignore-checks', ...Object.keys(explained)],
]);
for (const [rule, why] of Object.entries(explained))
  console.log(`cfn-lint finds nothing but ${rule}: ${why}`);
run(`${programs}/python`, ['-B', `${import.meta.dirname}/rehearse.py`, first, second]);

/** Writes the templates and assets of a deployment with these settings. Gives their folder. */
function synthesize(name: string, settings: readonly string[]): string {
  const folder = `${home}/${name}`;
  const given = settings.flatMap((setting) => ['--context', setting]);
  run(`${root}/node_modules/.bin/cdk`, ['synth', '--quiet', '--output', folder, ...given]);
  return folder;
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
