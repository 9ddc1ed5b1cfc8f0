import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Operation } from '../../shared/contract/operation.ts';
import { atLeast } from '../../shared/model/length.ts';
import { setting } from '../lambda/environment.ts';
import { HttpRefusal } from './HttpRefusal.ts';

/** Who is signed in. */
export interface Officer {
  /** User name at the OpenID provider. */
  readonly name: string;
}

const Claims = z.object({
  token_use: z.literal('access'),
  client_id: z.string(),
  scope: z.string(),
  username: z.string().check(atLeast(1)),
  // API Gateway hands over every claim as text: a list arrives as "[officers coordinators]".
  'cognito:groups': z.optional(z.string()),
});

/**
 * Who sent the request, by the claims that API Gateway's authorizer has verified. Checks again what it checked
 * but for signature and time, and the group, which it can't: a route without its authorizer lets nobody in.
 */
export function officerOf(operation: Operation, event: APIGatewayProxyEventV2): Officer {
  const context = event.requestContext as { authorizer?: { jwt?: { claims?: unknown } } }; // typed by route in AWS
  const claims = z.safeParse(Claims, context.authorizer?.jwt?.claims);
  if (!claims.success || claims.data.client_id !== setting('CLIENT_ID')) {
    throw new HttpRefusal('unauthenticated', 'Sign in and send the access token.');
  }
  const { scope, username, 'cognito:groups': groups = '' } = claims.data;
  if (!scope.split(' ').includes(setting('SCOPE'))) {
    throw new HttpRefusal('forbidden', 'The access token does not cover this.');
  }
  const allowed = operation.auth === 'coordinator' ? ['coordinators'] : ['officers', 'coordinators'];
  if (!groupsIn(groups).some((group) => allowed.includes(group))) {
    throw new HttpRefusal('forbidden', `This is for ${operation.auth}s.`);
  }
  return { name: username };
}

/**
 * The groups in a claim, as API Gateway writes a list: "[officers coordinators]". A group "x officers" would look the
 * same as two: so there are none at all where any other than the pool's own two is named, or the form is another.
 */
function groupsIn(claim: string): string[] {
  const own = '(?:officers|coordinators)';
  const list = new RegExp(`^\\[(${own}(?: ${own})?)\\]$`).exec(claim)?.[1];
  return list?.split(' ') ?? [];
}
