/** The id of the session in that slot: `gare-2026-12`. */
export function sessionId(session: { readonly series: string; readonly slot: string }): string {
  return `${session.series}-${session.slot}`;
}

/** Series and slot out of a session's id, or null where it cannot be one. */
export function parseSessionId(id: string): { series: string; slot: string } | null {
  const [, series, slot] =
    /^([a-z][a-z0-9-]*?)-(20\d\d-(?:0[1-9]|1[0-2])(?:-(?:[2-9]|[1-9]\d))?)$/.exec(id) ?? [];
  return series && slot ? { series, slot } : null;
}
