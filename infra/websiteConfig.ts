import { API } from '../shared/contract/path.ts';
import { SCOPE } from './settings.ts';

/** Where the desk is: what signing in leads back to. `site`: the website's origin. */
export function deskOf(site: string): string {
  return `${site}/desk`;
}

/** What `/config.json` tells a client: where the API is, and how to sign in. */
export function websiteConfig({
  site,
  issuer,
  clientId,
}: {
  site: string;
  issuer: string;
  clientId: string;
}) {
  return { api: API, issuer, clientId, scopes: ['openid', SCOPE], redirectUri: deskOf(site) };
}
