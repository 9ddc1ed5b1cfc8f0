/** Where something stands in a text that could tell who somebody is. */
export interface FoundPart {
  readonly start: number;
  readonly end: number;
  readonly what: 'email' | 'phone' | 'iban' | 'national-id' | 'card' | 'url' | 'handle';
}

/** A text with what was found in it marked. */
export function Marked({ text, found }: { text: string; found: readonly FoundPart[] }) {
  return (
    <>
      {found.flatMap(({ start, end }, i) => [
        text.slice(found[i - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}
