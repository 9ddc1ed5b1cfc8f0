import type { Tools } from './tools.ts';

let loading: Promise<Tools> | null = null;
let failures = 0;

/** Loads what who writes needs, once; tries again where there was no connection. */
export function loadTools(): Promise<Tools> {
  loading ??= import('./tools.ts').then(
    ({ tools }) => tools,
    (error: unknown) => {
      loading = null;
      failures += 1;
      throw error;
    },
  );
  return loading;
}

/** Whether it can't be loaded although there is a connection: some browsers do not ask twice for what failed once. */
export function canNotLoad(): boolean {
  return loading === null && failures > 1 && navigator.onLine;
}
