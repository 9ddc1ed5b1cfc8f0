import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin, transformSync } from 'esbuild';
import type { StaticFile } from './docsFiles.ts';
import { leanOperations } from './leanOperations.ts';
import { root } from './root.ts';

/** The style sheets that pages load, by what `website/assets.ts` calls them. */
const styles = { site: 'styles/site.css', poster: 'styles/poster.css' } as const;

/** The scripts that pages load, likewise. What they load later is in files of its own. */
const scripts = {
  suggest: 'islands/suggest.ts',
  receipt: 'islands/receipt.ts',
  leave: 'islands/leave.ts',
} as const;

/** What residents' browsers know at least. */
const target = ['chrome100', 'firefox100', 'safari15'];

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

async function make(): Promise<Assets> {
  const [sheets, code] = [makeStyles(), await makeScripts()];
  return {
    addresses: { ...sheets.addresses, ...code.addresses },
    files: { ...sheets.files, ...code.files },
  };
}

function makeStyles(): Assets {
  const made = Object.entries(styles).map(([name, source]) => {
    const { code } = transformSync(readFileSync(`${root}website/${source}`, 'utf8'), {
      loader: 'css',
      minify: true,
      target,
    });
    const hash = createHash('sha256').update(code).digest('base64url').replace(/[-_]/g, '').slice(0, 10);
    return { name, address: `/assets/${name}-${hash}.css`, code };
  });
  return {
    addresses: Object.fromEntries(made.map(({ name, address }) => [name, address])),
    files: Object.fromEntries(
      made.map(({ address, code }) => [address, { type: 'text/css; charset=utf-8', content: code }]),
    ),
  };
}

async function makeScripts(): Promise<Assets> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(scripts).map(([name, source]) => ({ in: `website/${source}`, out: name })),
    outdir: `${root}assets`,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [leanOperations],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const addressOf = (path: string) => `/assets/${basename(path)}`;
  const entries = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const found = Object.entries(scripts).find(([, source]) => entryPoint === `website/${source}`);
    return found ? [[found[0], addressOf(path)] as const] : [];
  });
  return {
    addresses: Object.fromEntries(entries),
    files: Object.fromEntries(
      outputFiles.map(({ path, text }) => [
        addressOf(path),
        { type: 'text/javascript; charset=utf-8', content: text },
      ]),
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
