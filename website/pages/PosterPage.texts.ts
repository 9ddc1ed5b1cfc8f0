import type { Texts } from '../parts/Texts.ts';

interface PosterTexts {
  readonly talk: string;
  readonly noBooking: string;
  readonly cancelled: string;
  readonly more: string;
  /** Above the sheet, on the screen alone. */
  readonly print: string;
  readonly language: string;
  readonly alone: string;
  readonly back: string;
}

export const posterTexts: Texts<PosterTexts> = {
  lb: {
    talk: 'Schwätzt mat der Police aus dem Quartier',
    noBooking: 'Ouni Umeldung. Et kascht näischt. Jiddwereen ass wëllkomm.',
    cancelled: 'Ofgesot',
    more: 'Alles doriwwer, a wat doraus gëtt:',
    print: 'Dréckt dës Säit op A4: am Browser ënner „Drécken“, oder mat Ctrl+P.',
    language: 'Mat enger zweeter Sprooch:',
    alone: 'keng',
    back: 'Zréck bei d’Treffen',
  },
  fr: {
    talk: 'Parlez avec la police de votre quartier',
    noBooking: 'Sans rendez-vous. C’est gratuit. Tout le monde est le bienvenu.',
    cancelled: 'Annulée',
    more: 'Toutes les informations, et ce qui a été fait :',
    print: 'Imprimez cette page en A4 : « Imprimer » dans le navigateur, ou Ctrl+P.',
    language: 'Avec une deuxième langue :',
    alone: 'aucune',
    back: 'Retour à la rencontre',
  },
  de: {
    talk: 'Sprechen Sie mit der Polizei Ihres Viertels',
    noBooking: 'Ohne Anmeldung. Es kostet nichts. Alle sind willkommen.',
    cancelled: 'Abgesagt',
    more: 'Alles darüber, und was daraus wird:',
    print: 'Drucken Sie diese Seite auf A4: „Drucken“ im Browser, oder Strg+P.',
    language: 'Mit einer zweiten Sprache:',
    alone: 'keine',
    back: 'Zurück zum Treffen',
  },
  en: {
    talk: 'Talk with the police of your quarter',
    noBooking: 'No booking. It is free. Everybody is welcome.',
    cancelled: 'Cancelled',
    more: 'All about it, and what comes of it:',
    print: 'Print this page on A4: “Print” in the browser, or Ctrl+P.',
    language: 'With a second language:',
    alone: 'none',
    back: 'Back to the meeting',
  },
  pt: {
    talk: 'Fale com a polícia do seu bairro',
    noBooking: 'Sem marcação. É gratuito. Todos são bem-vindos.',
    cancelled: 'Cancelado',
    more: 'Tudo sobre o encontro, e o que se faz depois:',
    print: 'Imprima esta página em A4: «Imprimir» no navegador, ou Ctrl+P.',
    language: 'Com uma segunda língua:',
    alone: 'nenhuma',
    back: 'Voltar ao encontro',
  },
};
