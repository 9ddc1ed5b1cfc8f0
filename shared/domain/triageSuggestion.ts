import type { Language } from '../model/languages.ts';
import type { Decision, Suggestion, SuggestionStatus, TopicRef } from '../model/Suggestion.ts';
import { withOwnExpiry } from './discardSuggestion.ts';
import { badField } from './Refusal.ts';
import type { Days } from './Suggestion.ts';
import { sameTopic } from './topicSupport.ts';

/**
 * What goes before the reply to a suggestion that is an individual case: where to go with it. Officers may say
 * more after it.
 */
export const REFERRAL: Readonly<Record<Language, string>> = {
  lb: 'Fir en eenzele Fall oder eng Plainte kënnt Dir op e Policekommissariat vun Ärer Wiel goen.',
  fr: 'Pour un cas individuel ou une plainte, vous pouvez vous adresser au commissariat de police de votre choix.',
  de: 'Mit einem Einzelfall oder einer Anzeige können Sie sich an eine Polizeidienststelle Ihrer Wahl wenden.',
  en: 'With an individual case or a complaint you can go to a police station of your choice.',
  pt: 'Para um caso individual ou uma queixa, pode dirigir-se a uma esquadra da polícia da sua escolha.',
};

const needsReply: readonly SuggestionStatus[] = ['answered', 'declined', 'referred'];

/** How many UTF-16 units officers may write, besides the advice. */
const OWN_WORDS = 2000;

/**
 * Decides about a suggestion, or takes a decision back (`received`, no reply). A decision without effect gives it as
 * it was; any other gives one that was discarded its own expiry back. Refuses to accept it into no topic; to answer, decline
 * or refer it without a reply; and to reply without a decision, since nobody would see the reply as one. `by`: the officer;
 * `at`: an instant.
 */
export function triageSuggestion(
  suggestion: Suggestion,
  decision: Decision,
  handled: { readonly at: string; readonly by: string },
  days: Days,
): Suggestion {
  const status = decision.status ?? suggestion.status;
  const reply = replyFor(suggestion, status, decision);
  const acceptedInto = topicFor(suggestion, status, decision);
  if (
    status === suggestion.status &&
    reply === suggestion.reply &&
    sameTopic(acceptedInto, suggestion.acceptedInto)
  ) {
    return suggestion;
  }
  if ((status === 'received' || status === 'discarded') && reply)
    throw badField('#/reply', 'A reply needs a decision. Null takes it away, to take a decision back.');
  return { ...withOwnExpiry(suggestion, days), status, reply, acceptedInto, handled };
}

function topicFor(suggestion: Suggestion, status: SuggestionStatus, { topic }: Decision): TopicRef | null {
  if (status !== 'accepted') {
    if (topic) throw badField('#/topic', 'Only an accepted suggestion goes into a topic.');
    return null;
  }
  const into = topic === undefined ? suggestion.acceptedInto : topic;
  if (!into) throw badField('#/topic', 'Accepting needs the topic that it goes into.');
  return into;
}

function replyFor(suggestion: Suggestion, status: SuggestionStatus, { reply }: Decision): string | null {
  const advice = REFERRAL[suggestion.language];
  const kept = reply === undefined;
  const given = kept ? suggestion.reply : reply;
  // What is kept from a referral, or sent for one as it was read, has the advice before it already.
  const said =
    status === 'referred' || (kept && suggestion.status === 'referred')
      ? withoutAdvice(given, advice)
      : given;
  // What was read is taken back as it was, whatever it holds.
  if (said && said.length > OWN_WORDS && given !== suggestion.reply)
    throw badField('#/reply', `May have ${OWN_WORDS} UTF-16 units, besides the advice of a referral.`);
  if (!said) {
    if (needsReply.includes(status)) throw badField('#/reply', 'This decision needs a reply.');
    return null;
  }
  return status === 'referred' ? `${advice}\n\n${said}` : said;
}

/** What the officer wrote after the advice. */
export function withoutAdvice(reply: string | null, advice: string): string | null {
  return reply?.startsWith(advice) ? reply.slice(advice.length).trim() : reply;
}
