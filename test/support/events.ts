import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { System } from '../../infra/local/system.ts';
import type { FunctionId } from '../../shared/contract/operations.ts';

/** What API Gateway would hand to a function: for events that its own checks would have stopped. */
export function anEvent(
  given: {
    method?: string;
    path?: string;
    query?: string;
    headers?: Record<string, string>;
    params?: Record<string, string>;
    body?: string;
    isBase64Encoded?: boolean;
    claims?: unknown;
  } = {},
): APIGatewayProxyEventV2 {
  const { method = 'GET', path = '/', headers = {}, params, body, isBase64Encoded = false, claims } = given;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: given.query ?? '',
    headers,
    ...(params && { pathParameters: params }),
    ...(body !== undefined && { body }),
    isBase64Encoded,
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'test',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...(claims !== undefined && { authorizer: { jwt: { claims, scopes: [] } } }),
    },
  } as APIGatewayProxyEventV2; // its type has no authorizer, which routes with one have
}

/** Calls an operation's function past the gateway. */
export async function invoke(
  system: System,
  id: FunctionId,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  return (await system.functions.invoke(id, event)) as APIGatewayProxyStructuredResultV2; // what operations answer
}
