import type { Language } from '../../shared/model/languages.ts';
import { Layout } from '../parts/Layout.tsx';
import { errorTexts } from './ErrorPage.texts.ts';

export type ErrorStatus = 400 | 404 | 405 | 413 | 500 | 503;

interface ErrorPageProps {
  readonly status: ErrorStatus;
  /** One where the address has a language, else all of them. */
  readonly languages: readonly Language[];
}

/** Why there is not what was asked for, and where to go instead. */
export function ErrorPage({ status, languages: [first = 'lb', ...others] }: ErrorPageProps) {
  const texts = errorTexts[first];
  return (
    <Layout
      lang={first}
      site={null}
      path=""
      isError
      title={texts[status].title}
      description={texts[status].text}
    >
      <h1>{texts[status].title}</h1>
      <Help status={status} lang={first} />
      {others.map((lang) => (
        <section lang={lang}>
          <h2>{errorTexts[lang][status].title}</h2>
          <Help status={status} lang={lang} />
        </section>
      ))}
    </Layout>
  );
}

function Help({ status, lang }: { status: ErrorStatus; lang: Language }) {
  const texts = errorTexts[lang];
  return (
    <>
      <p>{texts[status].text}</p>
      <p>
        <a href={`/${lang}`}>{texts.home}</a>
      </p>
    </>
  );
}
