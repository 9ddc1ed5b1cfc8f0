import * as z from 'zod/mini';
import { type Operation, problemsOf } from './operation.ts';
import { operations } from './operations.ts';
import { Problem, type ProblemType, problems } from './problems.ts';
import { LocalizedLine, LocalizedProse } from './schemas/Localized.ts';
import { Recurrence, Series, Subject } from './schemas/Series.ts';
import { Session, SessionSummary, Topic, Venue } from './schemas/Session.ts';

type Json = { [name: string]: unknown };

/** Schemas that get a name of their own in the document. */
const named = {
  LocalizedLine,
  LocalizedProse,
  Venue,
  Topic,
  SessionSummary,
  Session,
  Subject,
  Recurrence,
  Series,
  Problem,
};

/** The OpenAPI 3.1 document of the API, out of the declarations that run it. */
export function openApi(): Json {
  const all: readonly Operation[] = Object.values(operations);
  const paths: Record<string, Json> = {};
  for (const operation of all) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Op e Kaffi',
      version: '1.0.0',
      summary:
        'Meetings of a quarter with its police officers, and suggestions whose senders are not recorded',
      description:
        'Reading is open to everybody, from any website, and may be cached. Suggestions are sent without saying who ' +
        'you are: no address, cookie or device is recorded. Officers sign in.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    tags: [
      { name: 'public', description: 'For everybody' },
      { name: 'officers', description: 'For who is signed in' },
    ],
    paths,
    components: {
      schemas: componentSchemas(all),
      responses: Object.fromEntries(problemTypes.map((type) => [type, problemResponse(type)])),
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the OpenID provider that /config.json names.',
        },
      },
    },
  };
}

const problemTypes = Object.keys(problems) as ProblemType[]; // the object is closed and const

function describe(operation: Operation): Json {
  const { id, summary, description, auth, body, consumes = ['application/json'] } = operation;
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    tags: [auth === 'public' ? 'public' : 'officers'],
    security: auth === 'public' ? [] : [{ accessToken: [] }],
    parameters: parametersOf(operation),
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(consumes.map((type) => [type, { schema: ref(requestName(operation)) }])),
      },
    }),
    responses: { [operation.reply.status]: success(operation), ...refusals(operation) },
  };
}

function parametersOf({ params, query, headers, ifMatch, cached }: Operation): Json[] {
  return [
    ...fieldsOf(params).map(([name, schema]) => parameter('path', name, schema, true)),
    ...fieldsOf(query).map(([name, schema]) => parameter('query', name, schema)),
    ...Object.entries(headers ?? {}).map(([name, schema]) => parameter('header', name, schema)),
    ...(ifMatch ? [header('If-Match', 'The ETag of what you have read.', true)] : []),
    ...(cached ? [header('If-None-Match', 'The ETag of the copy that you have.', false)] : []),
  ];
}

function fieldsOf(schema: z.core.$ZodType | undefined): [string, z.core.$ZodType][] {
  return schema instanceof z.ZodMiniObject ? Object.entries(schema.shape) : [];
}

function parameter(place: string, name: string, schema: z.core.$ZodType, required?: true): Json {
  const optional = z.safeParse(schema, undefined).success;
  return { name, in: place, required: required ?? !optional, schema: jsonSchema(schema, 'output') };
}

function header(name: string, description: string, required: boolean): Json {
  return { name, in: 'header', description, required, schema: { type: 'string' } };
}

function success(operation: Operation): Json {
  const { status, body, mediaType = 'application/json', alternative, location } = operation.reply;
  const headers: Json = {
    'Cache-Control': { description: 'How long it may be kept, and by whom.', schema: { type: 'string' } },
    ...((operation.cached || operation.ifMatch || location) && {
      ETag: { description: 'Names this state of it; a strong validator.', schema: { type: 'string' } },
    }),
    ...(location && { Location: { description: 'Where it is.', schema: { type: 'string' } } }),
    ...(fieldsOf(operation.query).some(([name]) => name === 'cursor') && {
      Link: {
        description: 'The next page, with rel="next"; missing on the last.',
        schema: { type: 'string' },
      },
    }),
  };
  return {
    description: descriptions[status],
    headers,
    ...(body && {
      content: {
        [mediaType]: { schema: ref(replyName(operation)) },
        ...(alternative && { [alternative.mediaType]: { schema: { type: 'string' } } }),
      },
    }),
  };
}

const descriptions = { 200: 'Here it is.', 201: 'It was created.', 204: 'It was done.' } as const;

function refusals(operation: Operation): Json {
  const byStatus = Map.groupBy(problemsOf(operation), (type) => problems[type].status);
  return {
    ...(operation.cached && { 304: { description: 'Your copy is still right.' } }),
    ...Object.fromEntries(
      [...byStatus].map(([status, [first, ...others]]) => [
        status,
        first && others.length === 0
          ? { $ref: `#/components/responses/${first}` }
          : problemResponse(first, ...others),
      ]),
    ),
  };
}

function problemResponse(...types: (ProblemType | undefined)[]): Json {
  const known = types.filter((type) => type !== undefined);
  return {
    description: known.map((type) => `\`/problems/${type}\`: ${problems[type].title}.`).join(' '),
    content: { 'application/problem+json': { schema: ref('Problem') } },
  };
}

function componentSchemas(all: readonly Operation[]): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const operation of all) {
    const { body } = operation;
    const reply = operation.reply.body;
    if (body && !registry.has(body)) registry.add(body, { id: requestName(operation) });
    if (reply && !registry.has(reply)) registry.add(reply, { id: replyName(operation) });
  }
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [id, schema]),
  );
}

function requestName({ id, body }: Operation): string {
  return nameOf(body) ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`;
}

function replyName({ id, reply }: Operation): string {
  return nameOf(reply.body) ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}Reply`;
}

function nameOf(schema: z.core.$ZodType | undefined): string | undefined {
  return Object.entries(named).find(([, other]) => other === schema)?.[0];
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
