import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/contract/operation.ts';
import { type OperationId, operations } from '../../shared/contract/operations.ts';
import { EDITABLE as seriesFields } from '../../shared/model/Series.ts';
import { EDITABLE as sessionFields } from '../../shared/model/Session.ts';
import { aSession, aTopic } from '../support/builders.ts';
import { runs } from '../support/effort.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { post, send } from '../support/suggestions.ts';
import { everyRow, solvedChallenge, testSystem } from '../support/testSystem.ts';

// Many requests that make no sense, or almost do. Whatever comes: no 5xx, nothing that the contract
// does not declare, and nothing stored by what was refused.
const system = await testSystem({ settings: { origins: ['https://listed.example'] } });
await system.storeSeries();
await system.storeSession(aSession({ topics: [aTopic({ support: 3 })] }));
await system.storeSession(aSession({ slot: '2030-02' }));
await send(system);
const tokens = { officer: await system.token('officer'), coordinator: await system.token('coordinator') };
const { suggestions } = (await system.officer.listSuggestions()).body;
const known = suggestions[0] ?? { id: '', etag: '' };

let told = 0;
afterEach(() => {
  const lines = system.output.slice(told); // violations of the contract are told there too
  told = system.output.length;
  expect([...new Set(lines)]).toEqual([]);
});

const entries = Object.entries(operations) as [OperationId, Operation][];

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    'a\udfff',
    '\u202e',
    '\u2028',
    '🏳️‍🌈',
    'é'.repeat(130),
    'x'.repeat(2001),
    '__proto__',
    'constructor',
    'null',
    '{{7*7}}',
    "' OR 1=1 --",
    '../../etc/passwd',
    '2030-01-17T16:00:00+01:00',
    '2000-01-01T00:00:00+14:00',
    '2099-12-31T23:59:59-14:00',
    '2030-13-45T99:99:99Z',
    'gare',
    'gare-2030-01',
    'gare-2030-02',
    'lighting',
    'lighting-7f3k',
    'scheduled',
    'cancelled',
    'accepted',
    'FREQ=MONTHLY;BYDAY=3TH',
    'FREQ=SECONDLY',
    'Europe/Luxembourg',
    '16:00',
  ),
);
const oddNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 2 ** 53, 2 ** 63, 0.1, 1e-320),
);
const oddName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    'length',
    'then',
    '0',
  ),
  oddText,
);
/** Names that some body has. */
const realName = fc.constantFrom(
  ...[
    'id',
    'series',
    'session',
    'topic',
    'text',
    'kind',
    'language',
    'challenge',
    'redact',
    'status',
    'reply',
  ],
  ...sessionFields,
  ...['reason', 'name', 'address', 'locality', 'stepFree', 'directions'],
  ...['subject', 'title', 'support', 'outcome', 'fr', 'lb'],
  ...seriesFields,
  ...['rule', 'startTime', 'endTime', 'timeZone', 'seasons', 'from', 'until', 'bookingRequired'],
);
const oddJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    oddText,
    oddNumber,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof({ arbitrary: realName, weight: 4 }, { arbitrary: oddName, weight: 1 }),
      tie('value'),
      {
        maxKeys: 6,
      },
    ),
  ),
})).value;

