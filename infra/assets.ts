import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { StaticFile } from './docsFiles.ts';
import { leanOperations } from './leanOperations.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';
import { root } from './root.ts';

/**
 * What pages load, by what `website/assets.ts` calls it. What scripts load later is in files of its own. Residents' pages and the
 * desk are made apart: what they share would be cut into small files, and a resident's page would ask for ten where three do.
 */
const sources: readonly Readonly<Record<string, string>>[] = [
  {
    site: 'styles/site.css',
    poster: 'styles/poster.css',
    suggest: 'islands/suggest.ts',
    receipt: 'islands/receipt.ts',
    leave: 'islands/leave.ts',
  },
  {
    desk: 'desk/desk.ts',
    officers: 'styles/desk.css',
  },
];

/** What residents' browsers know at least. */
export const browserTarget = ['chrome100', 'firefox100', 'safari15'];

/** What pages load. */
interface Assets {
  /** By what `website/assets.ts` calls it. */
  readonly addresses: Readonly<Record<string, string>>;
  /** By address. */
  readonly files: Readonly<Record<string, StaticFile>>;
}

let loaded: Promise<Assets> | null = null;

/**
 * What pages load, made as small as it gets. Its addresses have its hash, so that it can be kept for ever. Once a process.
 */
export function loadAssets(): Promise<Assets> {
  loaded ??= make();
  return loaded;
}

/** Has them made anew: for who changes what they are made of. */
export function forgetAssets(): void {
  loaded = null;
}

async function make(): Promise<Assets> {
  const made = await Promise.all(sources.map(bundle));
  return {
    addresses: Object.assign({}, ...made.map(({ addresses }) => addresses)),
    files: Object.assign({}, ...made.map(({ files }) => files)),
  };
}

async function bundle(entries: (typeof sources)[number]): Promise<Assets> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, source]) => ({ in: `website/${source}`, out: name })),
    outdir: `${root}assets`,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: browserTarget,
    plugins: [leanOperations],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const addressOf = (path: string) => `/assets/${basename(path)}`;
  const addresses = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const found = Object.entries(entries).find(([, source]) => entryPoint === `website/${source}`);
    return found ? [[found[0], addressOf(path)] as const] : [];
  });
  return {
    addresses: Object.fromEntries(addresses),
    files: Object.fromEntries(
      outputFiles.map(({ path, text }) => [addressOf(path), { type: mediaTypeOf(path), content: text }]),
    ),
  };
}

/** Puts the addresses into what is bundled, in the place of `website/assets.ts`. (esbuild's `define` would put them everywhere.) */
export const assetAddresses: Plugin = {
  name: 'asset-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /website[\\/]assets\.ts$/ }, async () => ({
      contents: `export const assets = ${JSON.stringify((await loadAssets()).addresses)};`,
    }));
  },
};
