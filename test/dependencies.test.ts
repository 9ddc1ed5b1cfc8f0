import { globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../infra/root.ts';

// Who audits what we ship asks npm for what is no development dependency; the answer has to be true.
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
interface LockFile {
  /** By folder. npm marks what it installs only for development, and what may be missing. */
  readonly packages: Readonly<Record<string, { dev?: true; optional?: true; devOptional?: true }>>;
}

const { inputs } = inject('metafile');
const { dependencies, optionalDependencies } = read<Manifest>('package.json');
const { packages } = read<LockFile>('package-lock.json');

/** The folders of packages, `node_modules/zod`, of which a bundle holds something or might. */
const bundled = [...new Set(Object.keys(inputs).flatMap((path) => folderOf(path) ?? []))];

function read<T>(file: string): T {
  return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as T; // npm writes both
}

/** The package's folder that a path is in; undefined for a file of ours. */
function folderOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** Packages that functions import by themselves. What these import in turn comes along. */
function importedByFunctions(): string[] {
  return Object.entries(inputs)
    .filter(([path]) => !folderOf(path))
    .flatMap(([, { imports }]) => imports.flatMap(({ path }) => folderOf(path) ?? []))
    .map((folder) => folder.replace('node_modules/', ''));
}

/** Packages whose files the website serves: what makes its pages looks up a file of each by name. */
function servedByPages(): string[] {
  const sources = globSync('infra/**/*.ts', { cwd: root }).filter((file) => !/^infra.local/.test(file));
  const lookup = /\.resolve\('((?:@[^/']+\/)?[^/'.]+)\//g;
  return sources.flatMap((file) =>
    [...readFileSync(`${root}/${file}`, 'utf8').matchAll(lookup)].flatMap(([, name]) => name ?? []),
  );
}

/** Packages that scripts of pages import. */
function importedByPages(): string[] {
  const sources = globSync('website/**/*.{ts,tsx}', { cwd: root });
  return sources.flatMap((file) =>
    [
      ...readFileSync(`${root}/${file}`, 'utf8').matchAll(/ from '((?:@[^/']+\/)?[a-z][^/']*)[^']*';/g),
    ].flatMap(([, name]) => name ?? []),
  );
}

describe('dependencies', () => {
  test('are the packages that functions import and that pages are made of, and no others', () => {
    const shipped = new Set([...importedByFunctions(), ...importedByPages(), ...servedByPages()]);
    expect(Object.keys(dependencies).sort()).toEqual([...shipped].sort());
  });

  test('bring along all that is bundled: `npm ls --omit=dev --omit=optional` leaves nothing out', () => {
    expect(bundled.length).toBeGreaterThan(Object.keys(dependencies).length);
    const left = bundled.filter((folder) => {
      const { dev, optional, devOptional } = packages[folder] ?? { dev: true };
      return dev || optional || devOptional;
    });
    expect(left).toEqual([]);
  });

  // It is a tool for tests and laptops, but npm refuses to install a development dependency for another platform.
  // So `npm ls --omit=dev` shows it; `--omit=optional` beside it does not.
  test('that are optional are the database engine alone, which is not shipped', () => {
    expect(Object.keys(optionalDependencies)).toEqual(['@dynoxide/linux-x64']);
    expect(bundled).not.toContain('node_modules/@dynoxide/linux-x64');
  });
});
