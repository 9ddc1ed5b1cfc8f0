import { createPrivateKey, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { JWK } from 'jose';
import * as z from 'zod/mini';

/** What is kept beside the database, in `keys.json`. */
export interface Kept {
  /** Of how what is stored is laid out. Another number than this one can't be read. */
  readonly format: number;
  /** From which the functions derive keys. */
  readonly secret: string;
  /** The OpenID provider's key pair, so that tokens outlive a restart. */
  readonly key?: JWK | undefined;
}

/** Goes up with each change of the tables, or of their rows, that cannot read what was stored before. */
export const format = 2;

/**
 * Opens the folder where a laptop keeps its data, and gives what is kept there: something new where there is nothing.
 * A folder of another format is moved aside, and `write` is told. Throws where its file can't be read, and leaves all
 * as it is.
 */
export function openDataFolder(folder: string, write: (line: string) => void): Kept {
  const file = keptIn(folder);
  if (!existsSync(folder) || readdirSync(folder).length === 0) return begin(folder);
  const kept = existsSync(file) ? read(file) : { format: 1 };
  if ('secret' in kept && kept.format === format) return kept;
  const aside = freeName(`${folder}-format-${kept.format}`);
  renameSync(folder, aside);
  write(
    `The data in ${folder} is of format ${kept.format}, and this is ${format}: it was moved to ${aside}.`,
  );
  return begin(folder);
}

/** Writes what is kept, so that the file is there whole or as it was before; readable by its owner alone. */
export function keep(folder: string, kept: Kept): void {
  const draft = `${keptIn(folder)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 });
  renameSync(draft, keptIn(folder));
}

/** Data that is kept nowhere. */
export function nothingKept(): Kept {
  return { format, secret: randomBytes(32).toString('base64url') };
}

function begin(folder: string): Kept {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = nothingKept();
  keep(folder, kept);
  return kept;
}

/** What all formats have. */
const Stored = z.object({
  format: z._default(z.number(), 1),
  secret: z.string().check(z.minLength(1)),
  key: z.optional(z.record(z.string(), z.string())),
});

function read(file: string): z.infer<typeof Stored> {
  try {
    const kept = Stored.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (kept.format === format && kept.key) createPrivateKey({ key: kept.key, format: 'jwk' });
    return kept;
  } catch {
    // Said below.
  }
  throw new Error(
    `${file} can't be read. Put it back from a copy, or move its folder away to start afresh: ` +
      'without it receipts and tokens given out lead nowhere.',
  );
}

function keptIn(folder: string): string {
  return `${folder}/keys.json`;
}

/** The name, or the first with a number after it that nothing has. */
function freeName(name: string): string {
  let free = name;
  for (let count = 2; existsSync(free); count += 1) free = `${name}-${count}`;
  return free;
}
