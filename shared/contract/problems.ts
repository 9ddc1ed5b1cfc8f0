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

/** RFC 9457 problem details, `application/problem+json`. */
export interface Problem {
  /** `/problems/` and its name. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** What is wrong with which field: a JSON pointer into the body, or a parameter's or header's name. */
  readonly errors?: readonly (
    | { readonly pointer: string; readonly detail: string }
    | { readonly parameter: string; readonly detail: string }
  )[];
  /** Only with `personal-data`: UTF-16 offsets into the normalised text. */
  readonly found?: readonly { readonly start: number; readonly end: number; readonly what: string }[];
}
