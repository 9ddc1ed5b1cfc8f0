import { inZone } from '../../shared/domain/zonedTime.ts';

/**
 * That time of day there as RFC 3339 with the zone's offset: `2026-12-17`, `16:00`, `Europe/Luxembourg`. A time that the
 * clock jumps over is taken as if it had not jumped yet; of one that comes twice, the first. Null where the day or the time
 * is none.
 */
export function atWallClock(day: string, time: string, timeZone: string): string | null {
  const written = `${day}T${time}:00`;
  const guess = Date.parse(`${written}Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(guess)) return null;
  const offsets = [-1, 1].map((days) => inZone(guess + days * 86_400_000, timeZone).slice(19));
  const candidates = offsets.map((offset) => `${written}${offset}`);
  const exact = candidates.find((candidate) => inZone(candidate, timeZone) === candidate);
  return exact ?? candidates[0] ?? null;
}
