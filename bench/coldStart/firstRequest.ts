import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { etagOf } from '../../functions/http/etag.ts';
import { SCOPE } from '../../infra/settings.ts';
import { publishSession } from '../../shared/domain/publishSession.ts';
import { sessionId } from '../../shared/domain/sessionId.ts';
import { anEvent } from '../../test/support/events.ts';
import { settings } from '../lambdaEnvironment.ts';
import { storeSession } from '../storeSession.ts';

process.env.SECRET = settings.secret;
const { issueChallenge } = await import('../../functions/steps/issueChallenge.ts');

/** The functions whose cold start is measured: a read, a write, and a read with a transaction. */
export const measuredIds = ['listSessions', 'submitSuggestion', 'editSession'] as const;

export type MeasuredId = (typeof measuredIds)[number];

/** A request that is good for one answer, of that status. */
export interface FirstRequest {
  readonly event: APIGatewayProxyEventV2;
  readonly status: number;
}

/** What a browser sends, as it arrives by CloudFront and API Gateway. */
const headers = {
  accept: 'application/json, text/plain, */*',
  'accept-encoding': 'br, gzip',
  'accept-language': 'fr-LU,fr;q=0.9,de;q=0.7,en;q=0.5',
  host: 'abcdefghij.execute-api.eu-central-1.amazonaws.com',
  'user-agent': 'Amazon CloudFront',
  via: '2.0 0123456789abcdef0123456789abcdef.cloudfront.net (CloudFront)',
  'x-amz-cf-id': 'bench',
  'x-amzn-trace-id': 'Root=1-00000000-000000000000000000000000',
  'x-forwarded-port': '443',
  'x-forwarded-proto': 'https',
};

let edited = 0;

/** Makes the next request for a function, and stores what it needs. */
export async function firstRequest(id: MeasuredId, admin: DynamoDBClient): Promise<FirstRequest> {
  if (id === 'listSessions') return { event: anEvent({ path: '/api/sessions', headers }), status: 200 };
  if (id === 'submitSuggestion') return { event: await submission(), status: 201 };
  return { event: await edit(admin), status: 200 };
}

/** A suggestion with a challenge that was solved for it. */
async function submission(): Promise<APIGatewayProxyEventV2> {
  const challenge = await issueChallenge(new Date());
  const solution = await solveChallenge({ challenge, deriveKey });
  const draft = {
    challenge: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64'),
    kind: 'concern',
    language: 'fr',
    text: 'Le soir il fait trop sombre entre la gare et le pont, et la lampe devant le numéro 3 est en panne.',
  };
  return anEvent({ method: 'POST', path: '/api/suggestions', ...json(draft) });
}

/** An officer's change to a session that nobody has changed yet. */
async function edit(admin: DynamoDBClient): Promise<APIGatewayProxyEventV2> {
  edited += 1;
  const slot = `20${20 + Math.floor(edited / 12)}-${String((edited % 12) + 1).padStart(2, '0')}`;
  // Of another series: listings are to stay as they are.
  const session = await storeSession(admin, { series: 'edited', slot });
  const path = `/api/sessions/${sessionId(session)}`;
  const body = json({ notice: { en: 'The café is on the other side of the street this time.' } });
  return anEvent({
    method: 'PATCH',
    path,
    params: { id: sessionId(session) },
    body: body.body,
    headers: { ...body.headers, 'if-match': etagOf(publishSession(session)) },
    claims: {
      token_use: 'access',
      client_id: settings.clientId,
      scope: SCOPE,
      username: 'bench',
      'cognito:groups': '[officers]',
      iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_bench',
      sub: 'bench',
    },
  });
}

function json(value: unknown): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify(value);
  const length = String(Buffer.byteLength(body));
  return { body, headers: { ...headers, 'content-type': 'application/json', 'content-length': length } };
}
