import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleFolder } from '../../infra/bundling.ts';
import { root } from '../../infra/root.ts';
import { installBeside } from '../../test/support/installBeside.ts';
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

const usualStack = fileURLToPath(new URL('../usualStack', import.meta.url));

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
  installBeside(usualStack, 'The usual stack');
  for (const id of ids) {
    // The format and the order of main fields are what CDK's NodejsFunction chooses unless told otherwise.
    await build({ ...common, entryPoints: [`${usualStack}/${id}.js`], outfile: bundleOf('usualStack', id) });
  }
}
