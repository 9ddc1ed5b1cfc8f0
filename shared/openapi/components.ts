import * as z from 'zod/mini';
import type { Operation } from '../contract/operation.ts';
import { addSession } from '../contract/operations/addSession.ts';
import { createChallenge } from '../contract/operations/createChallenge.ts';
import { listEdits } from '../contract/operations/listEdits.ts';
import { listSessions } from '../contract/operations/listSessions.ts';
import { listSuggestions } from '../contract/operations/listSuggestions.ts';
import { submitSuggestion } from '../contract/operations/submitSuggestion.ts';
import { Problem } from '../contract/Problem.ts';
import { Cursor } from '../contract/query.ts';
import { ShownEdit } from '../model/Edit.ts';
import { Insights } from '../model/Insights.ts';
import { SeriesId, SessionId, Slot, SubjectId, TopicId } from '../model/ids.ts';
import {
  Language,
  LocalizedLine,
  LocalizedLinePatch,
  LocalizedProse,
  LocalizedProsePatch,
} from '../model/Localized.ts';
import { PublicSeries, Recurrence, SeriesDraft, SeriesPatch, Subject } from '../model/Series.ts';
import { PublicSession, PublicSummary, PublicTopic, SessionPatch } from '../model/Session.ts';
import {
  FollowedSuggestion,
  InboxSuggestion,
  Kind,
  Receipt,
  SuggestionDraft,
  SuggestionId,
  SuggestionStatus,
  Triage,
  TypedReceipt,
} from '../model/Suggestion.ts';
import { normaliseText } from '../model/text.ts';
import { Day, Instant, Month, Time, WallTime, ZonedTime } from '../model/time.ts';
import { Venue, VenueDraft } from '../model/Venue.ts';
import { words } from './words.ts';

export type Json = { [name: string]: unknown };
type Schema = z.core.$ZodType;

/** Schemas that have a name in the document. One that has none gets its operation's, or stands where it is used. */
const named: Readonly<Record<string, Schema>> = {
  SessionPage: listSessions.reply.body,
  Session: PublicSession,
  SessionSummary: PublicSummary,
  SessionDraft: addSession.body,
  SessionPatch,
  Venue,
  VenueDraft,
  Topic: PublicTopic,
  Series: PublicSeries,
  SeriesDraft,
  SeriesPatch,
  Recurrence,
  Subject,
  Challenge: createChallenge.reply.body,
  SuggestionDraft,
  SubmittedSuggestion: submitSuggestion.reply.body,
  FollowedSuggestion,
  InboxSuggestion,
  SuggestionPage: listSuggestions.reply.body,
  Triage,
  EditPage: listEdits.reply.body,
  Edit: ShownEdit,
  Insights,
  Problem,
  Language,
  LocalizedLine,
  LocalizedProse,
  LocalizedLinePatch,
  LocalizedProsePatch,
  SeriesId,
  SessionId,
  Slot,
  SubjectId,
  TopicId,
  SuggestionId,
  SuggestionKind: Kind,
  SuggestionStatus,
  Receipt,
  TypedReceipt,
  Cursor,
  Time,
  ZonedTime,
  Instant,
  Day,
  Month,
  WallTime,
};

/** One value each of schemas that are a single text, for examples of parameters. */
const samples: Readonly<Record<string, string>> = {
  Language: 'fr',
  SeriesId: 'gare',
  SessionId: 'gare-2026-01',
  Slot: '2026-01',
  SubjectId: 'lighting',
  TopicId: 'lighting-7f3k',
  SuggestionId: '3q2-7wLkD0t1bT4Y0dP1nYV1x9s8mQeJ5rG6hU2kZcA',
  Receipt: 'DXR2T-S9DDD-GPCSK-95NJQ-GRBDE-1X',
  TypedReceipt: 'dxr2t s9ddd gpcsk 95njq grbde 1x',
  Time: '2026-01-15T16:00:00+01:00',
  ZonedTime: '2026-01-15T16:00:00+01:00',
  Instant: '2026-01-02T10:00:00Z',
  Day: '2026-01-15',
  Month: '2026-01',
  WallTime: '16:00',
};

/** Times by their format, and a pattern for what the format leaves open: zod's own is no pleasure to read. */
const times = new Map<Schema, Json>([
  [
    Time,
    {
      format: 'date-time',
      pattern: '^20(0[1-9]|[1-8][0-9]|9[0-8])-[-0-9]{5}T[:0-9]{8}(\\.0+)?(Z|[-+][0-9]{2}:[0-9]{2})$',
    },
  ],
  [ZonedTime, { format: 'date-time', pattern: '^[-0-9]{10}T[:0-9]{8}(Z|[-+][0-9]{2}:[0-9]{2})$' }],
  [Instant, { format: 'date-time', pattern: '^[-0-9]{10}T[:0-9]{8}Z$' }],
  [Day, { format: 'date' }],
]);

/** The schemas of the operations' bodies and of what these refer to, by name. */
export function componentSchemas(all: readonly Operation[]): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const operation of all) {
    const { body, reply } = operation;
    if (body) registerAs(registry, body, requestName(operation));
    if (reply.body && !reply.mediaType) registerAs(registry, reply.body, replyName(operation));
  }
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema),
  });
  const bare = Object.entries(schemas).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [
    id,
    schema,
  ]);
  const components: Record<string, Json> = Object.fromEntries(bare);
  open(components, all);
  for (const [name, schema] of Object.entries(components)) {
    describe(schema, words[name] ?? {}, '');
    if (samples[name] !== undefined) schema.examples = [samples[name]];
  }
  explainChallenge(components.SuggestionDraft);
  return components;
}

