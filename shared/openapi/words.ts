import type { ProblemType } from '../contract/problems.ts';

/**
 * What fields mean, for who reads the document. Here and not in the schemas, so that no function carries these texts
 * along. Keys are names of component schemas; in them `''` is the schema itself, `a.b` a field in a field.
 */
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const summary = {
  id: 'Never changes, even if the date moves.',
  series: 'The series that it belongs to.',
  edition: 'Its number in the series, without gaps.',
  slot: 'The month that it was planned for. It stays when the date moves.',
  startsAt: 'When it starts, with the offset of its time zone.',
  endsAt: 'When it ends. Until then it counts as upcoming.',
  timeZone: 'IANA name of the time zone.',
  dateConfirmed: 'False: the date falls on a public holiday, and an officer has yet to settle it.',
  status: 'A cancelled session stays readable. Further values may be added.',
  cancellation: 'Why it was cancelled; null where it was not.',
  'cancellation.reason': 'The reason, for the public.',
  bookingRequired: 'Nobody has to book: drop in.',
  venue: 'Where it takes place; null: to be announced.',
  theme: 'The subject of a special edition; null: there is none.',
  notice: 'Something to know beforehand; null: nothing.',
  updatedAt: 'When what is shown here last changed.',
};

const venue = {
  name: 'What the place is called.',
  address: 'Street and number.',
  locality: 'The town.',
  stepFree: 'Whether one gets in without a step; null where nobody has said.',
  directions: 'How to find it; null: nothing to say.',
};

const languages = {
  lb: 'In Luxembourgish.',
  fr: 'In French.',
  de: 'In German.',
  en: 'In English.',
  pt: 'In Portuguese.',
};

const recurrence = {
  rule: 'Recurrence rule of RFC 5545 that gives at most one day a month: `FREQ=MONTHLY;BYDAY=3TH`.',
  startTime: 'When sessions start, by the clock on the wall.',
  endTime: 'When they end.',
  timeZone: 'IANA name of the time zone of those hours.',
  seasons: 'Other hours in some months of every year.',
  'seasons.months': 'Numbers of the months, 1 to 12.',
  'seasons.startTime': 'When sessions start in these months.',
  'seasons.endTime': 'When they end in these months.',
  from: 'The first month, from which `INTERVAL` counts; null: no limit, and it counts from January 2000.',
  until: 'The last month; null: no limit.',
};

const series = {
  id: 'Its id.',
  name: 'What the meetings are called.',
  quarter: 'The part of town.',
  purpose: 'What the meetings are for.',
  notFor: 'What they are not for, and where to go instead.',
  bookingRequired: 'Nobody has to book: drop in.',
  recurrence: 'When the meetings take place. Concerns sessions that are yet to be created.',
  subjects: 'Labels for topics.',
  venues: 'Places in rotation, one edition after the other; none: to be announced.',
  keepPlanned: 'How many editions are kept planned.',
  paused: 'True: no further editions are created.',
  skip: 'Months without an edition.',
  lastEdition: 'The highest edition number so far.',
  updatedAt: 'When it last changed.',
};

const suggestion = {
  kind: 'What the sender means by it.',
  text: 'What was written; null: it only supports a topic.',
  language: 'The language that it was written in.',
  session: 'The session that the sender named; null: none.',
  topic: 'The topic that the sender named; null: none.',
  status: 'What became of it. Further values may be added.',
  reply: 'What the officers replied; null: nothing so far.',
  receivedOn: 'The day on which it came. No finer time is kept.',
  expiresOn: 'The day on which it deletes itself.',
};

