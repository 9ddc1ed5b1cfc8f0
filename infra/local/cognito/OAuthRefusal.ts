/** The words of OAuth for what is wrong with a request (RFC 6749, 6750, 7009; OpenID Connect). */
type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_token'
  | 'login_required'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'unsupported_token_type';

/** Why the provider refuses what it was asked. */
export class OAuthRefusal extends Error {
  override readonly name = 'OAuthRefusal';
  readonly error: OAuthError;
  /** Where a person who signs in is sent back to with it; null: they are told on a page. */
  readonly back: URL | null;

  constructor(error: OAuthError, description: string, back: URL | null = null) {
    super(description);
    this.error = error;
    this.back = back;
  }
}
