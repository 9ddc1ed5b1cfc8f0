import type { Texts } from '../../parts/Texts.ts';

interface TodayTexts {
  readonly next: string;
  readonly nothingPlanned: string;
  readonly planIt: string;
  readonly waits: string;
  readonly nothingWaits: string;
  readonly suggestions: (count: number, isMore: boolean) => string;
  readonly tomorrow: string;
  readonly confirm: (day: string) => string;
  readonly venue: (day: string) => string;
  readonly record: (day: string) => string;
  readonly outcomes: (count: number, day: string) => string;
  readonly edit: string;
  readonly seen: string;
}

/** What waits for an officer. */
export const todayTexts: Texts<TodayTexts> = {
  lb: {
    next: 'Dat nächst Treffen',
    nothingPlanned: 'Et ass keen Treffe geplangt.',
    planIt: 'Kuckt bei den Treffen no',
    waits: 'Dat waart op Iech',
    nothingWaits: 'Näischt. Alles ass gemaach.',
    suggestions: (count, isMore) =>
      count === 1 ? 'Ee Virschlag liesen' : `${isMore ? 'Méi wéi ' : ''}${count} Virschléi liesen`,
    tomorrow: 'Wat haut geschéckt gouf, gesitt Dir muer.',
    confirm: (day) => `Datum confirméieren: ${day}`,
    venue: (day) => `Café eraussichen: ${day}`,
    record: (day) => `Notéieren, wéi et war: ${day}`,
    outcomes: (count, day) =>
      `Opschreiwen, wat d’Police gemaach huet (${count === 1 ? 'een Thema' : `${count} Themen`}): ${day}`,
    edit: 'Dëst Treffen änneren',
    seen: 'Kucken, wat d’Leit gesinn',
  },
  fr: {
    next: 'La prochaine rencontre',
    nothingPlanned: 'Aucune rencontre n’est prévue.',
    planIt: 'Voir les rencontres',
    waits: 'Ce qui vous attend',
    nothingWaits: 'Rien. Tout est fait.',
    suggestions: (count, isMore) =>
      count === 1 ? 'Lire une suggestion' : `Lire ${isMore ? 'plus de ' : ''}${count} suggestions`,
    tomorrow: 'Ce qui est envoyé aujourd’hui s’affiche demain.',
    confirm: (day) => `Confirmer la date : ${day}`,
    venue: (day) => `Choisir le café : ${day}`,
    record: (day) => `Noter comment cela s’est passé : ${day}`,
    outcomes: (count, day) =>
      `Écrire ce que la police a fait (${count === 1 ? 'un sujet' : `${count} sujets`}) : ${day}`,
    edit: 'Modifier cette rencontre',
    seen: 'Voir ce que voient les habitants',
  },
  de: {
    next: 'Das nächste Treffen',
    nothingPlanned: 'Es ist kein Treffen geplant.',
    planIt: 'Zu den Treffen',
    waits: 'Das wartet auf Sie',
    nothingWaits: 'Nichts. Alles ist getan.',
    suggestions: (count, isMore) =>
      count === 1 ? 'Einen Vorschlag lesen' : `${isMore ? 'Mehr als ' : ''}${count} Vorschläge lesen`,
    tomorrow: 'Was heute geschickt wurde, sehen Sie morgen.',
    confirm: (day) => `Datum bestätigen: ${day}`,
    venue: (day) => `Café wählen: ${day}`,
    record: (day) => `Notieren, wie es war: ${day}`,
    outcomes: (count, day) =>
      `Schreiben, was die Polizei getan hat (${count === 1 ? 'ein Thema' : `${count} Themen`}): ${day}`,
    edit: 'Dieses Treffen ändern',
    seen: 'Ansehen, was die Leute sehen',
  },
  en: {
    next: 'The next meeting',
    nothingPlanned: 'No meeting is planned.',
    planIt: 'See the meetings',
    waits: 'What is waiting for you',
    nothingWaits: 'Nothing. Everything is done.',
    suggestions: (count, isMore) =>
      count === 1 ? 'Read one suggestion' : `Read ${isMore ? 'more than ' : ''}${count} suggestions`,
    tomorrow: 'What was sent today is shown tomorrow.',
    confirm: (day) => `Confirm the date: ${day}`,
    venue: (day) => `Choose the café: ${day}`,
    record: (day) => `Note how it went: ${day}`,
    outcomes: (count, day) =>
      `${count === 1 ? 'One topic is waiting' : `${count} topics are waiting`} for an outcome: ${day}`,
    edit: 'Edit this meeting',
    seen: 'See what residents see',
  },
  pt: {
    next: 'O próximo encontro',
    nothingPlanned: 'Não há nenhum encontro previsto.',
    planIt: 'Ver os encontros',
    waits: 'O que espera por si',
    nothingWaits: 'Nada. Está tudo feito.',
    suggestions: (count, isMore) =>
      count === 1 ? 'Ler uma sugestão' : `Ler ${isMore ? 'mais de ' : ''}${count} sugestões`,
    tomorrow: 'O que foi enviado hoje aparece amanhã.',
    confirm: (day) => `Confirmar a data: ${day}`,
    venue: (day) => `Escolher o café: ${day}`,
    record: (day) => `Anotar como correu: ${day}`,
    outcomes: (count, day) =>
      `Escrever o que a polícia fez (${count === 1 ? 'um tema' : `${count} temas`}): ${day}`,
    edit: 'Alterar este encontro',
    seen: 'Ver o que os moradores veem',
  },
};
