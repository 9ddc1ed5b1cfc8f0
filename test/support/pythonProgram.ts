import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { root } from '../../infra/root.ts';

/**
 * The folder of the programs of a Python package, in a virtual environment of its own in `.build`; installs it there
 * where it is not yet, with `others` beside it. Ends the process, and says what it needs, where that fails: a test does not
 * pass without.
 */
export function pythonProgram(
  name: string,
  version: string,
  program: string,
  others: readonly string[] = [],
): string {
  const home = `${root}/.build/${name}-${version}`;
  const programs = `${home}/bin`;
  if (existsSync(`${programs}/${program}`)) return programs;
  const made =
    run('python3', ['-m', 'venv', home]) &&
    run(`${programs}/pip`, ['install', '--quiet', `${name}==${version}`, ...others]);
  if (made) return programs;
  rmSync(home, { recursive: true, force: true });
  console.error(
    `${name} could not be installed. This test needs Python 3.10 or later with venv, and a Python package index.`,
  );
  process.exit(2);
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
