import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Operation, operation, problemsOf } from '../../shared/contract/operation.ts';
import { operations } from '../../shared/contract/operations.ts';
import { problems } from '../../shared/contract/problems.ts';
import { LocalizedLine, LocalizedProse } from '../../shared/model/Localized.ts';
import { SuggestionDraft } from '../../shared/model/Suggestion.ts';
import { Instant, Time, ZonedTime } from '../../shared/model/time.ts';
import { record } from '../../shared/openapi/document/component.ts';
import { documented } from '../../shared/openapi/document/documented.ts';
import { documentedOperations, documentOf, openApi } from '../../shared/openapi/openApi.ts';
import { runs } from '../support/effort.ts';
import { testSystem } from '../support/testSystem.ts';

type Json = { readonly [name: string]: Json } & { readonly [index: number]: Json };

const system = await testSystem();
const whole = openApi(null);
const document = whole as unknown as Json; // walked as it is
const text = JSON.stringify(whole);
const all: readonly Operation[] = Object.values(operations);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', ...whole });

function misfit(schema: string, value: unknown): string | null {
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
  if (!validate) return `There is no schema ${schema}.`;
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

function described({ path, method }: Operation): Json {
  return document.paths?.[path]?.[method.toLowerCase()] ?? {};
}

describe('the OpenAPI document', () => {
  test('is what the website serves', async () => {
    expect(await (await system.http('/openapi.json')).text()).toBe(text);
  });

  test('has nothing that Redocly’s recommended rules find', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    expect(await lintFromString({ source: text, absoluteRef: '/openapi.json', config })).toEqual([]);
  });

  test('has nothing that Spectral’s recommended rules find', async () => {
    const spectral = new spectralCore.Spectral();
    spectral.setRuleset({ extends: [[oas, 'recommended']] } as Parameters<typeof spectral.setRuleset>[0]);
    const found = await spectral.run(JSON.parse(text));
    expect(found.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`)).toEqual([]);
  });

  test('names the licence of texts and data, where there is one, and else that of the software', () => {
    const license = { name: 'CC-BY-4.0', identifier: 'CC-BY-4.0' };
    expect(openApi('CC-BY-4.0')).toMatchObject({ info: { license } });
    expect(whole).toMatchObject({ info: { license: { name: 'MIT', identifier: 'MIT' } } });
  });

  test('tells of every operation: who may call it, and all that it may answer', () => {
    for (const declared of all) {
      const told = described(declared);
      expect(told.operationId).toBe(declared.id);
      const choice = declared.cached ? [{}, { accessToken: [] }] : [];
      expect(told.security).toEqual(declared.auth === 'public' ? choice : [{ accessToken: [] }]);
      const refusals = problemsOf(declared).map((type) => problems[type].status);
      const statuses = [declared.reply.status, ...refusals, ...(declared.cached ? [304] : [])];
      expect(Object.keys(told.responses ?? {})).toEqual([...new Set(statuses)].sort().map(String));
    }
  });

  test('requires If-Match where a change has to name what it changes, and no parameter that has a default', () => {
    for (const declared of all) {
      const parameters = described(declared).parameters as unknown as {
        name: string;
        in: string;
        required: boolean;
        schema: object;
      }[];
      const ifMatch = parameters.find(({ name }) => name === 'If-Match');
      expect(ifMatch?.required).toBe(declared.ifMatch);
      for (const { name, in: place, required, schema } of parameters) {
        if (place === 'query') expect([name, required]).toEqual([name, false]);
        if ('default' in schema) expect(required).toBe(false);
      }
    }
  });

  test('shows an example of each body, which fits its schema', () => {
    let shown = 0;
    const check = (at: string, value: unknown) => {
      const validate = ajv.getSchema(`api#${at}/schema`);
      expect([at, validate?.(value), validate?.errors]).toEqual([at, true, null]);
      shown += 1;
    };
    const visit = (value: unknown, at: string) => {
      if (typeof value !== 'object' || value === null) return;
      const holder = value as Record<string, unknown>; // any object has members
      if (at.endsWith('/application~1json') || /\/(text|application)~1[\w+.-]+$/.test(at)) {
        if ('example' in holder) check(encodeURI(at), holder.example);
        for (const example of Object.values(holder.examples ?? {})) {
          const name = /examples\/(.*)$/.exec(example.$ref ?? '')?.[1];
          check(encodeURI(at), name ? document.components?.examples?.[name]?.value : example.value);
        }
        return;
      }
      for (const [name, inner] of Object.entries(holder)) {
        visit(inner, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
    };
    visit(document.paths, '/paths');
    visit(document.components?.responses, '/components/responses');
    expect(shown).toBeGreaterThan(40);
    for (const declared of all) {
      const { requestBody, responses } = described(declared);
      for (const content of [requestBody, responses?.[declared.reply.status]].map((part) => part?.content)) {
        for (const told of Object.values(content ?? {})) {
          expect([declared.id, told.example ?? told.examples]).toEqual([declared.id, expect.anything()]);
        }
      }
    }
  });

  test('gives one value of each schema that is a single text, which fits', () => {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      for (const sample of (schema.examples ?? []) as unknown as unknown[])
        expect([name, misfit(name, sample)]).toEqual([name, null]);
    }
  });

  test('says what every schema, every field and every parameter is', () => {
    const silent: string[] = [];
    const visit = (value: unknown, at: string) => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {}, ...rest } = value as Json; // any object has members
      for (const [name, field] of Object.entries(properties)) {
        if (field.description === undefined) silent.push(`${at}.${name}`);
        visit(field, `${at}.${name}`);
      }
      for (const inner of Object.values(rest)) visit(inner, at);
    };
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (schema.description === undefined) silent.push(name);
      visit(schema, name);
    }
    for (const declared of all) {
      for (const { name, description } of (described(declared).parameters ?? []) as unknown as Json[])
        if (description === undefined) silent.push(`${declared.id}.${name}`);
    }
    expect(silent).toEqual([]);
  });

  test('has no schema twice', () => {
    const schemas = Object.entries(document.components?.schemas ?? {});
    const seen = new Map<string, string>();
    for (const [name, { description: _, examples: __, ...rest }] of schemas) {
      const same = JSON.stringify(rest);
      if (rest.properties) expect([name, seen.get(same)]).toEqual([name, undefined]);
      seen.set(same, name);
    }
  });

  test('is valid of an operation that says no more than it has to', async () => {
    const least = operation({
      id: 'least',
      method: 'GET',
      path: '/least/{id}',
      summary: 'The least',
      auth: 'public',
      origins: 'any',
      cached: true,
      params: z.strictObject({ id: z.string() }),
      reply: { status: 200, body: z.strictObject({ subjects: z.array(z.string()) }) },
    });
    const told = documented(least, {
      components: { SubjectList: record(least.reply.body, 'Subjects.', { subjects: 'Their ids.' }) },
      parameters: { id: 'Whose.' },
      reply: { subjects: [] },
    });
    const source = JSON.stringify(documentOf([...Object.values(documentedOperations), told], null));
    const config = await createConfig({ extends: ['recommended'] });
    expect(await lintFromString({ source, absoluteRef: '/openapi.json', config })).toEqual([]);
  });
});

