import { inLanguage, languageOf } from '../../shared/domain/Localized.ts';
import type { Localized } from '../../shared/model/Localized.ts';
import type { Language } from '../../shared/model/languages.ts';

/**
 * What officers wrote, in the language of the page or, where it lacks that, in another one, which is marked for who
 * listens. In paragraphs where it has empty lines.
 */
export function Said({ text, lang }: { text: Localized; lang: Language }) {
  const actual = languageOf(text, lang);
  return <span {...(actual !== lang && { lang: actual })}>{inLanguage(text, lang)}</span>;
}

/** The same as paragraphs of their own, one for each that it has. */
export function SaidAtLength({ text, lang }: { text: Localized; lang: Language }) {
  const actual = languageOf(text, lang);
  return (
    <div class="said" {...(actual !== lang && { lang: actual })}>
      {inLanguage(text, lang)
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p>{paragraph}</p>
        ))}
    </div>
  );
}
