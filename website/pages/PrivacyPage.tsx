import type { Language } from '../../shared/model/languages.ts';
import { Layout } from '../parts/Layout.tsx';
import { Section } from '../parts/Section.tsx';
import type { SiteFacts } from '../parts/SiteFacts.ts';
import { privacyTexts, QUESTIONS } from './PrivacyPage.texts.ts';

interface PrivacyPageProps extends Pick<SiteFacts, 'site' | 'suggestionDays'> {
  readonly lang: Language;
}

/** What is recorded of residents, what is not, and what that does not protect: `docs/privacy.md` for who has no time. */
export function PrivacyPage({ lang, site, suggestionDays }: PrivacyPageProps) {
  const texts = privacyTexts[lang];
  const answers = texts.answers(suggestionDays);
  return (
    <Layout
      lang={lang}
      site={site}
      path="/privacy"
      title={`${texts.title} – Op e Kaffi`}
      description={texts.description}
    >
      <h1>{texts.title}</h1>
      <p class="note">{texts.intro}</p>
      {QUESTIONS.map((id) => (
        <Section id={id} title={answers[id].question}>
          {answers[id].answer.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {id === 'network' && (
            <p>
              <a href="https://www.torproject.org/" rel="noreferrer">
                {texts.tor}
              </a>
            </p>
          )}
          {id === 'check' && (
            <p>
              <a href={`/${lang}/legal`}>{texts.legal}</a>
            </p>
          )}
        </Section>
      ))}
    </Layout>
  );
}
