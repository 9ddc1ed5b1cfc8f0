import type * as z from 'zod/mini';
import type { InputOf, Operation, ReplyOf } from '../../contract/operation.ts';
import type { Components, Schema } from './component.ts';
import type { Links } from './links.ts';

/** An operation with what the document says of it beyond its declaration. */
export interface Documented {
  readonly operation: Operation;
  /** Schemas that belong to it alone, by the name that they have in the document. */
  readonly components?: Components;
  /** What its parameters and headers mean. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Bodies to send, by what they do. */
  readonly requests?: Readonly<Record<string, unknown>>;
  readonly reply?: unknown;
  /** The reply as its other media type. */
  readonly alternative?: string;
  readonly links?: Links;
}

/** The same, as the operation types it: with words for each parameter, and an example of each body. */
type TextsOf<O extends Operation> = Pick<Documented, 'components' | 'links'> &
  Needed<'parameters', { readonly [name in ParametersOf<O>]: string }, ParametersOf<O>> &
  Needed<'requests', Readonly<Record<string, InputOf<O>['body']>>, O['body']> &
  Needed<'reply', ReplyOf<O>, O['reply']['body']> &
  Needed<'alternative', string, O['reply']['alternative']>;

/** There if and only if the operation has what it tells of. */
type Needed<Name extends string, Value, Has> = [Has] extends [never]
  ? { readonly [name in Name]?: undefined }
  : [Has] extends [NonNullable<unknown>]
    ? { readonly [name in Name]: Value }
    : { readonly [name in Name]?: undefined };

type ParametersOf<O extends Operation> =
  | FieldsOf<O['params']>
  | FieldsOf<O['query']>
  | (O['headers'] extends Readonly<Record<string, Schema>> ? keyof O['headers'] & string : never);

type FieldsOf<S> = S extends Schema ? keyof z.input<S> & string : never;

/** Documents an operation. */
export function documented<O extends Operation>(
  operation: O,
  texts: TextsOf<O>,
): Documented & { readonly operation: O } {
  return { operation, ...(texts as Omit<Documented, 'operation'>) }; // typed by the operation until here
}
