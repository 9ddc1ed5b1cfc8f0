import { submitSuggestion as operation } from '../contract/operations/submitSuggestion.ts';
import { SuggestionDraft } from '../model/Suggestion.ts';
import { challengeExample } from './createChallenge.ts';
import { type Json, record } from './document/component.ts';
import { documented } from './document/documented.ts';
import { receiptLink } from './document/links.ts';
import { topicExample } from './records/session.ts';
import { receiptExample, suggestionExample } from './records/suggestion.ts';

const solution = {
  counter: 57,
  derivedKey: '2eb95946f7863ce74799c9b696dec5c9d076630cae7b442c607c0c964983ffad',
};

const challenge = btoa(JSON.stringify({ challenge: challengeExample, solution }));

/** The solved challenge travels as text; this says what is in it. */
const solved: Json = {
  contentEncoding: 'base64',
  contentMediaType: 'application/json',
  contentSchema: {
    type: 'object',
    properties: {
      challenge: { $ref: '#/components/schemas/Challenge', description: 'The challenge, as it was given.' },
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
};

export const submitSuggestion = documented(operation, {
  components: {
    SuggestionDraft: record(
      SuggestionDraft,
      'A suggestion to be sent.',
      {
        challenge: 'The solved challenge: base64 of the JSON that the ALTCHA widget makes.',
        kind: 'What the sender means by it.',
        language: 'The language that it is written in. Officers reply in it.',
        text: 'What you would like to say, at most 2,000 UTF-16 units. May be missing where there is a topic: "me too".',
        series: 'The series that it is for; the deployment’s own unless said.',
        session: 'The session that it is for.',
        topic: 'The topic on the agenda that it supports.',
        redact:
          'True: personal data that is found is replaced by a neutral mark, instead of the suggestion being refused.',
      },
      { challenge: solved },
    ),
    SubmittedSuggestion: record(
      operation.reply.body,
      'The receipt of a suggestion: keep it, it is shown this once.',
      {
        receipt: 'By which you follow or withdraw the suggestion.',
        expiresOn: 'The day on which it deletes itself.',
      },
    ),
  },
  requests: {
    suggestion: {
      challenge,
      kind: 'concern',
      language: 'fr',
      text: suggestionExample.text,
      session: 'gare-2026-12',
    },
    meToo: {
      challenge,
      kind: 'concern',
      language: 'fr',
      session: 'gare-2026-12',
      topic: topicExample.id,
    },
  },
  reply: { receipt: receiptExample, expiresOn: suggestionExample.expiresOn },
  links: {
    follow: receiptLink('followSuggestion', 'Follows what becomes of it.'),
    withdraw: receiptLink('withdrawSuggestion', 'Takes it back.'),
  },
});
