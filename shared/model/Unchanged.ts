/** A value that nobody changes, whatever is in it. */
export type Unchanged<T> = T extends readonly (infer Entry)[]
  ? readonly Unchanged<Entry>[]
  : T extends object
    ? { readonly [field in keyof T]: Unchanged<T[field]> }
    : T;
