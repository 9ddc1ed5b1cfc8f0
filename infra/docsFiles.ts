import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type ProblemType, problems } from '../shared/contract/problems.ts';
import { problemTexts } from '../shared/openapi/document/problemTexts.ts';
import { extractImages } from './extractImages.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';
import { root } from './root.ts';

/** A file that the website serves as it is. */
export interface StaticFile {
  readonly type: string;
  readonly content: string | Buffer;
}

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/**
 * What developers read, by path: `/docs`, the API's document shown by Swagger UI, and a page for each type of problem
 * at the address that is its name. Pages end in `.html`, which their addresses leave out. All comes from the website
 * itself, and nothing in it is inline, as its content security policy wants.
 */
export function readDocsFiles(): Record<string, StaticFile> {
  const { css, images } = extractImages(readSwaggerUi('swagger-ui.css'), '/docs/image-');
  const texts = {
    '/docs.html': readWebsite('docs/index.html'),
    '/docs/page.css': readWebsite('docs/page.css'),
    '/docs/start.js': readWebsite('docs/start.js'),
    '/docs/swagger-ui.css': css,
    '/docs/swagger-ui.js': readSwaggerUi('swagger-ui-bundle.js'),
    '/docs/swagger-ui.license.txt': ['NOTICE', 'LICENSE', 'swagger-ui-bundle.js.LICENSE.txt']
      .map(readSwaggerUi)
      .join('\n\n'), // the licence wants to go along
    ...readProblemPages(),
  };
  const files: Record<string, StaticFile> = { ...images };
  for (const [path, content] of Object.entries(texts)) files[path] = { type: mediaTypeOf(path), content };
  return files;
}

function readWebsite(path: string): string {
  return readFileSync(`${root}website/${path}`, 'utf8');
}

/** A file of Swagger UI, without the address of its source map, which is not served. */
function readSwaggerUi(name: string): string {
  const text = readFileSync(`${swaggerUi}/${name}`, 'utf8');
  return text.replace(/\n\/\/# sourceMappingURL=.*|\/\*# sourceMappingURL=.*?\*\//g, '');
}

function readProblemPages(): Record<string, string> {
  const template = readWebsite('docs/problem.html');
  const types = Object.keys(problems) as ProblemType[]; // its keys, which Object.keys widens
  return Object.fromEntries(
    types.map((type) => {
      const { status, title } = problems[type];
      const values = {
        type,
        status: String(status),
        title: escapeHtml(title),
        words: markUp(problemTexts[type].when),
      };
      return [`/problems/${type}.html`, fill(template, values)];
    }),
  );
}

/** Puts HTML in the place of each `{{name}}`. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is given for {{${name}}}.`);
    return value;
  });
}

/** As HTML, with code where the text has it in backticks. */
function markUp(text: string): string {
  return escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
