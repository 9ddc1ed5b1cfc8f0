import { spawnSync } from 'node:child_process';

// Runs a command of the project with AWS's DynamoDB Local as the engine, and fails where that can't start.
const [command, ...given] = process.argv.slice(2);
if (!command) throw new Error('Which command?');
const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
if (version < 17) {
  console.error(
    version === 0
      ? 'DynamoDB Local needs Java 17 or later, and there is no java on the PATH.'
      : `DynamoDB Local needs Java 17 or later, and java is version ${version}.`,
  );
  process.exit(1);
}
const run = spawnSync(command, given, {
  stdio: 'inherit',
  env: { ...process.env, DYNAMODB_ENGINE: 'dynamodb-local' },
});
process.exit(run.status ?? 1);
