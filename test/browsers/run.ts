import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundleFunctions } from '../../infra/bundling.ts';
import { startSystem } from '../../infra/local/system.ts';
import type { StartBrowser } from './Browser.ts';
import { journeys } from './journeys.ts';
import { startFirefox } from './startFirefox.ts';
import { startWebKit } from './startWebKit.ts';

/**
 * `npm run test:browsers`, or with `-- firefox` or `-- webkit` one of them: residents' journeys in browsers of other makers, those
 * that the machine has, against a system of its own on a free port, with nothing kept. Fails where one is missing.
 */
const browsers: Readonly<Record<string, { start: StartBrowser; needs: string[][]; install: string }>> = {
  firefox: { start: startFirefox, needs: [['firefox-esr', 'firefox']], install: 'firefox-esr' },
  webkit: { start: startWebKit, needs: [['WebKitWebDriver'], ['Xvfb']], install: 'webkit2gtk-driver xvfb' },
};
const given = process.argv.slice(2);
const asked = given.length > 0 ? given : Object.keys(browsers);
const failures: string[] = [];

await bundleFunctions();
const system = await startSystem({ dataDir: null, port: 0, write: (line) => console.error(line) });
try {
  await system.functions.invoke('createNextEdition', { scheduledTime: new Date().toISOString() });
  for (const name of asked) await travel(name);
} finally {
  await system.stop();
}
console.log(failures.length === 0 ? '\nAll arrived.' : `\n${failures.join('\n')}`);
process.exit(failures.length + system.violations.length === 0 ? 0 : 1);

/** Makes all journeys in a browser, each in one of its own. */
async function travel(name: string): Promise<void> {
  const known = browsers[name];
  if (!known) {
    failures.push(`There is no browser ${name} here: there are ${Object.keys(browsers).join(', ')}.`);
    return;
  }
  const [program, ...others] = known.needs.map((names) => names.find(isInstalled));
  if (program === undefined || others.includes(undefined)) {
    failures.push(`What ${name} needs is not installed. On Debian: apt-get install ${known.install}`);
    return;
  }
  for (const journey of journeys) {
    const start = performance.now();
    try {
      const browser = await known.start(program, journey);
      await journey.go(browser, system.origin).finally(browser.end);
      console.log(`${name}: a resident ${journey.name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      failures.push(`${name}: not so: a resident ${journey.name}. ${error}`);
    }
  }
}

function isInstalled(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
