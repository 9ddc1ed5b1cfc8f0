import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StaticFile } from './docsFiles.ts';
import { root } from './root.ts';

/** Writes files, by path, to a folder of their own, for a deployment; gives the folder. It is there whole, or not yet. */
export function writeFiles(files: Readonly<Record<string, StaticFile>>): string {
  const hash = createHash('sha256');
  for (const [path, { content }] of Object.entries(files)) hash.update(`${path}\n`).update(content);
  const folder = `${root}.build/files-${hash.digest('hex').slice(0, 16)}`;
  if (existsSync(folder)) return folder;
  mkdirSync(`${root}.build`, { recursive: true });
  const begun = mkdtempSync(`${root}.build/files-`);
  for (const [path, { content }] of Object.entries(files)) {
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