/** The schema of a body in the document. */
export function bodyRef(operation: Operation, part: 'request' | 'reply'): Json {
  return ref(part === 'request' ? requestName(operation) : replyName(operation));
}

/** The schema of a parameter: by name where it has one. */
export function parameterSchema(schema: Schema): Json {
  const inner = unwrapped(schema);
  const name = nameOf(inner);
  if (name !== undefined) {
    const given = z.safeParse(schema, undefined);
    return { ...ref(name), ...(given.success && given.data !== undefined && { default: given.data }) };
  }
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema),
  });
  return rest;
}

/** An example of a parameter, where there is a telling one. */
export function sampleOf(schema: Schema): string | undefined {
  return samples[nameOf(unwrapped(schema)) ?? ''];
}

export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function unwrapped(schema: Schema): Schema {
  const wrapped = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault;
  return wrapped ? unwrapped(schema.def.innerType) : schema;
}

function registerAs(registry: z.core.$ZodRegistry<{ id: string }>, schema: Schema, id: string): void {
  if (!registry.has(schema)) registry.add(schema, { id });
}

function requestName({ id, body }: Operation): string {
  return nameOf(body) ?? `${capitalised(id)}Request`;
}

function replyName({ id, reply }: Operation): string {
  return nameOf(reply.body) ?? `${capitalised(id)}Reply`;
}

function nameOf(schema: Schema | undefined): string | undefined {
  return Object.entries(named).find(([, other]) => other === schema)?.[0];
}

/** Says in JSON Schema what zod's own translation cannot know, since the rules are functions there. */
function refine(schema: Schema, json: Json): void {
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  const time = times.get(schema);
  if (time) {
    delete json.allOf;
    Object.assign(json, time);
  }
  // In the regular expressions of other languages \d is also a digit of other scripts.
  if (typeof json.pattern === 'string')
    json.pattern = json.pattern.replaceAll('\\d', '[0-9]').replaceAll('\\/', '/');
  if (isText(schema)) Object.assign(json, textRules(schema));
  // What needs one field or more and no certain one: localised texts.
  if (json.type === 'object' && !json.required && !z.safeParse(schema, {}).success) json.minProperties = 1;
}

function isText(schema: Schema): boolean {
  const checks = schema._zod.def.checks ?? [];
  return checks.some(({ _zod: { def } }) => 'tx' in def && def.tx === normaliseText);
}

const override = '\\u202A-\\u202E\\u2066-\\u2069';
const control = '\\u0000-\\u001F\\u007F-\\u009F';
const controlButLineFeed = '\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F';

/** Characters that draw nothing by themselves; not all, since a portable pattern has no word for them. */
const invisible =
  '\\s\\u00AD\\u0300-\\u036F\\u200B-\\u200F\\u2060-\\u2065\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF';

/**
 * What holds of each text that is taken; found out by trying, so that it can't say otherwise than the rule does. (A
 * length in JSON Schema counts characters, the rule counts UTF-16 units, of which a character has one or two.)
 */
function textRules(schema: Schema): Json {
  const lines = z.safeParse(schema, 'two\nlines').success;
  const forbidden = lines ? controlButLineFeed + override : `${control}\\u2028\\u2029${override}`;
  let units = 1;
  while (!z.safeParse(schema, 'x'.repeat(units)).success) units += 1;
  const drawn = `[^${forbidden}${invisible}]`;
  return { minLength: Math.ceil(units / 2), pattern: `^[^${forbidden}]*${drawn}[^${forbidden}]*$` };
}

/** Fields may be added to what is answered: only what is sent is closed to others, and what it refers to. */
function open(components: Record<string, Json>, all: readonly Operation[]): void {
  const sent = new Set<string>();
  const visit = (name: string) => {
    if (sent.has(name)) return;
    sent.add(name);
    for (const [, other] of JSON.stringify(components[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      if (other) visit(other);
  };
  for (const operation of all) if (operation.body) visit(requestName(operation));
  for (const [name, schema] of Object.entries(components)) if (!sent.has(name)) openUp(schema);
}

function openUp(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Json; // any object has members
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  for (const inner of Object.values(schema)) openUp(inner);
}

/** Puts the words to a schema and its fields; lists and "or null" are passed through. */
function describe(schema: Json, known: Readonly<Record<string, string>>, path: string): void {
  const text = known[path];
  if (text !== undefined) schema.description = text;
  describeFields(schema, known, path);
}

function describeFields(schema: Json, known: Readonly<Record<string, string>>, path: string): void {
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, Json>; // as JSON Schema has them
    items?: Json;
    anyOf?: Json[];
  };
  for (const [name, field] of Object.entries(properties))
    describe(field, known, path === '' ? name : `${path}.${name}`);
  for (const inner of items ? [items, ...anyOf] : anyOf) describeFields(inner, known, path);
}

/** The solved challenge travels as text; this says what is in it. */
function explainChallenge(draft: Json | undefined): void {
  const fields = draft?.properties as Record<string, Json> | undefined; // an object's
  if (!fields?.challenge) return;
  Object.assign(fields.challenge, {
    contentEncoding: 'base64',
    contentMediaType: 'application/json',
    contentSchema: {
      type: 'object',
      properties: {
        challenge: { ...ref('Challenge'), description: 'The challenge, as it was given.' },
        solution: {
          type: 'object',
          description: 'Its solution.',
          properties: {
            counter: { type: 'integer', description: 'The number that was looked for.' },
            derivedKey: { type: 'string', description: 'The key that it gives, in hexadecimal digits.' },
          },
          required: ['counter', 'derivedKey'],
        },
      },
      required: ['challenge', 'solution'],
    },
  });
}
