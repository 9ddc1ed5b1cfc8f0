import * as z from 'zod/mini';
import { hasEtag, type Operation } from '../../contract/operation.ts';
import type { Json, Schema } from './component.ts';
import type { ComponentSchemas } from './componentSchemas.ts';
import type { Documented } from './documented.ts';
import { headerRefs } from './headers.ts';
import { refusals } from './refusals.ts';

/** An operation as the document has it, under its path and method. */
export function describeOperation(told: Documented, schemas: ComponentSchemas): Json {
  const { operation } = told;
  const { id, summary, description, auth, reply, cached } = operation;
  return {
    operationId: id,
    summary,
    description: [description, whoMay[auth]].filter(Boolean).join('\n\n'),
    tags: [tagOf(operation)],
    security: securityOf(operation),
    parameters: parametersOf(told, schemas),
    ...(operation.body && { requestBody: requestBody(told, operation.body, schemas) }),
    responses: {
      [reply.status]: success(told, schemas),
      ...(cached && { 304: unchanged(operation) }),
      ...refusals(operation),
    },
  };
}

/**
 * Officers send their token to what caches keep, too: without it they would read the public copy, whose state a change
 * may not name any more. Clients send one only where the document knows of it, so it is told as a choice.
 */
function securityOf({ auth, cached }: Operation): Json[] {
  if (auth !== 'public') return [{ accessToken: [] }];
  return cached ? [{}, { accessToken: [] }] : [];
}

/** Under which heading an operation stands: by the first part of its path. */
export function tagOf({ path }: Operation): string {
  const [, first = ''] = path.split('/');
  if (first === 'challenge' || first === 'suggestion') return 'suggestions';
  return first.includes('.') ? 'feeds' : first;
}

const whoMay = {
  public: 'For everybody.',
  officer: 'For officers and coordinators.',
  coordinator: 'For coordinators.',
} as const;

function requestBody(
  { operation, requests = {} }: Documented,
  body: Schema,
  schemas: ComponentSchemas,
): Json {
  const { consumes: [mediaType = 'application/json'] = [], bodyLimit = 8 } = operation;
  const examples = Object.fromEntries(Object.entries(requests).map(([name, value]) => [name, { value }]));
  return {
    required: true,
    description: `At most ${bodyLimit} KiB. Fields that do not exist are refused.`,
    // One of those that are taken: of two, some generators make a client that cannot be loaded.
    content: { [mediaType]: { schema: schemas.ref(body), examples } },
  };
}

function parametersOf({ operation, parameters = {} }: Documented, schemas: ComponentSchemas): Json[] {
  const { params, query, headers = {}, ifMatch, cached } = operation;
  const parameter = (place: string, [name, schema]: [string, Schema]) => {
    const sample = schemas.sample(schema);
    return {
      name: place === 'header' ? name.charAt(0).toUpperCase() + name.slice(1) : name,
      in: place,
      required: place === 'path' || !z.safeParse(schema, undefined).success,
      description: parameters[name],
      schema: schemas.parameter(schema),
      ...(sample && place !== 'query' && { example: sample }),
    };
  };
  return [
    ...fieldsOf(params).map((field) => parameter('path', field)),
    ...fieldsOf(query).map((field) => parameter('query', field)),
    ...Object.entries(headers).map((field) => parameter('header', field)),
    ...(ifMatch ? [header('If-Match', ifMatchText, true)] : []),
    ...(cached ? [header('If-None-Match', 'The ETag of the copy that you have.', false)] : []),
  ];
}

const ifMatchText = 'The strong ETag of what you have read. Another, `*` or a weak one is refused.';

function fieldsOf(schema: Schema | undefined): [string, Schema][] {
  return schema instanceof z.ZodMiniObject ? Object.entries(schema.shape) : [];
}

function header(name: string, description: string, required: boolean): Json {
  return {
    name,
    in: 'header',
    description,
    required,
    schema: { type: 'string', ...(required && { minLength: 1 }) },
  };
}

function success({ operation, ...told }: Documented, schemas: ComponentSchemas): Json {
  const { cached, origins, query, reply } = operation;
  const { status, body, mediaType = 'application/json', alternative, location, fileName } = reply;
  const pages = fieldsOf(query).some(([name]) => name === 'cursor');
  return {
    description: descriptions[status],
    headers: headerRefs(
      'Cache-Control',
      hasEtag(operation) && 'ETag',
      location && 'Location',
      pages && 'Link',
      fileName !== undefined && 'Content-Disposition',
      (cached || alternative || origins === 'listed') && 'Vary',
      ...crossOrigin(operation),
    ),
    ...(body && {
      content: {
        [bare(mediaType)]: {
          schema: reply.mediaType ? { type: 'string' } : schemas.ref(body),
          example: told.reply,
        },
        ...(alternative && {
          [bare(alternative.mediaType)]: { schema: { type: 'string' }, example: told.alternative },
        }),
      },
    }),
    ...(told.links && { links: told.links }),
  };
}

const descriptions = { 200: 'Here it is.', 201: 'It was created.', 204: 'It was done.' } as const;

function unchanged(operation: Operation): Json {
  return {
    description: 'Your copy is still right.',
    headers: headerRefs('Cache-Control', 'ETag', 'Vary', ...crossOrigin(operation)),
  };
}

function crossOrigin({ origins }: Operation) {
  if (origins === 'own') return [];
  return origins === 'any'
    ? (['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'] as const)
    : (['Access-Control-Allow-Origin'] as const);
}

/** A media type without its parameters, as documents name it. */
function bare(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType;
}
