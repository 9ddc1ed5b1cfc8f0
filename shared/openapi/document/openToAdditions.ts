import type { Json } from './component.ts';

/**
 * What is answered may come to have further fields and values, and who reads it must not refuse those: generated
 * clients would, a whole listing for one new value. So what is answered has open records, and of texts it tells the
 * values that are known. What is sent stays closed. Where both have the same values, answers get a component of their
 * own. Changes `schemas`, which are components by name; `sent` and `answered` are what refers to them.
 */
export function openToAdditions(schemas: Record<string, Json>, sent: unknown, answered: unknown): void {
  const inRequests = referredTo(sent, schemas);
  const shown = new Map<string, string>();
  for (const name of referredTo(answered, schemas)) {
    const schema = schemas[name];
    if (!inRequests.has(name) || !schema?.enum) continue;
    shown.set(name, `Shown${name}`);
    schemas[`Shown${name}`] = {
      ...schema,
      description: `${schema.description} Further values may be added.`,
    };
  }
  for (const [name, schema] of Object.entries(schemas)) if (!inRequests.has(name)) open(schema, shown);
}

/** The names of the components that something refers to, and of those that these refer to. */
function referredTo(
  from: unknown,
  schemas: Readonly<Record<string, Json>>,
  names = new Set<string>(),
): Set<string> {
  if (typeof from !== 'object' || from === null) return names;
  // What is in a text concerns nobody but who makes the text.
  const { $ref, contentSchema: _, ...others } = from as Json; // any object has members
  const name = nameIn($ref);
  if (name !== undefined && !names.has(name)) {
    names.add(name);
    referredTo(schemas[name], schemas, names);
  }
  for (const inner of Object.values(others)) referredTo(inner, schemas, names);
  return names;
}

function nameIn(reference: unknown): string | undefined {
  return /^#\/components\/schemas\/(\w+)$/.exec(String(reference))?.[1];
}

function open(value: unknown, shown: ReadonlyMap<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Json; // any object has members
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  const known = schema.enum ?? ('const' in schema && [schema.const]);
  if (known) schema['x-extensible-enum'] = known;
  delete schema.enum;
  delete schema.const;
  const name = shown.get(nameIn(schema.$ref) ?? '');
  if (name !== undefined) schema.$ref = `#/components/schemas/${name}`;
  for (const inner of Object.values(schema)) open(inner, shown);
}
