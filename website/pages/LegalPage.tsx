import type { Language } from '../../shared/model/languages.ts';
import { Layout } from '../parts/Layout.tsx';
import { Section } from '../parts/Section.tsx';
import type { SiteFacts } from '../parts/SiteFacts.ts';
import { legalTexts } from './LegalPage.texts.ts';

interface LegalPageProps extends Omit<SiteFacts, 'suggestionDays'> {
  readonly lang: Language;
}

/** Who runs the website, who answers for data, where it stands, and what others may do with it. */
export function LegalPage({
  lang,
  site,
  operator,
  contact,
  dataProtection,
  dataLicence,
  region,
}: LegalPageProps) {
  const texts = legalTexts[lang];
  return (
    <Layout
      lang={lang}
      site={site}
      path="/legal"
      title={`${texts.title} – Op e Kaffi`}
      description={texts.description}
    >
      <h1>{texts.title}</h1>
      <Section id="operator" title={texts.operator}>
        {operator === null ? (
          <p class="note">{texts.demo}</p>
        ) : (
          <>
            <p>
              <strong>{operator}</strong>
            </p>
            <p>{contact ?? texts.noContact}</p>
          </>
        )}
      </Section>
      <Section id="data" title={texts.dataProtection}>
        <p>{dataProtection ?? texts.noOfficer}</p>
        <p>
          <a href={`/${lang}/privacy`}>{texts.privacy}</a>
        </p>
        <p>{texts.complaint}</p>
        <address>
          Commission nationale pour la protection des données (CNPD)
          <br />
          15, boulevard du Jazz
          <br />
          L-4370 Belvaux
          <br />
          <a href="https://cnpd.public.lu" rel="noreferrer">
            cnpd.public.lu
          </a>
        </address>
      </Section>
      <Section id="host" title={texts.host}>
        <p>{operator === null ? texts.demoHost : texts.hostIntro}</p>
        <address>
          Amazon Web Services EMEA SARL
          <br />
          38, avenue John F. Kennedy
          <br />
          L-1855 Luxembourg
        </address>
        <p>{texts.region(region)}</p>
      </Section>
      <Section id="licence" title={texts.licence}>
        {dataLicence === null ? (
          <p>{texts.noLicence}</p>
        ) : (
          <p>
            {texts.licensed} <SpdxLink name={dataLicence} />
          </p>
        )}
        <p>
          {texts.software} <SpdxLink name="MIT" />
        </p>
      </Section>
    </Layout>
  );
}

/** A licence by its name at SPDX, with a link to its text. */
function SpdxLink({ name }: { name: string }) {
  return (
    <a href={`https://spdx.org/licenses/${name}.html`} rel="license noreferrer">
      {name}
    </a>
  );
}
