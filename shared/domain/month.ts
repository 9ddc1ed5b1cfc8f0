/** How many months have passed since the year 0: a month to calculate with. `2026-01` is 24312. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month with that number, of the years 1000 to 9999: 24312 is `2026-01`. */
export function monthNumbered(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
