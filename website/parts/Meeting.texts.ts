import type { Texts } from './Texts.ts';

interface MeetingTexts {
  readonly cancelled: string;
  readonly cancelledReason: string;
  readonly dateChanged: string;
  readonly hoursChanged: string;
  /** When it is now, and when it was to be: hours in words, and days where these differ. */
  readonly movedTo: (now: string) => string;
  readonly movedFrom: (before: string) => string;
  readonly unconfirmed: string;
  readonly now: string;
  readonly over: string;
  readonly notice: string;
  readonly theme: string;
  readonly noVenue: string;
  readonly address: string;
  readonly map: string;
  readonly mapApp: string;
  readonly stepFree: string;
  readonly notStepFree: string;
  readonly stepFreeUnknown: string;
  readonly noBooking: string;
  readonly edition: (edition: number) => string;
  readonly details: string;
  readonly inCalendar: string;
  readonly inGoogle: string;
  readonly support: (people: number) => string;
  readonly me: string;
  readonly youSaid: string;
  readonly weDid: string;
  readonly noOutcome: string;
}

/** What is said of a meeting, wherever one is shown. */
export const meetingTexts: Texts<MeetingTexts> = {
  lb: {
    cancelled: 'Ofgesot',
    cancelledReason: 'Firwat',
    dateChanged: 'Den Datum huet geännert.',
    hoursChanged: 'D’Auerzäit huet geännert.',
    movedTo: (now) => `Elo: ${now}.`,
    movedFrom: (before) => `Net méi: ${before}.`,
    unconfirmed: 'Den Datum ass nach net sécher. Kuckt virdrun nach eng Kéier hei no.',
    now: 'Et ass elo am Gaang: kommt eran.',
    over: 'Dëst Treffen ass eriwwer.',
    notice: 'Gutt ze wëssen',
    theme: 'Thema:',
    noVenue: 'De Café steet nach net fest. Kuckt e puer Deeg virdrun nach eng Kéier hei no.',
    address: 'Adress',
    map: 'Op der Kaart kucken (OpenStreetMap)',
    mapApp: 'An der Kaarten-App opmaachen',
    stepFree: 'Den Agank ass ouni Trap.',
    notStepFree: 'Et ass eng Trap um Agank.',
    stepFreeUnknown: 'Mir wëssen net, ob et eng Trap um Agank gëtt.',
    noBooking: 'Ouni Umeldung. Et kascht näischt.',
    edition: (edition) => `${edition}. Treffen`,
    details: 'Alles iwwer dëst Treffen',
    inCalendar: 'An de Kalenner setzen',
    inGoogle: 'An de Google-Kalenner setzen',
    support: (people) => `${people} Leit oder méi hunn dat gesot`,
    me: 'Dat ass och mir wichteg',
    youSaid: 'Dir hutt gesot',
    weDid: 'Mir hu gemaach',
    noOutcome: 'Nach am Gaang.',
  },
  fr: {
    cancelled: 'Annulée',
    cancelledReason: 'Pourquoi',
    dateChanged: 'La date a changé.',
    hoursChanged: 'L’horaire a changé.',
    movedTo: (now) => `Désormais : ${now}.`,
    movedFrom: (before) => `Et non plus : ${before}.`,
    unconfirmed: 'La date n’est pas encore sûre. Revenez voir ici avant de venir.',
    now: 'C’est en ce moment : entrez.',
    over: 'Cette rencontre est terminée.',
    notice: 'Bon à savoir',
    theme: 'Thème :',
    noVenue: 'Le café n’est pas encore choisi. Revenez voir ici quelques jours avant.',
    address: 'Adresse',
    map: 'Voir sur une carte (OpenStreetMap)',
    mapApp: 'Ouvrir dans l’application de cartes',
    stepFree: 'On entre sans marche.',
    notStepFree: 'Il y a une marche à l’entrée.',
    stepFreeUnknown: 'Nous ne savons pas s’il y a une marche à l’entrée.',
    noBooking: 'Sans rendez-vous. C’est gratuit.',
    edition: (edition) => `${edition}${edition === 1 ? 're' : 'e'} rencontre`,
    details: 'Tout sur cette rencontre',
    inCalendar: 'Ajouter à l’agenda',
    inGoogle: 'Ajouter à Google Agenda',
    support: (people) => `${people} personnes ou plus l’ont dit`,
    me: 'C’est important pour moi aussi',
    youSaid: 'Vous avez dit',
    weDid: 'Nous avons fait',
    noOutcome: 'En cours.',
  },
  de: {
    cancelled: 'Abgesagt',
    cancelledReason: 'Warum',
    dateChanged: 'Das Datum hat sich geändert.',
    hoursChanged: 'Die Uhrzeit hat sich geändert.',
    movedTo: (now) => `Jetzt: ${now}.`,
    movedFrom: (before) => `Nicht mehr: ${before}.`,
    unconfirmed: 'Das Datum ist noch nicht sicher. Schauen Sie vorher noch einmal hier nach.',
    now: 'Es läuft gerade: Kommen Sie herein.',
    over: 'Dieses Treffen ist vorbei.',
    notice: 'Gut zu wissen',
    theme: 'Thema:',
    noVenue: 'Das Café steht noch nicht fest. Schauen Sie ein paar Tage vorher noch einmal hier nach.',
    address: 'Adresse',
    map: 'Auf einer Karte ansehen (OpenStreetMap)',
    mapApp: 'In der Karten-App öffnen',
    stepFree: 'Der Eingang hat keine Stufe.',
    notStepFree: 'Am Eingang ist eine Stufe.',
    stepFreeUnknown: 'Wir wissen nicht, ob am Eingang eine Stufe ist.',
    noBooking: 'Ohne Anmeldung. Es kostet nichts.',
    edition: (edition) => `${edition}. Treffen`,
    details: 'Alles über dieses Treffen',
    inCalendar: 'In den Kalender eintragen',
    inGoogle: 'In den Google-Kalender eintragen',
    support: (people) => `${people} Personen oder mehr haben das gesagt`,
    me: 'Das ist auch mir wichtig',
    youSaid: 'Sie haben gesagt',
    weDid: 'Wir haben getan',
    noOutcome: 'Noch in Arbeit.',
  },
  en: {
    cancelled: 'Cancelled',
    cancelledReason: 'Why',
    dateChanged: 'The date has changed.',
    hoursChanged: 'The hours have changed.',
    movedTo: (now) => `Now: ${now}.`,
    movedFrom: (before) => `No longer: ${before}.`,
    unconfirmed: 'The date is not certain yet. Please look here again before you come.',
    now: 'It is on right now: come in.',
    over: 'This meeting is over.',
    notice: 'Good to know',
    theme: 'Theme:',
    noVenue: 'The café is not chosen yet. Please look here again a few days before.',
    address: 'Address',
    map: 'See it on a map (OpenStreetMap)',
    mapApp: 'Open in a map app',
    stepFree: 'There is no step at the entrance.',
    notStepFree: 'There is a step at the entrance.',
    stepFreeUnknown: 'We do not know whether there is a step at the entrance.',
    noBooking: 'No booking. It is free.',
    edition: (edition) => `Meeting number ${edition}`,
    details: 'All about this meeting',
    inCalendar: 'Add to calendar',
    inGoogle: 'Add to Google Calendar',
    support: (people) => `${people} people or more said so`,
    me: 'This matters to me too',
    youSaid: 'You said',
    weDid: 'We did',
    noOutcome: 'Still being worked on.',
  },
  pt: {
    cancelled: 'Cancelado',
    cancelledReason: 'Porquê',
    dateChanged: 'A data mudou.',
    hoursChanged: 'O horário mudou.',
    movedTo: (now) => `Agora: ${now}.`,
    movedFrom: (before) => `Já não: ${before}.`,
    unconfirmed: 'A data ainda não é certa. Volte a consultar esta página antes de vir.',
    now: 'Está a decorrer agora: entre.',
    over: 'Este encontro já terminou.',
    notice: 'Informação útil',
    theme: 'Tema:',
    noVenue: 'O café ainda não foi escolhido. Volte a consultar esta página alguns dias antes.',
    address: 'Morada',
    map: 'Ver no mapa (OpenStreetMap)',
    mapApp: 'Abrir na aplicação de mapas',
    stepFree: 'A entrada não tem degrau.',
    notStepFree: 'Há um degrau à entrada.',
    stepFreeUnknown: 'Não sabemos se há um degrau à entrada.',
    noBooking: 'Sem marcação. É gratuito.',
    edition: (edition) => `${edition}.º encontro`,
    details: 'Tudo sobre este encontro',
    inCalendar: 'Adicionar ao calendário',
    inGoogle: 'Adicionar ao Google Calendar',
    support: (people) => `${people} pessoas ou mais disseram isto`,
    me: 'Também é importante para mim',
    youSaid: 'Disseram-nos',
    weDid: 'Fizemos',
    noOutcome: 'Ainda em curso.',
  },
};
