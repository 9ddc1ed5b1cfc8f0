/**
 * Does something for each entry, in their order and `count` at once: so many that a function does not mostly wait, and so
 * few that each request is answered within its time. Before each asks `goesOn`, which does not say yes again after a
 * no: what is left then is not begun. Gives the results of what was done, in the order of the entries.
 */
export async function severalAtOnce<T, R>(
  count: number,
  entries: readonly T[],
  act: (entry: T) => Promise<R>,
  goesOn: () => boolean = () => true,
): Promise<R[]> {
  const results: R[] = [];
  const queue = entries.entries();
  const work = async () => {
    for (const [i, entry] of queue) {
      if (!goesOn()) return;
      results[i] = await act(entry);
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return results;
}
