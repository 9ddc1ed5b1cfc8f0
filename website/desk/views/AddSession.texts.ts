import type { Texts } from '../../parts/Texts.ts';

interface AddSessionTexts {
  readonly title: string;
  readonly kind: string;
  readonly coming: string;
  readonly archive: string;
  readonly edition: string;
  readonly editionHint: (last: string) => string;
  readonly editionFree: (numbers: string) => string;
  readonly editionNone: string;
  readonly toSeries: string;
  readonly hoursHint: string;
  readonly fills: (month: string) => string;
  readonly extra: (month: string) => string;
  readonly there: string;
  readonly sameStart: string;
  readonly sameEdition: string;
  readonly isPast: string;
  readonly needsEdition: (last: string) => string;
  readonly add: string;
}

/** A meeting that is added by hand. */
export const addSessionTexts: Texts<AddSessionTexts> = {
  lb: {
    title: 'Treffen derbäisetzen',
    kind: 'Wat fir en Treffen?',
    coming: 'Et kënnt nach',
    archive: 'Et war schonn, fir d’Archiven',
    edition: 'D’Nummer vum Treffen',
    editionHint: (last) =>
      `Seng Nummer an der Serie, vun 1 bis ${last}. D’Nummere vun den aneren Treffe bleiwen.`,
    editionFree: (numbers) => `Nach fräi: ${numbers}.`,
    editionNone:
      'Et ass keng Nummer fräi. War et nach en Treffe méi, setzt fir d’éischt d’héchst Nummer vun der Serie erop.',
    toSeries: 'Bei d’Serie',
    hoursHint: 'D’Zäite kommen aus der Reegel vun der Serie. Dir kënnt se änneren.',
    fills: (month) =>
      `Et ass d’Treffe vum Mount: ${month}. Automatesch gëtt an deem Mount kee weidert ugeluecht.`,
    extra: (month) => `Et ass en Extra-Treffen, nieft deem, wat et an deem Mount scho gëtt: ${month}.`,
    there: 'Kuckt dat Treffen',
    sameStart: 'Et gëtt schonn en Treffen, dat zur selwechter Zäit ufänkt.',
    sameEdition: 'Dës Nummer huet schonn en anert Treffen.',
    isPast: 'Deen Dag ass schonn eriwwer. War d’Treffe schonn, da wielt uewen „fir d’Archiven“.',
    needsEdition: (last) => `Gitt eng Zuel vun 1 bis ${last} un.`,
    add: 'Treffen derbäisetzen',
  },
  fr: {
    title: 'Ajouter une rencontre',
    kind: 'Quelle rencontre ?',
    coming: 'Elle est à venir',
    archive: 'Elle a eu lieu, pour les archives',
    edition: 'Son numéro',
    editionHint: (last) =>
      `Son numéro dans la série, de 1 à ${last}. Les numéros des autres rencontres ne changent pas.`,
    editionFree: (numbers) => `Encore libres : ${numbers}.`,
    editionNone:
      'Aucun numéro n’est libre. S’il y a eu une rencontre de plus, augmentez d’abord le plus haut numéro de la série.',
    toSeries: 'Voir la série',
    hoursHint: 'Les heures viennent de la règle de la série. Vous pouvez les changer.',
    fills: (month) =>
      `C’est la rencontre du mois : ${month}. Aucune autre n’est créée automatiquement ce mois-là.`,
    extra: (month) => `C’est une rencontre de plus, en plus de celle qui existe déjà ce mois-là : ${month}.`,
    there: 'Voir cette rencontre',
    sameStart: 'Il y a déjà une rencontre qui commence à cette heure-là.',
    sameEdition: 'Une autre rencontre a déjà ce numéro.',
    isPast: 'Ce jour est déjà passé. Si la rencontre a eu lieu, choisissez « pour les archives » plus haut.',
    needsEdition: (last) => `Indiquez un nombre de 1 à ${last}.`,
    add: 'Ajouter la rencontre',
  },
  de: {
    title: 'Treffen hinzufügen',
    kind: 'Was für ein Treffen?',
    coming: 'Es kommt noch',
    archive: 'Es war schon, für das Archiv',
    edition: 'Das wievielte Treffen es war',
    editionHint: (last) =>
      `Seine Nummer in der Reihe, von 1 bis ${last}. Die Nummern der anderen Treffen bleiben.`,
    editionFree: (numbers) => `Noch frei: ${numbers}.`,
    editionNone:
      'Keine Nummer ist frei. Gab es noch ein Treffen, setzen Sie zuerst die höchste Nummer der Reihe herauf.',
    toSeries: 'Zur Reihe',
    hoursHint: 'Die Uhrzeiten kommen aus der Regel der Reihe. Sie können sie ändern.',
    fills: (month) =>
      `Es ist das Treffen des Monats: ${month}. Automatisch wird in diesem Monat kein weiteres angelegt.`,
    extra: (month) =>
      `Es ist ein zusätzliches Treffen, neben dem, das es in diesem Monat schon gibt: ${month}.`,
    there: 'Zu diesem Treffen',
    sameStart: 'Es gibt schon ein Treffen, das zu dieser Zeit beginnt.',
    sameEdition: 'Diese Nummer hat schon ein anderes Treffen.',
    isPast: 'Dieser Tag ist schon vorbei. War das Treffen schon, wählen Sie oben „für das Archiv“.',
    needsEdition: (last) => `Geben Sie eine Zahl von 1 bis ${last} an.`,
    add: 'Treffen hinzufügen',
  },
  en: {
    title: 'Add a meeting',
    kind: 'Which meeting?',
    coming: 'It is still to come',
    archive: 'It took place, for the archive',
    edition: 'Which number it was',
    editionHint: (last) =>
      `Its number in the series, from 1 to ${last}. The numbers of the other meetings stay.`,
    editionFree: (numbers) => `Still free: ${numbers}.`,
    editionNone:
      'No number is free. If there was one more meeting, first raise the highest number of the series.',
    toSeries: 'To the series',
    hoursHint: 'The hours come from the rule of the series. You can change them.',
    fills: (month) => `It is the meeting of ${month}. Automation leaves that month alone.`,
    extra: (month) => `It is an extra meeting, besides the one that ${month} has already.`,
    there: 'See that meeting',
    sameStart: 'There is a meeting already that begins at this time.',
    sameEdition: 'Another meeting has this number already.',
    isPast: 'That day is over already. If the meeting took place, choose “for the archive” above.',
    needsEdition: (last) => `Give a number from 1 to ${last}.`,
    add: 'Add the meeting',
  },
  pt: {
    title: 'Acrescentar um encontro',
    kind: 'Que encontro?',
    coming: 'Ainda vai realizar-se',
    archive: 'Já se realizou, para o arquivo',
    edition: 'O número do encontro',
    editionHint: (last) => `O número na série, de 1 a ${last}. Os números dos outros encontros não mudam.`,
    editionFree: (numbers) => `Ainda livres: ${numbers}.`,
    editionNone:
      'Nenhum número está livre. Se houve mais um encontro, aumente primeiro o número mais alto da série.',
    toSeries: 'Ver a série',
    hoursHint: 'As horas vêm da regra da série. Pode alterá-las.',
    fills: (month) => `É o encontro do mês: ${month}. Nenhum outro é criado automaticamente nesse mês.`,
    extra: (month) => `É um encontro a mais, além do que já existe nesse mês: ${month}.`,
    there: 'Ver esse encontro',
    sameStart: 'Já existe um encontro que começa a essa hora.',
    sameEdition: 'Outro encontro já tem este número.',
    isPast: 'Esse dia já passou. Se o encontro já se realizou, escolha acima «para o arquivo».',
    needsEdition: (last) => `Indique um número de 1 a ${last}.`,
    add: 'Acrescentar o encontro',
  },
};
