import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { root } from '../../infra/root.ts';

/**
 * `npm run test:mutation -- [Stryker's options]`: Stryker (https://stryker-mutator.io) changes the rules in one place
 * at a time and runs their tests. It brings more than a hundred packages that nothing else needs, so it
 * is no dependency of the project: this installs it beside itself, as its own lock file says, unless that is done.
 */
const here = import.meta.dirname;
const locked = `${here}/package-lock.json`;
/** The lock file that was installed last: npm empties the folder before it installs. */
const installed = `${here}/node_modules/installed.json`;

function run(command: string, args: readonly string[]): number {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status ?? 1;
}

function isInstalled(): boolean {
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(locked));
}

if (!isInstalled()) {
  console.log('Installing Stryker in test/mutation/node_modules');
  if (run('npm', ['ci', '--prefix', here]) !== 0) {
    console.error('Stryker could not be installed. Mutation tests need the npm registry, the first time.');
    process.exit(2);
  }
  copyFileSync(locked, installed);
}
const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;
process.exit(
  run(process.execPath, [stryker, 'run', `${here}/stryker.config.json`, ...process.argv.slice(2)]),
);
