import type { Language } from '../../../shared/model/languages.ts';

/** A paragraph, or a list in which each entry begins with what it is about. */
export type HelpPart = string | readonly (readonly [about: string, text: string])[];

export interface HelpText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly parts: readonly HelpPart[];
  }[];
}

/** The manual for officers. In English it is `docs/desk.md`, too. */
export const helpTexts: { readonly [language in Language]?: HelpText } & { readonly en: HelpText } = {
  en: {
    title: 'For officers',
    lead: 'How to work at the desk, what it does not show you, and what follows from that.',
    sections: [
      {
        id: 'ten-minutes',
        title: 'Ten minutes before a meeting',
        parts: [
          'The desk is at /desk on the website. “Today” says what waits and leads to where it is settled. Whoever does what it says is done.',
          [
            [
              'Choose the café.',
              'Open the meeting. Cafés that were used before are in a list; the address comes with them. Say whether one gets in without a step: some people can’t come otherwise.',
            ],
            [
              'Confirm the date.',
              'A meeting whose date falls on a public holiday is planned, but not certain. Change the day, or tick that it is certain. The website tells residents until you do.',
            ],
            [
              'Read the suggestions.',
              'Accept each into a topic, answer it, decline it or refer it. A reply reaches the sender, who keeps a receipt. Nobody else reads it.',
            ],
            [
              'Write the topics.',
              'Residents see them before the meeting, and may support one. Put them in the order in which you want to talk about them.',
            ],
            ['Print.', 'There is a poster for the café’s door and an agenda for the table.'],
          ],
          'If it does not take place: “Cancel the meeting”, with a reason. The website says so at the very top, calendars too. You can reinstate it.',
        ],
      },
      {
        id: 'after',
        title: 'After the meeting',
        parts: [
          [
            [
              'At the café, on your phone.',
              'Note how many came, and how many raised which topic. It counts as much as what was sent. What came up and is not a topic yet becomes one there. You can correct it at any time.',
            ],
            [
              'In the weeks after.',
              'Write at each topic what the police did about it. It stands on the website under “We did”. That is why people come back: “Today” names topics that still wait.',
            ],
            [
              'Once in a while.',
              'Look at the insights: which subjects come back, which grow, which still wait. Numbers are exact there. They say what was raised, not what happens in the quarter.',
            ],
          ],
        ],
      },
      {
        id: 'nothing-lost',
        title: 'Nothing is lost, and nobody is overwritten',
        parts: [
          'What you type stays until it is saved or you discard it: when you look at something else, when the connection is lost, and when you have to sign in again. “Not saved yet” leads back to it. Closing the window is the exception: the browser asks first.',
          'If somebody else changed the same thing meanwhile, you see what they wrote beside what you wrote, and choose. The history of a meeting or a suggestion says who changed what, when, and what was there before.',
          'If you are signed out, sign in again: you come back to the same place.',
        ],
      },
      {
        id: 'discard',
        title: 'A flood, or a test',
        parts: [
          'What is no suggestion can be discarded, hundreds at once: those that you tick, or all of a day that are alike. Not what is unwelcome: that is “declined”, with a reply. Whoever sent one sees that it was discarded. For a week you can undo it, by any other decision; after that it is gone. What somebody has decided about or withdrawn meanwhile is left alone.',
        ],
      },
      {
        id: 'not-shown',
        title: 'What you can’t find out',
        parts: [
          [
            [
              'Who sent a suggestion.',
              'No address, device or account is recorded. Nobody else can look it up for you either: there is nothing to look up.',
            ],
            [
              'When.',
              'You see the day, not the hour, and not before the next day: what was sent today is shown tomorrow. Within a day the order says nothing.',
            ],
            ['Whether two come from one person.', 'Each stands alone.'],
            [
              'What was withdrawn.',
              'Its words are gone at once, also for you. That something you had seen is gone, you may notice.',
            ],
          ],
          'So a suggestion can’t be asked back about. You can reply: whoever keeps the receipt reads it, if they come back.',
        ],
      },
      {
        id: 'duties',
        title: 'What you may have to do with what you read',
        parts: [
          'You read it on duty. Luxembourg’s law has officials tell the public prosecutor of crimes and offences that they learn of on duty (Code de procédure pénale, article 23); your own service says how. That nobody is named does not change it. Residents are told so before they write.',
          'If somebody seems to be in danger: you can’t reach them, and nobody reads a suggestion before the next day. Pages and docs tell people to call 113 or 112. Pass on what you have, as you would pass on a letter without a sender.',
          'An individual case or a complaint is not for here. “Referred” answers with the standing advice to go to a police station of one’s choice; add what helps.',
        ],
      },
      {
        id: 'public',
        title: 'What you write is public, or may be',
        parts: [
          [
            [
              'Topics and outcomes',
              'are public, and stay. Write them in your own words: a resident’s phrase may tell those who know them who it was. So may a detail that only one person knows.',
            ],
            ['Replies', 'are read by the holder of the receipt alone.'],
            [
              'A topic’s support',
              'is shown in steps of five, and nothing below five: suggestions that you accepted and people at the café together. It moves when you decide or note something, so that nobody can tell from it when something was sent.',
            ],
            ['How many came', 'is not shown to the public.'],
            [
              'Your changes are recorded:',
              'your user name, when, what was before and after. Other officers see that. Each record deletes itself after five years. It never holds a resident’s words, nor your reply to them.',
            ],
          ],
        ],
      },
    ],
  },
  fr: {
    title: 'Pour les policiers et policières',
    lead: 'Comment travailler au bureau, ce qu’il ne vous montre pas, et ce qui en découle.',
    sections: [
      {
        id: 'ten-minutes',
        title: 'Dix minutes avant une rencontre',
        parts: [
          'Le bureau se trouve à l’adresse /desk du site. « Aujourd’hui » dit ce qui attend et mène là où cela se règle. Qui fait ce qui s’y trouve a terminé.',
          [
            [
              'Choisir le café.',
              'Ouvrez la rencontre. Les cafés déjà utilisés sont dans une liste, avec leur adresse. Dites si l’on entre sans marche : certaines personnes ne peuvent pas venir autrement.',
            ],
            [
              'Confirmer la date.',
              'Une rencontre qui tombe un jour férié est prévue, mais pas sûre. Changez le jour, ou cochez que la date est sûre. En attendant, le site le dit aux habitants.',
            ],
            [
              'Lire les suggestions.',
              'Retenez chacune pour un sujet, répondez, refusez ou orientez. La réponse arrive à la personne qui a gardé son reçu. Personne d’autre ne la lit.',
            ],
            [
              'Écrire les sujets.',
              'Les habitants les voient avant la rencontre et peuvent en soutenir un. Mettez-les dans l’ordre où vous voulez en parler.',
            ],
            ['Imprimer.', 'Il y a une affiche pour la porte du café et une liste des sujets pour la table.'],
          ],
          'Si la rencontre n’a pas lieu : « Annuler la rencontre », avec une raison. Le site le dit tout en haut, les agendas aussi. Vous pouvez la rétablir.',
        ],
      },
      {
        id: 'after',
        title: 'Après la rencontre',
        parts: [
          [
            [
              'Au café, sur votre téléphone.',
              'Notez combien de personnes sont venues, et combien ont soulevé quel sujet. Cela compte autant que ce qui a été envoyé. Ce qui est nouveau devient un sujet sur place. Vous pouvez corriger à tout moment.',
            ],
            [
              'Dans les semaines qui suivent.',
              'Écrivez pour chaque sujet ce que la police a fait. Cela se trouve sur le site sous « Nous avons fait ». C’est pour cela que les gens reviennent : « Aujourd’hui » nomme les sujets qui attendent encore.',
            ],
            [
              'De temps en temps.',
              'Regardez le bilan : quels sujets reviennent, lesquels grandissent, lesquels attendent. Les nombres y sont exacts. Ils disent ce qui a été soulevé, pas ce qui se passe dans le quartier.',
            ],
          ],
        ],
      },
      {
        id: 'nothing-lost',
        title: 'Rien n’est perdu, personne n’est remplacé',
        parts: [
          'Ce que vous écrivez reste jusqu’à ce que vous l’enregistriez ou l’annuliez : quand vous regardez autre chose, quand la connexion est coupée, et quand vous devez vous reconnecter. « Pas encore enregistré » y ramène. Seule exception, fermer la fenêtre : le navigateur demande d’abord.',
          'Si quelqu’un d’autre a changé la même chose entre-temps, vous voyez son texte à côté du vôtre, et vous choisissez. L’historique d’une rencontre ou d’une suggestion dit qui a changé quoi, quand, et ce qu’il y avait avant.',
          'Si vous êtes déconnecté, reconnectez-vous : vous revenez au même endroit.',
        ],
      },
      {
        id: 'discard',
        title: 'Un déluge, ou un essai',
        parts: [
          'Ce qui n’est pas une suggestion peut être écarté, par centaines : celles que vous cochez, ou toutes celles d’un jour qui se ressemblent. Pas ce qui déplaît : cela se refuse, avec une réponse. Qui a envoyé la suggestion voit qu’elle a été écartée. Pendant une semaine, vous pouvez revenir en arrière par une autre décision ; ensuite elle disparaît. Ce que quelqu’un a décidé ou retiré entre-temps n’est pas touché.',
        ],
      },
      {
        id: 'not-shown',
        title: 'Ce que vous ne pouvez pas savoir',
        parts: [
          [
            [
              'Qui a envoyé une suggestion.',
              'Aucune adresse, aucun appareil, aucun compte n’est enregistré. Personne d’autre ne peut le chercher pour vous : il n’y a rien à chercher.',
            ],
            [
              'Quand.',
              'Vous voyez le jour, pas l’heure, et pas avant le lendemain : ce qui est envoyé aujourd’hui s’affiche demain. Dans une même journée, l’ordre ne dit rien.',
            ],
            ['Si deux suggestions viennent d’une même personne.', 'Chacune est seule.'],
            [
              'Ce qui a été retiré.',
              'Le texte disparaît tout de suite, pour vous aussi. Vous pouvez remarquer que quelque chose que vous aviez vu n’est plus là.',
            ],
          ],
          'On ne peut donc pas poser de question sur une suggestion. Vous pouvez répondre : qui garde le reçu lit la réponse, s’il revient.',
        ],
      },
      {
        id: 'duties',
        title: 'Ce que vous devez peut-être faire de ce que vous lisez',
        parts: [
          'Vous le lisez en service. La loi luxembourgeoise veut que les fonctionnaires informent le procureur d’État des crimes et délits dont ils ont connaissance dans leurs fonctions (Code de procédure pénale, article 23) ; votre service dit comment. Que personne ne soit nommé n’y change rien. Les habitants en sont avertis avant d’écrire.',
          'Si quelqu’un semble en danger : vous ne pouvez pas joindre cette personne, et personne ne lit une suggestion avant le lendemain. Le site dit d’appeler le 113 ou le 112. Transmettez ce que vous avez, comme une lettre sans expéditeur.',
          'Un cas individuel ou une plainte n’a pas sa place ici. « Orienter » répond par le conseil de s’adresser au commissariat de son choix ; ajoutez ce qui aide.',
        ],
      },
      {
        id: 'public',
        title: 'Ce que vous écrivez est public, ou peut le devenir',
        parts: [
          [
            [
              'Les sujets et ce qui a été fait',
              'sont publics, et restent. Écrivez avec vos propres mots : la phrase d’un habitant peut révéler à ses proches de qui elle vient. Un détail que seule une personne connaît aussi.',
            ],
            ['Les réponses', 'ne sont lues que par qui détient le reçu.'],
            [
              'Le soutien d’un sujet',
              's’affiche par pas de cinq, et rien au-dessous de cinq : les suggestions retenues et les personnes au café, ensemble. Il change quand vous décidez ou notez quelque chose, pour que personne n’en déduise quand une suggestion a été envoyée.',
            ],
            ['Le nombre de personnes venues', 'n’est pas public.'],
            [
              'Vos changements sont enregistrés :',
              'votre nom d’utilisateur, quand, ce qu’il y avait avant et après. Les autres policiers le voient. Chaque entrée s’efface après cinq ans. Elle ne contient jamais les mots d’un habitant, ni votre réponse.',
            ],
          ],
        ],
      },
    ],
  },
};
