import { describe, expect, it } from 'vitest';
import { REFERRAL, triageSuggestion } from '../../shared/domain/triageSuggestion.ts';
import { LANGUAGES } from '../../shared/model/languages.ts';
import type { Decision, Suggestion } from '../../shared/model/Suggestion.ts';
import { aReceivedSuggestion } from '../support/builders.ts';
import { refusalOf } from '../support/refusalOf.ts';

const handled = { at: '2030-01-06T10:00:00Z', by: 'demo' };
const topic = { session: 'gare-2030-01', id: 'lighting-7f3k' };
const advice = REFERRAL.fr;
const received = aReceivedSuggestion();
const accepted = aReceivedSuggestion({ status: 'accepted', acceptedInto: topic, reply: 'Merci.' });
const answered = aReceivedSuggestion({ status: 'answered', reply: 'Merci.' });
const referred = aReceivedSuggestion({ status: 'referred', reply: `${advice}\n\nVoilà.` });
const triage = (suggestion: Suggestion, decision: Decision) =>
  triageSuggestion(suggestion, decision, handled, { timeZone: 'Europe/Luxembourg' });

describe('A decision', () => {
  it.each<[string, Suggestion, Decision, Partial<Suggestion>]>([
    ['accepts into a topic', received, { status: 'accepted', topic }, { acceptedInto: topic }],
    ['accepts with a reply', received, { status: 'accepted', topic, reply: 'Oui.' }, { reply: 'Oui.' }],
    [
      'moves to another topic',
      accepted,
      { topic: { ...topic, id: 'b' } },
      { acceptedInto: { ...topic, id: 'b' } },
    ],
    ['answers', received, { status: 'answered', reply: 'Oui.' }, { status: 'answered', reply: 'Oui.' }],
    ['declines', received, { status: 'declined', reply: 'Non.' }, { status: 'declined', reply: 'Non.' }],
    ['declines what was answered', answered, { status: 'declined' }, { status: 'declined', reply: 'Merci.' }],
    ['takes out of the topic', accepted, { status: 'answered' }, { acceptedInto: null, reply: 'Merci.' }],
    ['takes back', answered, { status: 'received', reply: null }, { status: 'received', reply: null }],
    ['takes back out of a topic', accepted, { status: 'received', reply: null }, { acceptedInto: null }],
    ['changes the reply alone', answered, { reply: 'Oui.' }, { status: 'answered', reply: 'Oui.' }],
    ['takes the reply from one accepted', accepted, { reply: '' }, { status: 'accepted', reply: null }],
  ])('%s, and says who decided and when', (_, suggestion, decision, changes) => {
    const decided = triage(suggestion, decision);
    expect(decided).toMatchObject(changes);
    expect(decided).toEqual({
      ...suggestion,
      status: decision.status ?? suggestion.status,
      reply: decided.reply,
      acceptedInto: decided.acceptedInto,
      handled,
    });
  });

  it.each<[Suggestion, Decision]>([
    [received, {}],
    [received, { status: 'received', topic: null, reply: null }],
    [accepted, { status: 'accepted', topic: { ...topic }, reply: 'Merci.' }],
    [answered, { reply: 'Merci.' }],
    [referred, { status: 'referred' }],
    [referred, { reply: 'Voilà.' }],
    [referred, { reply: referred.reply }],
    // As one was stored that was replied to without a decision.
    [aReceivedSuggestion({ reply: 'Merci.' }), { reply: 'Merci.' }],
  ])('without effect gives the suggestion as it was: %#', (suggestion, decision) => {
    expect(triage(suggestion, decision)).toBe(suggestion);
  });

  it.each<[string, string, Suggestion, Decision]>([
    ['#/topic', 'Accepting needs', received, { status: 'accepted' }],
    ['#/topic', 'Accepting needs', accepted, { topic: null }],
    ['#/topic', 'Only an accepted', received, { topic }],
    ['#/topic', 'Only an accepted', accepted, { status: 'answered', topic }],
    ['#/reply', 'needs a reply', received, { status: 'answered' }],
    ['#/reply', 'needs a reply', received, { status: 'declined' }],
    ['#/reply', 'needs a reply', received, { status: 'referred' }],
    ['#/reply', 'needs a reply', received, { status: 'referred', reply: '' }],
    ['#/reply', 'needs a reply', answered, { reply: null }],
    ['#/reply', 'needs a reply', received, { status: 'referred', reply: advice }],
    ['#/reply', 'needs a decision', received, { reply: 'Oui.' }],
    ['#/reply', 'needs a decision', received, { status: 'received', reply: 'Oui.' }],
    ['#/reply', 'needs a decision', answered, { status: 'received' }],
    ['#/reply', 'needs a decision', referred, { status: 'received' }],
    ['#/reply', '2000', received, { status: 'answered', reply: 'é'.repeat(2001) }],
    ['#/reply', '2000', received, { status: 'referred', reply: 'é'.repeat(2001) }],
    ['#/reply', '2000', referred, { reply: `${advice}\n\n${'é'.repeat(2001)}` }],
    ['#/reply', '2000', referred, { status: 'answered', reply: `${advice}\n\n${'é'.repeat(2000)}` }],
  ])('is refused at %s: %s', (pointer, why, suggestion, decision) => {
    expect(refusalOf(() => triage(suggestion, decision))).toEqual({
      type: 'invalid-request',
      at: [pointer],
      detail: expect.stringContaining(why),
    });
  });
});

describe('A referral', () => {
  it.each(LANGUAGES)('says first, in %s, where to go with an individual case', (language) => {
    expect(REFERRAL[language]).toMatch(/polic|poliz|polícia/i);
    const suggestion = aReceivedSuggestion({ language });
    expect(triage(suggestion, { status: 'referred', reply: 'Demo.' }).reply).toBe(
      `${REFERRAL[language]}\n\nDemo.`,
    );
  });

  it('says it once, though it comes back with the reply', () => {
    expect(triage(received, { status: 'referred', reply: `${advice}\n\nVoilà.` }).reply).toBe(referred.reply);
    expect(triage(referred, { reply: `${advice} Autre.` }).reply).toBe(`${advice}\n\nAutre.`);
    expect(triage(answered, { status: 'referred' }).reply).toBe(`${advice}\n\nMerci.`);
  });

  it('leaves officers as many words of their own as elsewhere, and takes back what was read', () => {
    const words = 'é'.repeat(2000);
    const full = triage(received, { status: 'referred', reply: words });
    expect(full.reply).toBe(`${advice}\n\n${words}`);
    expect(triage(full, { reply: full.reply })).toBe(full);
    expect(triage(full, { status: 'declined' }).reply).toBe(words);
    const sent = triage(full, { status: 'declined', reply: full.reply });
    expect(sent.reply).toBe(full.reply);
    expect(triage(sent, { status: 'answered', reply: sent.reply }).reply).toBe(full.reply);
  });

  it('takes it along no further than it is one', () => {
    expect(triage(referred, { status: 'answered' }).reply).toBe('Voilà.');
  });

  it('leaves the words to officers elsewhere: a reply that they begin with it stays as they wrote it', () => {
    const reply = `${advice}\n\nVoilà.`;
    expect(triage(received, { status: 'answered', reply }).reply).toBe(reply);
    const written = aReceivedSuggestion({ status: 'answered', reply });
    expect(triage(written, { status: 'declined' }).reply).toBe(reply);
    expect(triage(referred, { status: 'answered', reply }).reply).toBe(reply);
  });
});
