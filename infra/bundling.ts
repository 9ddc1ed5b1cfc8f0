import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { type FunctionId, functionIds } from '../shared/contract/operations.ts';
import { assetAddresses } from './assets.ts';
import { root } from './root.ts';

/** The folder that bundles go into: `<id>/index.mjs` each. */
export const bundleFolder = `${root}.build/functions`;

/** What finds credentials, and speaks event streams: functions say theirs, and speak none. The SDK loads them if need be. */
const unused = [
  ...['sso', 'ini', 'process', 'web-identity', 'http', 'login'].map(
    (way) => `@aws-sdk/credential-provider-${way}`,
  ),
  '@smithy/credential-provider-imds',
  '@aws-sdk/nested-clients/*',
  '@aws-sdk/token-providers',
  '@smithy/core/event-streams',
];

/**
 * Bundles every function, one file each, as it runs in AWS and on a laptop alike. Lean, since a cold start reads
 * and compiles all of it: minified, without source maps, with the SDK inside but for the parts that a
 * function never runs.
 */
export async function bundleFunctions(ids: readonly FunctionId[] = functionIds): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ids.map((id) => ({ in: `functions/${id}.ts`, out: `${id}/index` })),
    outdir: bundleFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    plugins: [assetAddresses],
    legalComments: 'none',
    external: unused,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  await Promise.all(outputFiles.map(({ path, contents }) => put(path, contents)));
  return metafile;
}

/** Writes a file as a whole, and only if it is another one: somebody may be running it. */
async function put(path: string, contents: Uint8Array): Promise<void> {
  const existing = await readFile(path).catch(() => null);
  if (existing?.equals(contents)) return;
  const draft = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, contents);
  await rename(draft, path);
}
