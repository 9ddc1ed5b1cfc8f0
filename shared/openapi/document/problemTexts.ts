import type { Problem, ProblemType } from '../../contract/problems.ts';

interface ProblemText {
  /** When it comes up, and what to do. */
  readonly when: string;
  /** What an example of it says, beside what every one of its type says. */
  readonly example: Pick<Problem, 'detail' | 'errors' | 'found'>;
}

export const problemTexts: Readonly<Record<ProblemType, ProblemText>> = {
  'invalid-request': {
    when: 'The request is malformed, or a field, parameter or cursor is unknown or bad. `errors` says which and why.',
    example: {
      detail: 'The request is not valid.',
      errors: [
        { pointer: '#/endsAt', detail: 'A session ends after it starts.' },
        { parameter: 'limit', detail: 'Has to be a whole number.' },
      ],
    },
  },
  'invalid-receipt': {
    when: 'The receipt’s check character does not fit: it was mistyped. Compare it with what was kept.',
    example: { detail: 'The receipt has a typing error: compare it with what you kept.' },
  },
  unauthenticated: {
    when: 'There is no access token, or it is not valid or has expired. Sign in again.',
    example: { detail: 'Sign in and send the access token.' },
  },
  forbidden: {
    when: 'Whoever signed in may not do this: their group or the token’s scope does not cover it.',
    example: { detail: 'This is for coordinators.' },
  },
  'challenge-rejected': {
    when: 'The challenge is forged, has expired or is not solved. Ask for another one, and solve it.',
    example: { detail: 'It has expired. Ask for another one.' },
  },
  'not-found': {
    when: 'There is nothing at this address, or nothing with this id or receipt. An unknown, an expired and a withdrawn receipt are not told apart.',
    example: { detail: 'There is no such session.' },
  },
  'method-not-allowed': {
    when: 'The address has no such method. `Allow` says which it has.',
    example: { detail: 'Here you can use GET, HEAD, PATCH, OPTIONS.' },
  },
  conflict: {
    when: 'What was asked for contradicts what is there: a session that starts at the same time, a topic with support left out, a record of a meeting that has not begun, a challenge that was used for something else.',
    example: { detail: 'This challenge was used already. Ask for another one.' },
  },
  stale: {
    when: 'It changed since you read it. Read it again, look at what changed, and send the change again with the new ETag.',
    example: { detail: 'It changed since you read it. Read it again, and decide again.' },
  },
  'too-large': {
    when: 'The body has more bytes than this operation takes.',
    example: { detail: 'The body may have 8 KiB and has 9.' },
  },
  'unsupported-media-type': {
    when: 'Send JSON in UTF-8, and say so in `Content-Type`.',
    example: { detail: 'Send application/json, encoded in UTF-8.' },
  },
  'personal-data': {
    when: 'The text holds something like an e-mail address or a telephone number. `found` says where. Change it, or send `"redact": true` to have it replaced by a neutral mark.',
    example: {
      detail: 'The text holds what could tell who somebody is.',
      found: [{ start: 12, end: 30, what: 'email' }],
    },
  },
  'precondition-required': {
    when: 'A change has to say what it changes: send `If-Match` with the ETag of what you have read.',
    example: { detail: 'Send If-Match with the ETag of what you have read.' },
  },
  'too-many-requests': {
    when: 'More requests than the service takes at once, from everybody together. Wait a moment.',
    example: { detail: 'Try again in a moment.' },
  },
  internal: {
    when: 'A mistake of ours. Trying again may help.',
    example: { detail: 'This is a mistake of ours. It was noted, without anything of the request.' },
  },
  unavailable: {
    when: 'The service cannot answer right now. Try again after as many seconds as `Retry-After` says; a suggestion may be sent again as it is.',
    example: { detail: 'Try again in a moment.' },
  },
};
