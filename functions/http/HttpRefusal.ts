import type { ProblemType } from '../../shared/contract/problems.ts';

/**
 * Says no for a reason that no rule knows of, since it is about the request itself: its token, its media type, its
 * challenge, its `If-Match`. Like a Refusal it becomes a problem (RFC 9457) of the same type.
 */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly type: Exclude<ProblemType, 'internal'>;
  /** Further members of the problem, such as `found`. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Response headers that the refusal needs, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: HttpRefusal['type'],
    detail: string,
    more: {
      members?: Readonly<Record<string, unknown>>;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.type = type;
    this.members = more.members ?? {};
    this.headers = more.headers ?? {};
  }
}
