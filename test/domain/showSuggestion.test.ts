import { expect, it } from 'vitest';
import { showToOfficers, showToSender } from '../../shared/domain/showSuggestion.ts';
import { aReceivedSuggestion } from '../support/builders.ts';

const suggestion = aReceivedSuggestion({
  status: 'accepted',
  session: 'gare-2030-01',
  topic: 'lighting-7f3k',
  acceptedInto: { session: 'gare-2030-01', id: 'lighting-7f3k' },
  reply: 'Démo',
  handled: { at: '2030-01-06T10:00:00Z', by: 'demo' },
});
const shown = {
  kind: 'concern',
  text: suggestion.text,
  language: 'fr',
  session: 'gare-2030-01',
  topic: 'lighting-7f3k',
  status: 'accepted',
  reply: 'Démo',
  receivedOn: '2030-01-05',
  expiresOn: '2030-07-04',
};

it('Who holds the receipt sees these fields and no others: no id, and no officer', () => {
  expect(showToSender(suggestion)).toEqual(shown);
});

it('Officers see where it went and who decided besides, and not how often it was written', () => {
  const { id, series, acceptedInto, handled } = suggestion;
  expect(showToOfficers(suggestion)).toEqual({ ...shown, id, series, acceptedInto, handled });
});
