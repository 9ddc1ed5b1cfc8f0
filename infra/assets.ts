import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Plugin, transformSync } from 'esbuild';
import type { StaticFile } from './docsFiles.ts';
import { root } from './root.ts';

/** What pages load, by what `website/assets.ts` calls it. */
const sources = { site: 'styles/site.css', poster: 'styles/poster.css' } as const;

/** What pages load, made as small as it gets. Its addresses have its hash, so that it can be kept for ever. */
export function readAssets(): {
  readonly addresses: Readonly<Record<string, string>>;
  /** By address. */
  readonly files: Readonly<Record<string, StaticFile>>;
} {
  const made = Object.entries(sources).map(([name, source]) => {
    const { code } = transformSync(readFileSync(`${root}website/${source}`, 'utf8'), {
      loader: 'css',
      minify: true,
      target: ['chrome100', 'firefox100', 'safari15'],
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

/** Puts the addresses into what is bundled, in the place of `website/assets.ts`. (esbuild's `define` would put them everywhere.) */
export const assetAddresses: Plugin = {
  name: 'asset-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /website[\\/]assets\.ts$/ }, () => ({
      contents: `export const assets = ${JSON.stringify(readAssets().addresses)};`,
    }));
  },
};
