import { LANGUAGES, type Language } from '../shared/model/languages.ts';
import { DeskPage } from './desk/DeskPage.tsx';
import { AccessibilityPage } from './pages/AccessibilityPage.tsx';
import { CalendarPage } from './pages/CalendarPage.tsx';
import { LegalPage } from './pages/LegalPage.tsx';
import { PrivacyPage } from './pages/PrivacyPage.tsx';
import { WidgetPage } from './pages/WidgetPage.tsx';
import type { SiteFacts } from './parts/SiteFacts.ts';
import { renderPage } from './renderPage.ts';

/** The pages that have no data, by their address after the language. */
const pages: Readonly<Record<string, (lang: Language, facts: SiteFacts) => string>> = {
  '/calendar': (lang, facts) => renderPage(CalendarPage, { lang, ...facts }),
  '/privacy': (lang, facts) => renderPage(PrivacyPage, { lang, ...facts }),
  '/accessibility': (lang, facts) => renderPage(AccessibilityPage, { lang, ...facts }),
  '/widget': (lang, facts) => renderPage(WidgetPage, { lang, ...facts }),
  '/legal': (lang, facts) => renderPage(LegalPage, { lang, ...facts }),
};

/** Renders the pages without data in every language, by address: `/fr/privacy`. */
export function staticPages(facts: SiteFacts): Record<string, string> {
  const all = LANGUAGES.flatMap((lang) =>
    Object.entries(pages).map(([path, page]) => [`/${lang}${path}`, page(lang, facts)]),
  );
  return Object.fromEntries(all);
}

/** The officers' desk: one page for all its addresses, in the languages that its script knows. */
export function deskPage(facts: SiteFacts): string {
  return renderPage(DeskPage, facts);
}
