import * as z from 'zod/mini';
import { type Operation, problemsOf } from '../contract/operation.ts';
import { operations } from '../contract/operations.ts';
import { API } from '../contract/path.ts';
import { type ProblemType, problems } from '../contract/problems.ts';
import {
  bodyRef,
  capitalised,
  componentSchemas,
  type Json,
  parameterSchema,
  ref,
  sampleOf,
} from './components.ts';
import { examples, type OperationExamples, problemExamples } from './examples.ts';
import { links } from './links.ts';
import { parameterWords, problemWords } from './words.ts';

/** The OpenAPI 3.1 document of the API, out of the declarations that run it. */
export function openApi(): Json {
  return documentOf(Object.values(operations));
}

/** The document of these operations. */
export function documentOf(all: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const operation of all) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    };
  }
  const refusals = [
    ...new Set(all.flatMap((operation) => [...refusalsOf(operation).values()].map(nameOfAll))),
  ];
  const types = [...new Set(all.flatMap(problemsOf))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Op e Kaffi',
      version: '1.0.0',
      summary:
        'Meetings of a quarter with its police officers, and suggestions whose senders are not recorded',
      description: introduction,
      contact: { name: 'Who runs this website' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API, description: 'On the website’s own address' }],
    tags: [...new Set(all.map(tagOf))].map((name) => ({ name, description: tags[name] ?? `About ${name}.` })),
    paths,
    components: {
      schemas: { ...componentSchemas(all), GatewayMessage: gatewayMessage },
      examples: Object.fromEntries(
        types.map((type) => [type, { summary: problems[type].title, value: problemExamples[type] }]),
      ),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, { text, sample, pattern, required }]) => [
          name,
          {
            description: text,
            required: required ?? false,
            schema: { type: 'string', ...(pattern && { pattern }) },
            example: sample,
          },
        ]),
      ),
      responses: Object.fromEntries(
        refusals.map((name) => [name, refusal(name.split('-or-') as ProblemType[])]), // as nameOfAll joined them
      ),
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the OpenID provider that `/config.json` names, with the scopes that it names.',
        },
      },
    },
  };
}

const introduction = `Reading is open to everybody, from any website, and may be cached. Suggestions are sent without \
saying who you are: no address, cookie or device is recorded. Officers sign in.

**Stability.** Fields, parameters, operations and problem types may be added; none is renamed, removed or given another \
meaning. Ignore what you do not know.

**Caching.** What everybody may read has a strong \`ETag\`: ask again with \`If-None-Match\` and get a 304. Compressed \
answers have the same tag as a weak one. Such operations answer \`HEAD\` as well.

**Other origins.** Public reads and their problems may be used by pages of any origin. What sends or follows a \
suggestion may be used by pages of the origins that the operator has listed. The rest is for the website itself.

**Problems.** Errors are \`application/problem+json\` (RFC 9457). An address that does not exist is a 404 \
\`/problems/not-found\`, a method that an address lacks a 405 \`/problems/method-not-allowed\` with \`Allow\`. \
What is turned away before it reaches the API (401, 403, 413, 429, 500, 503) may be JSON with a \`message\` alone.`;

const tags: Readonly<Record<string, string>> = {
  sessions: 'Meetings: when, where, about what',
  series: 'The recurring meeting of a quarter',
  feeds: 'For calendar applications and feed readers',
  suggestions: 'What residents send, and what becomes of it',
  insights: 'What comes back over the months',
};

/** Under which heading an operation stands: by the first part of its path. */
function tagOf({ path }: Operation): string {
  const [, first = ''] = path.split('/');
  if (first === 'challenge' || first === 'suggestion') return 'suggestions';
  return first.includes('.') ? 'feeds' : first;
}

/** Headers of answers. `required`: wherever it is listed, it is there. */
const headers: Readonly<
  Record<string, { text: string; sample: string; pattern?: string; required?: boolean }>
