import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { functionIds } from '../../shared/contract/operations.ts';
import { loadAssets } from '../assets.ts';
import { bundleFolder, bundleFunctions } from '../bundling.ts';
import { root } from '../root.ts';

type Metafile = Awaited<ReturnType<typeof bundleFunctions>>;

/** What the bundles that are there were made of. */
interface MadeOf {
  /** Of all that decides besides files: how it is bundled, which packages there are, where pages find scripts. */
  readonly settings: string;
  /** When each file that went into a bundle was written, and its size. */
  readonly files: Readonly<{ [path: string]: string }>;
  readonly metafile: Metafile;
}

const place = `${bundleFolder}/made-of.json`;

/**
 * Bundles the functions unless nothing changed that goes into them: so a laptop starts at once. (A deployment always bundles.)
 * Returns what went into each.
 */
export async function bundleIfChanged(): Promise<Metafile> {
  const settings = await settingsNow();
  const last = readMadeOf();
  const isThere = functionIds.every((id) => existsSync(`${bundleFolder}/${id}/index.mjs`));
  if (isThere && last?.settings === settings && isUnchanged(last)) return last.metafile;
  const metafile = await bundleFunctions();
  const files = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stampOf(path)]));
  writeFileSync(place, JSON.stringify({ settings, files, metafile } satisfies MadeOf));
  return metafile;
}

function isUnchanged({ files }: MadeOf): boolean {
  return Object.entries(files).every(([path, stamp]) => stampOf(path) === stamp);
}

function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(root + path, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size}`;
}

async function settingsNow(): Promise<string> {
  const { addresses } = await loadAssets();
  const hash = createHash('sha256').update(JSON.stringify(addresses));
  for (const file of ['package-lock.json', 'infra/bundling.ts']) hash.update(readFileSync(root + file));
  return hash.digest('hex');
}

/** Null where there is none, or it can't be read. */
function readMadeOf(): MadeOf | null {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as MadeOf; // as bundleIfChanged wrote it
  } catch {
    return null;
  }
}
