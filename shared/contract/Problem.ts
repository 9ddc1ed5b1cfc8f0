import * as z from 'zod/mini';

const found = z.strictObject({
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(1)),
  what: z.enum(['email', 'phone', 'iban', 'national-id', 'card', 'url', 'handle']),
});

/** What every problem has to fit: for documents and checks. Who reads one takes the type in `problems.ts`. */
export const Problem = z.strictObject({
  type: z.string().check(z.regex(/^\/problems\/[a-z-]+$/)),
  title: z.string(),
  status: z.int().check(z.gte(400), z.lte(599)),
  detail: z.string(),
  errors: z.optional(
    z.array(
      z
        .strictObject({
          pointer: z.optional(z.string()),
          parameter: z.optional(z.string()),
          detail: z.string(),
        })
        .check(z.refine(({ pointer, parameter }) => (pointer === undefined) !== (parameter === undefined))),
    ),
  ),
  found: z.optional(z.array(found)),
});
