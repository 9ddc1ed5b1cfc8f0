import type { Texts } from '../../parts/Texts.ts';

interface AgendaTexts {
  readonly title: string;
  readonly toMeeting: string;
  readonly languages: string;
  readonly first: string;
  readonly second: string;
  readonly alone: string;
  readonly print: string;
  readonly poster: string;
  /** On the sheet. */
  readonly topics: string;
  readonly none: string;
  readonly notes: string;
  readonly raised: string;
  readonly more: string;
  readonly came: string;
}

/** The agenda for the table, and what stands around it on the screen. */
export const agendaTexts: Texts<AgendaTexts> = {
  lb: {
    title: 'Themen drécken',
    toMeeting: 'Bei d’Treffen',
    languages: 'Wéi eng Sproochen?',
    first: 'Sprooch',
    second: 'Zweet Sprooch',
    alone: 'keng',
    print: 'Drécken',
    poster: 'Affiche fir d’Dier',
    topics: 'Themen',
    none: 'Nach keng Themen.',
    notes: 'Notizzen',
    raised: 'Wéi vill hunn et ugeschwat?',
    more: 'Wat soss nach ugeschwat gouf',
    came: 'Wéi vill Leit komm sinn',
  },
  fr: {
    title: 'Imprimer les sujets',
    toMeeting: 'Voir la rencontre',
    languages: 'Quelles langues ?',
    first: 'Langue',
    second: 'Deuxième langue',
    alone: 'aucune',
    print: 'Imprimer',
    poster: 'Affiche pour la porte',
    topics: 'Sujets',
    none: 'Pas encore de sujets.',
    notes: 'Notes',
    raised: 'Combien en ont parlé ?',
    more: 'Les autres sujets dont on a parlé',
    came: 'Combien de personnes sont venues',
  },
  de: {
    title: 'Themen drucken',
    toMeeting: 'Zum Treffen',
    languages: 'Welche Sprachen?',
    first: 'Sprache',
    second: 'Zweite Sprache',
    alone: 'keine',
    print: 'Drucken',
    poster: 'Plakat für die Tür',
    topics: 'Themen',
    none: 'Noch keine Themen.',
    notes: 'Notizen',
    raised: 'Wie viele haben es angesprochen?',
    more: 'Was sonst noch angesprochen wurde',
    came: 'Wie viele gekommen sind',
  },
  en: {
    title: 'Print the agenda',
    toMeeting: 'To the meeting',
    languages: 'Which languages?',
    first: 'Language',
    second: 'Second language',
    alone: 'none',
    print: 'Print',
    poster: 'Poster for the door',
    topics: 'Topics',
    none: 'No topics yet.',
    notes: 'Notes',
    raised: 'How many raised it?',
    more: 'What else was raised',
    came: 'How many came',
  },
  pt: {
    title: 'Imprimir os temas',
    toMeeting: 'Ver o encontro',
    languages: 'Que línguas?',
    first: 'Língua',
    second: 'Segunda língua',
    alone: 'nenhuma',
    print: 'Imprimir',
    poster: 'Cartaz para a porta',
    topics: 'Temas',
    none: 'Ainda não há temas.',
    notes: 'Notas',
    raised: 'Quantas pessoas falaram disso?',
    more: 'De que mais se falou',
    came: 'Quantas pessoas vieram',
  },
};
