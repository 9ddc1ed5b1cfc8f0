import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { bundleFunctions } from '../../infra/bundling.ts';
import { changeSession } from '../../infra/local/demo/changeSession.ts';
import { demoTopics } from '../../infra/local/demo/demoTexts.ts';
import { startSystem } from '../../infra/local/system.ts';
import { createClient } from '../../shared/contract/client.ts';
import { chromiumProgram } from '../support/chromium.ts';
import { installBeside } from '../support/installBeside.ts';

/**
 * `npm run test:lighthouse`: asks Lighthouse (https://developer.chrome.com/docs/lighthouse) for its four scores of the pages
 * that residents use most, on a phone as it makes one up, and fails unless each is 100. In the Chromium that the tests use too,
 * against a system of its own on a free port, with nothing kept.
 */
const pages = ['/fr', '/fr/sessions/gare-2026-01', '/fr/suggest', '/fr/follow'];

/** How often a page is tried that falls short: its speed is measured, and the machine may have something else to do. */
const tries = 3;

/** What of its report is read. */
const Report = z.object({
  runtimeError: z.optional(z.object({ message: z.string() })),
  categories: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.nullable(z.number()),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.nullable(z.number()),
      displayValue: z.optional(z.string()),
      details: z.optional(z.unknown()),
    }),
  ),
});

/** A folder of its own, since what Lighthouse brings along would be found here before the project's own packages. */
const tool = `${import.meta.dirname}/tool`;
installBeside(tool, 'Lighthouse');
const { executablePath, args } = await chromiumProgram();
await bundleFunctions();
const system = await startSystem({ dataDir: null, port: 0, write: (line) => console.error(line) });
const short: string[] = [];
try {
  await fill();
  for (const page of pages) {
    let found = await examine(page);
    for (let more = 1; more < tries && found.length > 0; more += 1) found = await examine(page);
    short.push(...found);
  }
} catch (error) {
  short.push(`Lighthouse could not run. ${error instanceof Error ? error.message : error}`);
} finally {
  await system.stop();
}
console.log(short.length === 0 ? '\nAll scores are 100.' : `\n${short.join('\n')}`);
process.exit(short.length === 0 ? 0 : 1);

/** The documented meeting, with an agenda and what became of it, and the next one. */
async function fill(): Promise<void> {
  await system.functions.invoke('createNextEdition', { scheduledTime: new Date().toISOString() });
  const officer = createClient({
    base: `${system.origin}/api`,
    token: () => system.provider.token('officer'),
  });
  const topics = demoTopics.map(({ subject, title, outcome }) => ({ subject, title, outcome }));
  await changeSession(officer, 'gare-2026-01', () => ({ topics }));
}

/** Prints the scores of a page, and gives what is short of 100: each score, and the audits that it lost points by. */
async function examine(page: string): Promise<string[]> {
  const { audits, categories, runtimeError } = await report(system.origin + page);
  if (runtimeError) throw new Error(runtimeError.message);
  const all = Object.values(categories);
  const scores = all.map(({ title, score }) => `${title} ${points(score)}`);
  console.log(`${page.padEnd(26)} ${scores.join(', ')}`);
  return all.flatMap(({ title, score, auditRefs }) => {
    if (score === 1) return [];
    const failed = auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score === 1 || weight === 0) return [];
      const where = JSON.stringify(audit.details)?.match(/"selector":"[^"]*"/g) ?? [];
      return [
        `  ${id}: ${audit.title} ${audit.displayValue ?? ''} ${[...new Set(where)].join(' ')}`.trimEnd(),
      ];
    });
    return [`${page}: ${title} is ${points(score)}, not 100`, ...failed];
  });
}

async function report(address: string): Promise<z.infer<typeof Report>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      `${tool}/node_modules/lighthouse/cli/index.js`,
      address,
      ...['--output', 'json', '--quiet', '--no-enable-error-reporting'],
      `--chrome-flags=${args.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 2 ** 26 },
  );
  return Report.parse(JSON.parse(stdout));
}

/** Null: it could not be told. */
function points(score: number | null): string {
  return score === null ? 'unknown' : String(Math.round(score * 100));
}
