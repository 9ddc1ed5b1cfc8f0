/** The instant as it reads at that offset: `2026-01-15T15:00:00Z`, `+01:00` → `2026-01-15T16:00:00+01:00`. */
export function atOffset(instant: string, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, 19) + offset;
}

/** The offset that an RFC 3339 time is written with: `+01:00`. */
export function offsetOf(time: string): string {
  return time.endsWith('Z') ? '+00:00' : time.slice(-6);
}
