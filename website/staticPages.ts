import { LANGUAGES, type Language } from '../shared/model/languages.ts';
import { CalendarPage } from './pages/CalendarPage.tsx';
import { renderPage } from './renderPage.ts';

/** What pages without data know of the deployment. */
export interface SiteFacts {
  /** The website's origin. */
  readonly site: string;
  readonly operator: string | null;
  readonly contact: string | null;
  readonly dataProtection: string | null;
  /** By its name at SPDX. */
  readonly dataLicence: string | null;
}

/** The pages that have no data, by their address after the language. */
const pages: Readonly<Record<string, (lang: Language, facts: SiteFacts) => string>> = {
  '/calendar': (lang, facts) => renderPage(CalendarPage, { lang, ...facts }),
};

/** Renders the pages without data in every language, by address: `/fr/privacy`. */
export function staticPages(facts: SiteFacts): Record<string, string> {
  const all = LANGUAGES.flatMap((lang) =>
    Object.entries(pages).map(([path, page]) => [`/${lang}${path}`, page(lang, facts)]),
  );
  return Object.fromEntries(all);
}
