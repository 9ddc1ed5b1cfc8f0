import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Page } from '../../shared/contract/page.ts';
import { Refusal } from '../../shared/domain/Refusal.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import { warmUp } from '../lambda/warmUp.ts';
import { type PostedForm, readForm } from './readForm.ts';
import { replyWithErrorPage } from './replyWithErrorPage.ts';
import { replyWithPage } from './replyWithPage.ts';

type Result = APIGatewayProxyStructuredResultV2;

interface Given<P extends Page> {
  readonly lang: Language;
  /** The id in the path, as it was asked for; empty where the path has none. */
  readonly id: string;
  /** What the page declares of the query, as it was asked for. */
  readonly query: { readonly [name in NameIn<P, 'query'>]?: string };
  /** What it declares of the form that was posted, as it was written; what is empty is absent. */
  readonly fields: { readonly [name in NameIn<P, 'fields'>]?: string };
  /** The form is larger than the page takes. */
  readonly isTooLarge: boolean;
  /** The clock, as a value. */
  readonly now: Date;
}

type NameIn<P extends Page, Part extends 'query' | 'fields'> = P extends {
  readonly [part in Part]: readonly (infer Name extends string)[];
}
  ? Name
  : never;

/** What a page shows, and with which status. */
export interface Shown {
  readonly status: number;
  readonly html: string;
}

const noForm: PostedForm = { fields: {}, isTooLarge: false };

/**
 * The Lambda function of a page: what was asked for, or posted → `show`, HTML. Whatever is thrown on the way becomes a page
 * too; nothing of the request is logged.
 */
export async function implementPage<P extends Page>(
  page: P,
  show: (given: Given<P>) => Promise<string | Shown>,
  options: { readonly warmUp?: () => Promise<unknown> } = {},
): Promise<(event: APIGatewayProxyEventV2) => Promise<Result>> {
  // A line about a resident's function would date its start.
  if (options.warmUp) await warmUp(options.warmUp, { logs: false });
  return async (event) => {
    try {
      const { lang, id = '' } = event.pathParameters ?? {};
      const language = LANGUAGES.find((known) => known === lang);
      if (!language) throw new Refusal('not-found', 'There is no such language.');
      const query = event.queryStringParameters ?? {};
      const form = page.fields ? readForm(page, event) : noForm;
      // What is asked for and posted is text by name, as Given says of what the page declares.
      const given = { lang: language, id, query, ...form, now: new Date() } as Given<P>;
      const shown = await show(given);
      return replyWithPage(page, event, typeof shown === 'string' ? { status: 200, html: shown } : shown);
    } catch (error) {
      return replyWithErrorPage(event, error);
    }
  };
}
