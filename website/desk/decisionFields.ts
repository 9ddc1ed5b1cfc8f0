import { REFERRAL, withoutAdvice } from '../../shared/domain/triageSuggestion.ts';
import type { Decision, InboxSuggestion } from '../../shared/model/Suggestion.ts';
import { type Fields, textsIn } from './fields.ts';

/** What an officer may decide about a suggestion. */
export const CHOICES = ['accepted', 'answered', 'declined', 'referred'] as const;

export type Choice = (typeof CHOICES)[number];

/** In the place of a topic's id: it is written along with the decision. */
export const NEW_TOPIC = 'new';

/** What is decided about a suggestion, as its form holds it. The advice of a referral is no part of the reply there. */
export function decisionOf(
  item: Pick<InboxSuggestion, 'status' | 'acceptedInto' | 'reply' | 'language'>,
): Fields {
  const { status, acceptedInto, reply, language } = item;
  return {
    status,
    'topic/session': acceptedInto?.session ?? '',
    'topic/id': acceptedInto?.id ?? '',
    reply: (status === 'referred' ? withoutAdvice(reply, REFERRAL[language]) : reply) ?? '',
  };
}

/** What the form decides, as `triageSuggestion` takes it: all of it, so that nothing is left of an earlier decision. */
export function decisionIn(fields: Fields): Decision {
  const status = String(fields.status) as NonNullable<Decision['status']>; // one of the choices, or received
  return {
    status,
    reply: status === 'received' ? null : String(fields.reply ?? '').trim() || null,
    ...(status === 'accepted' && {
      topic: { session: String(fields['topic/session']), id: String(fields['topic/id']) },
    }),
  };
}

/** The topic that the form writes anew; null where it takes one that there is. */
export function newTopicIn(fields: Fields) {
  if (fields.status !== 'accepted' || fields['topic/id'] !== NEW_TOPIC) return null;
  return {
    session: String(fields['topic/session']),
    subject: String(fields['topic/subject'] ?? ''),
    title: textsIn(fields, 'topic/title') ?? {},
  };
}
