/** Some digits without a gap. */
export interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the group before; for the first of a run, a `+` or `(` or nothing. */
  readonly gap: string;
  /** The same in one unit: `.`, `-`, `/`, a line feed, a letter or a space. */
  readonly joint: string;
}

/** Between two groups stand up to six units of space or punctuation, or "then" in a word. */
const RUN =
  /(?:[+(]{1,2} ?)?\d+(?:(?:[ \n./()_*|~-]{1,6}| (?:\p{L}{1,3} )?(?:puis|ensuite|dann|danach|duerno|then|depois) )\d+)*/gu;

/** What follows 18h and 3x, 18 Auer, and the whole units of 1 250,00. */
const COUNTS_ITS_LAST = /^(?:\p{L}|,\d\d?(?!\d)| (?:h|uhr|auer|heures?|horas|pm)(?!\p{L}))/u;

/** Groups of digits that may be one number or several. The last one is left out where it is counted. */
export function findRuns(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const groups: Group[] = [];
    let last = 0;
    for (const { 0: digits, index: at } of run.matchAll(/\d+/g)) {
      const end = at + digits.length;
      const gap = run.slice(last, at);
      groups.push({
        digits,
        start: index + at,
        end: index + end,
        gap,
        joint: /[./\n\p{L}-]/u.exec(gap)?.[0] ?? ' ',
      });
      last = end;
    }
    if (COUNTS_ITS_LAST.test(text.slice(index + run.length, index + run.length + 8))) groups.pop();
    runs.push(groups);
  }
  return runs;
}

/** T1, LU28: such a group opens no number, unless the letters are those of Tel26123456. */
export function followsLetter(text: string, group: Group): boolean {
  if (!/[\p{L}_]/u.test(text.charAt(group.start - 1))) return false;
  return !/(?<!\p{L})(?:gsm|handy|mobile?|nr|phone|t[ée]l)$/u.test(
    text.slice(Math.max(0, group.start - 8), group.start),
  );
}
