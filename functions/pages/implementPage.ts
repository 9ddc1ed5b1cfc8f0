import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Page } from '../../shared/contract/page.ts';
import { Refusal } from '../../shared/domain/Refusal.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import { warmUp } from '../lambda/warmUp.ts';
import { replyWithErrorPage } from './replyWithErrorPage.ts';
import { replyWithPage } from './replyWithPage.ts';

type Result = APIGatewayProxyStructuredResultV2;

interface Given<P extends Page> {
  readonly lang: Language;
  /** The id in the path, as it was asked for; empty where the path has none. */
  readonly id: string;
  /** What the page declares of the query, as it was asked for. */
  readonly query: { readonly [name in QueryOf<P>]?: string };
  /** The clock, as a value. */
  readonly now: Date;
}

type QueryOf<P extends Page> = P extends { query: readonly (infer Name extends string)[] } ? Name : never;

/**
 * The Lambda function of a page: what was asked for → `show`, HTML. Whatever is thrown on the way becomes a page too;
 * nothing of the request is logged.
 */
export async function implementPage<P extends Page>(
  page: P,
  show: (given: Given<P>) => Promise<string>,
  options: { readonly warmUp: () => Promise<unknown> },
): Promise<(event: APIGatewayProxyEventV2) => Promise<Result>> {
  // A line about a resident's function would date its start.
  await warmUp(options.warmUp, { logs: false });
  return async (event) => {
    try {
      const { lang, id = '' } = event.pathParameters ?? {};
      const language = LANGUAGES.find((known) => known === lang);
      if (!language) throw new Refusal('not-found', 'There is no such language.');
      const query = event.queryStringParameters ?? {};
      const html = await show({ lang: language, id, query: query as Given<P>['query'], now: new Date() }); // text by name
      return replyWithPage(page, event, html);
    } catch (error) {
      return replyWithErrorPage(event, error);
    }
  };
}