describe('what the document says of values', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc
      .array(fc.constantFrom('a', ' ', '\n', '\u0007', '\u202e', '\u200b', '\u0301', '🙂', '\u2028'), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  );

  test.each([
    ['LocalizedLine', LocalizedLine],
    ['LocalizedProse', LocalizedProse],
  ])('%s: what the API keeps of a text fits', (name, schema) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('fr', 'lb', 'xx'), anyText), (value) => {
        const taken = schema.safeParse(value);
        if (taken.success) expect(misfit(name, taken.data)).toBeNull();
        else if ('xx' in value || Object.keys(value).length === 0) expect(misfit(name, value)).not.toBeNull();
      }),
      runs(2000),
    );
  });

  test('text of nothing but white space does not fit', () => {
    for (const bad of ['', ' ', '\n\t']) {
      expect([bad, misfit('LocalizedLine', { fr: bad })]).toEqual([bad, expect.any(String)]);
    }
  });

  test('a suggestion of the shortest text fits, one without a challenge does not', () => {
    const draft = { challenge: 'x', kind: 'need', language: 'fr', text: '🙂a' };
    expect(SuggestionDraft.safeParse(draft).success).toBe(true);
    expect(misfit('SuggestionDraft', draft)).toBeNull();
    expect(misfit('SuggestionDraft', { ...draft, challenge: undefined })).not.toBeNull();
  });

  test.each([
    ['Time', Time],
    ['ZonedTime', ZonedTime],
    ['Instant', Instant],
  ])('%s: a time fits if and only if the API takes it', (name, schema) => {
    const parts = fc.tuple(
      fc.constantFrom('2026-01-15', '2026-02-30', '2000-12-31', '2098-06-01', '2099-01-01', '2026-1-5'),
      fc.constantFrom('T', 't', ' '),
      fc.constantFrom('16:00:00', '16:00:00.000', '16:00:00.5', '24:00:00', '16:00'),
      fc.constantFrom('Z', 'z', '+01:00', '-05:30', '+0100', '+25:00', ''),
    );
    fc.assert(
      fc.property(parts, (given) => {
        const value = given.join('');
        expect([value, misfit(name, value) === null]).toEqual([value, schema.safeParse(value).success]);
      }),
      runs(1000),
    );
  });
});
