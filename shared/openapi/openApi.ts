import type { OperationId } from '../contract/operations.ts';
import { API } from '../contract/path.ts';
import { addSeries } from './addSeries.ts';
import { addSession } from './addSession.ts';
import { createChallenge } from './createChallenge.ts';
import { discardSuggestions } from './discardSuggestions.ts';
import type { Json } from './document/component.ts';
import { ComponentSchemas } from './document/componentSchemas.ts';
import { describeOperation, tagOf } from './document/describeOperation.ts';
import type { Documented } from './document/documented.ts';
import { headerComponents } from './document/headers.ts';
import { openToAdditions } from './document/openToAdditions.ts';
import { gatewayMessage, problemExamples, refusalComponents } from './document/refusals.ts';
import { editSeries } from './editSeries.ts';
import { editSession } from './editSession.ts';
import { followSuggestion } from './followSuggestion.ts';
import { getCalendar } from './getCalendar.ts';
import { getFeed } from './getFeed.ts';
import { getInsights } from './getInsights.ts';
import { getMeetingRecord } from './getMeetingRecord.ts';
import { getSeries } from './getSeries.ts';
import { getSession } from './getSession.ts';
import { listEdits } from './listEdits.ts';
import { listSeries } from './listSeries.ts';
import { listSeriesEdits } from './listSeriesEdits.ts';
import { listSessions } from './listSessions.ts';
import { listSuggestionEdits } from './listSuggestionEdits.ts';
import { listSuggestions } from './listSuggestions.ts';
import { recordMeeting } from './recordMeeting.ts';
import { submitSuggestion } from './submitSuggestion.ts';
import { triageSuggestion } from './triageSuggestion.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';

/** What the document says of each operation, in the order in which it shows them. */
export const documentedOperations = {
  listSessions,
  getSession,
  listSeries,
  getSeries,
  getCalendar,
  getFeed,
  createChallenge,
  submitSuggestion,
  followSuggestion,
  withdrawSuggestion,
  addSession,
  editSession,
  listEdits,
  getMeetingRecord,
  recordMeeting,
  addSeries,
  editSeries,
  listSeriesEdits,
  listSuggestions,
  triageSuggestion,
  listSuggestionEdits,
  discardSuggestions,
  getInsights,
} as const satisfies { readonly [id in OperationId]: Documented & { operation: { id: id } } };

/**
 * The OpenAPI 3.1 document of the API, out of the declarations that run it. `licence`: under which others may use what the
 * API answers, by its name at SPDX; null: that of the software, since none is given.
 */
export function openApi(licence: string | null): Json {
  return documentOf(Object.values(documentedOperations), licence);
}

/** The document of these operations; `licence` as above. */
export function documentOf(all: readonly Documented[], licence: string | null): Json {
  const operations = all.map(({ operation }) => operation);
  const named = new ComponentSchemas(all);
  const paths: Record<string, Json> = {};
  for (const told of all) {
    const { path, method } = told.operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(told, named) };
  }
  const responses = refusalComponents(operations);
  const schemas = { ...named.json, GatewayMessage: gatewayMessage };
  const described = Object.values(paths).flatMap((methods) => Object.values(methods) as Json[]); // as made above
  openToAdditions(
    schemas,
    described.map(({ parameters, requestBody }) => [parameters, requestBody]),
    [described.map((operation) => operation.responses), responses],
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Op e Kaffi',
      version: '1.0.0',
      summary:
        'Meetings of a quarter with its police officers, and suggestions whose senders are not recorded',
      description: introduction,
      contact: { name: 'Who runs this website' },
      license: { name: licence ?? 'MIT', identifier: licence ?? 'MIT' },
    },
    servers: [{ url: API, description: 'On the website’s own address' }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({
      name,
      description: tags[name] ?? `About ${name}.`,
    })),
    paths,
    components: {
      schemas,
      examples: problemExamples(operations),
      headers: headerComponents,
      responses,
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the OpenID provider that `/config.json` names, with the scopes that it names.',
        },
      },
    },
  };
}

const introduction = `Reading is open to everybody, from any website, and may be cached. Suggestions are sent without \
saying who you are: no address, cookie or device is recorded. Officers sign in.

**Stability.** Fields, parameters, operations and problem types may be added; none is renamed, removed or given another \
meaning. Ignore what you do not know.

**Texts.** Sent texts are stored in Unicode NFC, without white space around and with LF as the end of lines. Something in \
them has to be visible. Control characters and those that override the direction of text (U+202A to U+202E, U+2066 to \
U+2069) are refused; so are line breaks in names, titles and addresses.

**Caching.** What everybody may read has a strong \`ETag\`: ask again with \`If-None-Match\` and get a 304. Compressed \
answers have the same tag as a weak one. Such operations answer \`HEAD\` as well.

**Other origins.** Public reads and their problems may be used by pages of any origin. What sends or follows a \
suggestion may be used by pages of the origins that the operator has listed. The rest is for the website itself.

**Problems.** Errors are \`application/problem+json\` (RFC 9457). An address that does not exist is a 404 \
\`/problems/not-found\`, a method that an address lacks a 405 \`/problems/method-not-allowed\` with \`Allow\`. \
What is turned away before it reaches the API (401, 403, 413, 429, 500, 503) may be JSON with a \`message\` alone.`;

const tags: Readonly<Record<string, string>> = {
  sessions: 'Meetings: when, where, about what',
  series: 'The recurring meeting of a quarter',
  feeds: 'For calendar applications and feed readers',
  suggestions: 'What residents send, and what becomes of it',
  insights: 'What comes back over the months',
};