/** JSON with what `JSON.stringify` would not write: `__proto__` as a field, the same field twice, deep nests. */
const oddBody = fc.oneof(
  { arbitrary: oddJson.map((value) => JSON.stringify(value) ?? 'null'), weight: 8 },
  {
    arbitrary: fc.tuple(oddName, oddJson, oddJson).map(([name, a, b]) => {
      const field = (value: unknown) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`;
      return `{${field(a)},"__proto__":{"status":"cancelled"},${field(b)}}`;
    }),
    weight: 2,
  },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('[', '{"a":', '{"topics":[', '{"theme":{"fr":'),
        fc.integer({ min: 1, max: 7000 }),
      )
      .map(([open, times]) => open.repeat(times)),
    weight: 1,
  },
  { arbitrary: fc.uint8Array({ maxLength: 200 }), weight: 1 },
  {
    arbitrary: fc.constantFrom('', ' ', '\ufeff{}', 'NaN', '{"a":1e999}', '[1,]', "{'a':1}", '\u0000'),
    weight: 1,
  },
);

const oddQuery = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('series', 'when', 'limit', 'cursor', 'status', 'from', 'to'), oddName),
      fc.oneof(oddText, oddNumber.map(String), fc.constantFrom('gare', 'past', '12', '2026-01', 'received')),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => {
    const encode = (text: string) => encodeURIComponent(text.toWellFormed());
    return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  });

const oddHeader = fc.oneof(
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '').trim()),
  fc.constantFrom(
    '*',
    '"x"',
    'W/"x"',
    '""',
    '", "',
    known.etag,
    'a'.repeat(4000),
    '7Q4KB-00000-00000-00000-00000-00',
  ),
);
const contentType = fc.oneof(
  { arbitrary: fc.constantFrom('application/json', 'application/merge-patch+json'), weight: 6 },
  {
    arbitrary: fc.constantFrom(
      'text/plain',
      'application/json; charset=utf-16',
      '',
      'multipart/form-data',
      ';;;',
    ),
    weight: 1,
  },
);
const authorization = fc.constantFrom(
  undefined,
  'Bearer x',
  'Bearer',
  `Bearer ${tokens.officer}`,
  `Bearer ${tokens.coordinator}`,
);
const headers = fc
  .record({
    'content-type': contentType,
    authorization,
    'if-match': fc.option(oddHeader, { nil: undefined }),
    'if-none-match': fc.option(oddHeader, { nil: undefined }),
    receipt: fc.option(oddHeader, { nil: undefined }),
    accept: fc.option(fc.constantFrom('text/csv', 'text/*;q=1, */*;q=x', ';', 'application/json'), {
      nil: undefined,
    }),
    origin: fc.option(fc.constantFrom('https://listed.example', 'null', 'x'), { nil: undefined }),
    'x-twice': fc.constantFrom<string[]>(['a', 'b']),
  })
  .map((all) => {
    const given = Object.entries(all).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== undefined,
    );
    return Object.fromEntries(given);
  });

const ids = fc.oneof(
  fc.constantFrom('gare-2030-01', 'gare', 'gare-2031-01', known.id, 'x', '..', '%2F', '%00', 'a'.repeat(300)),
  oddText.map((text) => encodeURIComponent(text.toWellFormed()) || '-'),
);

async function everythingStays(act: () => Promise<unknown>): Promise<void> {
  const before = await everyRow(system);
  await act();
  expect(await everyRow(system)).toEqual(before);
}

describe('whatever is sent', () => {
  test.each(entries)('to %s, nothing breaks and nothing is stored', async (_, operation) => {
    await everythingStays(() =>
      fc.assert(
        fc.asyncProperty(ids, oddQuery, headers, oddBody, async (id, query, given, body) => {
          const path = `/api${operation.path.replace('{id}', id)}${query && `?${query}`}`;
          const withBody = operation.method === 'GET' ? {} : { body };
          const { status, text } = await rawRequest(system.origin, {
            method: operation.method,
            path,
            headers: given,
            ...withBody,
          });
          expect(status, text).toBeGreaterThanOrEqual(200);
          expect(status, text).toBeLessThan(500);
          // What changes something was made for none of these: without the right ETag or challenge nothing does.
          if (operation.method !== 'GET') expect(status, text).toBeGreaterThanOrEqual(400);
        }),
        runs(50),
      ),
    );
  });

  test('by whatever method, to whatever path, nothing breaks', async () => {
    const method = fc.constantFrom(
      'GET',
      'HEAD',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
      'M-SEARCH',
    );
    const segment = fc.oneof(
      fc.constantFrom(
        'api',
        'sessions',
        'series',
        'suggestions',
        'suggestion',
        'challenge',
        'edits',
        '',
        '.',
        '..',
        '%',
        '%2f',
        'oidc',
        'oauth2',
        'token',
      ),
      ids,
    );
    await everythingStays(() =>
      fc.assert(
        fc.asyncProperty(
          method,
          fc.array(segment, { maxLength: 5 }),
          oddQuery,
          headers,
          async (verb, path, query, given) => {
            const url = `/${path.join('/')}${query && `?${query}`}`;
            const { status, text } = await rawRequest(system.origin, {
              method: verb,
              path: url,
              headers: given,
            });
            expect(status, `${verb} ${url} ${text}`).toBeGreaterThanOrEqual(200);
            expect(status, `${verb} ${url} ${text}`).toBeLessThan(500);
          },
        ),
        runs(150),
      ),
    );
  });
});

describe('an officer who has read the session', () => {
  const plain = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `x${text.replace(/[^\w ]/g, '')}`);
  const texts = fc.option(
    fc.dictionary(fc.constantFrom('fr', 'lb', 'de'), plain, { minKeys: 1, maxKeys: 2 }),
  );
  const fine = fc
    .record({ theme: texts, notice: texts, dateConfirmed: fc.boolean() }, { requiredKeys: [] })
    .map((patch) => JSON.stringify(patch));
  /** Patches that are fine each by itself, if not together. */
  const good = fc
    .record(
      {
        theme: texts,
        notice: texts,
        dateConfirmed: fc.boolean(),
        endsAt: fc.constantFrom('2030-01-17T18:30:00+01:00', '2030-01-17T17:00:00Z', '2030-01-17T15:00:00Z'),
        status: fc.constantFrom('scheduled', 'cancelled'),
        cancellation: fc.option(fc.record({ reason: texts })),
        topics: fc.constantFrom([], [{ subject: 'noise', title: { fr: 'Demo' } }]),
      },
      { requiredKeys: [] },
    )
    .map((patch) => JSON.stringify(patch));
  const bodies = fc.oneof(
    oddBody,
    fine,
    good,
    fc
      .dictionary(
        fc.constantFrom(...sessionFields),
        fc.oneof(
          oddJson,
          fc.dictionary(
            fc.constantFrom('fr', 'lb', 'reason', 'name', 'address', 'locality', 'directions', 'stepFree'),
            fc.oneof(
              oddText,
              fc.constant(null),
              fc.dictionary(fc.constantFrom('fr', 'de'), oddText, { maxKeys: 2 }),
            ),
            { maxKeys: 4 },
          ),
          fc.array(
            fc.record(
              {
                subject: fc.constantFrom('lighting', 'noise', 'x'),
                title: fc.dictionary(fc.constantFrom('fr', 'de'), oddText, { maxKeys: 2 }),
                id: fc.constantFrom('lighting-7f3k', 'lighting-0'),
                support: oddJson,
              },
              { requiredKeys: [] },
            ),
            { maxLength: 3 },
          ),
        ),
        { maxKeys: 4 },
      )
      .map((patch) => JSON.stringify(patch)),
  );

  test('changes it as a whole or not at all, whatever the patch', async () => {
    let taken = 0;
    const path = { params: { id: 'gare-2030-01' } };
    const state = async () => ({
      row: await system.sessionRow('gare-2030-01'),
      edits: (await system.rows('edits')).length,
    });
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const { etag } = await system.resident.getSession(path);
        const before = await state();
        const response = await system.patch('gare-2030-01', body, etag);
        const text = await response.text();
        expect([200, 400, 409, 413], text).toContain(response.status);
        const after = await state();
        if (response.status !== 200 || response.headers.get('etag') === etag) {
          expect(after).toEqual(before);
        } else {
          taken += 1;
          expect(after.row).toMatchObject({ version: Number(before.row?.version) + 1 });
          expect(after.edits).toBe(before.edits + 1);
          expect((await system.resident.getSession(path)).body).toEqual(JSON.parse(text));
        }
      }),
      runs(100),
    );
    expect(taken).toBeGreaterThan(10); // else nothing was tried
  });
});

describe('a resident with a solved challenge', () => {
  test('uses it once, whatever comes before', async () => {
    const challenge = await solvedChallenge(system);
    await everythingStays(() =>
      fc.assert(
        fc.asyncProperty(
          fc.record(
            {
              kind: fc.oneof(fc.constantFrom('concern', 'need'), oddJson),
              language: fc.oneof(fc.constantFrom('fr', 'en'), oddJson),
              text: oddJson,
              topic: oddJson,
              session: oddJson,
              more: oddJson,
            },
            { requiredKeys: ['more'] },
          ),
          async (draft) => {
            expect((await post(system, { ...draft, challenge })).status).toBe(400);
          },
        ),
        runs(100),
      ),
    );
    const response = await post(system, { challenge, kind: 'need', language: 'en', text: 'Demo text' });
    expect(response.status).toBe(201);
  });

  test('gets back exactly what is a text, and a refusal for what is none', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
        const response = await send(system, { text });
        expect([201, 400, 422]).toContain(response.status);
        if (response.status !== 201) return;
        taken += 1;
        const { receipt } = (await response.json()) as { receipt: string }; // by the contract
        const { body } = await system.resident.followSuggestion({ headers: { receipt } });
        expect(body.text).toBe(text.replaceAll('\r\n', '\n').normalize('NFC').trim());
      }),
      runs(25),
    );
    expect(taken).toBeGreaterThan(0);
  });
});
