import * as z from 'zod/mini';
import { visibleUnits } from '../../model/text.ts';
import { editComponents } from '../records/edit.ts';
import { idComponents } from '../records/ids.ts';
import { localizedComponents } from '../records/localized.ts';
import { meetingRecordComponents } from '../records/meetingRecord.ts';
import { problemComponents } from '../records/problem.ts';
import { seriesComponents } from '../records/series.ts';
import { sessionComponents } from '../records/session.ts';
import { suggestionComponents } from '../records/suggestion.ts';
import { timeComponents } from '../records/time.ts';
import { venueComponents } from '../records/venue.ts';
import type { AnyWords, Component, Components, Json, Schema } from './component.ts';
import type { Documented } from './documented.ts';

/** What several operations have in common. */
const common: Components = {
  ...sessionComponents,
  ...meetingRecordComponents,
  ...venueComponents,
  ...seriesComponents,
  ...suggestionComponents,
  ...editComponents,
  ...localizedComponents,
  ...idComponents,
  ...timeComponents,
  ...problemComponents,
};

/** The named schemas of a document. */
export class ComponentSchemas {
  /** As JSON Schema, by name. */
  readonly json: Readonly<Record<string, Json>>;
  readonly #names: ReadonlyMap<Schema, string>;
  readonly #components: Components;

  constructor(all: readonly Documented[]) {
    this.#components = Object.assign({}, common, ...all.map(({ components }) => components));
    this.#names = new Map(Object.entries(this.#components).map(([name, { schema }]) => [schema, name]));
    this.json = this.#translated();
    for (const [name, component] of Object.entries(this.#components))
      complete(this.json[name] ?? {}, component);
  }

  /** Refers to a schema by its name. A body without one is a mistake in the operation's file. */
  ref(schema: Schema): Json {
    const name = this.#names.get(schema);
    if (name === undefined) throw new Error('A body has no component in shared/openapi/.');
    return { $ref: `#/components/schemas/${name}` };
  }

  /** The schema of a parameter: by name where it has one. */
  parameter(schema: Schema): Json {
    const inner = unwrapped(schema);
    if (this.#names.has(inner)) {
      const given = z.safeParse(schema, undefined);
      return {
        ...this.ref(inner),
        ...(given.success && given.data !== undefined && { default: given.data }),
      };
    }
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { ...translation, io: 'output' });
    return rest;
  }

  /** An example of a parameter, where there is a telling one. */
  sample(schema: Schema): string | undefined {
    return this.#components[this.#names.get(unwrapped(schema)) ?? '']?.sample;
  }

  #translated(): Record<string, Json> {
    const registry = z.registry<{ id: string }>();
    for (const [id, { schema }] of Object.entries(this.#components)) registry.add(schema, { id });
    const { schemas } = z.toJSONSchema(registry, {
      ...translation,
      io: 'input',
      uri: (id) => `#/components/schemas/${id}`,
    });
    const bare = Object.entries(schemas).map(([name, { $schema: _, $id: __, id: ___, ...rest }]) => [
      name,
      rest,
    ]);
    return Object.fromEntries(bare);
  }
}

const translation = {
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }: { zodSchema: Schema; jsonSchema: Json }) =>
    refine(zodSchema, jsonSchema),
} as const;

function unwrapped(schema: Schema): Schema {
  const wrapped = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault;
  return wrapped ? unwrapped(schema.def.innerType) : schema;
}

/** Says in JSON Schema what zod's own translation cannot know, since the rules are functions there. */
function refine(schema: Schema, json: Json): void {
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  // In the regular expressions of other languages \d is also a digit of other scripts.
  if (typeof json.pattern === 'string')
    json.pattern = json.pattern.replaceAll('\\d', '[0-9]').replaceAll('\\/', '/');
  const least = visibleUnits.get(schema);
  // A length in JSON Schema counts characters, the rule counts UTF-16 units, of which a character has one or two.
  // Which characters are refused is told in words: generators write such a pattern as a literal that cannot be read.
  if (least !== undefined) Object.assign(json, { minLength: Math.ceil(least / 2), pattern: '\\S' });
  // What needs one field or more and no certain one: localised texts.
  if (json.type === 'object' && !json.required && !z.safeParse(schema, {}).success) json.minProperties = 1;
}

/** A component as the document has it: with its words, and what JSON Schema can say beyond the translation. */
function complete(schema: Json, { about, fields, more, fieldsMore, sample }: Component): void {
  if (more.format) delete schema.allOf; // zod's patterns, in place of which it has one of its own
  Object.assign(schema, more, { description: about }, sample !== undefined && { examples: [sample] });
  describeFields(schema, fields);
  const properties = (schema.properties ?? {}) as Record<string, Json>; // as JSON Schema has them
  for (const [name, json] of Object.entries(fieldsMore)) Object.assign(properties[name] ?? {}, json);
}

/** Puts the words to the fields of a schema; lists and "or null" are passed through. */
function describeFields(schema: Json, words: AnyWords): void {
  const { properties, items, anyOf } = schema as {
    properties?: Record<string, Json>; // as JSON Schema has them
    items?: Json;
    anyOf?: Json[];
  };
  for (const [name, field] of Object.entries(properties ?? {})) {
    const said = words[name];
    const [about, inside] = typeof said === 'string' ? [said] : (said ?? []);
    if (about !== undefined) field.description = about;
    if (inside) describeFields(field, inside);
  }
  for (const inner of [items, ...(anyOf ?? [])]) if (inner) describeFields(inner, words);
}
