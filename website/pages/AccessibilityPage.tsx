import type { Language } from '../../shared/model/languages.ts';
import { dayInWords } from '../parts/dates.ts';
import { Layout } from '../parts/Layout.tsx';
import { Section } from '../parts/Section.tsx';
import type { SiteFacts } from '../parts/SiteFacts.ts';
import { accessibilityTexts } from './AccessibilityPage.texts.ts';

interface AccessibilityPageProps extends Pick<SiteFacts, 'site' | 'operator' | 'contact'> {
  readonly lang: Language;
}

/** The day of the self-assessment that the statement tells of. Whoever repeats it sets the day. */
const PREPARED_ON = '2026-11-25';

/** The accessibility statement, after the model of Commission Implementing Decision (EU) 2018/1523. */
export function AccessibilityPage({ lang, site, operator, contact }: AccessibilityPageProps) {
  const texts = accessibilityTexts[lang];
  return (
    <Layout
      lang={lang}
      site={site}
      path="/accessibility"
      title={`${texts.title} – Op e Kaffi`}
      description={texts.description}
    >
      <h1>{texts.title}</h1>
      {operator === null && <p class="note">{texts.demo}</p>}
      <p>{operator === null ? texts.aim : texts.commitment(operator)}</p>
      <p>{texts.scope}</p>
      <Section id="status" title={texts.status}>
        <p>
          <strong>{texts.partially}</strong>
        </p>
        <p>{texts.standards}</p>
      </Section>
      <Section id="content" title={texts.notAccessible}>
        <h3>{texts.notCompliant}</h3>
        <p>{texts.developers}</p>
        <p>{texts.languages}</p>
        <h3>{texts.outOfScope}</h3>
        <p>{texts.others}</p>
      </Section>
      <Section id="preparation" title={texts.preparation}>
        <p>
          {texts.preparedOn} <time datetime={PREPARED_ON}>{dayInWords(PREPARED_ON, lang)}</time>.
        </p>
        <p>{texts.method}</p>
        <p>{texts.notDone}</p>
      </Section>
      <Section id="feedback" title={texts.feedback}>
        {contact === null ? (
          <p>{operator === null ? texts.demoContact : texts.noContact}</p>
        ) : (
          <>
            <p>{texts.write}</p>
            <p>
              <strong>{contact}</strong>
            </p>
            <p>{texts.answer}</p>
          </>
        )}
      </Section>
      <Section id="enforcement" title={texts.enforcement}>
        <p>{texts.complaint}</p>
        <ul class="links">
          <li>
            <a href="https://accessibilite.public.lu" rel="noreferrer">
              {texts.sip}
            </a>
          </li>
          <li>
            <a href="https://www.ombudsman.lu" rel="noreferrer">
              {texts.ombudsman}
            </a>
          </li>
          <li>
            <a href="https://legilux.public.lu/eli/etat/leg/loi/2019/05/28/a373/jo" rel="noreferrer">
              {texts.law}
            </a>
          </li>
        </ul>
        <p>{texts.model}</p>
      </Section>
    </Layout>
  );
}