export const words: Words = {
  Language: { '': 'One of the languages that the programme speaks.' },
  LocalizedLine: {
    '': 'One line of text in one language or more. Sent texts are normalised: Unicode NFC, no white space around.',
    ...languages,
  },
  LocalizedProse: {
    '': 'A longer text in one language or more; it may have line breaks. Sent texts are normalised: Unicode NFC, CR LF to LF, no white space around.',
    ...languages,
  },
  LocalizedLinePatch: {
    '': 'Changes to a localised line (merge patch): a language with null is taken away, one that is missing stays.',
    ...languages,
  },
  LocalizedProsePatch: {
    '': 'Changes to a localised text (merge patch): a language with null is taken away, one that is missing stays.',
    ...languages,
  },
  SeriesId: { '': 'Id of a series.' },
  SessionId: { '': 'Id of a session: its series and its slot.' },
  Slot: { '': 'The month that a session was planned for; with -2, -3 an extra one in that month.' },
  SubjectId: { '': 'Id of a subject of the series.' },
  TopicId: { '': 'Id of a topic: its subject and a random part.' },
  SuggestionId: { '': 'Id of a suggestion, by which officers name it. It does not tell the receipt.' },
  SuggestionKind: { '': 'What a suggestion is.' },
  SuggestionStatus: {
    '': '`accepted`: into a topic. `answered`, `declined`, `referred`: with a reply; `referred` is an individual case, and the reply says where to go.',
  },
  Receipt: {
    '': 'The secret by which its holder follows or withdraws a suggestion: 26 Crockford base32 characters and a check character. It is shown once and not stored.',
  },
  TypedReceipt: {
    '': 'A receipt as somebody typed it: case, spaces and hyphens do not matter, O is read as 0, I and L as 1.',
  },
  Cursor: { '': 'Where a listing goes on: opaque, as an earlier answer gave it, for the same listing only.' },
  Time: { '': 'RFC 3339 time with its offset and whole seconds, from 2001 to 2098 there and in UTC.' },
  ZonedTime: { '': 'RFC 3339 time with the offset of its time zone.' },
  Instant: { '': 'RFC 3339 time in UTC.' },
  Day: { '': 'A day.' },
  Month: { '': 'A month.' },
  WallTime: { '': 'A time of day, by the clock on the wall.' },
  Venue: { '': 'Where a session takes place.', ...venue },
  VenueDraft: { '': 'A venue as officers send it: what they do not say is not known.', ...venue },
  Topic: {
    '': 'A subject on the public agenda of a session.',
    id: 'Its id.',
    subject: 'Which of the series’ subjects it is about.',
    title: 'What it is called.',
    support: 'How many suggestions went into it, in steps of five; null below five.',
    outcome: 'What the police did about it; null: nothing to tell so far.',
  },
  SessionSummary: { '': 'A session as listings show it: everything but the agenda.', ...summary },
  Session: { '': 'One meeting, with its agenda.', ...summary, topics: 'The public agenda.' },
  SessionDraft: {
    '': 'A session to be added.',
    series: 'The series that it belongs to.',
    startsAt: 'When it starts.',
    endsAt: 'When it ends.',
    venue: 'Where it takes place; null or missing: to be announced.',
    theme: 'The subject of a special edition; null or missing: there is none.',
    edition: 'For the archive: its number, at most the last one of the series; missing: the next one.',
  },
  SessionPatch: {
    '': 'Changes to a session (merge patch, RFC 7396): what is missing stays, null takes away.',
    startsAt: 'Another start.',
    endsAt: 'Another end.',
    dateConfirmed: 'Whether the date stands.',
    status:
      '`cancelled` needs a reason in `cancellation`; `scheduled` reinstates, and clears the reason by itself.',
    cancellation: 'Why it is cancelled.',
    'cancellation.reason': 'The reason, for the public.',
    venue: 'Where it takes place, or what of that changes; null: to be announced.',
    ...prefixed('venue', venue),
    theme: 'The subject of a special edition; null: there is none.',
    notice: 'Something to know beforehand; null: nothing.',
    topics: 'The whole agenda. A topic that is left out goes; one with support cannot be left out.',
    'topics.id': 'The topic’s id; missing: it is a new one, and gets an id.',
    'topics.subject': 'Which of the series’ subjects it is about.',
    'topics.title': 'What it is called.',
    'topics.support': 'Ignored: support comes from suggestions alone.',
    'topics.outcome': 'What the police did about it.',
  },
  Subject: { '': 'A label for topics.', id: 'Its id.', name: 'What it is called.' },
  Recurrence: { '': 'When the meetings of a series take place.', ...recurrence },
  Series: { '': 'A recurring meeting in one quarter.', ...series },
  SeriesDraft: {
    '': 'A series to be added. What can start empty may be missing.',
    ...without(series, 'updatedAt'),
    ...prefixed('recurrence', recurrence),
  },
  SeriesPatch: {
    '': 'Changes to a series (merge patch, RFC 7396): what is missing stays. Null takes a language of a text away.',
    ...without(without(series, 'id'), 'updatedAt'),
    ...prefixed('recurrence', recurrence),
  },
  SuggestionDraft: {
    '': 'A suggestion to be sent.',
    challenge: 'The solved challenge: base64 of the JSON that the ALTCHA widget makes.',
    kind: suggestion.kind,
    language: 'The language that it is written in. Officers reply in it.',
    text: 'What you would like to say, at most 2,000 UTF-16 units. May be missing where there is a topic: "me too".',
    series: 'The series that it is for; the deployment’s own unless said.',
    session: 'The session that it is for.',
    topic: 'The topic on the agenda that it supports.',
    redact:
      'True: personal data that is found is replaced by a neutral mark, instead of the suggestion being refused.',
  },
  FollowedSuggestion: { '': 'What the holder of a receipt sees.', ...suggestion },
  InboxSuggestion: {
    '': 'What officers see of a suggestion.',
    id: 'Its id.',
    etag: 'With its quotes: what `If-Match` takes for a decision about this one.',
    ...suggestion,
    series: 'The series that it is for.',
    acceptedInto: 'The topic that it was accepted into; null: none.',
    'acceptedInto.session': 'The session on whose agenda the topic is.',
    'acceptedInto.id': 'The topic.',
    handled: 'Who decided last, and when; null: nobody so far.',
    'handled.at': 'When.',
    'handled.by': 'The officer’s user name.',
  },
  Triage: {
    '': 'A decision about a suggestion (merge patch, RFC 7396).',
    status: 'The decision; `received`, with null for `reply`, takes one back.',
    topic: 'With `accepted`: the topic that it goes into.',
    'topic.session': 'The session on whose agenda the topic is.',
    'topic.id': 'The topic.',
    reply:
      'Needed with `answered`, `declined` and `referred`. Whoever has the receipt reads it. At most 2,000 UTF-16 units, besides the advice that a referral was read with.',
  },
  Edit: {
    '': 'One recorded change.',
    at: 'When.',
    by: 'The officer’s user name; of a change by the system, what made it.',
    operation: 'The id of the operation.',
    changes: 'Each field that changed.',
    'changes.field': 'Which field.',
    'changes.before': 'As it was; null where it was missing.',
    'changes.after': 'As it is; null where it is missing.',
  },
  Insights: {
    '': 'Which subjects came up over some months. Numbers are exact.',
    from: 'The first month.',
    to: 'The last month.',
    subjects: 'The subjects that were raised, the most supported first.',
    'subjects.subject': 'Which subject.',
    'subjects.editions': 'In how many editions it was on the agenda.',
    'subjects.support': 'How many suggestions went into its topics.',
    'subjects.lastRaised': 'The last month in which it was on the agenda.',
    'subjects.withoutOutcome': 'How many of its topics have no outcome.',
    'subjects.trend': 'By how much its support is more, or less, than in as many months before.',
    editions: 'The same by edition, the earliest first.',
    'editions.session': 'Which session.',
    'editions.edition': 'Its number.',
    'editions.month': 'The month of its slot.',
    'editions.subjects': 'What was on its agenda.',
    'editions.subjects.subject': 'Which subject.',
    'editions.subjects.support': 'How many suggestions went into it.',
    'editions.subjects.withoutOutcome': 'How many of its topics have no outcome.',
    inbox: 'How many suggestions there are now, by status.',
    'inbox.received': 'Nobody has decided yet.',
    'inbox.accepted': 'Went into a topic.',
    'inbox.answered': 'Were answered.',
    'inbox.declined': 'Were declined.',
    'inbox.referred': 'Were individual cases.',
  },
  SessionPage: {
    '': 'A page of sessions.',
    sessions: 'In the order asked for.',
    next: 'The cursor of the next page; missing on the last.',
  },
  SuggestionPage: {
    '': 'A page of suggestions.',
    suggestions: 'The oldest first.',
    next: 'The cursor of the next page; missing on the last.',
  },
  EditPage: {
    '': 'A page of changes.',
    edits: 'The newest first.',
    next: 'The cursor of the next page; missing on the last.',
  },
  SubmittedSuggestion: {
    '': 'The receipt of a suggestion: keep it, it is shown this once.',
    receipt: 'By which you follow or withdraw the suggestion.',
    expiresOn: 'The day on which it deletes itself.',
  },
  Challenge: {
    '': 'An ALTCHA v2 challenge (PBKDF2): to be handed to the ALTCHA widget or `altcha-lib` as it is.',
    parameters: 'What is to be solved.',
    'parameters.algorithm': 'How keys are derived.',
    'parameters.cost': 'Iterations of one attempt.',
    'parameters.data': 'What the challenge is good for.',
    'parameters.data.purpose': 'Sending one suggestion.',
    'parameters.expiresAt': 'When it expires, in seconds since 1970.',
    'parameters.keyLength': 'Length of a derived key, in bytes.',
    'parameters.keyPrefix': 'What the key that is looked for begins with, in hexadecimal digits.',
    'parameters.keySignature': 'Signature of that key.',
    'parameters.nonce': 'Names the challenge.',
    'parameters.salt': 'Salt of the derivation.',
    signature: 'Signature of the parameters.',
  },
  Problem: {
    '': 'RFC 9457 problem details. Further members may be added.',
    type: 'Says why, in a word that stays the same. Further ones may be added: go by the status then.',
    title: 'The type in words.',
    status: 'The status of the answer.',
    detail: 'What happened here, for a person to read.',
    errors: 'With `invalid-request`: what is wrong, at most 20 places.',
    'errors.pointer': 'JSON pointer into the body, as a URI fragment: `#/text`.',
    'errors.parameter': 'Name of a query parameter or header.',
    'errors.detail': 'What is wrong with it.',
    found: 'With `personal-data`: where it is.',
    'found.start': 'Where it begins, in UTF-16 units of the normalised text.',
    'found.end': 'Where it has ended.',
    'found.what': 'What it looks like. Further values may be added.',
  },
};

