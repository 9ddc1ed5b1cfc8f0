import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Installs a tool that nothing else needs, and that is no dependency of the project for that: in its own folder, as the lock
 * file there says, unless that is done. Ends the process where it can't. `name`: what people call the tool.
 */
export function installBeside(folder: string, name: string): void {
  const locked = `${folder}/package-lock.json`;
  /** The lock file that was installed last: npm empties the folder before it installs. */
  const installed = `${folder}/node_modules/installed.json`;
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(locked))) return;
  console.log(`Installing ${name} in ${folder}/node_modules`);
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  if (status !== 0) {
    console.error(`${name} could not be installed. It needs the npm registry, the first time.`);
    process.exit(2);
  }
  copyFileSync(locked, installed);
}
