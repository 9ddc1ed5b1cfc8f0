import type { Texts } from '../parts/Texts.ts';

interface HomeTexts {
  readonly description: string;
  /** What it is, in two sentences. */
  readonly lead: string;
  readonly next: string;
  readonly nothing: string;
  readonly cancelledNext: (day: string) => string;
  readonly say: string;
  readonly sayIntro: string;
  readonly sayLink: string;
  readonly sayFollow: string;
  readonly beforeYouCome: string;
  readonly emergency: string;
  readonly later: string;
  readonly youSaid: string;
  readonly youSaidIntro: string;
  readonly past: string;
  readonly noPast: string;
  readonly older: string;
  readonly newest: string;
  readonly pastBefore: (month: string) => string;
  readonly follow: string;
  readonly followIntro: string;
  readonly calendar: string;
  readonly feed: string;
  readonly others: string;
  readonly allMeetings: string;
}

export const homeTexts: Texts<HomeTexts> = {
  lb: {
    description: 'Wéini a wou d’Police am Quartier bei engem Kaffi nolauschtert. Ouni Umeldung.',
    lead: 'D’Police aus dem Quartier lauschtert Iech bei engem Kaffi no. Kommt laanscht, ouni Umeldung.',
    next: 'Nächst Treffen',
    nothing: 'Am Moment ass keen Treffe geplangt. Soubal eent feststeet, fannt Dir et hei.',
    cancelledNext: (day) => `D’Treffe vum ${day} ass ofgesot.`,
    say: 'Dir kënnt net, oder wëllt Ären Numm net soen?',
    sayIntro: 'Schreift et: mir halen net fest, wien Dir sidd. Gelies gëtt et muer, net éischter.',
    sayLink: 'Eppes soen',
    sayFollow: 'Ech hunn eng Quittung: wat ass doraus ginn?',
    beforeYouCome: 'Ier Dir kommt',
    emergency: 'Am Noutfall waart net: rufft den 113 (Police) oder den 112 (Rettungsdéngscht) un.',
    later: 'Duerno',
    youSaid: 'Dir hutt gesot, mir hu gemaach',
    youSaidIntro: 'Wat bei de leschten Treffe gesot gouf, a wat doraus ginn ass.',
    past: 'Fréier Treffen',
    noPast: 'Hei ass näischt méi.',
    older: 'Méi al Treffen',
    newest: 'Zréck op d’Startsäit',
    pastBefore: (month) => `Treffe virum ${month}`,
    follow: 'Keen Treffe verpassen',
    followIntro: 'Setzt d’Treffen an Äre Kalenner, oder liest d’Neiegkeeten.',
    calendar: 'An Äre Kalenner',
    feed: 'Neiegkeeten abonéieren (Atom)',
    others: 'An anere Quartieren',
    allMeetings: 'All Treffen',
  },
  fr: {
    description: 'Quand et où la police du quartier vous écoute autour d’un café. Sans rendez-vous.',
    lead: 'La police du quartier vous écoute autour d’un café. Passez nous voir, sans rendez-vous.',
    next: 'Prochaine rencontre',
    nothing: 'Aucune rencontre n’est prévue pour le moment. Dès qu’il y en a une, vous la trouvez ici.',
    cancelledNext: (day) => `La rencontre du ${day} est annulée.`,
    say: 'Vous ne pouvez pas venir, ou préférez ne pas dire votre nom ?',
    sayIntro: 'Écrivez-le : nous n’enregistrons pas qui vous êtes. On le lit demain, pas avant.',
    sayLink: 'Dire quelque chose',
    sayFollow: 'J’ai un reçu : qu’est devenu mon message ?',
    beforeYouCome: 'Avant de venir',
    emergency: 'En cas d’urgence, n’attendez pas : appelez le 113 (police) ou le 112 (secours).',
    later: 'Ensuite',
    youSaid: 'Vous avez dit, nous avons fait',
    youSaidIntro: 'Ce qui a été dit aux dernières rencontres, et ce qui en est sorti.',
    past: 'Rencontres passées',
    noPast: 'Il n’y a plus rien ici.',
    older: 'Rencontres plus anciennes',
    newest: 'Retour à l’accueil',
    pastBefore: (month) => `Rencontres avant ${month}`,
    follow: 'Ne manquez aucune rencontre',
    followIntro: 'Mettez les rencontres dans votre agenda, ou lisez les nouvelles.',
    calendar: 'Dans votre agenda',
    feed: 'S’abonner aux nouvelles (Atom)',
    others: 'Dans d’autres quartiers',
    allMeetings: 'Toutes les rencontres',
  },
  de: {
    description: 'Wann und wo die Polizei des Viertels bei einem Kaffee zuhört. Ohne Anmeldung.',
    lead: 'Die Polizei des Viertels hört Ihnen bei einem Kaffee zu. Kommen Sie einfach vorbei, ohne Anmeldung.',
    next: 'Nächstes Treffen',
    nothing: 'Zurzeit ist kein Treffen geplant. Sobald eines feststeht, finden Sie es hier.',
    cancelledNext: (day) => `Das Treffen am ${day} ist abgesagt.`,
    say: 'Sie können nicht kommen oder möchten Ihren Namen nicht nennen?',
    sayIntro: 'Schreiben Sie es: Wir halten nicht fest, wer Sie sind. Gelesen wird es morgen, nicht früher.',
    sayLink: 'Etwas sagen',
    sayFollow: 'Ich habe eine Quittung: Was ist daraus geworden?',
    beforeYouCome: 'Bevor Sie kommen',
    emergency: 'Warten Sie im Notfall nicht: Rufen Sie die 113 (Polizei) oder die 112 (Rettungsdienst) an.',
    later: 'Danach',
    youSaid: 'Sie haben gesagt, wir haben getan',
    youSaidIntro: 'Was bei den letzten Treffen gesagt wurde, und was daraus geworden ist.',
    past: 'Frühere Treffen',
    noPast: 'Hier ist nichts mehr.',
    older: 'Ältere Treffen',
    newest: 'Zurück zur Startseite',
    pastBefore: (month) => `Treffen vor ${month}`,
    follow: 'Kein Treffen verpassen',
    followIntro: 'Tragen Sie die Treffen in Ihren Kalender ein, oder lesen Sie die Neuigkeiten.',
    calendar: 'In Ihren Kalender',
    feed: 'Neuigkeiten abonnieren (Atom)',
    others: 'In anderen Vierteln',
    allMeetings: 'Alle Treffen',
  },
  en: {
    description: 'When and where the police of the quarter listen over a coffee. No booking.',
    lead: 'The police of the quarter listen to you over a coffee. Just drop in, without booking.',
    next: 'Next meeting',
    nothing: 'No meeting is planned at the moment. As soon as there is one, you will find it here.',
    cancelledNext: (day) => `The meeting on ${day} is cancelled.`,
    say: 'You can’t come, or would rather not say your name?',
    sayIntro: 'Write it: we do not record who you are. It is read tomorrow, not sooner.',
    sayLink: 'Say something',
    sayFollow: 'I have a receipt: what became of it?',
    beforeYouCome: 'Before you come',
    emergency: 'In an emergency do not wait: call 113 (police) or 112 (rescue).',
    later: 'After that',
    youSaid: 'You said, we did',
    youSaidIntro: 'What was said at the last meetings, and what came of it.',
    past: 'Past meetings',
    noPast: 'There is nothing more here.',
    older: 'Older meetings',
    newest: 'Back to the start page',
    pastBefore: (month) => `Meetings before ${month}`,
    follow: 'Do not miss a meeting',
    followIntro: 'Put the meetings into your calendar, or read the news.',
    calendar: 'In your calendar',
    feed: 'Subscribe to the news (Atom)',
    others: 'In other quarters',
    allMeetings: 'All meetings',
  },
  pt: {
    description: 'Quando e onde a polícia do bairro o ouve à volta de um café. Sem marcação.',
    lead: 'A polícia do bairro ouve-o à volta de um café. Apareça, sem marcação.',
    next: 'Próximo encontro',
    nothing: 'De momento não há nenhum encontro previsto. Logo que haja, encontra-o aqui.',
    cancelledNext: (day) => `O encontro de ${day} foi cancelado.`,
    say: 'Não pode vir, ou prefere não dizer o seu nome?',
    sayIntro: 'Escreva: não registamos quem é. É lido amanhã, não antes.',
    sayLink: 'Dizer algo',
    sayFollow: 'Tenho um recibo: o que aconteceu à minha mensagem?',
    beforeYouCome: 'Antes de vir',
    emergency: 'Numa emergência não espere: ligue para o 113 (polícia) ou para o 112 (socorro).',
    later: 'Depois',
    youSaid: 'O que nos disseram, o que fizemos',
    youSaidIntro: 'O que foi dito nos últimos encontros, e o que se fez depois.',
    past: 'Encontros anteriores',
    noPast: 'Não há mais nada aqui.',
    older: 'Encontros mais antigos',
    newest: 'Voltar ao início',
    pastBefore: (month) => `Encontros antes de ${month}`,
    follow: 'Não perca nenhum encontro',
    followIntro: 'Ponha os encontros no seu calendário, ou leia as novidades.',
    calendar: 'No seu calendário',
    feed: 'Subscrever as novidades (Atom)',
    others: 'Noutros bairros',
    allMeetings: 'Todos os encontros',
  },
};
