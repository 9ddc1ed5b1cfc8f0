import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import type { Flaw } from '../../shared/domain/Refusal.ts';

z.config(en());

const most = 20;

/** What is wrong, and where, as problems say it: by JSON pointer in a body, by name of a parameter. */
export function flawsOf(error: z.core.$ZodError, place: 'body' | 'parameter'): Flaw[] {
  return error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: [...issue.path, key], detail: 'There is no such field.' }))
        : [{ path: issue.path, detail: issue.message }],
    )
    .slice(0, most)
    .map(({ path, detail }) =>
      place === 'body' ? { pointer: pointerTo(path), detail } : { parameter: String(path[0] ?? ''), detail },
    );
}

/** RFC 6901, in its form for URI fragments: `#/topics/0/title`. */
export function pointerTo(path: readonly PropertyKey[]): string {
  const tokens = path.map((key) =>
    encodeURIComponent(String(key).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return ['#', ...tokens].join('/');
}
