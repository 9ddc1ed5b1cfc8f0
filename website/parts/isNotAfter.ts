/** Whether a moment is at or before another. Both are RFC 3339 times with an offset. */
export function isNotAfter(moment: string, other: string): boolean {
  return Date.parse(moment) <= Date.parse(other);
}
