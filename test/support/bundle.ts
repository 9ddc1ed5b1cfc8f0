import { bundleFunctions } from '../../infra/bundling.ts';

/** Bundles the functions once, before the tests that run them. */
export default async function setup(): Promise<void> {
  await bundleFunctions();
}
