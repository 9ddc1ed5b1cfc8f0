import type { Plugin } from 'esbuild';
import type { Operation } from '../shared/contract/operation.ts';
import { operations } from '../shared/contract/operations.ts';

/**
 * Puts into what browsers load only what the client reads of each operation: its method, path, who may call it, whether caches
 * keep it, and its media types. The schemas, and the library that they are made with, would be ten times the rest.
 */
export const leanOperations: Plugin = {
  name: 'lean-operations',
  setup({ onLoad }) {
    onLoad({ filter: /shared[\\/]contract[\\/]operations\.ts$/ }, () => ({
      contents: `export const operations = ${JSON.stringify(lean(operations))};`,
    }));
  },
};

function lean(all: Readonly<Record<string, Operation>>): object {
  const entries = Object.entries(all).map(([id, { method, path, auth, cached, consumes, reply }]) => {
    const { status, mediaType, alternative, body } = reply;
    const read = { status, mediaType, alternative, body: body && true };
    return [id, { method, path, auth, cached, consumes, reply: read }];
  });
  return Object.fromEntries(entries);
}
