import { SCOPE } from './settings.ts';

/** What the website is registered with where officers sign in: in Cognito, and in what stands in for it on a laptop. */
export interface WebsiteClient {
  /** Where signing in may lead back to. */
  readonly callbackUrls: readonly string[];
  /** Where signing out may lead to. */
  readonly logoutUrls: readonly string[];
  /** Which scopes it may ask for. */
  readonly scopes: readonly string[];
  /** For how long an ID token or an access token is good. */
  readonly tokenMinutes: number;
  /** For how long nobody is asked to sign in again. */
  readonly refreshTokenHours: number;
}

/** The registration of the website at that origin. */
export function websiteClient(site: string): WebsiteClient {
  return {
    callbackUrls: [deskOf(site)],
    logoutUrls: [deskOf(site)],
    scopes: ['openid', SCOPE],
    tokenMinutes: 15,
    refreshTokenHours: 8,
  };
}

/** Where the desk is: what signing in and signing out lead back to. `site`: the website's origin. */
export function deskOf(site: string): string {
  return `${site}/desk`;
}
