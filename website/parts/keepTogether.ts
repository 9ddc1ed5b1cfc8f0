/** A day in words whose number stays on one line with its month, in large type: `Dienstag, 8. Dezember 2026`. */
export function keepTogether(day: string): string {
  return day.replace(/\d(?:er|\.)? (?:de )?(?=\p{L})/u, (words) => words.replaceAll(' ', '\u00a0'));
}
