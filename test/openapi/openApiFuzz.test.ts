import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAgainstDocument } from '../../infra/local/checkAgainstDocument.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { API, matchPath } from '../../shared/contract/path.ts';
import { openApi } from '../../shared/openapi/openApi.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { holding } from '../support/desk.ts';
import { runs } from '../support/effort.ts';
import { fitting, type JsonSchema, misfitting, type Sources } from '../support/fromSchema.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { send } from '../support/suggestions.ts';
import { testSystem } from '../support/testSystem.ts';

// Requests made up from the document alone, as a stranger's tools do. Whatever comes: no 5xx, and nothing that the
// document does not tell.
const system = await testSystem({ settings: { origins: ['https://listed.example'] } });
await system.storeSeries();
await system.storeSession(aSession({ topics: [aTopic({ support: 3 })] }));
await send(system);
const tokens = { officer: await system.token('officer'), coordinator: await system.token('coordinator') };
const { suggestions } = (await system.officer.listSuggestions()).body;
const { receipt } = await holding(await send(system), 201);

interface Described {
  readonly security: readonly object[];
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

const document = openApi(null) as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}; // as linters hold it to be
const all: Readonly<Record<string, Operation>> = operations;

interface Request {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** What somebody knows who has read the document and what it led to. */
const sources: Sources = {
  components: document.components.schemas,
  known: {
    SeriesId: ['gare'],
    SessionId: ['gare-2030-01'],
    TopicId: ['lighting-7f3k'],
    SubjectId: ['lighting'],
    SuggestionId: [suggestions[0]?.id],
    TypedReceipt: [receipt],
    rule: ['FREQ=MONTHLY;BYDAY=3TH'],
    timeZone: ['Europe/Luxembourg'],
    startTime: ['16:00'],
    endTime: ['18:00'],
    startsAt: ['2030-02-10T16:00:00+01:00', '2030-03-10T16:00:00+01:00'],
    endsAt: ['2030-02-10T18:00:00+01:00', '2030-03-10T18:00:00+01:00'],
    from: ['2030-01'],
    to: ['2030-12'],
    until: ['2030-12'],
  },
};

function made(parameter: Described['parameters'][number], valid: boolean): fc.Arbitrary<string | undefined> {
  const value = fitting(parameter.schema, sources, parameter.name).map(String);
  const given = valid ? value : fc.oneof(value, fc.string({ unit: 'grapheme', maxLength: 20 }));
  if (parameter.required && valid) return given;
  // No cursor can be made up.
  const freq = parameter.name === 'cursor' ? 1 : 20;
  return fc.oneof({ arbitrary: given, weight: freq }, { arbitrary: fc.constant(undefined), weight: 5 });
}

/** Requests to an operation: such as the document describes, or such as come close. */
function requests(
  path: string,
  { parameters, requestBody }: Described,
  valid: boolean,
): fc.Arbitrary<Request> {
  const values = fc.tuple(...parameters.map((parameter) => made(parameter, valid)));
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => {
    const fits = fitting(schema, sources);
    return (valid ? fits : misfitting(fits)).map((value) => ({ type, text: JSON.stringify(value) }));
  });
  const body = bodies.length > 0 ? fc.oneof(...bodies) : fc.constant(undefined);
  const token = fc.constantFrom(null, 'officer', 'coordinator', 'coordinator', 'coordinator');
  return fc.tuple(values, body, token).map(([given, sent, by]) => {
    let address = path;
    const query = new URLSearchParams();
    const headers: Record<string, string> = {};
    for (const [i, { name, in: place }] of parameters.entries()) {
      const value = given[i];
      if (place === 'path')
        address = address.replace(`{${name}}`, encodeURIComponent((value ?? '').toWellFormed()));
      else if (value !== undefined && place === 'query') query.set(name, value);
      else if (value !== undefined) headers[name] = value.replace(/[^ -~]/g, '?');
    }
    if (by) headers.authorization = `Bearer ${tokens[by as keyof typeof tokens]}`; // one of them
    if (sent) headers['content-type'] = sent.type;
    return {
      path: `/api${address}${query.size > 0 ? `?${query}` : ''}`,
      headers,
      ...(sent && { body: sent.text }),
    };
  });
}

/** A change has a chance where it names what is there. */
async function withTag({ path, headers }: Request, chance: boolean): Promise<Record<string, string>> {
  if (!chance || headers['If-Match'] === undefined) return headers;
  const { headers: there } = await rawRequest(system.origin, {
    path,
    headers: { authorization: headers.authorization ?? '' },
  });
  return { ...headers, ...(there.etag && { 'If-Match': there.etag }) };
}

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, told]) => ({ path, method: method.toUpperCase(), told })),
);

describe.each(described)('$method $path', ({ path, method, told }) => {
  const operation = Object.values(all).find((one) => one.path === path && one.method === method);

  test.each([
    ['as the document describes them', true],
    ['that come close', false],
  ])('answers requests %s as the document tells', async (_, valid) => {
    if (!operation) throw new Error('The document tells of an operation that is not declared.');
    const property = fc.asyncProperty(requests(path, told, valid), fc.nat(4), async (request, chance) => {
      const headers = await withTag(request, chance > 0);
      const answer = await rawRequest(system.origin, { ...request, method, headers });
      expect(answer.status).toBeLessThan(500);
      // An id that is no part of a path is another address.
      if (answer.status === 404 && !/^\/api(\/[^/?]+)+(\?|$)/.test(request.path)) return;
      if (answer.status === 404 || answer.status === 405) {
        expect(answer.headers['content-type']).toBe('application/problem+json');
        if (answer.status === 405) expect(answer.headers.allow).toContain('OPTIONS');
        return;
      }
      const reply = { statusCode: answer.status, headers: answer.headers, body: answer.text };
      expect(checkAgainstDocument(operation, method, reply)).toEqual([]);
    });
    await fc.assert(property, runs(20));
  });

  test('asks for a token, or not, as the document tells', async () => {
    const { status } = await rawRequest(system.origin, {
      method,
      path: `/api${path.replace('{id}', 'gare')}`,
    });
    const isNeeded = told.security.length > 0 && told.security.every((one) => Object.keys(one).length > 0);
    expect(status === 401).toBe(isNeeded);
  });

  test('allows the methods that the document tells, and no others', async () => {
    const address = `/api${path.replace('{id}', 'gare-2030-01')}`;
    const here = Object.entries(document.paths).filter(([other]) =>
      matchPath(API + other, address.split('/')),
    );
    const methods = here.flatMap(([, told]) => Object.keys(told).map((name) => name.toUpperCase()));
    const { status, headers } = await rawRequest(system.origin, { method: 'PROPFIND', path: address });
    expect(status).toBe(405);
    const allowed = (headers.allow ?? '').split(', ').filter((name) => !['HEAD', 'OPTIONS'].includes(name));
    expect([...new Set(allowed)].sort()).toEqual(methods.sort());
  });
});

test('nothing was answered beside the contract, and nothing logged', () => {
  expect(system.violations).toEqual([]);
  expect(system.output).toEqual([]);
});
