import type { Language } from '../../shared/model/languages.ts';
import type { SuggestTexts } from './Suggest.texts.ts';

/** A topic on the agenda, in words of the page's language or, where it has none, of another one. */
export interface OfferedTopic {
  readonly id: string;
  readonly subject: string | null;
  readonly title: string;
  /** The language of the title, where it is not the page's. */
  readonly titleLang?: Language;
  /** How many said so, in words; null below five. */
  readonly support: string | null;
}

interface TopicChoiceProps {
  readonly texts: SuggestTexts;
  readonly topics: readonly OfferedTopic[];
  readonly chosen: string | undefined;
}

/** The topics on the agenda, to support one without writing. */
export function TopicChoice({ texts, topics, chosen }: TopicChoiceProps) {
  const isOffered = topics.some(({ id }) => id === chosen);
  return (
    <fieldset aria-describedby="topics-hint">
      <legend>{texts.topics}</legend>
      <p class="hint" id="topics-hint">
        {texts.topicsHint}
      </p>
      {topics.map(({ id, subject, title, titleLang, support }) => (
        <label class="choice" key={id}>
          <input type="radio" name="topic" value={id} defaultChecked={id === chosen} />
          <span>
            {subject && <span class="subject">{subject} </span>}
            <span class="topic" {...(titleLang && { lang: titleLang })}>
              {title}
            </span>
            {support && <span class="support"> {support}</span>}
          </span>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="topic" value="" defaultChecked={!isOffered} />
        <span class="topic">{texts.somethingElse}</span>
      </label>
    </fieldset>
  );
}
