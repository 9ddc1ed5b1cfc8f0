import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Refusal } from '../../shared/domain/Refusal.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';
import { ErrorPage, type ErrorStatus } from '../../website/pages/ErrorPage.tsx';
import { renderPage } from '../../website/renderPage.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import { logBug } from '../lambda/log.ts';

/**
 * Turns what was thrown into a page that says what to do, in the language of the address, or in all where it has none.
 * Logs what nobody expected, without anything of the request.
 */
export function replyWithErrorPage(
  event: APIGatewayProxyEventV2,
  error: unknown,
): APIGatewayProxyStructuredResultV2 {
  const status = statusOf(error);
  const language = LANGUAGES.find((known) => known === event.rawPath.split('/')[1]);
  const html = renderPage(ErrorPage, { status, languages: language ? [language] : LANGUAGES });
  const headers = {
    ...(error instanceof HttpRefusal && error.headers),
    ...(status === 503 && { 'retry-after': '5' }),
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  const body = event.requestContext.http.method === 'HEAD' ? {} : { body: html };
  return { statusCode: status, headers, ...body };
}

function statusOf(error: unknown): ErrorStatus {
  if (error instanceof HttpRefusal && error.type === 'method-not-allowed') return 405;
  if (error instanceof HttpRefusal && error.type === 'too-large') return 413;
  if (error instanceof HttpRefusal && error.type === 'unsupported-media-type') return 400;
  if (error instanceof Refusal && error.type === 'invalid-request') return 400;
  if (error instanceof Refusal && error.type === 'not-found') return 404;
  if (error instanceof Refusal && error.type === 'unavailable') return 503;
  logBug(error);
  return 500;
}