> = {
  'Cache-Control': {
    text: 'How long it may be kept, and by whom. With `Authorization` it is always `private, no-store`.',
    sample: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    required: true,
  },
  ETag: {
    text: 'Names this state of it. Strong, and what `If-Match` takes; weak where the answer came compressed.',
    sample: '"p3TdC6YJtDfNt3Hk1Q0uQA"',
    pattern: '^(W/)?"[A-Za-z0-9_-]+"$',
    required: true,
  },
  Vary: { text: 'Request headers on which the answer depends.', sample: 'Authorization', required: true },
  Link: {
    text: 'The next page, with `rel="next"`; missing on the last.',
    sample: '</api/sessions?when=past&cursor=eyJzbG90IjoiMjAyNi0wMSJ9.p3TdC6YJtDfN>; rel="next"',
  },
  Location: { text: 'Where it is.', sample: '/api/sessions/gare-2026-12-2', required: true },
  'Content-Disposition': {
    text: 'What a browser calls it when it saves it.',
    sample: 'inline; filename="op-e-kaffi.ics"',
    required: true,
  },
  'Retry-After': { text: 'After how many seconds to try again.', sample: '5' },
  'WWW-Authenticate': { text: 'How to sign in.', sample: 'Bearer' },
  'Access-Control-Allow-Origin': {
    text: 'Whose pages may read the answer: `*`, or the origin that asked where the operator has listed it.',
    sample: '*',
  },
  'Access-Control-Expose-Headers': {
    text: 'Headers that pages of other origins may read.',
    sample: 'ETag, Link',
  },
};

