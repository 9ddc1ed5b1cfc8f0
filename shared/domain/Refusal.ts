/** What is wrong with an input, and where: a JSON pointer into the body, or a parameter's name. */
export type Flaw =
  | { readonly pointer: string; readonly detail: string }
  | { readonly parameter: string; readonly detail: string };

/** Why a rule or a store says no. What only HTTP knows of (media types, tokens) is in `functions/http/HttpRefusal.ts`. */
export type RefusalType = 'invalid-request' | 'not-found' | 'conflict' | 'unavailable';

/**
 * Says no, for a reason that the one who asked may know. The only error that is expected: it becomes a
 * problem (RFC 9457) of the same type. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: RefusalType;
  /** What is wrong with which field. */
  readonly flaws: readonly Flaw[];

  constructor(type: RefusalType, detail: string, more: { flaws?: readonly Flaw[]; cause?: unknown } = {}) {
    super(detail, 'cause' in more ? { cause: more.cause } : undefined);
    this.type = type;
    this.flaws = more.flaws ?? [];
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
