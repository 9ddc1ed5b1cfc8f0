import type { Texts } from '../parts/Texts.ts';

interface CalendarTexts {
  readonly title: string;
  readonly intro: string;
  readonly lookHere: string;
  readonly subscribe: string;
  readonly apple: string;
  readonly appleLink: string;
  readonly google: string;
  readonly googleLink: string;
  readonly outlook: string;
  readonly outlookHow: string;
  readonly others: string;
  readonly once: string;
  readonly onceHow: string;
  readonly onceLink: string;
  readonly otherQuarters: string;
  readonly news: string;
  readonly newsHow: string;
}

export const calendarTexts: Texts<CalendarTexts> = {
  lb: {
    title: 'D’Treffen an Ärem Kalenner',
    intro:
      'Ofgesot oder verluecht: Äre Kalenner ännert sech vum selwen. Dir musst dofir keng Donnéeën uginn.',
    lookHere:
      'Kuckt um Dag selwer nach eng Kéier hei no. Verschidde Kalennere weisen Ännerungen eréischt een Dag méi spéit.',
    subscribe: 'Abonéieren',
    apple: 'iPhone, iPad, Mac',
    appleLink: 'An de Kalenner vun Apple',
    google: 'Google-Kalenner (Android)',
    googleLink: 'An de Google-Kalenner',
    outlook: 'Outlook',
    outlookHow: 'Setzt e Kalenner aus dem Internet derbäi (abonéieren), a gitt dës Adress an:',
    others: 'All déi aner Kalennere kënne mat der nämmlechter Adress schaffen.',
    once: 'Nëmmen eemol kopéieren',
    onceHow: 'De Fichier huet all Treffen. Wat sech duerno ännert, kënnt net bei Iech un.',
    onceLink: 'Fichier eroflueden (.ics)',
    otherQuarters: 'Treffen an anere Quartieren hunn hiren eegene Kalenner op hirer Säit.',
    news: 'Neiegkeete liesen',
    newsHow: 'Fir Programmer, déi Neiegkeete sammelen (Atom):',
  },
  fr: {
    title: 'Les rencontres dans votre agenda',
    intro:
      'Annulée ou déplacée : votre agenda change tout seul. Vous n’avez aucune donnée à indiquer pour cela.',
    lookHere:
      'Le jour même, regardez encore ici. Certains agendas ne montrent les changements qu’un jour plus tard.',
    subscribe: 'S’abonner',
    apple: 'iPhone, iPad, Mac',
    appleLink: 'Dans le calendrier d’Apple',
    google: 'Google Agenda (Android)',
    googleLink: 'Dans Google Agenda',
    outlook: 'Outlook',
    outlookHow: 'Ajoutez un calendrier depuis internet (abonnement), et entrez cette adresse :',
    others: 'Tout autre agenda peut utiliser la même adresse.',
    once: 'Copier une seule fois',
    onceHow: 'Le fichier contient toutes les rencontres. Ce qui change ensuite n’arrive pas chez vous.',
    onceLink: 'Télécharger le fichier (.ics)',
    otherQuarters: 'Les rencontres d’autres quartiers ont leur propre agenda sur leur page.',
    news: 'Lire les nouvelles',
    newsHow: 'Pour les programmes qui rassemblent les nouvelles (Atom) :',
  },
  de: {
    title: 'Die Treffen in Ihrem Kalender',
    intro: 'Abgesagt oder verlegt: Ihr Kalender ändert sich von selbst. Sie geben dafür keine Daten an.',
    lookHere:
      'Schauen Sie am Tag selbst noch einmal hier nach. Manche Kalender zeigen Änderungen erst einen Tag später.',
    subscribe: 'Abonnieren',
    apple: 'iPhone, iPad, Mac',
    appleLink: 'In den Kalender von Apple',
    google: 'Google-Kalender (Android)',
    googleLink: 'In den Google-Kalender',
    outlook: 'Outlook',
    outlookHow:
      'Fügen Sie einen Kalender aus dem Internet hinzu (abonnieren), und geben Sie diese Adresse ein:',
    others: 'Jeder andere Kalender kann dieselbe Adresse verwenden.',
    once: 'Nur einmal kopieren',
    onceHow: 'Die Datei enthält alle Treffen. Was sich danach ändert, kommt nicht bei Ihnen an.',
    onceLink: 'Datei herunterladen (.ics)',
    otherQuarters: 'Treffen in anderen Vierteln haben ihren eigenen Kalender auf ihrer Seite.',
    news: 'Neuigkeiten lesen',
    newsHow: 'Für Programme, die Neuigkeiten sammeln (Atom):',
  },
  en: {
    title: 'The meetings in your calendar',
    intro: 'Cancelled or moved: your calendar changes by itself. You do not have to give any data.',
    lookHere: 'On the day itself, please look here again. Some calendars show changes only a day later.',
    subscribe: 'Subscribe',
    apple: 'iPhone, iPad, Mac',
    appleLink: 'In Apple’s calendar',
    google: 'Google Calendar (Android)',
    googleLink: 'In Google Calendar',
    outlook: 'Outlook',
    outlookHow: 'Add a calendar from the web (subscribe), and enter this address:',
    others: 'Every other calendar can use the same address.',
    once: 'Copy only once',
    onceHow: 'The file has all meetings. What changes later does not reach you.',
    onceLink: 'Download the file (.ics)',
    otherQuarters: 'Meetings in other quarters have a calendar of their own on their page.',
    news: 'Read the news',
    newsHow: 'For programs that collect news (Atom):',
  },
  pt: {
    title: 'Os encontros no seu calendário',
    intro: 'Cancelado ou mudado: o seu calendário atualiza-se sozinho. Não tem de indicar dados nenhuns.',
    lookHere:
      'No próprio dia, volte a consultar esta página. Alguns calendários só mostram as alterações um dia depois.',
    subscribe: 'Subscrever',
    apple: 'iPhone, iPad, Mac',
    appleLink: 'No calendário da Apple',
    google: 'Google Calendar (Android)',
    googleLink: 'No Google Calendar',
    outlook: 'Outlook',
    outlookHow: 'Adicione um calendário da internet (subscrever) e escreva este endereço:',
    others: 'Qualquer outro calendário pode usar o mesmo endereço.',
    once: 'Copiar só uma vez',
    onceHow: 'O ficheiro tem todos os encontros. O que mudar depois não chega até si.',
    onceLink: 'Transferir o ficheiro (.ics)',
    otherQuarters: 'Os encontros noutros bairros têm o seu próprio calendário na respetiva página.',
    news: 'Ler as novidades',
    newsHow: 'Para programas que juntam novidades (Atom):',
  },
};
