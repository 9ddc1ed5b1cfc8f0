import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Operation, RequestOf } from '../../shared/contract/operation.ts';
import { badField, badInput, type Flaw, Refusal } from '../../shared/domain/Refusal.ts';
import { flawsOf } from './flaws.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { repeatedField } from './repeatedField.ts';

/**
 * Reads what came in, by the operation's declaration. Refuses in this order: media type, size, form,
 * missing `If-Match`, then a path that can't lead to anything.
 */
export function readRequest<O extends Operation>(operation: O, event: APIGatewayProxyEventV2): RequestOf<O> {
  const body = operation.body && readJson(operation, event);
  const flaws: Flaw[] = [];
  const parse = (schema: z.core.$ZodType | undefined, value: unknown, place: 'body' | 'parameter') => {
    if (!schema) return undefined;
    const parsed = z.safeParse(schema, value);
    if (!parsed.success) flaws.push(...flawsOf(parsed.error, place));
    return parsed.data;
  };
  const request = {
    body: parse(operation.body, body, 'body'),
    query: parse(operation.query ?? noQuery, readQuery(event.rawQueryString, flaws), 'parameter'),
    headers: parse(
      operation.headers && z.object(operation.headers),
      operation.headers && event.headers,
      'parameter',
    ),
    params: undefined as unknown,
  };
  if (flaws.length > 0) throw badInput(flaws);
  if (operation.ifMatch && !event.headers['if-match']) {
    throw new HttpRefusal('precondition-required', 'Send If-Match with the ETag of what you have read.');
  }
  if (operation.params) {
    const params = z.safeParse(operation.params, event.pathParameters ?? {});
    if (!params.success) throw new Refusal('not-found', 'There is nothing with this id.');
    request.params = params.data;
  }
  return request as RequestOf<O>; // each member was parsed by the schema that RequestOf takes its type from
}

const noQuery = z.strictObject({});

/** The query's parameters. One given twice is a flaw: nobody could say which of them counts. */
function readQuery(raw: string, flaws: Flaw[]): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(raw)) {
    if (name in query) flaws.push({ parameter: name, detail: 'Is given more than once.' });
    query[name] = value;
  }
  return { ...query };
}

function readJson(operation: Operation, event: APIGatewayProxyEventV2): unknown {
  const accepted = operation.consumes ?? ['application/json'];
  if (!isAccepted(event.headers['content-type'], accepted)) {
    throw new HttpRefusal('unsupported-media-type', `Send ${accepted.join(' or ')}, encoded in UTF-8.`);
  }
  if ((event.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new HttpRefusal('unsupported-media-type', 'Send the body as it is, without a Content-Encoding.');
  }
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const limit = operation.bodyLimit ?? 8;
  if (bytes.length > limit * 1024) {
    throw new HttpRefusal(
      'too-large',
      `The body may have ${limit} KiB and has ${Math.ceil(bytes.length / 1024)}.`,
    );
  }
  const { text, value } = decodeJson(bytes);
  const repeated = repeatedField(text);
  if (repeated) throw badField(repeated, 'Is given more than once.');
  return value;
}

function decodeJson(bytes: Buffer): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    throw badField('#', 'Is not well-formed JSON in UTF-8.');
  }
}

function isAccepted(header: string | undefined, accepted: readonly string[]): boolean {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  return accepted.includes(type.trim()) && (charset === undefined || /^charset="?utf-8"?$/.test(charset));
}
