/**
 * The first of some sessions that are over, latest first: `least` of them, and those besides that ended in the same month
 * as the last one, so that the next page can begin with what ended before that month. `older` names it, `2026-01`, and is
 * null where nothing is left. `goesOn`: whether there are more than were given.
 */
export function cutAtMonth<S extends { readonly endsAt: string }>(
  sessions: readonly S[],
  { least, goesOn }: { least: number; goesOn: boolean },
): { shown: S[]; older: string | null } {
  const month = sessions[Math.min(least, sessions.length) - 1]?.endsAt.slice(0, 7);
  const shown = sessions.filter(({ endsAt }, i) => i < least || endsAt.slice(0, 7) === month);
  return { shown, older: month && (goesOn || shown.length < sessions.length) ? month : null };
}
