import type { Texts } from '../parts/Texts.ts';

interface AccessibilityTexts {
  readonly title: string;
  readonly description: string;
  /** Where nobody runs the website. */
  readonly demo: string;
  readonly aim: string;
  readonly commitment: (operator: string) => string;
  readonly scope: string;
  readonly status: string;
  readonly partially: string;
  readonly standards: string;
  readonly notAccessible: string;
  readonly notCompliant: string;
  readonly developers: string;
  readonly languages: string;
  readonly outOfScope: string;
  readonly others: string;
  readonly preparation: string;
  /** Before the day. */
  readonly preparedOn: string;
  readonly method: string;
  readonly notDone: string;
  readonly feedback: string;
  readonly demoContact: string;
  readonly noContact: string;
  /** Above the contact. */
  readonly write: string;
  readonly answer: string;
  readonly enforcement: string;
  readonly complaint: string;
  readonly sip: string;
  readonly ombudsman: string;
  readonly law: string;
  readonly model: string;
}

export const accessibilityTexts: Texts<AccessibilityTexts> = {
  lb: {
    title: 'Erklärung zur Barrièrefräiheet',
    description: 'Wéi gutt jiddweree dës Websäit benotze kann, wat nach feelt, a wou Dir Iech mellt.',
    demo: 'Dëst ass eng Demo, déi keng Autoritéit bedreift. Wann eng Autoritéit d’Websäit bedreift, steet hei hiren Numm.',
    aim: 'Dës Websäit ass esou gebaut, datt jiddweree se benotze kann.',
    commitment: (operator) =>
      `${operator} wëllt, datt jiddweree dës Websäit benotze kann, esou wéi d’Gesetz vum 28. Mee 2019 iwwer d’Barrièrefräiheet vun den ëffentleche Websäiten et verlaangt.`,
    scope: 'Dës Erklärung gëllt fir all d’Säite vun dëser Websäit.',
    status: 'Wéi wäit si mir?',
    partially: 'Dës Websäit ass deelweis konform mat der europäescher Norm EN 301 549.',
    standards:
      'Mir riichten eis no WCAG 2.2, Niveau AA. Dat ass méi, wéi d’Norm verlaangt (WCAG 2.1, Niveau AA). Mir soen „deelweis“, well nach net alles getest gouf.',
    notAccessible: 'Wat ass net barrièrefräi?',
    notCompliant: 'Dat wësse mir net, oder et feelt nach',
    developers: 'D’Säite fir Webentwéckler (/docs) mécht e friemt Programm. Mir hunn se net getest.',
    languages:
      'D’Police schreift net ëmmer a fënnef Sproochen. Feelt en Text an Ärer Sprooch, da steet en an enger anerer do. En ass esou markéiert, datt e Programm, dee virliest, déi richteg Sprooch kennt.',
    outOfScope: 'Dat gehéiert net zu dëser Websäit',
    others:
      'Kalenner-Appen a Kaarten am Internet si vun aneren. Wéini a wou en Treffen ass, steet ëmmer och hei als Text.',
    preparation: 'Wéi gouf dat gepréift?',
    preparedOn: 'Datum vun dëser Erklärung:',
    method:
      'Mir hunn d’Websäit selwer gepréift: mat engem Programm, dat Feeler sicht (axe), hell an donkel, op engem schmuelen Ecran, mat duebel sou grousser Schrëft, a mat der Tastatur eleng.',
    notDone:
      'Keen Onofhängegen huet se gepréift, a kee Mënsch, deen all Dag mat engem Programm schafft, dat virliest.',
    feedback: 'Dir hutt e Problem fonnt?',
    demoContact: 'Dëst ass eng Demo. Et ass keen do, deem Dir schreiwe kënnt.',
    noContact: 'Et ass kee Kontakt uginn.',
    write: 'Sot eis, op wéi enger Säit et war, a wat net gaangen ass:',
    answer:
      'Dir kritt bannent engem Mount eng Äntwert, a wann Dir wëllt d’Informatioun op eng aner Manéier, zum Beispill um Telefon.',
    enforcement: 'Dir sidd net zefridde mat der Äntwert?',
    complaint:
      'De Service information et presse (SIP) kontrolléiert zu Lëtzebuerg d’Barrièrefräiheet vun den ëffentleche Websäiten an hëlt Reklamatiounen un. Dir kënnt Iech och un den Ombudsman wenden. Esou steet et am Gesetz vum 28. Mee 2019.',
    sip: 'SIP (accessibilite.public.lu)',
    ombudsman: 'Ombudsman (ombudsman.lu)',
    law: 'Gesetz vum 28. Mee 2019 (op Franséisch)',
    model: 'Dës Erklärung ass nom Modell vun der Europäescher Unioun gemaach: Decisioun (EU) 2018/1523.',
  },
  fr: {
    title: 'Déclaration sur l’accessibilité',
    description:
      'Si tout le monde peut utiliser ce site, ce qui manque encore, et à qui signaler un problème.',
    demo: 'Ceci est une démo, qu’aucune autorité n’exploite. Quand une autorité exploite le site, son nom est écrit ici.',
    aim: 'Ce site est fait pour que tout le monde puisse l’utiliser.',
    commitment: (operator) =>
      `${operator} veut que tout le monde puisse utiliser ce site, comme le demande la loi du 28 mai 2019 sur l’accessibilité des sites internet du secteur public.`,
    scope: 'Cette déclaration vaut pour toutes les pages de ce site.',
    status: 'Où en sommes-nous ?',
    partially: 'Ce site est en conformité partielle avec la norme européenne EN 301 549.',
    standards:
      'Nous suivons les WCAG 2.2, niveau AA. C’est plus que ce que demande la norme (WCAG 2.1, niveau AA). Nous disons « partielle » parce que tout n’a pas encore été testé.',
    notAccessible: 'Qu’est-ce qui n’est pas accessible ?',
    notCompliant: 'Ce que nous ne savons pas, ou qui manque encore',
    developers:
      'Les pages pour les développeurs (/docs) sont faites par un autre programme. Nous ne les avons pas testées.',
    languages:
      'La police n’écrit pas toujours dans les cinq langues. Si un texte manque dans votre langue, il est montré dans une autre. Il est marqué pour qu’un lecteur d’écran connaisse la bonne langue.',
    outOfScope: 'Ce qui ne fait pas partie de ce site',
    others:
      'Les applications d’agenda et les cartes sur internet ne sont pas à nous. Quand et où a lieu une rencontre est toujours écrit ici aussi.',
    preparation: 'Comment cela a-t-il été contrôlé ?',
    preparedOn: 'Date de cette déclaration :',
    method:
      'Nous avons contrôlé le site nous-mêmes : avec un programme qui cherche les fautes (axe), en clair et en sombre, sur un écran étroit, avec un texte deux fois plus grand, et avec le clavier seul.',
    notDone:
      'Aucun organisme indépendant ne l’a contrôlé, ni aucune personne qui utilise un lecteur d’écran tous les jours.',
    feedback: 'Vous avez trouvé un problème ?',
    demoContact: 'Ceci est une démo. Il n’y a personne à qui écrire.',
    noContact: 'Aucun contact n’est indiqué.',
    write: 'Dites-nous sur quelle page c’était et ce qui n’a pas marché :',
    answer:
      'Vous recevez une réponse dans un délai d’un mois et, si vous le voulez, l’information d’une autre façon, par exemple par téléphone.',
    enforcement: 'La réponse ne vous suffit pas ?',
    complaint:
      'Au Luxembourg, le Service information et presse (SIP) contrôle l’accessibilité des sites publics et reçoit les réclamations. Vous pouvez aussi vous adresser à l’Ombudsman. C’est écrit dans la loi du 28 mai 2019.',
    sip: 'SIP (accessibilite.public.lu)',
    ombudsman: 'Ombudsman (ombudsman.lu)',
    law: 'Loi du 28 mai 2019',
    model: 'Cette déclaration suit le modèle de l’Union européenne : décision (UE) 2018/1523.',
  },
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    description: 'Ob alle diese Website benutzen können, was noch fehlt, und wo Sie ein Problem melden.',
    demo: 'Dies ist eine Demo, die keine Behörde betreibt. Wenn eine Behörde die Website betreibt, steht hier ihr Name.',
    aim: 'Diese Website ist so gebaut, dass alle sie benutzen können.',
    commitment: (operator) =>
      `${operator} möchte, dass alle diese Website benutzen können, so wie es das Gesetz vom 28. Mai 2019 über die Barrierefreiheit der Websites öffentlicher Stellen verlangt.`,
    scope: 'Diese Erklärung gilt für alle Seiten dieser Website.',
    status: 'Wie weit sind wir?',
    partially: 'Diese Website entspricht teilweise der europäischen Norm EN 301 549.',
    standards:
      'Wir richten uns nach den WCAG 2.2, Stufe AA. Das ist mehr, als die Norm verlangt (WCAG 2.1, Stufe AA). Wir sagen „teilweise“, weil noch nicht alles getestet wurde.',
    notAccessible: 'Was ist nicht barrierefrei?',
    notCompliant: 'Das wissen wir nicht, oder es fehlt noch',
    developers: 'Die Seiten für Entwickler (/docs) macht ein fremdes Programm. Wir haben sie nicht getestet.',
    languages:
      'Die Polizei schreibt nicht immer in fünf Sprachen. Fehlt ein Text in Ihrer Sprache, dann steht er in einer anderen da. Er ist so markiert, dass ein Programm, das vorliest, die richtige Sprache kennt.',
    outOfScope: 'Das gehört nicht zu dieser Website',
    others:
      'Kalender-Apps und Karten im Internet sind von anderen. Wann und wo ein Treffen ist, steht immer auch hier als Text.',
    preparation: 'Wie wurde das geprüft?',
    preparedOn: 'Datum dieser Erklärung:',
    method:
      'Wir haben die Website selbst geprüft: mit einem Programm, das Fehler sucht (axe), hell und dunkel, auf einem schmalen Bildschirm, mit doppelt so großer Schrift, und mit der Tastatur allein.',
    notDone:
      'Keine unabhängige Stelle hat sie geprüft, und niemand, der jeden Tag mit einem Programm arbeitet, das vorliest.',
    feedback: 'Sie haben ein Problem gefunden?',
    demoContact: 'Dies ist eine Demo. Es ist niemand da, dem Sie schreiben können.',
    noContact: 'Es ist kein Kontakt angegeben.',
    write: 'Sagen Sie uns, auf welcher Seite es war, und was nicht ging:',
    answer:
      'Sie bekommen innerhalb eines Monats eine Antwort, und wenn Sie möchten die Information auf andere Weise, zum Beispiel am Telefon.',
    enforcement: 'Sie sind mit der Antwort nicht zufrieden?',
    complaint:
      'In Luxemburg kontrolliert der Service information et presse (SIP) die Barrierefreiheit öffentlicher Websites und nimmt Beschwerden an. Sie können sich auch an den Ombudsman wenden. So steht es im Gesetz vom 28. Mai 2019.',
    sip: 'SIP (accessibilite.public.lu)',
    ombudsman: 'Ombudsman (ombudsman.lu)',
    law: 'Gesetz vom 28. Mai 2019 (auf Französisch)',
    model: 'Diese Erklärung folgt dem Muster der Europäischen Union: Beschluss (EU) 2018/1523.',
  },
  en: {
    title: 'Accessibility statement',
    description: 'Whether everybody can use this website, what is still missing, and where to tell us.',
    demo: 'This is a demo that no authority runs. When an authority runs the website, its name stands here.',
    aim: 'This website is built so that everybody can use it.',
    commitment: (operator) =>
      `${operator} wants everybody to be able to use this website, as the law of 28 May 2019 on the accessibility of public sector websites asks.`,
    scope: 'This statement is about all pages of this website.',
    status: 'How far are we?',
    partially: 'This website is partially compliant with the European standard EN 301 549.',
    standards:
      'We follow WCAG 2.2, level AA. That is more than the standard asks for (WCAG 2.1, level AA). We say “partially” because not everything has been tested yet.',
    notAccessible: 'What is not accessible?',
    notCompliant: 'What we do not know, or what is still missing',
    developers: 'The pages for developers (/docs) are made by another program. We have not tested them.',
    languages:
      'The police do not always write in all five languages. A text that is missing in your language is shown in another. It is marked, so that a screen reader knows the right language.',
    outOfScope: 'What does not belong to this website',
    others:
      'Calendar apps and maps on the internet are made by others. When and where a meeting is always stands here as text too.',
    preparation: 'How was this checked?',
    preparedOn: 'Date of this statement:',
    method:
      'We checked the website ourselves: with a program that looks for faults (axe), light and dark, on a narrow screen, with text twice as large, and by keyboard alone.',
    notDone: 'No independent body has checked it, and nobody who uses a screen reader every day.',
    feedback: 'Have you found a problem?',
    demoContact: 'This is a demo. There is nobody to write to.',
    noContact: 'No contact is given.',
    write: 'Tell us on which page it was, and what did not work:',
    answer:
      'You get an answer within a month and, if you like, the information in another way, by telephone for example.',
    enforcement: 'Is the answer not good enough?',
    complaint:
      'In Luxembourg the Service information et presse (SIP) checks the accessibility of public websites and takes complaints. You can also turn to the Ombudsman. This is in the law of 28 May 2019.',
    sip: 'SIP (accessibilite.public.lu)',
    ombudsman: 'Ombudsman (ombudsman.lu)',
    law: 'Law of 28 May 2019 (in French)',
    model: 'This statement follows the model of the European Union: Decision (EU) 2018/1523.',
  },
  pt: {
    title: 'Declaração de acessibilidade',
    description: 'Se todos podem usar este site, o que ainda falta e a quem comunicar um problema.',
    demo: 'Isto é uma demonstração, que nenhuma autoridade gere. Quando uma autoridade gere o site, o nome dela está aqui.',
    aim: 'Este site foi feito para que todos o possam usar.',
    commitment: (operator) =>
      `${operator} quer que todos possam usar este site, como pede a lei de 28 de maio de 2019 sobre a acessibilidade dos sites do setor público.`,
    scope: 'Esta declaração vale para todas as páginas deste site.',
    status: 'Em que ponto estamos?',
    partially: 'Este site está parcialmente conforme com a norma europeia EN 301 549.',
    standards:
      'Seguimos as WCAG 2.2, nível AA. É mais do que a norma pede (WCAG 2.1, nível AA). Dizemos «parcialmente» porque ainda não foi tudo testado.',
    notAccessible: 'O que não é acessível?',
    notCompliant: 'O que não sabemos, ou o que ainda falta',
    developers: 'As páginas para programadores (/docs) são feitas por outro programa. Não as testámos.',
    languages:
      'A polícia nem sempre escreve nas cinco línguas. Se um texto falta na sua língua, é mostrado noutra. Está marcado, para que um leitor de ecrã saiba qual é a língua certa.',
    outOfScope: 'O que não faz parte deste site',
    others:
      'As aplicações de calendário e os mapas na internet são de outros. Quando e onde é um encontro está sempre escrito aqui também.',
    preparation: 'Como foi isto verificado?',
    preparedOn: 'Data desta declaração:',
    method:
      'Verificámos nós mesmos o site: com um programa que procura erros (axe), em claro e em escuro, num ecrã estreito, com o texto duas vezes maior, e só com o teclado.',
    notDone:
      'Nenhuma entidade independente o verificou, nem ninguém que use um leitor de ecrã todos os dias.',
    feedback: 'Encontrou um problema?',
    demoContact: 'Isto é uma demonstração. Não há ninguém a quem escrever.',
    noContact: 'Não está indicado nenhum contacto.',
    write: 'Diga-nos em que página foi e o que não funcionou:',
    answer:
      'Recebe uma resposta no prazo de um mês e, se quiser, a informação de outra forma, por exemplo por telefone.',
    enforcement: 'A resposta não é suficiente?',
    complaint:
      'No Luxemburgo, o Service information et presse (SIP) verifica a acessibilidade dos sites públicos e recebe reclamações. Também se pode dirigir ao Ombudsman. Está na lei de 28 de maio de 2019.',
    sip: 'SIP (accessibilite.public.lu)',
    ombudsman: 'Ombudsman (ombudsman.lu)',
    law: 'Lei de 28 de maio de 2019 (em francês)',
    model: 'Esta declaração segue o modelo da União Europeia: Decisão (UE) 2018/1523.',
  },
};
