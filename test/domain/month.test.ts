import { expect, it } from 'vitest';
import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';

it.each([
  ['2026-01', 24312],
  ['2025-12', 24311],
  ['2026-10', 24321],
  ['2099-12', 25199],
])('%s is month %i', (month, number) => {
  expect(monthNumber(month)).toBe(number);
  expect(monthNumbered(number)).toBe(month);
});

it('A day has the number of its month', () => {
  expect(monthNumber('2026-01-31')).toBe(24312);
});
