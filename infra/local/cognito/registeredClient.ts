import { type WebsiteClient, websiteClient } from '../../websiteClient.ts';

/** What the user pool's app client is called here. */
export const CLIENT_ID = 'op-e-kaffi-website';

/** The one client that may ask the local provider. */
export interface RegisteredClient extends WebsiteClient {
  readonly id: string;
}

/** The website at that origin, as it is registered in Cognito too. */
export function registeredClient(site: string): RegisteredClient {
  return { id: CLIENT_ID, ...websiteClient(site) };
}
