/** What is wrong with an input, and where: a JSON pointer into the body, or a parameter's name. */
export type Flaw =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string };

export type RefusalType =
  | 'invalid-request'
  | 'invalid-receipt'
  | 'unauthenticated'
  | 'forbidden'
  | 'challenge-rejected'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'stale'
  | 'too-large'
  | 'unsupported-media-type'
  | 'personal-data'
  | 'precondition-required'
  | 'too-many-requests'
  | 'unavailable';

/**
 * Says no, for a reason that the one who asked may know. The only error that is expected: it becomes a
 * problem (RFC 9457) of the same type. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: RefusalType;
  /** What is wrong with which field. */
  readonly flaws: readonly Flaw[];
  /** Further members of the problem, such as `found`. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Response headers that the refusal needs, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: RefusalType,
    detail: string,
    more: {
      flaws?: readonly Flaw[];
      members?: Readonly<Record<string, unknown>>;
      headers?: Readonly<Record<string, string>>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, 'cause' in more ? { cause: more.cause } : undefined);
    this.type = type;
    this.flaws = more.flaws ?? [];
    this.members = more.members ?? {};
    this.headers = more.headers ?? {};
  }
}

/** A bad input, with what is wrong where. */
export function badInput(flaws: readonly Flaw[]): Refusal {
  return new Refusal('invalid-request', 'The request is not valid.', { flaws });
}

/** A bad input with the field that is at fault: `badField('#/endsAt', 'A session ends after it starts.')`. */
export function badField(pointer: string, detail: string): Refusal {
  return badInput([{ pointer, detail }]);
}
