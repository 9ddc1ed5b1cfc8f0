import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOffset, offsetOf } from '../../shared/domain/offsetTime.ts';

it('An instant reads otherwise at each offset', () => {
  expect(atOffset('2026-01-15T15:00:00Z', '+01:00')).toBe('2026-01-15T16:00:00+01:00');
  expect(atOffset('2026-01-01T00:10:00Z', '-03:30')).toBe('2025-12-31T20:40:00-03:30');
  expect(atOffset('2026-12-31T23:00:00Z', '+05:45')).toBe('2027-01-01T04:45:00+05:45');
  expect(atOffset('2026-06-01T00:00:00Z', '+00:00')).toBe('2026-06-01T00:00:00+00:00');
});

it('A time’s offset is the one that it is written with', () => {
  expect(offsetOf('2026-01-15T16:00:00+01:00')).toBe('+01:00');
  expect(offsetOf('2026-01-15T16:00:00-09:30')).toBe('-09:30');
  expect(offsetOf('2026-01-15T16:00:00Z')).toBe('+00:00');
});

it('At any offset it is the same instant', () => {
  const offset = fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom('00', '30', '45'))
    .map(([sign, hours, minutes]) => `${sign}${String(hours).padStart(2, '0')}:${minutes}`);
  const instant = fc.integer({ min: 978_307_200, max: 4_070_908_799 }).map((seconds) => seconds * 1000);
  fc.assert(
    fc.property(instant, offset, (at, written) => {
      const time = atOffset(new Date(at).toISOString(), written);
      expect(Date.parse(time)).toBe(at);
      expect(offsetOf(time)).toBe(written);
    }),
  );
});
