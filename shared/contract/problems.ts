import * as z from 'zod/mini';

/**
 * Every way in which the API says no: its stable name (`type` is `/problems/<name>`), status and title.
 * Names are never reused for another meaning.
 */
export const problems = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'invalid-receipt': { status: 400, title: 'The receipt has a typing error' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  'challenge-rejected': { status: 403, title: 'The challenge was not accepted' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'In conflict with what is there' },
  stale: { status: 412, title: 'Changed since you read it' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'personal-data': { status: 422, title: 'The text holds personal data' },
  'precondition-required': { status: 428, title: 'If-Match is missing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'Not available right now' },
} as const;

export type ProblemType = keyof typeof problems;

const found = z.strictObject({
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(1)),
  what: z.enum(['email', 'phone', 'iban', 'national-id', 'card', 'url', 'handle']),
});

/** RFC 9457 problem details, `application/problem+json`. */
export const Problem = z.strictObject({
  type: z.string().check(z.regex(/^\/problems\/[a-z-]+$/)),
  title: z.string(),
  status: z.int().check(z.gte(400), z.lte(599)),
  detail: z.string(),
  /** What is wrong with which field: a JSON pointer into the body, or a parameter's or header's name. */
  errors: z.optional(
    z.array(
      z.union([
        z.strictObject({ pointer: z.string(), detail: z.string() }),
        z.strictObject({ parameter: z.string(), detail: z.string() }),
      ]),
    ),
  ),
  /** Only with `personal-data`: UTF-16 offsets into the normalised text. */
  found: z.optional(z.array(found)),
});

export type Problem = z.infer<typeof Problem>;
