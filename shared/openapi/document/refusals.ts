import { type Operation, problemsOf } from '../../contract/operation.ts';
import { type ProblemType, problems } from '../../contract/problems.ts';
import type { Json } from './component.ts';
import { headerRefs } from './headers.ts';
import { problemTexts } from './problemTexts.ts';

/** What an operation may refuse, by status: a shared component, or where a status has several reasons all of them. */
export function refusals(operation: Operation): Json {
  return Object.fromEntries(
    [...typesByStatus(operation)].map(([status, types]) => {
      const [only, ...others] = types;
      return [status, others.length > 0 ? refusal(types) : { $ref: `#/components/responses/${only}` }];
    }),
  );
}

/** The refusals that operations share: those that have their status alone. */
export function refusalComponents(all: readonly Operation[]): Json {
  const alone = all.flatMap((operation) =>
    [...typesByStatus(operation).values()].filter(({ length }) => length === 1).flat(),
  );
  return Object.fromEntries(alone.map((type) => [type, refusal([type])]));
}

/** An example of each problem that one of the operations may refuse with. */
export function problemExamples(all: readonly Operation[]): Json {
  return Object.fromEntries(
    all.flatMap(problemsOf).map((type) => {
      const { status, title } = problems[type];
      const value = { type: `/problems/${type}`, title, status, ...problemTexts[type].example };
      return [type, { summary: title, value }];
    }),
  );
}

function typesByStatus(operation: Operation): Map<number, ProblemType[]> {
  return Map.groupBy(problemsOf(operation).sort(), (type) => problems[type].status);
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

export const gatewayMessage: Json = {
  type: 'object',
  description: 'What the gateway in front of the API says where it turns a request away by itself.',
  properties: { message: { type: ['string', 'null'], description: 'Why, in a few words.' } },
  required: ['message'],
  examples: [{ message: 'Too Many Requests' }],
};

function refusal(types: readonly ProblemType[]): Json {
  return {
    description: types.map((type) => `\`/problems/${type}\`: ${problemTexts[type].when}`).join('\n\n'),
    headers: headerRefs(
      types.includes('unauthenticated') && 'WWW-Authenticate',
      types.includes('unavailable') && 'Retry-After',
      'Access-Control-Allow-Origin',
    ),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(types.map((type) => [type, { $ref: `#/components/examples/${type}` }])),
      },
      ...(types.some((type) => byGateway.includes(type)) && {
        'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' } },
      }),
    },
  };
}
