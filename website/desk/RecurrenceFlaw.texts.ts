import type { Texts } from '../parts/Texts.ts';

export interface RecurrenceFlawTexts {
  readonly long: string;
  readonly parts: string;
  readonly monthly: string;
  readonly item: (part: string) => string;
  readonly elsewhere: (part: string) => string;
  readonly unknown: string;
  readonly twice: (part: string) => string;
  readonly noDay: string;
  readonly several: (month: string) => string;
  readonly never: string;
  readonly noMonth: string;
  readonly untilBefore: string;
  readonly untilNever: string;
  readonly time: string;
  readonly endBefore: string;
  readonly zone: string;
  readonly month: string;
  readonly seasonMonths: string;
  readonly seasonTwice: (month: string) => string;
}

/** Why a series can't meet by what was chosen. */
export const recurrenceFlawTexts: Texts<RecurrenceFlawTexts> = {
  lb: {
    long: 'D’Reegel ass ze laang: héchstens 200 Zeechen.',
    parts: 'D’Reegel besteet aus Deeler mat engem Semikolon dertëscht, wéi FREQ=MONTHLY;BYDAY=3TH.',
    monthly:
      'D’Reegel fänkt mat FREQ=MONTHLY un. Wann et nëmme verschidde Méint sinn, schreift se a BYMONTH.',
    item: (part) => `Wat bei ${part} steet, ka sou net sinn.`,
    elsewhere: (part) => `${part} gehéiert net an d’Reegel: dofir gëtt et eege Felder.`,
    unknown: 'An der Reegel däerfen nëmme FREQ, INTERVAL, BYMONTH, BYDAY, BYMONTHDAY, BYSETPOS a WKST stoen.',
    twice: (part) => `${part} steet zweemol do.`,
    noDay: 'D’Reegel seet nach net, wéi en Dag: Setzt BYDAY oder BYMONTHDAY derbäi.',
    several: (month) => `D’Reegel gëtt méi wéi een Dag an engem Mount, zum Beispill: ${month}.`,
    never: 'D’Reegel gëtt keen eenzegen Dag.',
    noMonth: 'Et bleift kee Mount iwwreg. Loosst op d’mannst ee stoen.',
    untilBefore: 'De leschte Mount ass virum éischten.',
    untilNever: 'Bis dohi gëtt d’Reegel keen Dag.',
    time: 'Gitt eng Auerzäit un, zum Beispill 16:00.',
    endBefore: 'D’Enn muss nom Ufank sinn, de selwechten Dag.',
    zone: 'Déi Zäitzon gëtt et net. Schreift zum Beispill Europe/Luxembourg.',
    month: 'Gitt e Mount un, zum Beispill 2027-05.',
    seasonMonths: 'Wielt op d’mannst ee Mount.',
    seasonTwice: (month) => `Dëse Mount huet schonn aner Zäiten: ${month}.`,
  },
  fr: {
    long: 'La règle est trop longue : 200 caractères au plus.',
    parts: 'La règle se compose de parties, comme FREQ=MONTHLY et BYDAY=3TH, séparées par un point-virgule.',
    monthly: 'La règle commence par FREQ=MONTHLY. Pour certains mois seulement, nommez-les dans BYMONTH.',
    item: (part) => `Ce qui est écrit pour ${part} n’est pas possible.`,
    elsewhere: (part) => `${part} n’a pas sa place dans la règle : il y a des champs pour cela.`,
    unknown: 'La règle ne peut contenir que FREQ, INTERVAL, BYMONTH, BYDAY, BYMONTHDAY, BYSETPOS et WKST.',
    twice: (part) => `${part} y est deux fois.`,
    noDay: 'La règle ne dit pas encore quel jour : ajoutez BYDAY ou BYMONTHDAY.',
    several: (month) => `La règle donne plus d’un jour par mois, par exemple en ${month}.`,
    never: 'La règle ne donne aucun jour.',
    noMonth: 'Il ne reste aucun mois. Laissez-en au moins un.',
    untilBefore: 'Le dernier mois est avant le premier.',
    untilNever: 'Jusque-là, la règle ne donne aucun jour.',
    time: 'Indiquez une heure, par exemple 16:00.',
    endBefore: 'La fin doit venir après le début, le même jour.',
    zone: 'Ce fuseau horaire n’existe pas. Écrivez par exemple Europe/Luxembourg.',
    month: 'Indiquez un mois, par exemple 2027-05.',
    seasonMonths: 'Choisissez au moins un mois.',
    seasonTwice: (month) => `Ce mois a déjà d’autres heures : ${month}.`,
  },
  de: {
    long: 'Die Regel ist zu lang: höchstens 200 Zeichen.',
    parts: 'Die Regel besteht aus Teilen mit einem Semikolon dazwischen, wie FREQ=MONTHLY;BYDAY=3TH.',
    monthly: 'Die Regel beginnt mit FREQ=MONTHLY. Für bestimmte Monate nennen Sie diese in BYMONTH.',
    item: (part) => `Was bei ${part} steht, kann so nicht sein.`,
    elsewhere: (part) => `${part} gehört nicht in die Regel: Dafür gibt es eigene Felder.`,
    unknown: 'In der Regel dürfen nur FREQ, INTERVAL, BYMONTH, BYDAY, BYMONTHDAY, BYSETPOS und WKST stehen.',
    twice: (part) => `${part} steht zweimal da.`,
    noDay: 'Die Regel sagt noch nicht, welcher Tag: Ergänzen Sie BYDAY oder BYMONTHDAY.',
    several: (month) => `Die Regel ergibt mehr als einen Tag im Monat, zum Beispiel im ${month}.`,
    never: 'Die Regel ergibt keinen einzigen Tag.',
    noMonth: 'Es bleibt kein Monat übrig. Lassen Sie mindestens einen stehen.',
    untilBefore: 'Der letzte Monat liegt vor dem ersten.',
    untilNever: 'Bis dahin ergibt die Regel keinen Tag.',
    time: 'Geben Sie eine Uhrzeit an, zum Beispiel 16:00.',
    endBefore: 'Das Ende muss nach dem Anfang liegen, am selben Tag.',
    zone: 'Diese Zeitzone gibt es nicht. Schreiben Sie zum Beispiel Europe/Luxembourg.',
    month: 'Geben Sie einen Monat an, zum Beispiel 2027-05.',
    seasonMonths: 'Wählen Sie mindestens einen Monat.',
    seasonTwice: (month) => `Dieser Monat hat schon andere Uhrzeiten: ${month}.`,
  },
  en: {
    long: 'The rule is too long: 200 characters at most.',
    parts: 'The rule is made of parts with a semicolon between them, such as FREQ=MONTHLY;BYDAY=3TH.',
    monthly: 'The rule begins with FREQ=MONTHLY. For certain months only, name them in BYMONTH.',
    item: (part) => `What stands at ${part} is not possible.`,
    elsewhere: (part) => `${part} has no place in the rule: there are fields for that.`,
    unknown: 'The rule may have FREQ, INTERVAL, BYMONTH, BYDAY, BYMONTHDAY, BYSETPOS and WKST only.',
    twice: (part) => `${part} stands there twice.`,
    noDay: 'The rule does not say yet which day: add BYDAY or BYMONTHDAY.',
    several: (month) => `The rule gives more than one day a month, in ${month} for example.`,
    never: 'The rule gives no day at all.',
    noMonth: 'No month is left. Leave one at least.',
    untilBefore: 'The last month is before the first.',
    untilNever: 'Until then the rule gives no day.',
    time: 'Give a time, 16:00 for example.',
    endBefore: 'The end must come after the start, on the same day.',
    zone: 'There is no such time zone. Write Europe/Luxembourg, for example.',
    month: 'Give a month, 2027-05 for example.',
    seasonMonths: 'Choose one month at least.',
    seasonTwice: (month) => `This month has other hours already: ${month}.`,
  },
  pt: {
    long: 'A regra é demasiado longa: 200 caracteres no máximo.',
    parts: 'A regra é feita de partes separadas por ponto e vírgula, como FREQ=MONTHLY;BYDAY=3TH.',
    monthly: 'A regra começa por FREQ=MONTHLY. Se forem só alguns meses, indique-os em BYMONTH.',
    item: (part) => `O que está em ${part} não é possível.`,
    elsewhere: (part) => `${part} não faz parte da regra: há campos para isso.`,
    unknown: 'A regra só pode ter FREQ, INTERVAL, BYMONTH, BYDAY, BYMONTHDAY, BYSETPOS e WKST.',
    twice: (part) => `${part} está lá duas vezes.`,
    noDay: 'A regra ainda não diz que dia: acrescente BYDAY ou BYMONTHDAY.',
    several: (month) => `A regra dá mais do que um dia por mês, por exemplo em ${month}.`,
    never: 'A regra não dá nenhum dia.',
    noMonth: 'Não resta nenhum mês. Deixe pelo menos um.',
    untilBefore: 'O último mês é antes do primeiro.',
    untilNever: 'Até lá, a regra não dá nenhum dia.',
    time: 'Indique uma hora, por exemplo 16:00.',
    endBefore: 'O fim tem de vir depois do início, no mesmo dia.',
    zone: 'Esse fuso horário não existe. Escreva por exemplo Europe/Luxembourg.',
    month: 'Indique um mês, por exemplo 2027-05.',
    seasonMonths: 'Escolha pelo menos um mês.',
    seasonTwice: (month) => `Este mês já tem outras horas: ${month}.`,
  },
};
