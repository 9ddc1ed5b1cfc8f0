import type { InputOf } from '../../../shared/contract/operation.ts';
import type { operations } from '../../../shared/contract/operations.ts';

/** A text in each language. */
export type Texts = { readonly [language in 'lb' | 'fr' | 'de' | 'en' | 'pt']: string };

/** The word is the same in all five: nobody takes what follows for true. */
function demo(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([language, text]) => [language, `Demo: ${text}`]);
  return Object.fromEntries(entries) as Texts; // the same languages
}

/** Subjects of the demo quarters, with what the agenda says of each and what became of it. */
export const demoTopics = [
  {
    subject: 'lighting',
    name: { lb: 'Beliichtung', fr: 'Éclairage', de: 'Beleuchtung', en: 'Lighting', pt: 'Iluminação' },
    title: demo({
      lb: 'Ze däischter op der Plaz',
      fr: 'Trop sombre sur la place',
      de: 'Zu dunkel auf dem Platz',
      en: 'Too dark on the square',
      pt: 'Demasiado escuro na praça',
    }),
    outcome: demo({
      lb: 'Déi futtis Luuchte goufen ersat.',
      fr: 'Les lampes en panne ont été remplacées.',
      de: 'Die kaputten Lampen wurden ersetzt.',
      en: 'The broken lamps were replaced.',
      pt: 'Os candeeiros avariados foram substituídos.',
    }),
  },
  {
    subject: 'noise',
    name: { lb: 'Kaméidi', fr: 'Bruit', de: 'Lärm', en: 'Noise', pt: 'Ruído' },
    title: demo({
      lb: 'Kaméidi an der Nuecht',
      fr: 'Du bruit pendant la nuit',
      de: 'Lärm in der Nacht',
      en: 'Noise at night',
      pt: 'Ruído durante a noite',
    }),
    outcome: demo({
      lb: 'Mir kommen um Weekend méi dacks laanscht.',
      fr: 'Nous passons plus souvent le week-end.',
      de: 'Wir kommen am Wochenende öfter vorbei.',
      en: 'We come by more often at weekends.',
      pt: 'Passamos mais vezes ao fim de semana.',
    }),
  },
  {
    subject: 'traffic',
    name: { lb: 'Verkéier', fr: 'Circulation', de: 'Verkehr', en: 'Traffic', pt: 'Trânsito' },
    title: demo({
      lb: 'Autoe fuere virun der Schoul ze séier',
      fr: 'Les voitures roulent trop vite devant l’école',
      de: 'Autos fahren vor der Schule zu schnell',
      en: 'Cars drive too fast by the school',
      pt: 'Os carros passam depressa demais junto à escola',
    }),
    outcome: demo({
      lb: 'Moies moosse mir elo d’Geschwindegkeet.',
      fr: 'Nous mesurons maintenant la vitesse le matin.',
      de: 'Morgens messen wir jetzt die Geschwindigkeit.',
      en: 'We now measure speed in the morning.',
      pt: 'Agora medimos a velocidade de manhã.',
    }),
  },
] as const;

/** What residents of the demo write, each in their own language. */
export const demoSuggestions = [
  { language: 'lb', kind: 'concern', text: 'Demo: Owes ass et op der Plaz ganz däischter.' },
  { language: 'fr', kind: 'concern', text: 'Demo : le soir, il fait très sombre sur la place.' },
  { language: 'de', kind: 'need', text: 'Demo: Wir brauchen mehr Licht am Abend.' },
  { language: 'en', kind: 'expectation', text: 'Demo: I would like to see officers on foot more often.' },
  { language: 'pt', kind: 'question', text: 'Demo: quem devo chamar quando há ruído à noite?' },
  { language: 'fr', kind: 'need', text: 'Demo : un passage plus sûr devant l’école.' },
] as const;

/** What officers of the demo answer, in the sender's language. */
export const demoReply: Texts = demo({
  lb: 'Merci. Mir schwätzen beim nächsten Treffen doriwwer.',
  fr: 'Merci. Nous en parlerons à la prochaine rencontre.',
  de: 'Danke. Wir sprechen beim nächsten Treffen darüber.',
  en: 'Thank you. We will talk about it at the next meeting.',
  pt: 'Obrigado. Falaremos disso no próximo encontro.',
});

export const demoTheme: Texts = demo({
  lb: 'Sécher um Vëlo',
  fr: 'À vélo en sécurité',
  de: 'Sicher auf dem Fahrrad',
  en: 'Safe on a bicycle',
  pt: 'Em segurança de bicicleta',
});

export const demoNotice: Texts = demo({
  lb: 'Den Agank ass dës Kéier um Haff.',
  fr: 'L’entrée est cette fois par la cour.',
  de: 'Der Eingang ist diesmal im Hof.',
  en: 'This time the way in is through the yard.',
  pt: 'Desta vez entra-se pelo pátio.',
});

export const demoReason: Texts = demo({
  lb: 'De Café huet un deem Dag zou.',
  fr: 'Le café est fermé ce jour-là.',
  de: 'Das Café ist an diesem Tag geschlossen.',
  en: 'The café is closed that day.',
  pt: 'O café está fechado nesse dia.',
});

/** A café that there is not. */
export const demoVenue = {
  name: 'Demo-Café',
  address: 'Demo 1',
  locality: 'Demo',
  stepFree: true,
  directions: null,
} as const;

type NewSeries = InputOf<typeof operations.addSeries>['body'];

/** The quarters that the demo adds, as a coordinator sends them. */
export const demoQuarters: readonly NewSeries[] = [
  aQuarter('demo-north', 'Demo North', 'FREQ=MONTHLY;BYDAY=2TU'),
  aQuarter('demo-south', 'Demo South', 'FREQ=MONTHLY;BYDAY=2WE'),
];

function aQuarter(id: string, quarter: string, rule: string): NewSeries {
  return {
    id,
    name: demo({ lb: quarter, fr: quarter, de: quarter, en: quarter, pt: quarter }),
    quarter,
    purpose: demo({
      lb: 'All dat hei ass erfonnt, fir ze weisen, wéi d’Websäit ausgesäit.',
      fr: 'Tout ceci est inventé, pour montrer à quoi ressemble le site.',
      de: 'All das ist erfunden, um zu zeigen, wie die Website aussieht.',
      en: 'All of this is made up, to show what the website looks like.',
      pt: 'Tudo isto é inventado, para mostrar como é o site.',
    }),
    notFor: demo({
      lb: 'Hei gëtt et keng richteg Treffen.',
      fr: 'Il n’y a pas de vraies rencontres ici.',
      de: 'Hier gibt es keine echten Treffen.',
      en: 'There are no real meetings here.',
      pt: 'Aqui não há encontros verdadeiros.',
    }),
    recurrence: { rule, startTime: '17:00', endTime: '19:00', timeZone: 'Europe/Luxembourg' },
    subjects: demoTopics.map(({ subject, name }) => ({ id: subject, name })),
    venues: [demoVenue],
  };
}
