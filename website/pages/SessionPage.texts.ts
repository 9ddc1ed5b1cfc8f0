import type { Texts } from '../parts/Texts.ts';

interface SessionTexts {
  /** What the meeting on that day is called. */
  readonly title: (day: string) => string;
  readonly where: string;
  readonly agenda: string;
  readonly noAgenda: string;
  readonly nothingPublished: string;
  readonly saidAndDone: string;
  readonly say: string;
  readonly about: string;
  readonly takeAlong: string;
  readonly poster: string;
  readonly all: string;
}

export const sessionTexts: Texts<SessionTexts> = {
  lb: {
    title: (day) => `Treffe vum ${day}`,
    where: 'Wou',
    agenda: 'Doriwwer gëtt geschwat',
    noAgenda: 'Nach steet näischt um Programm. Dir kënnt iwwer alles schwätzen, wat de Quartier ugeet.',
    nothingPublished: 'Dozou gouf nach näischt publizéiert.',
    saidAndDone: 'Dir hutt gesot, mir hu gemaach',
    say: 'Eppes fir dëst Treffe soen',
    about: 'Ëm wat et geet',
    takeAlong: 'Kalenner an Affiche',
    poster: 'Affiche fir ze drécken (A4)',
    all: 'All Treffen',
  },
  fr: {
    title: (day) => `Rencontre du ${day}`,
    where: 'Où',
    agenda: 'On en parlera',
    noAgenda: 'Rien n’est encore au programme. Vous pouvez parler de tout ce qui concerne le quartier.',
    nothingPublished: 'Rien n’a encore été publié à ce sujet.',
    saidAndDone: 'Vous avez dit, nous avons fait',
    say: 'Dire quelque chose pour cette rencontre',
    about: 'De quoi il s’agit',
    takeAlong: 'Agenda et affiche',
    poster: 'Affiche à imprimer (A4)',
    all: 'Toutes les rencontres',
  },
  de: {
    title: (day) => `Treffen am ${day}`,
    where: 'Wo',
    agenda: 'Darüber wird gesprochen',
    noAgenda: 'Noch steht nichts auf dem Programm. Sie können über alles sprechen, was das Viertel angeht.',
    nothingPublished: 'Dazu ist noch nichts veröffentlicht.',
    saidAndDone: 'Sie haben gesagt, wir haben getan',
    say: 'Etwas für dieses Treffen sagen',
    about: 'Worum es geht',
    takeAlong: 'Kalender und Plakat',
    poster: 'Plakat zum Drucken (A4)',
    all: 'Alle Treffen',
  },
  en: {
    title: (day) => `Meeting on ${day}`,
    where: 'Where',
    agenda: 'What will be talked about',
    noAgenda: 'Nothing is on the agenda yet. You can talk about anything that concerns the quarter.',
    nothingPublished: 'Nothing has been published about it yet.',
    saidAndDone: 'You said, we did',
    say: 'Say something for this meeting',
    about: 'What it is about',
    takeAlong: 'Calendar and poster',
    poster: 'Poster to print (A4)',
    all: 'All meetings',
  },
  pt: {
    title: (day) => `Encontro de ${day}`,
    where: 'Onde',
    agenda: 'De que vamos falar',
    noAgenda: 'Ainda não há nada no programa. Pode falar de tudo o que diz respeito ao bairro.',
    nothingPublished: 'Ainda não foi publicado nada sobre isto.',
    saidAndDone: 'O que nos disseram, o que fizemos',
    say: 'Dizer algo para este encontro',
    about: 'De que se trata',
    takeAlong: 'Calendário e cartaz',
    poster: 'Cartaz para imprimir (A4)',
    all: 'Todos os encontros',
  },
};