/** What query parameters and headers mean, by name; `operation.name` where it is another thing there. */
export const parameterWords: Readonly<Record<string, string>> = {
  'getSession.id': 'Id of the session.',
  'editSession.id': 'Id of the session.',
  'listEdits.id': 'Id of the session.',
  'getSeries.id': 'Id of the series.',
  'editSeries.id': 'Id of the series.',
  'triageSuggestion.id': 'Id of the suggestion, as listSuggestions gives it.',
  series: 'The series; the deployment’s own unless said.',
  when: 'Which sessions.',
  limit: 'How many on a page, at most.',
  cursor: 'The `next` of the page before.',
  session: 'This session alone.',
  lang: 'The language of the texts.',
  cancelled: 'Whether cancelled sessions are in it.',
  status: 'Which suggestions.',
  from: 'The first month.',
  to: 'The last month; not before `from`.',
  receipt: 'The receipt. In a header, so that no address holds it.',
};

function prefixed(field: string, inner: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inner).map(([name, text]) => [`${field}.${name}`, text]));
}

function without(all: Readonly<Record<string, string>>, field: string): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));
}

/** When each problem comes up, and what to do. */
export const problemWords: Readonly<Record<ProblemType, string>> = {
  'invalid-request':
    'The request is malformed, or a field, parameter or cursor is unknown or bad. `errors` says which and why.',
  'invalid-receipt':
    'The receipt’s check character does not fit: it was mistyped. Compare it with what was kept.',
  unauthenticated: 'There is no access token, or it is not valid or has expired. Sign in again.',
  forbidden: 'Whoever signed in may not do this: their group or the token’s scope does not cover it.',
  'challenge-rejected':
    'The challenge is forged, has expired or is not solved. Ask for another one, and solve it.',
  'not-found':
    'There is nothing at this address, or nothing with this id or receipt. An unknown, an expired and a withdrawn receipt are not told apart.',
  'method-not-allowed': 'The address has no such method. `Allow` says which it has.',
  conflict:
    'What was asked for contradicts what is there: a session that starts at the same time, a topic with support left out, a challenge that was used for something else.',
  stale:
    'It changed since you read it. Read it again, look at what changed, and send the change again with the new ETag.',
  'too-large': 'The body has more bytes than this operation takes.',
  'unsupported-media-type': 'Send JSON in UTF-8, and say so in `Content-Type`.',
  'personal-data':
    'The text holds something like an e-mail address or a telephone number. `found` says where. Change it, or send `"redact": true` to have it replaced by a neutral mark.',
  'precondition-required':
    'A change has to say what it changes: send `If-Match` with the ETag of what you have read.',
  'too-many-requests':
    'More requests than the service takes at once, from everybody together. Wait a moment.',
  internal: 'A mistake of ours. Trying again may help.',
  unavailable:
    'The service cannot answer right now. Try again after as many seconds as `Retry-After` says; a suggestion may be sent again as it is.',
};
