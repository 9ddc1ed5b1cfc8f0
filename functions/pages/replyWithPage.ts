import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Page } from '../../shared/contract/page.ts';
import { etagOf, noneMatch } from '../http/etag.ts';
import { publicCache } from '../http/reply.ts';

/** Turns HTML into an answer, with the headers that the page's declaration implies. */
export function replyWithPage(
  page: Page,
  event: APIGatewayProxyEventV2,
  { status, html }: { status: number; html: string },
): APIGatewayProxyStructuredResultV2 {
  const headers: Record<string, string> = {
    'cache-control': page.cached ? publicCache : 'no-store',
    'x-content-type-options': 'nosniff',
  };
  if (page.cached) {
    headers.etag = etagOf(html);
    if (noneMatch(event.headers['if-none-match'], headers.etag)) return { statusCode: 304, headers };
  }
  if (status === 503) headers['retry-after'] = '5';
  headers['content-type'] = 'text/html; charset=utf-8';
  const body = event.requestContext.http.method === 'HEAD' ? {} : { body: html };
  return { statusCode: status, headers, ...body };
}
