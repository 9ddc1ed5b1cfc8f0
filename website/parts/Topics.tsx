import { inLanguage } from '../../shared/domain/Localized.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';
import { meetingTexts } from './Meeting.texts.ts';
import { Said, SaidAtLength } from './Said.tsx';
import { suggestAddress } from './suggestAddress.ts';

interface TopicsProps {
  readonly topics: PublicSession['topics'];
  readonly subjects: PublicSeries['subjects'];
  readonly lang: Language;
  /** Whether to say of each what was done: of a meeting that is over. */
  readonly outcomes: boolean;
  /** The meeting for which a topic can be supported without a word; absent where that is too late. */
  readonly supportFor?: Pick<PublicSession, 'series' | 'id'> | undefined;
}

/** What a meeting is, or was, about: what was said, how many said it, and what the police did. */
export function Topics({ topics, subjects, lang, outcomes, supportFor }: TopicsProps) {
  const texts = meetingTexts[lang];
  return (
    <ul class="topics">
      {topics.map(({ id, subject, title, support, outcome }) => {
        const label = subjects.find((known) => known.id === subject)?.name;
        return (
          <li key={id}>
            {label && (
              <p class="subject">
                <Said text={label} lang={lang} />
              </p>
            )}
            <p class="topic">
              <Said text={title} lang={lang} />
            </p>
            {support !== null && <p class="support">{texts.support(support)}</p>}
            {supportFor && (
              <p>
                <a href={suggestAddress(lang, supportFor, id)}>
                  {texts.me}
                  <span class="unseen">: {inLanguage(title, lang)}</span>
                </a>
              </p>
            )}
            {outcome && (
              <div class="outcome">
                <p>
                  <strong>{texts.weDid}</strong>
                </p>
                <SaidAtLength text={outcome} lang={lang} />
              </div>
            )}
            {!outcome && outcomes && <p class="outcome">{texts.noOutcome}</p>}
          </li>
        );
      })}
    </ul>
  );
}
