import { describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { Problem } from '../../shared/contract/Problem.ts';
import { SeriesPatch } from '../../shared/model/Series.ts';
import { openApi } from '../../shared/openapi/openApi.ts';

type Json = { readonly [name: string]: Json } & { readonly [index: number]: Json };

const whole = openApi(null);
const document = whole as unknown as Json; // walked as it is
const all: readonly Operation[] = Object.values(operations);

function described({ path, method }: Operation): Json {
  return document.paths?.[path]?.[method.toLowerCase()] ?? {};
}

// What generators of clients made something wrong of, or nothing. `npm run test:clients` runs two of them.
describe('the OpenAPI document, as generators read it,', () => {
  test('offers a token to what caches keep, since officers read past them', () => {
    for (const declared of all.filter(({ auth }) => auth === 'public')) {
      const { id, cached } = declared;
      expect([id, described(declared).security]).toEqual([id, cached ? [{}, { accessToken: [] }] : []]);
    }
  });

  test('tells of one media type of a change, since of two some generators make a client that cannot be loaded', () => {
    for (const declared of all.filter(({ method }) => method === 'PATCH')) {
      expect(declared.consumes).toEqual(['application/merge-patch+json', 'application/json']);
      const content = described(declared).requestBody?.content ?? {};
      expect(Object.keys(content)).toEqual(['application/merge-patch+json']);
    }
  });

  test('tells of a flaw as one record, since some generators take no choice of records', () => {
    const { items } = document.components?.schemas?.Problem?.properties?.errors ?? {};
    expect(Object.keys(items?.properties ?? {}).sort()).toEqual(['detail', 'parameter', 'pointer']);
    expect(items?.required).toEqual(['detail']);
    const problem = { type: '/problems/stale', title: 'Demo', status: 400, detail: 'Demo' };
    const fits = (flaw: object) => Problem.safeParse({ ...problem, errors: [flaw] }).success;
    expect(fits({ pointer: '#', detail: 'Demo' })).toBe(true);
    expect(fits({ parameter: 'limit', detail: 'Demo' })).toBe(true);
    expect(fits({ detail: 'Demo' })).toBe(false);
    expect(fits({ pointer: '#', parameter: 'limit', detail: 'Demo' })).toBe(false);
  });

  test('has no pattern with escapes of characters, which some generators write as the characters', () => {
    expect(JSON.stringify(whole).match(/"pattern":"[^"]*\\\\u[^"]*"/g) ?? []).toEqual([]);
  });

  test('closes lists of values in what is sent alone, since values may be added to what is answered', () => {
    const closed: string[] = [];
    const visit = (value: unknown, at: string) => {
      if (typeof value !== 'object' || value === null) return;
      const { $ref, ...rest } = value as Json; // any object has members
      if (rest.enum ?? rest.const) closed.push(at);
      const name = String($ref).replace('#/components/', '').split('/');
      if ($ref) visit(document.components?.[name[0] ?? '']?.[name[1] ?? ''], `${at} ${name[1]}`);
      for (const [field, inner] of Object.entries(rest)) if (!/^examples?$/.test(field)) visit(inner, at);
    };
    for (const declared of all) visit(described(declared).responses, declared.id);
    expect(closed).toEqual([]);
    expect(document.components?.schemas?.SessionSummary?.properties?.status).toMatchObject({
      type: 'string',
      'x-extensible-enum': ['scheduled', 'cancelled'],
    });
    expect(document.components?.schemas?.SuggestionKind?.enum).toContain('question');
  });

  test('tells whether one has to book as a boolean, of which the API takes false alone', async () => {
    for (const name of ['Session', 'SessionSummary', 'Series', 'SeriesDraft', 'SeriesPatch']) {
      const { description: _, ...told } =
        document.components?.schemas?.[name]?.properties?.bookingRequired ?? {};
      expect([name, told]).toEqual([name, { type: 'boolean' }]);
    }
    const { error } = SeriesPatch.safeParse({ bookingRequired: true });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Nobody has to book: this can only be false.',
    ]);
  });
});
