import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleFolder } from '../../infra/bundling.ts';
import { root } from '../../infra/root.ts';
import type { MeasuredId } from './firstRequest.ts';

/** Who is measured: this project's function, and two others that do the like of it. */
export const candidates = ['ours', 'handSigned', 'usualStack'] as const;

export type Candidate = (typeof candidates)[number];

/** The file of a candidate's bundle. */
function bundleOf(candidate: Candidate, id: MeasuredId): string {
  if (candidate === 'ours') return `${bundleFolder}/${id}/index.mjs`;
  return `${root}.build/bench/${candidate}/${id}/${candidate === 'usualStack' ? 'index.cjs' : 'index.mjs'}`;
}

/** The bundle's address, as it is imported. */
export function addressOf(candidate: Candidate, id: MeasuredId): string {
  return pathToFileURL(bundleOf(candidate, id)).href;
}

/** Kilobytes of a bundle. */
export function sizeOf(candidate: Candidate, id: MeasuredId): number {
  return statSync(bundleOf(candidate, id)).size / 1000;
}

const usualStack = fileURLToPath(new URL('../usualStack/', import.meta.url));

/** Bundles the baselines; `bundleFunctions` does it for this project's own. */
export async function bundleBaselines(ids: readonly MeasuredId[]): Promise<void> {
  const common = {
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
  } as const;
  for (const id of ids) {
    await build({
      ...common,
      stdin: {
        contents: `export { ${id} as handler } from './handSigned.ts';`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      format: 'esm',
      outfile: bundleOf('handSigned', id),
    });
  }
  installUsualStack();
  for (const id of ids) {
    // The format and the order of main fields are what CDK's NodejsFunction chooses unless told otherwise.
    await build({ ...common, entryPoints: [`${usualStack}${id}.js`], outfile: bundleOf('usualStack', id) });
  }
}

/**
 * Installs the packages of the usual stack into its own folder, unless that was done. They are no dependencies of
 * the project: it does without them.
 */
function installUsualStack(): void {
  const [installed, wanted] = [
    `${usualStack}node_modules/.package-lock.json`,
    `${usualStack}package-lock.json`,
  ];
  if (packagesIn(installed) === packagesIn(wanted)) return;
  console.log('Installing the packages of the usual stack into bench/usualStack/node_modules.');
  const options = { cwd: usualStack, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  if (status === 0) return;
  throw new Error(
    'The packages of the usual stack cannot be installed, so that there is nothing to compare with. ' +
      'The bench needs the npm registry once: npm ci --prefix bench/usualStack',
  );
}

/** Names and versions in a lock file of npm; nothing if there is none. */
function packagesIn(file: string): string {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Record<string, { version?: string }>;
    }; // npm writes it
    const installed = Object.entries(packages).filter(([folder]) => folder !== '');
    return installed.map(([folder, { version }]) => `${folder}@${version}`).join(' ');
  } catch {
    return '';
  }
}
