import type { Json } from './component.ts';

interface Header {
  readonly text: string;
  readonly sample: string;
  readonly pattern?: string;
  /** True: wherever it is listed, it is there. */
  readonly required?: true;
}

/** Headers of answers. */
const headers = {
  'Cache-Control': {
    text: 'How long it may be kept, and by whom. With `Authorization` it is always `private, no-store`.',
    sample: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    required: true,
  },
  ETag: {
    text: 'Names this state of it. Strong, and what `If-Match` takes; weak where the answer came compressed.',
    sample: '"p3TdC6YJtDfNt3Hk1Q0uQA"',
    pattern: '^(W/)?"[A-Za-z0-9_-]+"$',
    required: true,
  },
  Vary: { text: 'Request headers on which the answer depends.', sample: 'Authorization', required: true },
  Link: {
    text: 'The next page, with `rel="next"`, relative to the address asked for; missing on the last.',
    sample: '</api/sessions?when=past&cursor=eyJzbG90IjoiMjAyNi0wMSJ9.p3TdC6YJtDfN>; rel="next"',
  },
  Location: { text: 'Where it is.', sample: '/api/sessions/gare-2026-12-2', required: true },
  'Content-Disposition': {
    text: 'What a browser calls it when it saves it.',
    sample: 'inline; filename="op-e-kaffi.ics"',
    required: true,
  },
  'Retry-After': { text: 'After how many seconds to try again.', sample: '5' },
  'WWW-Authenticate': { text: 'How to sign in.', sample: 'Bearer' },
  'Access-Control-Allow-Origin': {
    text: 'Whose pages may read the answer: `*`, or the origin that asked where the operator has listed it.',
    sample: '*',
  },
  'Access-Control-Expose-Headers': {
    text: 'Headers that pages of other origins may read.',
    sample: 'ETag, Link',
  },
} as const satisfies Readonly<Record<string, Header>>;

/** The headers as components of the document. */
export const headerComponents: Json = Object.fromEntries(
  Object.entries<Header>(headers).map(([name, { text, sample, pattern, required = false }]) => [
    name,
    {
      description: text,
      required,
      schema: { type: 'string', ...(pattern && { pattern }) },
      example: sample,
    },
  ]),
);

/** The headers of an answer; what is false of it is left out. */
export function headerRefs(...names: (keyof typeof headers | false | undefined)[]): Json {
  const present = names.filter((name) => typeof name === 'string');
  return Object.fromEntries(present.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
