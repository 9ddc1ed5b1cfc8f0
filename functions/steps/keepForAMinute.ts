/** As long as others keep what they read from us; see Cache-Control. In milliseconds. */
const lifetime = 60_000;

/**
 * A memory for what is read again and again and hardly ever changes: one read a minute for each key, however many ask. What
 * can't be read is not remembered.
 */
export function keepForAMinute<T>(): (key: string, now: Date, read: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { readonly value: Promise<T>; readonly until: number }>();
  return async (key, now, read) => {
    const time = now.getTime();
    const known = kept.get(key);
    if (known && time < known.until && time >= known.until - lifetime) return known.value;
    const entry = { value: read(), until: time + lifetime };
    kept.set(key, entry);
    try {
      return await entry.value;
    } catch (error) {
      if (kept.get(key) === entry) kept.delete(key);
      throw error;
    }
  };
}
