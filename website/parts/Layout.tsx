import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import { assets } from '../assets.ts';
import { layoutTexts } from './Layout.texts.ts';
import { Logo } from './Logo.tsx';

interface LayoutProps {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** The address after the language, query included: `/sessions/gare-2026-12`; the same page in each language. */
  readonly path: string;
  /** The website's origin, by which others may know the page; null: a page that is made before it is known. */
  readonly site: string | null;
  /** The series whose feed and calendar the page offers. */
  readonly series?: string;
  /** Without menu and languages: for what a click could lose. */
  readonly isBare?: boolean;
  /** Whether it stands in the place of another page. */
  readonly isError?: boolean;
  /** More for the head. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands around every page but the poster: name, languages, menu, and whom to call in an emergency. */
export function Layout({
  lang,
  title,
  description,
  path,
  site,
  series,
  isBare = false,
  isError = false,
  head,
  children,
}: LayoutProps) {
  const texts = layoutTexts[lang];
  // An error is nowhere in the menu, though its links lead home.
  const current = isError ? null : path.replace(/\?.*/, '');
  const query = `?${series ? `series=${series}&` : ''}lang=${lang}`;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#12233f" />
        <link rel="stylesheet" href={assets.site} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon.png" />
        <link rel="manifest" href={`/${lang}/manifest.webmanifest`} />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={texts.feed}
          href={`/api/feed.atom${query}`}
        />
        {LANGUAGES.map((other) => (
          <link rel="alternate" hreflang={other} href={`${site ?? ''}/${other}${path}`} />
        ))}
        {site !== null && (
          <>
            <link rel="canonical" href={`${site}/${lang}${path}`} />
            <meta property="og:type" content="website" />
            <meta property="og:title" content={title} />
            <meta property="og:description" content={description} />
            <meta property="og:url" content={`${site}/${lang}${path}`} />
            <meta property="og:image" content={`${site}/preview.png`} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.skip}
        </a>
        <header class="top">
          <a class="brand" href={`/${lang}`}>
            <Logo />
            <span>
              <strong>Op e Kaffi</strong> <span class="more">mat der Police</span>
            </span>
          </a>
          {!isBare && (
            <>
              <nav class="languages" aria-label={texts.languages}>
                <ul>
                  {LANGUAGES.map((other) => (
                    <li>
                      <a
                        href={`/${other}${path}`}
                        lang={other}
                        hreflang={other}
                        {...(other === lang && { 'aria-current': 'true' })}
                      >
                        {other.toUpperCase()}
                        <span class="unseen"> {layoutTexts[other].language}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              <nav class="menu" aria-label={texts.navigation}>
                <ul>
                  {[
                    ['', texts.home],
                    ['/suggest', texts.suggest],
                    ['/follow', texts.follow],
                    ['/calendar', texts.calendar],
                  ].map(([to, label]) => (
                    <li>
                      <a href={`/${lang}${to}`} {...(to === current && { 'aria-current': 'page' })}>
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            </>
          )}
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p class="emergency">
            {texts.emergency} <a href="tel:113">113</a> {texts.police} · <a href="tel:112">112</a>{' '}
            {texts.rescue}
          </p>
          {!isBare && (
            <ul>
              {(
                [
                  [`/${lang}/privacy`, texts.privacy],
                  [`/${lang}/accessibility`, texts.accessibility],
                  [`/${lang}/legal`, texts.legal],
                  [`/${lang}/widget`, texts.widget],
                  ['/docs', texts.developers],
                ] as const
              ).map(([to, label]) => (
                <li>
                  <a href={to}>{label}</a>
                </li>
              ))}
            </ul>
          )}
        </footer>
      </body>
    </html>
  );
}
