import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type ProblemType, problems } from '../shared/contract/problems.ts';
import { problemWords } from '../shared/openapi/words.ts';
import { root } from './root.ts';

/** A file that the website serves as it is. */
export interface StaticFile {
  readonly type: string;
  readonly content: string | Buffer;
}

/**
 * What developers read, by path: `/docs`, the API's document shown by Swagger UI, and a page for each type of problem
 * at the address that is its name. Pages end in `.html`, which their addresses leave out. All comes from the website
 * itself, and nothing in it is inline, as its content security policy wants.
 */
export function docsFiles(): Record<string, StaticFile> {
  const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const from = (name: string) => readFileSync(`${swaggerUi}/${name}`);
  const { css, images } = withoutInlineImages(from('swagger-ui.css').toString());
  return {
    '/docs.html': html(docsPage),
    '/docs/page.css': { type: 'text/css; charset=utf-8', content: pageStyle },
    '/docs/start.js': script(start),
    '/docs/swagger-ui.css': { type: 'text/css; charset=utf-8', content: css },
    '/docs/swagger-ui.js': script(from('swagger-ui-bundle.js')),
    '/docs/swagger-ui.license.txt': { type: 'text/plain; charset=utf-8', content: licence(from) },
    ...images,
    ...Object.fromEntries(
      Object.keys(problems).map((type) => [`/problems/${type}.html`, html(problemPage(type as ProblemType))]), // its keys
    ),
  };
}

/** Writes them to a folder, for a deployment; gives the folder. It is there whole, or not yet. */
export function writeDocs(): string {
  const files = Object.entries(docsFiles());
  const hash = createHash('sha256');
  for (const [path, { content }] of files) hash.update(`${path}\n`).update(content);
  const folder = `${root}/.build/docs-${hash.digest('hex').slice(0, 16)}`;
  if (existsSync(folder)) return folder;
  mkdirSync(`${root}/.build`, { recursive: true });
  const begun = mkdtempSync(`${root}/.build/docs-`);
  for (const [path, { content }] of files) {
    mkdirSync(dirname(begun + path), { recursive: true });
    writeFileSync(begun + path, content);
  }
  try {
    renameSync(begun, folder);
  } catch {
    rmSync(begun, { recursive: true }); // somebody else was first
  }
  return folder;
}

const docsPage = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>The API of Op e Kaffi</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/docs/swagger-ui.css">
  <link rel="stylesheet" href="/docs/page.css">
  <script src="/docs/swagger-ui.js" defer></script>
  <script src="/docs/start.js" defer></script>
</head>
<body>
  <main id="docs">
    <noscript><p>This page needs JavaScript. The document that it shows is at <a href="/openapi.json">/openapi.json</a>.</p></noscript>
  </main>
</body>
</html>
`;

/** Shows the document; follows the system's choice of dark or light; asks no other origin for anything. */
const start = `const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  persistAuthorization: false,
});
`;

const pageStyle = `:root { color-scheme: light dark; }
body { margin: 0; }
main > p, article { box-sizing: border-box; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
`;

function problemPage(type: ProblemType): string {
  const { status, title } = problems[type];
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <link rel="stylesheet" href="/docs/page.css">
</head>
<body>
  <article>
    <h1>${title}</h1>
    <p><code>/problems/${type}</code>, status ${status}</p>
    <p>${marked(problemWords[type])}</p>
    <p><a href="/docs">The API</a></p>
  </article>
</body>
</html>
`;
}

function marked(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped.replace(/`([^`]*)`/g, '<code>$1</code>');
}

/** Swagger UI's style sheet with its images as files, since the content security policy takes no others. */
function withoutInlineImages(css: string): { css: string; images: Record<string, StaticFile> } {
  const paths = new Map<string, string>();
  const images: Record<string, StaticFile> = {};
  const inline = /url\((?:"data:((?:[^"\\]|\\.)*)"|data:([^)]*))\)/g;
  const replaced = css.replace(inline, (_, quoted: string | undefined, bare: string | undefined) => {
    const address = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
    const path = paths.get(address) ?? `/docs/image-${paths.size + 1}.${endingOf(address)}`;
    paths.set(address, path);
    images[path] = imageIn(address);
    return `url(${path})`;
  });
  return { css: replaced.replace(/\/\*# sourceMappingURL=.*?\*\//g, ''), images };
}

function endingOf(address: string): string {
  return /^image\/(\w+)/.exec(address)?.[1] ?? 'bin';
}

/** The file in a `data:` address (RFC 2397), less its scheme. */
function imageIn(address: string): StaticFile {
  const comma = address.indexOf(',');
  const [type = '', ...parameters] = address.slice(0, comma).split(';');
  const data = address.slice(comma + 1);
  return {
    type,
    content: parameters.includes('base64')
      ? Buffer.from(data, 'base64')
      : Buffer.from(decodeURIComponent(data)),
  };
}

/** The licence wants to go along. */
function licence(from: (name: string) => Buffer): string {
  return [from('NOTICE'), from('LICENSE'), from('swagger-ui-bundle.js.LICENSE.txt')].join('\n\n');
}

function html(content: string): StaticFile {
  return { type: 'text/html; charset=utf-8', content };
}

function script(content: string | Buffer): StaticFile {
  return {
    type: 'text/javascript; charset=utf-8',
    content: content.toString().replace(/\n\/\/# sourceMappingURL=.*/g, ''),
  };
}
