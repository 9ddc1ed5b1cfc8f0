import type { ComponentChildren } from 'preact';
import type { FoundPart } from './Marked.tsx';
import type { SuggestTexts } from './Suggest.texts.ts';

interface FoundProps {
  readonly texts: SuggestTexts;
  readonly text: string;
  readonly found: readonly FoundPart[];
  /** How to have it replaced. */
  readonly children: ComponentChildren;
}

/** What was found in a text that could tell who somebody is, each piece named in words. */
export function Found({ texts, text, found, children }: FoundProps) {
  return (
    <div class="found" id="found">
      <p>
        <strong>{texts.found}</strong>
      </p>
      <ul>
        {found.map(({ start, end, what }) => (
          <li key={start}>
            {texts[what]}: <mark>{text.slice(start, end)}</mark>
          </li>
        ))}
      </ul>
      {children}
      <p class="hint">{texts.names}</p>
    </div>
  );
}
