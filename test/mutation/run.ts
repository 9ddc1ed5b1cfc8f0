import { spawnSync } from 'node:child_process';
import { root } from '../../infra/root.ts';
import { installBeside } from '../support/installBeside.ts';

/**
 * `npm run test:mutation -- [Stryker's options]`: Stryker (https://stryker-mutator.io) changes the rules in one place
 * at a time and runs their tests. It brings more than a hundred packages that nothing else needs.
 */
const here = import.meta.dirname;
installBeside(here, 'Stryker');
const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const { status, error } = spawnSync(
  process.execPath,
  [stryker, 'run', `${here}/stryker.config.json`, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
if (error) console.error(error.message);
process.exit(status ?? 1);
