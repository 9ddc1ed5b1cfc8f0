import type { Texts } from '../../parts/Texts.ts';

/** A paragraph, or a list in which each entry begins with what it is about. */
export type HelpPart = string | readonly (readonly [about: string, text: string])[];

interface HelpText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly parts: readonly HelpPart[];
  }[];
}

/** The manual for officers. In English it is `docs/desk.md`, too. */
export const helpTexts: Texts<HelpText> = {
  lb: {
    title: 'Fir Polizistinnen a Polizisten',
    lead: 'Wéi Dir um Schreifdësch schafft, wat en Iech net weist, a wat doraus kënnt.',
    sections: [
      {
        id: 'ten-minutes',
        title: 'Zéng Minutte virun engem Treffen',
        parts: [
          'De Schreifdësch fannt Dir op der Websäit ënner /desk. „Haut“ seet, wat op Iech waart, a féiert dohin, wou Dir et maacht. Wann do näischt méi waart, sidd Dir fäerdeg.',
          [
            [
              'De Café eraussichen.',
              'Maacht d’Treffen op. Caféen, déi scho benotzt goufen, stinn an enger Lëscht, mat hirer Adress. Sot, ob een ouni Trap erakënnt: verschidde Leit kënne soss net kommen.',
            ],
            [
              'Den Datum confirméieren.',
              'Fält en Treffen op e Feierdag, dann ass et geplangt, awer net sécher. Ännert den Dag, oder kräizt un, datt den Datum sécher ass. Bis dohi steet op der Websäit, datt den Datum nach net sécher ass.',
            ],
            [
              'D’Virschléi liesen.',
              'Huelt all Virschlag ënner engem Thema un, äntwert drop, leent en of oder verweist e weider. Wien d’Quittung opgehuewen huet, liest d’Äntwert. Si ass net ëffentlech.',
            ],
            [
              'D’Theme schreiwen.',
              'D’Leit gesi se virum Treffen a kënnen eent ënnerstëtzen. Setzt se an d’Reiefolleg, an där Dir doriwwer schwätze wëllt.',
            ],
            [
              'Drécken.',
              'Et gëtt eng Affiche fir d’Dier vum Café an eng Lëscht mat den Theme fir op den Dësch.',
            ],
          ],
          'Wann d’Treffen ausfält: „Treffen ofsoen“, mat engem Grond. Op der Websäit steet et da ganz uewen, an de Kalenneren och. Dir kënnt d’Ofso zréckhuelen.',
        ],
      },
      {
        id: 'after',
        title: 'Nom Treffen',
        parts: [
          [
            [
              'Am Café, op Ärem Handy.',
              'Notéiert, wéi vill Leit komm sinn, a wéi vill vun hinne wéi en Thema ugeschwat hunn. Dat zielt esou vill wéi dat, wat geschéckt gouf. Wat nei ugeschwat gouf, gëtt do zu engem Thema. Dir kënnt alles zu all Moment verbesseren.',
            ],
            [
              'An de Wochen duerno.',
              'Schreift bei all Thema, wat d’Police gemaach huet. Et steet op der Websäit ënner „Mir hu gemaach“. Dofir kommen d’Leit erëm: „Haut“ nennt d’Themen, déi nach waarden.',
            ],
            [
              'Vun Zäit zu Zäit.',
              'Kuckt an d’Iwwersiicht: wéi eng Beräicher erëmkommen, wéi eng méi ginn, wéi eng nach waarden. D’Zuele sinn do exakt. Si soen, wat ugeschwat gouf, net wat am Quartier geschitt.',
            ],
          ],
        ],
      },
      {
        id: 'nothing-lost',
        title: 'Näischt geet verluer, a kee gëtt iwwerschriwwen',
        parts: [
          'Wat Dir schreift, bleift do, bis Dir et späichert oder verwerft: wann Dir eppes aneres kuckt, wann d’Verbindung ofbrécht, a wann Dir Iech nei umelle musst. „Nach net gespäichert“ féiert dohin zréck. Nëmme wann Dir d’Fënster zoumaacht, ass et ewech: de Browser freet virdrun.',
          'Huet an der Zäit een aneren dat selwecht geännert, da gesitt Dir säin Text nieft Ärem, an Dir wielt. De Verlaf vun engem Treffen oder engem Virschlag seet, wie wéini wat geännert huet, a wat virdrun do stoung.',
          'Wann Dir ofgemellt sidd, mellt Iech nei un: Dir kommt op déi selwecht Plaz zréck.',
        ],
      },
      {
        id: 'discard',
        title: 'Eng Flut oder en Test',
        parts: [
          'Wat kee Virschlag ass, kënnt Dir ewechleeën, och Honnerten op eemol: déi, déi Dir ukräizt, oder all déi vun engem Dag, déi d’selwecht sinn. Awer net dat, wat Iech net gefält: dat leent Dir mat enger Äntwert of. Wien e Virschlag geschéckt huet, gesäit, datt en ewechgeluecht gouf. Eng Woch laang kënnt Dir dat mat enger anerer Decisioun zréckhuelen, duerno ass e geläscht. Wat an der Zäit vun engem aneren decidéiert oder zréckgeholl gouf, bleift, wéi et ass.',
        ],
      },
      {
        id: 'not-shown',
        title: 'Wat Dir net erausfanne kënnt',
        parts: [
          [
            [
              'Wien e Virschlag geschéckt huet.',
              'Keng Adress, keen Apparat a kee Kont gëtt festgehalen. Dofir ass hei näischt do, wat ee fir Iech nokucke kéint.',
            ],
            [
              'Wéini.',
              'Dir gesitt den Dag, net d’Auerzäit, an eréischt den nächsten Dag: wat haut geschéckt gouf, gesitt Dir muer. Bannent engem Dag seet d’Reiefolleg näischt.',
            ],
            ['Ob zwee vun der nämmlechter Persoun sinn.', 'Näischt verbënnt se.'],
            [
              'Wat zréckgeholl gouf.',
              'D’Wierder sinn direkt ewech, och fir Iech, an aus de Sécherheetskopien no héchstens 7 Deeg. Dir kënnt awer mierken, datt eppes feelt, wat Dir scho gesinn hat.',
            ],
          ],
          'Dir kënnt also kee froen, wat mat engem Virschlag gemengt ass. Mee Dir kënnt äntweren: wien d’Quittung opgehuewen huet, liest et, wann en nees kucke kënnt.',
        ],
      },
      {
        id: 'duties',
        title: 'Wat Dir vläicht maache musst, wann Dir eppes liest',
        parts: [
          'Dir liest et am Déngscht. D’Lëtzebuerger Gesetz verlaangt, datt Beamten dem Parquet Verbriechen an Delikter mellen, vun deene si am Déngscht gewuer ginn (Code de procédure pénale, Artikel 23). Wéi dat geet, seet Är Déngschtstell. Datt keen Numm do steet, ännert näischt drun. D’Leit kréien dat gesot, ier si schreiwen.',
          'Wann ee schéngt a Gefor ze sinn: Dir kënnt déi Persoun net erreechen, a kee liest e Virschlag virum nächsten Dag. D’Websäit seet, datt een den 113 oder den 112 uruffe soll. Gitt weider, wat Dir hutt, esou wéi e Bréif ouni Ofsender.',
          'En eenzele Fall oder eng Plainte gehéiert net heihin. „Weiderverweisen“ setzt virun Är Äntwert de Rot, op e Policekommissariat vu senger Wiel ze goen. Schreift derbäi, wat hëlleft.',
        ],
      },
      {
        id: 'public',
        title: 'Wat Dir schreift, ass ëffentlech oder kann et ginn',
        parts: [
          [
            [
              'Themen, a wat d’Police gemaach huet,',
              'sinn ëffentlech a bleiwen. Schreift mat Ären eegene Wierder: E Saz vun engem Awunner ka Bekannte verroden, vu wiem e kënnt. En Detail, deen nëmmen eng Persoun kennt, kann dat och.',
            ],
            [
              'Äntwerten',
              'liesen déi Persoun mat der Quittung an déi aner Polizisten. Ëffentlech si se net.',
            ],
            [
              'Wéi vill Leit en Thema ënnerstëtzen,',
              'steet do a Fënneferschrëtt, an näischt ënner fënnef: déi ugeholl Virschléi an d’Leit am Café zesummen. D’Zuel ännert sech, wann Dir eppes decidéiert oder notéiert, fir datt keen doraus gesäit, wéini eppes geschéckt gouf.',
            ],
            ['Wéi vill Leit komm sinn,', 'ass net ëffentlech.'],
            [
              'Är Ännerunge ginn opgeschriwwen:',
              'Äre Benotzernumm, wéini, a wat virdrun an duerno do stoung. Déi aner Poliziste gesinn dat. Eng Entrée läscht sech no fënnef Joer vum selwen. D’Wierder vun engem Awunner stinn ni dran, an Är Äntwert och net.',
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
          'Le bureau se trouve à l’adresse /desk du site. « Aujourd’hui » dit ce qui vous attend et mène là où cela se règle. Quand il n’y a plus rien, vous avez terminé.',
          [
            [
              'Choisir le café.',
              'Ouvrez la rencontre. Les cafés déjà utilisés sont dans une liste, avec leur adresse. Dites si l’on entre sans marche : certaines personnes ne peuvent pas venir autrement.',
            ],
            [
              'Confirmer la date.',
              'Une rencontre qui tombe un jour férié est prévue, mais pas sûre. Changez le jour, ou cochez que la date est sûre. En attendant, le site dit que la date n’est pas encore sûre.',
            ],
            [
              'Lire les suggestions.',
              'Acceptez chacune dans un sujet, répondez-y, ne la retenez pas ou orientez-la. La personne qui a gardé le reçu lit la réponse. Elle n’est pas publique.',
            ],
            [
              'Écrire les sujets.',
              'Les habitants les voient avant la rencontre et peuvent en soutenir un. Mettez-les dans l’ordre où vous voulez en parler.',
            ],
            ['Imprimer.', 'Il y a une affiche pour la porte du café et une liste des sujets pour la table.'],
          ],
          'Si la rencontre n’a pas lieu : « Annuler la rencontre », avec une raison. Le site le dit tout en haut, les agendas aussi. Vous pouvez revenir sur l’annulation.',
        ],
      },
      {
        id: 'after',
        title: 'Après la rencontre',
        parts: [
          [
            [
              'Au café, sur votre téléphone.',
              'Notez combien de personnes sont venues, et combien ont parlé de quel sujet. Cela compte autant que ce qui a été envoyé. Ce qui est nouveau devient un sujet sur place. Vous pouvez corriger à tout moment.',
            ],
            [
              'Dans les semaines qui suivent.',
              'Écrivez pour chaque sujet ce que la police a fait. Cela apparaît sur le site sous « Nous avons fait ». C’est pour cela que les gens reviennent : « Aujourd’hui » nomme les sujets qui attendent encore.',
            ],
            [
              'De temps en temps.',
              'Regardez le bilan : quels domaines reviennent, lesquels augmentent, lesquels attendent encore. Les nombres y sont exacts. Ils disent de quoi on a parlé, pas ce qui se passe dans le quartier.',
            ],
          ],
        ],
      },
      {
        id: 'nothing-lost',
        title: 'Rien ne se perd, et personne n’efface votre travail',
        parts: [
          'Ce que vous écrivez reste jusqu’à ce que vous l’enregistriez ou l’annuliez : quand vous regardez autre chose, quand la connexion est coupée, et quand vous devez vous reconnecter. « Pas encore enregistré » y ramène. Seule exception, fermer la fenêtre : le navigateur demande d’abord.',
          'Si quelqu’un d’autre a changé la même chose entre-temps, vous voyez son texte à côté du vôtre, et vous choisissez. L’historique d’une rencontre ou d’une suggestion dit qui a changé quoi, quand, et ce qu’il y avait avant.',
          'Si vous êtes déconnecté, reconnectez-vous : vous revenez au même endroit.',
        ],
      },
      {
        id: 'discard',
        title: 'Un envoi en masse, ou un essai',
        parts: [
          'Ce qui n’est pas une suggestion peut être écarté, par centaines : celles que vous cochez, ou toutes celles d’un jour qui se ressemblent. Mais pas ce qui déplaît : ne le retenez pas, avec une réponse. La personne qui a envoyé la suggestion voit qu’elle a été écartée. Pendant une semaine, vous pouvez revenir en arrière par une autre décision ; ensuite elle est effacée. Si quelqu’un a pris une décision entre-temps, ou si la suggestion a été retirée, rien ne change.',
        ],
      },
      {
        id: 'not-shown',
        title: 'Ce que vous ne pouvez pas savoir',
        parts: [
          [
            [
              'Qui a envoyé une suggestion.',
              'Aucune adresse, aucun appareil, aucun compte n’est enregistré. Il n’y a donc rien ici que quelqu’un puisse chercher pour vous.',
            ],
            [
              'Quand.',
              'Vous voyez le jour, pas l’heure, et pas avant le lendemain : ce qui est envoyé aujourd’hui s’affiche demain. Dans une même journée, l’ordre ne dit rien.',
            ],
            ['Si deux suggestions viennent d’une même personne.', 'Rien ne les relie.'],
            [
              'Ce qui a été retiré.',
              'Le texte disparaît tout de suite, pour vous aussi, et des sauvegardes dans les 7 jours. Vous pouvez remarquer que quelque chose que vous aviez vu n’est plus là.',
            ],
          ],
          'Vous ne pouvez donc demander à personne ce qu’une suggestion veut dire. Vous pouvez répondre : la personne qui a gardé le reçu lit la réponse, si elle revient.',
        ],
      },
      {
        id: 'duties',
        title: 'Ce que vous devez peut-être faire de ce que vous lisez',
        parts: [
          'Vous le lisez en service. La loi luxembourgeoise veut que les fonctionnaires informent le procureur d’État des crimes et délits dont ils ont connaissance dans leurs fonctions (Code de procédure pénale, article 23) ; votre service dit comment. Que personne ne soit nommé n’y change rien. Les habitants en sont avertis avant d’écrire.',
          'Si quelqu’un semble en danger : vous ne pouvez pas joindre cette personne, et personne ne lit une suggestion avant le lendemain. Le site dit d’appeler le 113 ou le 112. Transmettez ce que vous avez, comme une lettre sans expéditeur.',
          'Un cas individuel ou une plainte n’a pas sa place ici. « Orienter » met avant votre réponse le conseil de s’adresser au commissariat de son choix ; ajoutez ce qui aide.',
        ],
      },
      {
        id: 'public',
        title: 'Ce que vous écrivez est public, ou peut le devenir',
        parts: [
          [
            [
              'Les sujets et ce que la police a fait',
              'sont publics, et restent. Écrivez avec vos propres mots : la phrase d’un habitant peut révéler à ses proches de qui elle vient. Un détail que seule une personne connaît aussi.',
            ],
            [
              'Les réponses',
              'sont lues par la personne qui a le reçu, et par les autres policiers. Elles ne sont pas publiques.',
            ],
            [
              'Le soutien d’un sujet',
              's’affiche par pas de cinq, et rien au-dessous de cinq : les suggestions acceptées et les personnes au café, ensemble. Il change quand vous décidez ou notez quelque chose, pour que personne n’en déduise quand une suggestion a été envoyée.',
            ],
            ['Le nombre de personnes venues', 'n’est pas public.'],
            [
              'Vos changements sont enregistrés :',
              'votre nom d’utilisateur, quand, ce qu’il y avait avant et après. Les autres policiers le voient. Chaque entrée s’efface toute seule après cinq ans. Elle ne contient jamais les mots d’un habitant, ni votre réponse.',
            ],
          ],
        ],
      },
    ],
  },
  de: {
    title: 'Für Polizistinnen und Polizisten',
    lead: 'Wie Sie am Schreibtisch arbeiten, was er Ihnen nicht zeigt, und was daraus folgt.',
    sections: [
      {
        id: 'ten-minutes',
        title: 'Zehn Minuten vor einem Treffen',
        parts: [
          'Den Schreibtisch finden Sie auf der Website unter /desk. „Heute“ sagt, was auf Sie wartet, und führt dorthin, wo Sie es erledigen. Wenn dort nichts mehr wartet, sind Sie fertig.',
          [
            [
              'Das Café wählen.',
              'Öffnen Sie das Treffen. Cafés, die schon benutzt wurden, stehen mit Adresse in einer Liste. Sagen Sie, ob man ohne Stufe hineinkommt: Manche Menschen können sonst nicht kommen.',
            ],
            [
              'Das Datum bestätigen.',
              'Fällt ein Treffen auf einen Feiertag, ist es geplant, aber nicht sicher. Ändern Sie den Tag, oder kreuzen Sie an, dass das Datum sicher ist. Bis dahin sagt die Website, dass das Datum noch nicht sicher ist.',
            ],
            [
              'Die Vorschläge lesen.',
              'Nehmen Sie jeden unter einem Thema an, beantworten Sie ihn, lehnen Sie ihn ab oder verweisen Sie ihn weiter. Wer die Quittung aufbewahrt hat, liest die Antwort. Sie ist nicht öffentlich.',
            ],
            [
              'Die Themen schreiben.',
              'Die Leute sehen sie vor dem Treffen und können eines unterstützen. Ordnen Sie die Themen so, wie Sie darüber sprechen möchten.',
            ],
            ['Drucken.', 'Es gibt ein Plakat für die Tür des Cafés und eine Liste der Themen für den Tisch.'],
          ],
          'Wenn das Treffen nicht stattfindet: „Treffen absagen“, mit einem Grund. Die Website sagt es dann ganz oben, die Kalender auch. Sie können die Absage zurücknehmen.',
        ],
      },
      {
        id: 'after',
        title: 'Nach dem Treffen',
        parts: [
          [
            [
              'Im Café, auf Ihrem Handy.',
              'Notieren Sie, wie viele gekommen sind, und wie viele welches Thema angesprochen haben. Das zählt so viel wie das, was geschickt wurde. Was neu zur Sprache kam, wird dort zu einem Thema. Sie können alles jederzeit berichtigen.',
            ],
            [
              'In den Wochen danach.',
              'Schreiben Sie zu jedem Thema, was die Polizei getan hat. Es steht auf der Website unter „Wir haben getan“. Deshalb kommen die Leute wieder: „Heute“ nennt die Themen, die noch warten.',
            ],
            [
              'Von Zeit zu Zeit.',
              'Sehen Sie in den Überblick: welche Bereiche wiederkommen, welche mehr werden, welche noch warten. Dort sind die Zahlen genau. Sie sagen, was angesprochen wurde, nicht was im Viertel geschieht.',
            ],
          ],
        ],
      },
      {
        id: 'nothing-lost',
        title: 'Nichts geht verloren, niemand wird überschrieben',
        parts: [
          'Was Sie schreiben, bleibt, bis Sie es speichern oder verwerfen: wenn Sie etwas anderes ansehen, wenn die Verbindung abbricht, und wenn Sie sich neu anmelden müssen. „Noch nicht gespeichert“ führt dorthin zurück. Nur wenn Sie das Fenster schließen, ist es weg: Der Browser fragt vorher.',
          'Hat inzwischen jemand anderes dasselbe geändert, sehen Sie dessen Text neben Ihrem und wählen. Der Verlauf eines Treffens oder eines Vorschlags sagt, wer wann was geändert hat, und was vorher da war.',
          'Wenn Sie abgemeldet sind, melden Sie sich neu an: Sie kommen an dieselbe Stelle zurück.',
        ],
      },
      {
        id: 'discard',
        title: 'Eine Flut oder ein Test',
        parts: [
          'Was kein Vorschlag ist, können Sie verwerfen, auch Hunderte auf einmal: die, die Sie ankreuzen, oder alle eines Tages, die gleich sind. Aber nicht, was Ihnen nicht gefällt: Das lehnen Sie mit einer Antwort ab. Wer einen Vorschlag geschickt hat, sieht, dass er verworfen wurde. Eine Woche lang können Sie das mit einer anderen Entscheidung rückgängig machen, danach ist er gelöscht. Worüber inzwischen jemand entschieden hat oder was zurückgenommen wurde, bleibt, wie es ist.',
        ],
      },
      {
        id: 'not-shown',
        title: 'Was Sie nicht herausfinden können',
        parts: [
          [
            [
              'Wer einen Vorschlag geschickt hat.',
              'Keine Adresse, kein Gerät und kein Konto wird festgehalten. Deshalb ist hier nichts da, was jemand für Sie nachsehen könnte.',
            ],
            [
              'Wann.',
              'Sie sehen den Tag, nicht die Uhrzeit, und erst am nächsten Tag: Was heute geschickt wurde, sehen Sie morgen. Innerhalb eines Tages sagt die Reihenfolge nichts.',
            ],
            ['Ob zwei von derselben Person sind.', 'Nichts verbindet sie.'],
            [
              'Was zurückgenommen wurde.',
              'Die Worte sind sofort weg, auch für Sie, und aus den Sicherungskopien innerhalb von 7 Tagen. Sie können aber merken, dass etwas fehlt, was Sie schon gesehen hatten.',
            ],
          ],
          'Sie können also niemanden fragen, was mit einem Vorschlag gemeint ist. Aber Sie können antworten: Wer die Quittung aufbewahrt hat, liest es, wenn er oder sie wiederkommt.',
        ],
      },
      {
        id: 'duties',
        title: 'Was Sie vielleicht tun müssen, wenn Sie etwas lesen',
        parts: [
          'Sie lesen es im Dienst. Das luxemburgische Gesetz verlangt, dass Beamte der Staatsanwaltschaft Verbrechen und Vergehen melden, von denen sie im Dienst erfahren (Code de procédure pénale, Artikel 23). Wie das geht, sagt Ihre Dienststelle. Dass niemand genannt ist, ändert daran nichts. Die Leute erfahren das, bevor sie schreiben.',
          'Wenn jemand in Gefahr scheint: Sie können diese Person nicht erreichen, und niemand liest einen Vorschlag vor dem nächsten Tag. Die Website sagt, dass man die 113 oder die 112 anrufen soll. Geben Sie weiter, was Sie haben, so wie einen Brief ohne Absender.',
          'Ein Einzelfall oder eine Anzeige gehört nicht hierher. „Weiterverweisen“ setzt vor Ihre Antwort den Rat, zu einer Polizeidienststelle seiner Wahl zu gehen. Ergänzen Sie, was hilft.',
        ],
      },
      {
        id: 'public',
        title: 'Was Sie schreiben, ist öffentlich oder kann es werden',
        parts: [
          [
            [
              'Themen und Ergebnisse',
              'sind öffentlich und bleiben. Schreiben Sie mit eigenen Worten: Der Satz eines Einwohners kann Bekannten verraten, von wem er stammt. Eine Einzelheit, die nur eine Person kennt, kann das auch.',
            ],
            [
              'Antworten',
              'lesen die Person mit der Quittung und die anderen Polizisten. Öffentlich sind sie nicht.',
            ],
            [
              'Wie viele ein Thema unterstützen,',
              'steht da in Fünferschritten, und nichts unter fünf: die angenommenen Vorschläge und die Leute im Café zusammen. Die Zahl ändert sich, wenn Sie etwas entscheiden oder notieren, damit niemand daraus sieht, wann etwas geschickt wurde.',
            ],
            ['Wie viele gekommen sind,', 'ist nicht öffentlich.'],
            [
              'Ihre Änderungen werden festgehalten:',
              'Ihr Benutzername, wann, was vorher und was nachher da war. Die anderen Polizisten sehen das. Jeder Eintrag löscht sich nach fünf Jahren von selbst. Er enthält nie die Worte eines Einwohners, und auch nicht Ihre Antwort.',
            ],
          ],
        ],
      },
    ],
  },
  en: {
    title: 'For officers',
    lead: 'How to work at the desk, what it does not show you, and what follows from that.',
    sections: [
      {
        id: 'ten-minutes',
        title: 'Ten minutes before a meeting',
        parts: [
          'The desk is at /desk on the website. “Today” says what waits and leads to where it is settled. When nothing waits there any more, you are done.',
          [
            [
              'Choose the café.',
              'Open the meeting. Cafés that were used before are in a list; the address comes with them. Say whether one gets in without a step: some people can’t come otherwise.',
            ],
            [
              'Confirm the date.',
              'A meeting whose date falls on a public holiday is planned, but not certain. Change the day, or tick that it is certain. Until then the website says that the date is not certain yet.',
            ],
            [
              'Read the suggestions.',
              'Accept each into a topic, answer it, decline it or refer it. Whoever keeps the receipt reads the reply. It is not public.',
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
          'What is no suggestion can be discarded, hundreds at once: those that you tick, or all of a day that are alike. Not what is unwelcome: decline that, with a reply. Whoever sent one sees that it was discarded. For a week you can undo it, by any other decision; after that it is gone. What somebody has decided about or withdrawn meanwhile is left alone.',
        ],
      },
      {
        id: 'not-shown',
        title: 'What you can’t find out',
        parts: [
          [
            [
              'Who sent a suggestion.',
              'No address, device or account is recorded. So there is nothing here that anybody could look up for you.',
            ],
            [
              'When.',
              'You see the day, not the hour, and not before the next day: what was sent today is shown tomorrow. Within a day the order says nothing.',
            ],
            ['Whether two come from one person.', 'Each stands alone.'],
            [
              'What was withdrawn.',
              'Its words are gone at once, for you too, and from backups within 7 days. That something you had seen is gone, you may notice.',
            ],
          ],
          'So you can’t ask anybody what a suggestion means. You can reply: whoever keeps the receipt reads it, if they come back.',
        ],
      },
      {
        id: 'duties',
        title: 'What you may have to do with what you read',
        parts: [
          'You read it on duty. Luxembourg’s law has officials tell the public prosecutor of crimes and offences that they learn of on duty (Code de procédure pénale, article 23); your own service says how. That nobody is named does not change it. Residents are told so before they write.',
          'If somebody seems to be in danger: you can’t reach them, and nobody reads a suggestion before the next day. The website tells people to call 113 or 112. Pass on what you have, as you would pass on a letter without a sender.',
          'An individual case or a complaint is not for here. “Refer” puts before your reply the advice to go to a police station of one’s choice; add what helps.',
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
            ['Replies', 'are read by whoever has the receipt, and by other officers. They are not public.'],
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
  pt: {
    title: 'Para os agentes da polícia',
    lead: 'Como trabalhar no gabinete, o que ele não lhe mostra e o que daí resulta.',
    sections: [
      {
        id: 'ten-minutes',
        title: 'Dez minutos antes de um encontro',
        parts: [
          'O gabinete está no site, no endereço /desk. «Hoje» diz o que espera por si e leva ao lugar onde se resolve. Quando já não houver nada à espera, está tudo feito.',
          [
            [
              'Escolher o café.',
              'Abra o encontro. Os cafés já utilizados estão numa lista, com a morada. Diga se se entra sem degrau: há pessoas que de outra forma não podem vir.',
            ],
            [
              'Confirmar a data.',
              'Um encontro que calha num feriado está previsto, mas não é certo. Mude o dia, ou marque que a data é certa. Até lá, o site diz que a data ainda não é certa.',
            ],
            [
              'Ler as sugestões.',
              'Aceite cada uma num tema, responda, não a aceite ou encaminhe-a. Quem guardou o recibo lê a resposta. Ela não é pública.',
            ],
            [
              'Escrever os temas.',
              'Os moradores veem-nos antes do encontro e podem apoiar um. Ponha-os pela ordem em que quer falar deles.',
            ],
            ['Imprimir.', 'Há um cartaz para a porta do café e uma lista dos temas para a mesa.'],
          ],
          'Se o encontro não se realizar: «Cancelar o encontro», com um motivo. O site diz isso logo no topo, e os calendários também. Pode repor o encontro.',
        ],
      },
      {
        id: 'after',
        title: 'Depois do encontro',
        parts: [
          [
            [
              'No café, no seu telemóvel.',
              'Anote quantas pessoas vieram e quantas falaram de cada tema. Conta tanto como o que foi enviado. O que surgiu de novo passa ali mesmo a ser um tema. Pode corrigir a qualquer momento.',
            ],
            [
              'Nas semanas seguintes.',
              'Escreva em cada tema o que a polícia fez. Aparece no site em «Fizemos». É por isso que as pessoas voltam: «Hoje» mostra os temas que ainda esperam.',
            ],
            [
              'De vez em quando.',
              'Veja o balanço: que áreas voltam, quais aumentam, quais ainda esperam. Ali os números são exatos. Dizem de que se falou, não o que acontece no bairro.',
            ],
          ],
        ],
      },
      {
        id: 'nothing-lost',
        title: 'Nada se perde, e ninguém apaga o seu trabalho',
        parts: [
          'O que escreve fica até o guardar ou anular: quando vê outra coisa, quando a ligação falha e quando tem de entrar de novo. «Ainda não guardado» leva de volta. A única exceção é fechar a janela: o navegador pergunta primeiro.',
          'Se entretanto outra pessoa alterou o mesmo, vê o texto dela ao lado do seu, e escolhe. O histórico de um encontro ou de uma sugestão diz quem mudou o quê, quando, e o que lá estava antes.',
          'Se a sua sessão terminar, entre de novo: volta ao mesmo lugar.',
        ],
      },
      {
        id: 'discard',
        title: 'Um envio em massa, ou um teste',
        parts: [
          'O que não é uma sugestão pode ser descartado, às centenas: as que marcar, ou todas as de um dia que sejam iguais. Mas não o que desagrada: isso não se aceita, com uma resposta. Quem enviou a sugestão vê que foi descartada. Durante uma semana pode voltar atrás com outra decisão; depois, ela é apagada. Se entretanto alguém decidiu sobre uma sugestão, ou se ela foi retirada, nada muda.',
        ],
      },
      {
        id: 'not-shown',
        title: 'O que não pode saber',
        parts: [
          [
            [
              'Quem enviou uma sugestão.',
              'Nenhum endereço, aparelho ou conta fica registado. Por isso não há aqui nada que alguém possa procurar para si.',
            ],
            [
              'Quando.',
              'Vê o dia, não a hora, e só no dia seguinte: o que foi enviado hoje aparece amanhã. Dentro do mesmo dia, a ordem não diz nada.',
            ],
            ['Se duas são da mesma pessoa.', 'Nada as liga.'],
            [
              'O que foi retirado.',
              'As palavras desaparecem logo, também para si, e das cópias de segurança dentro de 7 dias. Pode reparar que algo que já tinha visto deixou de estar lá.',
            ],
          ],
          'Por isso não pode perguntar a ninguém o que uma sugestão quer dizer. Mas pode responder: quem guardou o recibo lê a resposta, se voltar.',
        ],
      },
      {
        id: 'duties',
        title: 'O que talvez tenha de fazer com o que lê',
        parts: [
          'Lê em serviço. A lei luxemburguesa manda os funcionários comunicar ao Ministério Público os crimes e os delitos de que tomam conhecimento em serviço (Code de procédure pénale, artigo 23); o seu serviço diz como. O facto de ninguém ser nomeado não muda nada. Os moradores são avisados disso antes de escreverem.',
          'Se alguém parecer estar em perigo: não pode contactar essa pessoa, e ninguém lê uma sugestão antes do dia seguinte. O site diz para ligar para o 113 ou para o 112. Transmita o que tem, como faria com uma carta sem remetente.',
          'Um caso individual ou uma queixa não tem lugar aqui. «Encaminhar» põe antes da sua resposta o conselho de ir a uma esquadra da polícia à escolha; acrescente o que ajudar.',
        ],
      },
      {
        id: 'public',
        title: 'O que escreve é público, ou pode vir a ser',
        parts: [
          [
            [
              'Os temas e o que a polícia fez',
              'são públicos, e ficam. Escreva com as suas próprias palavras: a frase de um morador pode revelar a quem o conhece quem a disse. Um pormenor que só uma pessoa conhece também.',
            ],
            ['As respostas', 'são lidas por quem tem o recibo e pelos outros agentes. Não são públicas.'],
            [
              'O apoio a um tema',
              'aparece de cinco em cinco, e nada abaixo de cinco: as sugestões aceites e as pessoas no café, em conjunto. Muda quando decide ou anota alguma coisa, para que ninguém possa deduzir quando algo foi enviado.',
            ],
            ['Quantas pessoas vieram', 'não é público.'],
            [
              'As suas alterações ficam registadas:',
              'o seu nome de utilizador, quando, o que havia antes e depois. Os outros agentes veem isso. Cada registo apaga-se sozinho ao fim de cinco anos. Nunca contém as palavras de um morador, nem a sua resposta.',
            ],
          ],
        ],
      },
    ],
  },
};
