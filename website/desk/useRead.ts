import { useEffect, useRef, useState } from 'preact/hooks';

/** Something that is read from the API. */
export type Read<Value> =
  | { readonly state: 'reading'; readonly again: () => void }
  | { readonly state: 'failed'; readonly error: unknown; readonly again: () => void }
  | {
      readonly state: 'read';
      readonly value: Value;
      readonly again: () => void;
      /** Puts what was answered to a change in the place of what was read. */
      readonly set: (value: Value) => void;
    };

/**
 * Reads when the view opens and whenever one of `of` is another; what comes late of an earlier one is let go. While it is read
 * again, what was there stays.
 */
export function useRead<Value>(read: () => Promise<Value>, of: readonly unknown[]): Read<Value> {
  const [found, setFound] = useState<{ value: Value } | { error: unknown } | null>(null);
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const again = () => setRound((count) => count + 1);
  const name = JSON.stringify(of);
  const readName = useRef(name);
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    const tell = (what: { value: Value } | { error: unknown }) => {
      if (mine !== latest.current) return;
      readName.current = name;
      setFound(what);
    };
    read().then(
      (value) => tell({ value }),
      (error: unknown) => tell({ error }),
    );
    return () => {
      latest.current += 1;
    };
  }, [name, round]);
  if (!found || readName.current !== name) return { state: 'reading', again };
  if ('error' in found) return { state: 'failed', error: found.error, again };
  const set = (value: Value) => {
    latest.current += 1;
    setFound({ value });
  };
  return { state: 'read', value: found.value, again, set };
}
