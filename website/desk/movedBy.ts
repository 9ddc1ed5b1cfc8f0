/** The list with what stands at that place moved by one. */
export function movedBy<Entry>(list: readonly Entry[], at: number, by: -1 | 1): Entry[] {
  const rest = list.filter((_, i) => i !== at);
  rest.splice(at + by, 0, ...list.slice(at, at + 1));
  return rest;
}
