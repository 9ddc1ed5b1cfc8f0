import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Operation, ReplyOf, RequestOf } from '../../shared/contract/operation.ts';
import { warmUp } from '../lambda/warmUp.ts';
import { prefersAlternative } from './negotiation.ts';
import { type Officer, officerOf } from './officer.ts';
import { readRequest } from './readRequest.ts';
import { replyToError, replyWith } from './reply.ts';

type Given<O extends Operation> = RequestOf<O> & {
  /** The clock, as a value. */
  readonly now: Date;
  readonly officer: O['auth'] extends 'public' ? undefined : Officer;
  readonly ifMatch: O['ifMatch'] extends true ? string : undefined;
  /** Whether `Accept` asks for the reply's alternative media type; the reply is text then. */
  readonly alternative: boolean;
};

type Returned<O extends Operation> = O['reply'] extends { alternative: object }
  ? ReplyOf<O> | string
  : ReplyOf<O>;

/**
 * The Lambda function of an operation: who is asking → what came in → `handle` → what goes out. Whatever is
 * thrown on the way becomes a problem; nothing of the request is logged.
 */
export async function implement<O extends Operation>(
  operation: O,
  handle: (given: Given<O>) => Promise<Returned<O>>,
  options: {
    /** Done while the function starts: reads, or writes that can't come about. */
    readonly warmUp?: () => Promise<unknown>;
  } = {},
): Promise<(event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>> {
  // A line about a resident's function would date its start.
  if (options.warmUp) await warmUp(options.warmUp, { logs: operation.auth !== 'public' });
  return async (event) => {
    try {
      const officer = operation.auth === 'public' ? undefined : officerOf(operation, event);
      const request = readRequest(operation, event);
      const ifMatch = operation.ifMatch && event.headers['if-match'];
      const alternative = prefersAlternative(operation.reply, event.headers.accept);
      // What is undefined here is so in Given as well: both follow from the declaration.
      const given = { ...request, officer, ifMatch, alternative, now: new Date() } as Given<O>;
      return replyWith(operation, event, await handle(given));
    } catch (error) {
      return replyToError(operation, event, error);
    }
  };
}
