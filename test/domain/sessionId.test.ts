import { expect, it } from 'vitest';
import { parseSessionId, sessionId } from '../../shared/domain/sessionId.ts';

it.each([
  ['gare-2026-12', 'gare', '2026-12'],
  ['gare-2026-12-2', 'gare', '2026-12-2'],
  ['gare-2026-12-99', 'gare', '2026-12-99'],
  ['a-b2-2099-01', 'a-b2', '2099-01'],
])('%s is of series %s, in slot %s', (id, series, slot) => {
  expect(parseSessionId(id)).toEqual({ series, slot });
  expect(sessionId({ series, slot })).toBe(id);
});

it.each([
  '',
  'gare',
  '2026-12',
  '-2026-12',
  'Gare-2026-12',
  '9are-2026-12',
  'gare-1999-12',
  'gare-2026-13',
  'gare-2026-00',
  'gare-2026-12-1',
  'gare-2026-12-02',
  'gare-2026-12-100',
  'gare-2026-12 ',
  'gare-2026-12\n',
  ' gare-2026-12',
  'gare_2026-12',
])('%j is no session’s id', (id) => {
  expect(parseSessionId(id)).toBeNull();
});
