import { API } from '../shared/contract/path.ts';
import { deskOf, websiteClient } from './websiteClient.ts';

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
  return { api: API, issuer, clientId, scopes: websiteClient(site).scopes, redirectUri: deskOf(site) };
}
