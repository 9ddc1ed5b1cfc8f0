import { it } from 'vitest';

/** A claim of `docs/privacy.md`, and how it is checked: what `npm run verify:privacy` prints. */
interface Claim {
  readonly claim: string;
  readonly how: string;
}

declare module 'vitest' {
  interface TaskMeta {
    claim?: Claim;
  }
}

/** A test that proves a claim to residents. */
export function provesThat(claim: string, how: string, check: () => Promise<void> | void): void {
  it(claim, async ({ task }) => {
    task.meta.claim = { claim, how };
    await check();
  });
}
