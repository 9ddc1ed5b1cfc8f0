import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { build } from 'esbuild';
import { LANGUAGES } from '../shared/model/languages.ts';
import { manifest } from '../website/manifest.ts';
import type { SiteFacts } from '../website/parts/SiteFacts.ts';
import { assetAddresses, forgetAssets, loadAssets } from './assets.ts';
import type { StaticFile } from './docsFiles.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';
import { root } from './root.ts';
import { bundleWidget } from './widget.ts';

/** The website's files, but for those that developers read. */
export interface Website {
  /** What pages load, by address; it never changes under that address. */
  readonly assets: Readonly<Record<string, StaticFile>>;
  /** Images, manifests, and the script for other websites, whose addresses stay. */
  readonly named: Readonly<Record<string, StaticFile>>;
  /** The pages without data, by path with `.html`, and the lists for search engines. */
  readonly pages: (facts: SiteFacts) => Record<string, StaticFile>;
}

let loaded: Promise<Website> | null = null;
/** What draws images can be made ready once. */
let drawing: Promise<void> | null = null;

/** Makes the website's files: what pages load, what others know by name, and what renders the pages without data. Once a process. */
export function loadWebsite(): Promise<Website> {
  loaded ??= load();
  return loaded;
}

/** Makes them anew: for who changes what they are made of. */
export function renewWebsite(): Promise<Website> {
  forgetAssets();
  loaded = load();
  return loaded;
}

async function load(): Promise<Website> {
  const [assets, images, widget, staticPages] = await Promise.all([
    loadAssets(),
    drawImages(),
    bundleWidget(),
    loadStaticPages(),
  ]);
  return {
    assets: assets.files,
    named: { ...images, ...manifests(), '/widget.js': { type: mediaTypeOf('/widget.js'), content: widget } },
    pages: (facts) => {
      const rendered = staticPages.staticPages(facts);
      const html = Object.entries(rendered).map(([path, content]) => [
        `${path}.html`,
        { type: 'text/html; charset=utf-8', content },
      ]);
      return {
        ...Object.fromEntries(html),
        '/desk.html': { type: 'text/html; charset=utf-8', content: staticPages.deskPage(facts) },
        '/robots.txt': { type: 'text/plain; charset=utf-8', content: robots(facts.site) },
        '/sitemap.xml': {
          type: 'application/xml',
          content: sitemap(facts.site, Object.keys(rendered)),
        },
      };
    },
  };
}

/** Node runs no `.tsx`: the pages come out of a bundle. */
async function loadStaticPages(): Promise<StaticPages> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['website/staticPages.ts'],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    plugins: [assetAddresses],
    write: false,
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.text ?? '';
  const file = `${root}.build/website/staticPages-${hashOf(code)}.mjs`;
  if (!existsSync(file)) {
    await mkdir(`${root}.build/website`, { recursive: true });
    await writeFile(file, code);
  }
  return (await import(file)) as StaticPages; // what it exports
}

interface StaticPages {
  readonly staticPages: (facts: SiteFacts) => Record<string, string>;
  readonly deskPage: (facts: SiteFacts) => string;
}

/**
 * The icon, and the picture that others show with a link to the website, which not all take as SVG. Phones cut an icon to their own
 * shape: what they get fills the square, and has nothing near its edges.
 */
async function drawImages(): Promise<Record<string, StaticFile>> {
  drawing ??= initWasm(readFileSync(`${root}node_modules/@resvg/resvg-wasm/index_bg.wasm`));
  await drawing;
  const [icon, maskable, preview] = ['icon', 'maskable', 'preview'].map((name) =>
    readFileSync(`${root}website/images/${name}.svg`, 'utf8'),
  );
  const png = (svg = '', width: number) => ({
    type: 'image/png',
    content: Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()),
  });
  return {
    '/icon.svg': { type: 'image/svg+xml', content: icon ?? '' },
    '/icon.png': png(maskable, 180),
    '/icon-192.png': png(icon, 192),
    '/icon-512.png': png(icon, 512),
    '/icon-maskable.png': png(maskable, 512),
    '/preview.png': png(preview, 1200),
  };
}

/** By language: `/fr/manifest.webmanifest`. */
function manifests(): Record<string, StaticFile> {
  const entries = LANGUAGES.map((lang) => [
    `/${lang}/manifest.webmanifest`,
    { type: 'application/manifest+json', content: JSON.stringify(manifest(lang)) },
  ]);
  return Object.fromEntries(entries);
}

function robots(site: string): string {
  return `User-agent: *\nDisallow: /api/\nDisallow: /desk\nSitemap: ${site}/sitemap.xml\n`;
}

/** The start page and the pages without data, in every language. Single meetings are found from there. */
function sitemap(site: string, paths: readonly string[]): string {
  const homes = [...new Set(paths.map((path) => path.slice(0, 3)))];
  const urls = [...homes, ...paths].map((path) => `<url><loc>${site}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
