import { extname } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The media type of a file of the website, by its name's ending. */
export function mediaTypeOf(path: string): string {
  const type = mediaTypes[extname(path)];
  if (type === undefined) throw new Error(`${path} has an ending of no known type.`);
  return type;
}