function headerRefs(...names: (string | false | undefined)[]): Json {
  const present = names.filter((name) => typeof name === 'string');
  return Object.fromEntries(present.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function describe(operation: Operation): Json {
  const { id, summary, description, auth } = operation;
  return {
    operationId: id,
    summary,
    description: [description, whoMay[auth]].filter(Boolean).join('\n\n'),
    tags: [tagOf(operation)],
    security: auth === 'public' ? [] : [{ accessToken: [] }],
    parameters: parametersOf(operation),
    ...(operation.body && { requestBody: requestBody(operation) }),
    responses: { [operation.reply.status]: success(operation), ...refusals(operation) },
  };
}

const whoMay = {
  public: 'For everybody.',
  officer: 'For officers and coordinators.',
  coordinator: 'For coordinators.',
} as const;

function requestBody(operation: Operation): Json {
  const { consumes = ['application/json'], bodyLimit = 8 } = operation;
  const { requests } = examplesOf(operation);
  const content = { schema: bodyRef(operation, 'request'), ...(requests && { examples: shown(requests) }) };
  return {
    required: true,
    description: `At most ${bodyLimit} KiB. Fields that do not exist are refused.`,
    content: Object.fromEntries(consumes.map((type) => [type, content])),
  };
}

function parametersOf({ id, params, query, headers, ifMatch, cached }: Operation): Json[] {
  const words = (name: string) => parameterWords[`${id}.${name}`] ?? parameterWords[name];
  const parameter = (place: string, [name, schema]: [string, z.core.$ZodType]) => {
    const sample = sampleOf(schema);
    return {
      name: place === 'header' ? capitalised(name) : name,
      in: place,
      required: place === 'path' || !z.safeParse(schema, undefined).success,
      ...(words(name) && { description: words(name) }),
      schema: parameterSchema(schema),
      ...(sample && place !== 'query' && { example: sample }),
    };
  };
  return [
    ...fieldsOf(params).map((field) => parameter('path', field)),
    ...fieldsOf(query).map((field) => parameter('query', field)),
    ...Object.entries(headers ?? {}).map((field) => parameter('header', field)),
    ...(ifMatch
      ? [
          header(
            'If-Match',
            'The strong ETag of what you have read. Another, `*` or a weak one is refused.',
            true,
          ),
        ]
      : []),
    ...(cached ? [header('If-None-Match', 'The ETag of the copy that you have.', false)] : []),
  ];
}

function fieldsOf(schema: z.core.$ZodType | undefined): [string, z.core.$ZodType][] {
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

function success(operation: Operation): Json {
  const { cached, ifMatch, origins, reply } = operation;
  const { status, body, mediaType = 'application/json', alternative, location, fileName } = reply;
  const { reply: sample, alternative: other } = examplesOf(operation);
  const next = (links as Readonly<Record<string, Json | undefined>>)[operation.id]; // a table by operation
  const pages = fieldsOf(operation.query).some(([name]) => name === 'cursor');
  return {
    description: descriptions[status],
    headers: headerRefs(
      'Cache-Control',
      (cached || ifMatch || location !== undefined) && 'ETag',
      location && 'Location',
      pages && 'Link',
      fileName && 'Content-Disposition',
      (cached || alternative || origins === 'listed') && 'Vary',
      ...crossOrigin(operation),
    ),
    ...(body && {
      content: {
        [bare(mediaType)]: {
          schema: reply.mediaType ? { type: 'string' } : bodyRef(operation, 'reply'),
          ...(sample !== undefined && { example: sample }),
        },
        ...(alternative && {
          [bare(alternative.mediaType)]: {
            schema: { type: 'string' },
            ...(other !== undefined && { example: other }),
          },
        }),
      },
    }),
    ...(next && { links: next }),
  };
}

const descriptions = { 200: 'Here it is.', 201: 'It was created.', 204: 'It was done.' } as const;

function crossOrigin({ origins }: Operation): string[] {
  if (origins === 'own') return [];
  return origins === 'any'
    ? ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers']
    : ['Access-Control-Allow-Origin'];
}

/** A media type without its parameters, as documents name it. */
function bare(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType;
}

function refusals(operation: Operation): Json {
  const unchanged = {
    description: 'Your copy is still right.',
    headers: headerRefs('Cache-Control', 'ETag', 'Vary', ...crossOrigin(operation)),
  };
  return {
    ...(operation.cached && { 304: unchanged }),
    ...Object.fromEntries(
      [...refusalsOf(operation)].map(([status, types]) => [
        status,
        { $ref: `#/components/responses/${nameOfAll(types)}` },
      ]),
    ),
  };
}

function refusalsOf(operation: Operation): Map<number, ProblemType[]> {
  return Map.groupBy(problemsOf(operation).sort(), (type) => problems[type].status);
}

function nameOfAll(types: readonly ProblemType[]): string {
  return types.join('-or-');
}

/** What the gateway in front of the functions may answer by itself, and in its own words. */
const byGateway: readonly ProblemType[] = [
  'unauthenticated',
  'forbidden',
  'too-large',
  'too-many-requests',
  'internal',
  'unavailable',
];

const gatewayMessage: Json = {
  type: 'object',
  description: 'What the gateway in front of the API says where it turns a request away by itself.',
  properties: { message: { type: ['string', 'null'], description: 'Why, in a few words.' } },
  required: ['message'],
  examples: [{ message: 'Too Many Requests' }],
};

function refusal(types: readonly ProblemType[]): Json {
  return {
    description: types.map((type) => `\`/problems/${type}\`: ${problemWords[type]}`).join('\n\n'),
    headers: headerRefs(
      types.includes('unauthenticated') && 'WWW-Authenticate',
      types.includes('unavailable') && 'Retry-After',
      'Access-Control-Allow-Origin',
    ),
    content: {
      'application/problem+json': {
        schema: ref('Problem'),
        examples: Object.fromEntries(types.map((type) => [type, { $ref: `#/components/examples/${type}` }])),
      },
      ...(types.some((type) => byGateway.includes(type)) && {
        'application/json': { schema: ref('GatewayMessage') },
      }),
    },
  };
}

function examplesOf({ id }: Operation): OperationExamples {
  return (examples as Readonly<Record<string, OperationExamples>>)[id] ?? {}; // a table by operation
}

function shown(requests: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(requests).map(([name, value]) => [name, { value }]));
}
