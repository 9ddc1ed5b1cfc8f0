import type { Metafile } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { bundleIfChanged } from '../../infra/local/bundleIfChanged.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What went into each bundle. */
    metafile: Metafile;
  }
}

/** Bundles the functions once, before the tests that run them. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('metafile', await bundleIfChanged());
}
