import fc from 'fast-check';

/** A JSON schema, as far as the OpenAPI document makes use of it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Where values come from. */
export interface Sources {
  /** What schemas refer to, by name. */
  readonly components: Readonly<Record<string, JsonSchema>>;
  /** Values that lead somewhere, by the name of a component or a field: most are taken from here. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
}

/** Values that fit the schema. `name`: the field's that it is for. */
export function fitting(schema: JsonSchema, sources: Sources, name = ''): fc.Arbitrary<unknown> {
  const referred = schema.$ref?.replace('#/components/schemas/', '');
  const known = sources.known[name] ?? sources.known[referred ?? ''];
  const made = fittingAnew(schema, sources);
  if (!known) return made;
  return fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 4 }, { arbitrary: made, weight: 1 });
}

function fittingAnew(schema: JsonSchema, sources: Sources): fc.Arbitrary<unknown> {
  const within = (inner: JsonSchema, name = '') => fitting(inner, sources, name);
  if (schema.$ref !== undefined) {
    const named = sources.components[schema.$ref.replace('#/components/schemas/', '')];
    if (!named) throw new Error(`The document lacks ${schema.$ref}.`);
    return within(named);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((inner) => within(inner)));
  if (typeof schema.type === 'object')
    return fc.oneof(...schema.type.map((type) => within({ ...schema, type })));
  const { minimum: min = -1000, maximum: max = 1_000_000, multipleOf: step = 1 } = schema;
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((n) => n * step);
    case 'string':
      return text(schema);
    case 'array':
      return fc.array(within(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'object':
      return object(schema, (inner, name) => within(inner, name));
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function text(schema: JsonSchema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 100, pattern, format } = schema;
  const fits = (value: string) => {
    const length = [...value].length;
    return length >= minLength && length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(value));
  };
  if (format === 'date-time') {
    const dates = fc.date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true });
    return dates.map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z')).filter(fits);
  }
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u')).filter(fits);
  return fc
    .string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) })
    .filter(fits);
}

function object(
  schema: JsonSchema,
  within: (inner: JsonSchema, name: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, within(inner, name)]),
  );
  return fc
    .record(fields, { requiredKeys: [...required], noNullPrototype: true })
    .filter((value) => Object.keys(value).length >= minProperties);
}

/** Values that almost fit: one field gone, added or of another kind, somewhere; or something else altogether. */
export function misfitting(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const odd = fc.jsonValue({ maxDepth: 2 });
  const mutated = fc
    .tuple(valid, odd, fc.nat(), fc.constantFrom('gone', 'added', 'other'))
    .map(([value, other, at, how]) => spoilt(value, other, at, how));
  return fc.oneof({ arbitrary: mutated, weight: 4 }, { arbitrary: odd, weight: 1 });
}

function spoilt(value: unknown, other: unknown, at: number, how: string): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  if (how === 'added' || entries.length === 0) return { ...value, [`x${at}`]: other };
  const index = at % entries.length;
  const [name = '', inner] = entries[index] ?? [];
  if (how === 'gone') entries.splice(index, 1);
  else if (at % 2 === 0) entries[index] = [name, spoilt(inner, other, Math.floor(at / 2), 'other')];
  else entries[index] = [name, other];
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}
