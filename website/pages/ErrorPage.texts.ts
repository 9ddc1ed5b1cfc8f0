import type { Texts } from '../parts/Texts.ts';

interface ErrorText {
  readonly title: string;
  readonly text: string;
}

interface ErrorTexts {
  readonly 400: ErrorText;
  readonly 404: ErrorText;
  readonly 405: ErrorText;
  readonly 413: ErrorText;
  readonly 500: ErrorText;
  readonly 503: ErrorText;
  readonly home: string;
}

export const errorTexts: Texts<ErrorTexts> = {
  lb: {
    400: {
      title: 'Dëse Formulaire konnte mir net liesen',
      text: 'Gitt w.e.g. eng Säit zréck a schéckt en nach eng Kéier.',
    },
    404: {
      title: 'Dës Säit gëtt et net',
      text: 'Vläicht ass d’Adress falsch geschriwwen, oder et gëtt d’Säit net méi.',
    },
    405: { title: 'Dat geet hei net', text: 'Dës Säit kann een nëmme liesen.' },
    413: { title: 'Dat ass ze vill', text: 'Gitt w.e.g. eng Säit zréck a maacht Ären Text méi kuerz.' },
    500: {
      title: 'Bei eis ass eppes schifgaangen',
      text: 'Et läit net un Iech. Probéiert et w.e.g. an e puer Minutten nach eng Kéier.',
    },
    503: { title: 'Am Moment geet et net', text: 'Probéiert et w.e.g. an enger Minutt nach eng Kéier.' },
    home: 'Wéini a wou dat nächst Treffen ass',
  },
  fr: {
    400: {
      title: 'Ce formulaire n’a pas pu être lu',
      text: 'Veuillez revenir à la page précédente et l’envoyer de nouveau.',
    },
    404: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse est peut-être mal écrite, ou la page n’existe plus.',
    },
    405: { title: 'Cela n’est pas possible ici', text: 'Cette page peut seulement être lue.' },
    413: {
      title: 'C’est trop long',
      text: 'Veuillez revenir à la page précédente et raccourcir votre texte.',
    },
    500: {
      title: 'Quelque chose n’a pas marché chez nous',
      text: 'Ce n’est pas de votre faute. Veuillez réessayer dans quelques minutes.',
    },
    503: { title: 'Ce n’est pas possible pour le moment', text: 'Veuillez réessayer dans une minute.' },
    home: 'Quand et où a lieu la prochaine rencontre',
  },
  de: {
    400: {
      title: 'Dieses Formular konnten wir nicht lesen',
      text: 'Bitte gehen Sie eine Seite zurück und senden Sie es noch einmal.',
    },
    404: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist nicht mehr da.',
    },
    405: { title: 'Das geht hier nicht', text: 'Diese Seite kann man nur lesen.' },
    413: { title: 'Das ist zu viel', text: 'Bitte gehen Sie eine Seite zurück und kürzen Sie Ihren Text.' },
    500: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Es liegt nicht an Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    },
    503: { title: 'Das geht im Moment nicht', text: 'Bitte versuchen Sie es in einer Minute noch einmal.' },
    home: 'Wann und wo das nächste Treffen ist',
  },
  en: {
    400: {
      title: 'This form could not be read',
      text: 'Please go back one page and send it again.',
    },
    404: { title: 'This page does not exist', text: 'The address may be misspelt, or the page may be gone.' },
    405: { title: 'That is not possible here', text: 'This page can only be read.' },
    413: { title: 'That is too much', text: 'Please go back one page and shorten your text.' },
    500: {
      title: 'Something went wrong on our side',
      text: 'It is not your fault. Please try again in a few minutes.',
    },
    503: { title: 'Not possible right now', text: 'Please try again in a minute.' },
    home: 'When and where the next meeting is',
  },
  pt: {
    400: {
      title: 'Não conseguimos ler este formulário',
      text: 'Volte à página anterior e envie-o de novo, por favor.',
    },
    404: {
      title: 'Esta página não existe',
      text: 'Talvez o endereço esteja mal escrito, ou a página já não exista.',
    },
    405: { title: 'Isso não é possível aqui', text: 'Esta página só pode ser lida.' },
    413: { title: 'É texto a mais', text: 'Volte à página anterior e encurte o seu texto, por favor.' },
    500: {
      title: 'Algo correu mal do nosso lado',
      text: 'A culpa não é sua. Tente de novo dentro de alguns minutos.',
    },
    503: { title: 'De momento não é possível', text: 'Tente de novo dentro de um minuto.' },
    home: 'Quando e onde é o próximo encontro',
  },
};
