import type { Language } from '../shared/model/languages.ts';
import { homeTexts } from './pages/HomePage.texts.ts';

/** What a browser needs to put the website on a phone's home screen: https://www.w3.org/TR/appmanifest/. */
export function manifest(lang: Language) {
  return {
    id: '/',
    name: 'Op e Kaffi mat der Police',
    short_name: 'Op e Kaffi',
    description: homeTexts[lang].description,
    lang,
    start_url: `/${lang}`,
    scope: '/',
    // With an address and Back, as in the browser: it is a website.
    display: 'minimal-ui',
    background_color: '#fdf8f0',
    theme_color: '#12233f',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
      { src: '/icon-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}
