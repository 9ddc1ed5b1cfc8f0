import type * as z from 'zod/mini';

export type Json = { [name: string]: unknown };
export type Schema = z.core.$ZodType;

/**
 * What the fields of a record mean; of a record or a list of records in a field, `[the field, the fields in it]`. One
 * that is a component of its own tells of its fields there.
 */
export type FieldWords<Value> = {
  readonly [field in keyof Value]-?:
    | string
    | readonly [about: string, fields: FieldWords<Inside<NonNullable<Value[field]>>>];
};

type Inside<Value> = Value extends readonly (infer Entry)[] ? NonNullable<Entry> : Value;

/** Words for fields whose record is not known by type any more. */
export type AnyWords = { readonly [field: string]: string | readonly [about: string, fields: AnyWords] };

/** A schema that has a name in the document, and what the schema cannot say itself. */
export interface Component {
  readonly schema: Schema;
  readonly about: string;
  readonly fields: AnyWords;
  /** What JSON Schema can say beyond zod's own translation, of the whole or of a field. */
  readonly more: Json;
  readonly fieldsMore: Readonly<Record<string, Json>>;
  /** One value, where it is a single text: for examples of parameters. */
  readonly sample?: string;
}

export type Components = Readonly<Record<string, Component>>;

/** A component with fields. */
export function record<S extends Schema>(
  schema: S,
  about: string,
  fields: FieldWords<z.input<S>>,
  fieldsMore: { readonly [field in keyof z.input<S>]?: Json } = {},
): Component {
  // The types have done their part: from here on fields are known by name.
  return {
    schema,
    about,
    fields: fields as AnyWords,
    more: {},
    fieldsMore: fieldsMore as Component['fieldsMore'],
  };
}

/** A component that is a single text. */
export function value(schema: Schema, about: string, sample?: string, more: Json = {}): Component {
  return { schema, about, fields: {}, more, fieldsMore: {}, ...(sample !== undefined && { sample }) };
}
