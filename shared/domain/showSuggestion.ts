import type { Suggestion } from '../model/Suggestion.ts';

/** What the holder of its receipt sees of a suggestion. */
export function showToSender(suggestion: Suggestion) {
  return {
    kind: suggestion.kind,
    text: suggestion.text,
    language: suggestion.language,
    session: suggestion.session,
    topic: suggestion.topic,
    status: suggestion.status,
    reply: suggestion.reply,
    receivedOn: suggestion.day,
    expiresOn: suggestion.expiresOn,
  };
}

/** What officers see of it. */
export function showToOfficers(suggestion: Suggestion) {
  return {
    id: suggestion.id,
    kind: suggestion.kind,
    text: suggestion.text,
    language: suggestion.language,
    series: suggestion.series,
    session: suggestion.session,
    topic: suggestion.topic,
    status: suggestion.status,
    acceptedInto: suggestion.acceptedInto,
    reply: suggestion.reply,
    handled: suggestion.handled,
    receivedOn: suggestion.day,
    expiresOn: suggestion.expiresOn,
  };
}
