import type { Texts } from '../parts/Texts.ts';

interface WidgetPageTexts {
  readonly title: string;
  readonly intro: string;
  readonly live: string;
  readonly withoutScripts: string;
  readonly copy: string;
  readonly copyHow: string;
  /** How it is set. */
  readonly rules: readonly string[];
  readonly policy: string;
  readonly policyHow: string;
  readonly visitors: string;
  /** What it tells us of visitors, and what it keeps. */
  readonly visitorsHow: readonly string[];
  readonly privacy: string;
  readonly api: string;
}

export const widgetPageTexts: Texts<WidgetPageTexts> = {
  lb: {
    title: 'Dat nächst Treffen op Ärer Websäit',
    intro: 'Hutt Dir eng Websäit? Zwou Zeile ginn duer, a si weist ëmmer dat nächst Treffen.',
    live: 'Sou gesäit et aus',
    withoutScripts: 'Ouni Skripter steet hei just e Link: op d’Treffen.',
    copy: 'Fir ze kopéieren',
    copyHow: 'Setzt dës Zeilen dohin, wou d’Treffe soll stoen.',
    rules: [
      'lang ass d’Sprooch: lb, fr, de, en oder pt.',
      'series ass de Quartier. Wann en net do steet, gëllt deen, fir deen dës Websäit do ass.',
      'De Link an der Mëtt gesäit, wie keng Skripter huet.',
      'Däischter gëtt et, wann Är Säit dat mat color-scheme seet. D’Schrëft ass déi vun Ärer Säit.',
      'Ass en Treffen ofgesot, verluecht oder nach net sécher, da steet dat do, an zwar fir d’éischt.',
    ],
    policy: 'Mat enger Content Security Policy',
    policyHow:
      'Huet Är Säit esou eng, da brauch se dat heiten derbäi. Soss näischt: keng Stiler, keng Biller.',
    visitors: 'Wat mir vun Äre Visiteure gewuer ginn',
    visitorsHow: [
      'De Browser vun engem Visiteur freet bei eis no engem Fichier an no den Treffen. Dobäi gesäit eist Netz seng Adress, wéi bei all Visitt. Mir halen net fest, wien et ass.',
      'Et gi keng Cookien, an am Browser bleift näischt. Op wéi enger Säit een ass, gëtt eis net gesot, nëmmen den Numm vun Ärer Websäit: deen hale mir och net fest.',
    ],
    privacy: 'Dateschutz',
    api: 'Déi ganz API',
  },
  fr: {
    title: 'La prochaine rencontre sur votre site',
    intro: 'Vous avez un site web ? Deux lignes suffisent, et il montre toujours la prochaine rencontre.',
    live: 'Voici à quoi cela ressemble',
    withoutScripts: 'Sans scripts, on ne voit ici qu’un lien vers les rencontres.',
    copy: 'À copier',
    copyHow: 'Mettez ces lignes là où la rencontre doit apparaître.',
    rules: [
      'lang est la langue : lb, fr, de, en ou pt.',
      'series est le quartier. S’il n’est pas indiqué, c’est celui de ce site.',
      'Le lien au milieu est pour les personnes qui n’ont pas de scripts.',
      'L’affichage est sombre si votre page le demande avec color-scheme. Les caractères sont ceux de votre page.',
      'Si une rencontre est annulée, déplacée ou pas encore sûre, c’est écrit, et en premier.',
    ],
    policy: 'Avec une Content Security Policy',
    policyHow: 'Si votre page en a une, ajoutez-y ceci. Rien d’autre : ni styles, ni images.',
    visitors: 'Ce que nous apprenons de vos visiteurs',
    visitorsHow: [
      'Le navigateur d’un visiteur nous demande un fichier et les rencontres. Notre réseau voit alors son adresse, comme à chaque visite. Nous n’enregistrons pas qui c’est.',
      'Il n’y a pas de cookies, et rien ne reste dans le navigateur. On ne nous dit pas sur quelle page se trouve le visiteur, seulement le nom de votre site : nous ne l’enregistrons pas non plus.',
    ],
    privacy: 'Vie privée',
    api: 'Toute l’API',
  },
  de: {
    title: 'Das nächste Treffen auf Ihrer Website',
    intro: 'Haben Sie eine Website? Zwei Zeilen genügen, und sie zeigt immer das nächste Treffen.',
    live: 'So sieht es aus',
    withoutScripts: 'Ohne Skripte steht hier nur ein Link zu den Treffen.',
    copy: 'Zum Kopieren',
    copyHow: 'Setzen Sie diese Zeilen dorthin, wo das Treffen stehen soll.',
    rules: [
      'lang ist die Sprache: lb, fr, de, en oder pt.',
      'series ist das Viertel. Fehlt es, gilt das, für das diese Website da ist.',
      'Den Link in der Mitte sieht, wer keine Skripte hat.',
      'Dunkel wird es, wenn Ihre Seite das mit color-scheme sagt. Die Schrift ist die Ihrer Seite.',
      'Ist ein Treffen abgesagt, verlegt oder noch nicht sicher, dann steht das da, und zwar zuerst.',
    ],
    policy: 'Mit einer Content Security Policy',
    policyHow: 'Hat Ihre Seite eine, braucht sie dies dazu. Sonst nichts: keine Stile, keine Bilder.',
    visitors: 'Was wir über Ihre Besucher erfahren',
    visitorsHow: [
      'Der Browser eines Besuchers fragt bei uns nach einer Datei und nach den Treffen. Dabei sieht unser Netz seine Adresse, wie bei jedem Besuch. Wir halten nicht fest, wer es ist.',
      'Es gibt keine Cookies, und im Browser bleibt nichts. Auf welcher Seite jemand ist, wird uns nicht gesagt, nur der Name Ihrer Website: Auch den halten wir nicht fest.',
    ],
    privacy: 'Datenschutz',
    api: 'Die ganze API',
  },
  en: {
    title: 'The next meeting on your website',
    intro: 'Do you have a website? Two lines are enough, and it always shows the next meeting.',
    live: 'What it looks like',
    withoutScripts: 'Without scripts there is only a link here, to the meetings.',
    copy: 'To copy',
    copyHow: 'Put these lines where the meeting is to stand.',
    rules: [
      'lang is the language: lb, fr, de, en or pt.',
      'series is the quarter. Without it, it is the one that this website is for.',
      'The link in the middle is for people without scripts.',
      'It is dark if your page says so by color-scheme. The font is that of your page.',
      'Whether a meeting is cancelled, moved or not certain yet is said, and said first.',
    ],
    policy: 'With a Content Security Policy',
    policyHow: 'If your page has one, it needs this besides. Nothing else: no styles, no images.',
    visitors: 'What we learn of your visitors',
    visitorsHow: [
      'A visitor’s browser asks us for a file and for the meetings. Our network sees its address then, as on any visit. We do not record who it is.',
      'There are no cookies, and nothing stays in the browser. We are not told which page somebody is on, only the name of your website: we do not record that either.',
    ],
    privacy: 'Privacy',
    api: 'The whole API',
  },
  pt: {
    title: 'O próximo encontro no seu site',
    intro: 'Tem um site? Bastam duas linhas, e ele mostra sempre o próximo encontro.',
    live: 'É assim que fica',
    withoutScripts: 'Sem scripts há aqui apenas uma ligação para os encontros.',
    copy: 'Para copiar',
    copyHow: 'Ponha estas linhas no lugar onde o encontro deve aparecer.',
    rules: [
      'lang é a língua: lb, fr, de, en ou pt.',
      'series é o bairro. Se faltar, é o deste site.',
      'A ligação no meio é para quem não tem scripts.',
      'Fica escuro se a sua página o disser com color-scheme. As letras são as da sua página.',
      'Se um encontro foi cancelado, mudado ou ainda não é certo, isso é dito, e em primeiro lugar.',
    ],
    policy: 'Com uma Content Security Policy',
    policyHow: 'Se a sua página tiver uma, precisa também disto. Mais nada: nem estilos, nem imagens.',
    visitors: 'O que ficamos a saber dos seus visitantes',
    visitorsHow: [
      'O navegador de um visitante pede-nos um ficheiro e os encontros. A nossa rede vê então o endereço dele, como em qualquer visita. Não registamos quem é.',
      'Não há cookies, e nada fica no navegador. Não nos é dito em que página alguém está, apenas o nome do seu site: também não o registamos.',
    ],
    privacy: 'Privacidade',
    api: 'A API completa',
  },
};
