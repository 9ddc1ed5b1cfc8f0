import type { Texts } from './Texts.ts';

interface LayoutTexts {
  /** The language's own name. */
  readonly language: string;
  readonly skip: string;
  readonly languages: string;
  readonly navigation: string;
  readonly home: string;
  readonly suggest: string;
  readonly follow: string;
  readonly calendar: string;
  readonly emergency: string;
  readonly police: string;
  readonly rescue: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly legal: string;
  readonly widget: string;
  readonly developers: string;
  readonly feed: string;
}

export const layoutTexts: Texts<LayoutTexts> = {
  lb: {
    language: 'Lëtzebuergesch',
    skip: 'Direkt bei den Inhalt',
    languages: 'Sprooch',
    navigation: 'Haaptmenü',
    home: 'Treffen',
    suggest: 'Eppes soen',
    follow: 'Verfollegen',
    calendar: 'An Äre Kalenner',
    emergency: 'Am Noutfall:',
    police: 'Police',
    rescue: 'Rettungsdéngscht',
    privacy: 'Dateschutz',
    accessibility: 'Barrièrefräiheet',
    legal: 'Impressum',
    widget: 'Op Ärer Websäit',
    developers: 'Fir Webentwéckler',
    feed: 'Neiegkeeten (Atom)',
  },
  fr: {
    language: 'Français',
    skip: 'Aller au contenu',
    languages: 'Langue',
    navigation: 'Menu principal',
    home: 'Rencontres',
    suggest: 'Dire quelque chose',
    follow: 'Suivre',
    calendar: 'Dans votre agenda',
    emergency: 'En cas d’urgence :',
    police: 'police',
    rescue: 'secours',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    legal: 'Mentions légales',
    widget: 'Sur votre site',
    developers: 'Pour les développeurs',
    feed: 'Nouvelles (Atom)',
  },
  de: {
    language: 'Deutsch',
    skip: 'Zum Inhalt',
    languages: 'Sprache',
    navigation: 'Hauptmenü',
    home: 'Treffen',
    suggest: 'Etwas sagen',
    follow: 'Verfolgen',
    calendar: 'In Ihren Kalender',
    emergency: 'Im Notfall:',
    police: 'Polizei',
    rescue: 'Rettungsdienst',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    legal: 'Impressum',
    widget: 'Auf Ihrer Website',
    developers: 'Für Entwickler',
    feed: 'Neuigkeiten (Atom)',
  },
  en: {
    language: 'English',
    skip: 'Skip to content',
    languages: 'Language',
    navigation: 'Main menu',
    home: 'Meetings',
    suggest: 'Say something',
    follow: 'Follow',
    calendar: 'In your calendar',
    emergency: 'In an emergency:',
    police: 'police',
    rescue: 'rescue',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    legal: 'Legal notice',
    widget: 'On your website',
    developers: 'For developers',
    feed: 'News (Atom)',
  },
  pt: {
    language: 'Português',
    skip: 'Ir para o conteúdo',
    languages: 'Língua',
    navigation: 'Menu principal',
    home: 'Encontros',
    suggest: 'Dizer algo',
    follow: 'Acompanhar',
    calendar: 'No seu calendário',
    emergency: 'Em caso de emergência:',
    police: 'polícia',
    rescue: 'socorro',
    privacy: 'Privacidade',
    accessibility: 'Acessibilidade',
    legal: 'Aviso legal',
    widget: 'No seu site',
    developers: 'Para programadores',
    feed: 'Novidades (Atom)',
  },
};
