import { h } from 'preact';
import type { Language } from '../../shared/model/languages.ts';
import { Layout } from '../parts/Layout.tsx';
import { Section } from '../parts/Section.tsx';
import { widgetPageTexts } from './WidgetPage.texts.ts';

interface WidgetPageProps {
  readonly lang: Language;
  /** The website's origin. It is in no escaped text: while deploying it is not known yet, and put in later. */
  readonly site: string;
  /** The series that the website is about. */
  readonly series: string;
}

/** For who makes another website: the next meeting on it, to see and to copy. */
export function WidgetPage({ lang, site, series }: WidgetPageProps) {
  const texts = widgetPageTexts[lang];
  return (
    <Layout
      lang={lang}
      site={site}
      path="/widget"
      title={`${texts.title} – Op e Kaffi`}
      description={texts.intro}
      head={<script type="module" src="/widget.js" />}
    >
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <Section id="live" title={texts.live}>
        {h('op-e-kaffi', { lang, series }, <a href={`/${lang}`}>{texts.withoutScripts}</a>)}
      </Section>
      <Section id="copy" title={texts.copy}>
        <p>{texts.copyHow}</p>
        <pre>
          <code>
            {`<script type="module" src="${site}/widget.js" referrerpolicy="no-referrer"></script>\n`}
            {`<op-e-kaffi lang="${lang}" series="${series}">\n`}
            {`  <a href="${site}/${lang}">Op e Kaffi mat der Police</a>\n`}
            {'</op-e-kaffi>'}
          </code>
        </pre>
        <ul class="plain">
          {texts.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </Section>
      <Section id="policy" title={texts.policy}>
        <p>{texts.policyHow}</p>
        <pre>
          <code>{`script-src ${site}; connect-src ${site}`}</code>
        </pre>
      </Section>
      <Section id="visitors" title={texts.visitors}>
        {texts.visitorsHow.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <ul class="links">
          <li>
            <a href={`/${lang}/privacy`}>{texts.privacy}</a>
          </li>
          <li>
            <a href="/docs">{texts.api}</a>
          </li>
        </ul>
      </Section>
    </Layout>
  );
}
