import type { Texts } from '../parts/Texts.ts';

interface LegalTexts {
  readonly title: string;
  readonly description: string;
  readonly operator: string;
  /** Instead of an operator. */
  readonly demo: string;
  readonly noContact: string;
  readonly dataProtection: string;
  readonly noOfficer: string;
  readonly privacy: string;
  /** Above the authority's address. */
  readonly complaint: string;
  readonly host: string;
  /** Above the host's address; of a demo, which may also stand elsewhere. */
  readonly hostIntro: string;
  readonly demoHost: string;
  readonly region: (region: string) => string;
  readonly licence: string;
  /** Before the name of the licence. */
  readonly licensed: string;
  readonly noLicence: string;
  /** Before the name of the software's licence. */
  readonly software: string;
}

export const legalTexts: Texts<LegalTexts> = {
  lb: {
    title: 'Impressum',
    description:
      'Wien dës Websäit bedreift, wie fir den Dateschutz zoustänneg ass, a wat Dir mat den Texter maachen däerft.',
    operator: 'Wie bedreift dës Websäit?',
    demo: 'Keen: dëst ass eng Demo vum Programm Op e Kaffi. Keng Autoritéit bedreift se, a keen äntwert op dat, wat hei geschéckt gëtt.',
    noContact: 'Et ass kee Kontakt uginn.',
    dataProtection: 'Wien ass fir den Dateschutz zoustänneg?',
    noOfficer: 'Et ass kee Beoptraagte fir den Dateschutz uginn.',
    privacy: 'Wat mir net festhalen',
    complaint:
      'Dir mengt, datt mat Ären Donnéeën eppes net richteg ass? Dir kënnt Iech bei der nationaler Autoritéit beschwéieren:',
    host: 'Wou steet dës Websäit?',
    hostIntro: 'Dës Websäit steet op Servere vun:',
    demoHost: 'Dës Demo steet um Computer vun där Persoun, déi se gestart huet, oder op Servere vun:',
    region: (region) => `Regioun vun den Donnéeën: ${region}.`,
    licence: 'Däerf ech d’Texter an d’Donnéeë benotzen?',
    licensed: 'Jo, ënner dëser Lizenz:',
    noLicence: 'Et ass keng Lizenz uginn. Frot w.e.g. fir d’éischt beim Bedreiwer vun der Websäit no.',
    software: 'De Programm Op e Kaffi ass Open Source. Seng Lizenz:',
  },
  fr: {
    title: 'Mentions légales',
    description:
      'Qui exploite ce site, qui répond de la protection des données, et ce que vous pouvez faire des textes.',
    operator: 'Qui exploite ce site ?',
    demo: 'Personne : ceci est une démo du logiciel Op e Kaffi. Aucune autorité ne l’exploite, et personne ne répond à ce qui est envoyé ici.',
    noContact: 'Aucun contact n’est indiqué.',
    dataProtection: 'Qui répond de la protection des données ?',
    noOfficer: 'Aucun délégué à la protection des données n’est indiqué.',
    privacy: 'Ce que nous n’enregistrons pas',
    complaint:
      'Vous pensez que quelque chose ne va pas avec vos données ? Vous pouvez introduire une réclamation auprès de l’autorité nationale :',
    host: 'Où se trouve ce site ?',
    hostIntro: 'Ce site est hébergé par :',
    demoHost: 'Cette démo se trouve sur l’ordinateur de la personne qui l’a lancée, ou est hébergée par :',
    region: (region) => `Région des données : ${region}.`,
    licence: 'Puis-je utiliser les textes et les données ?',
    licensed: 'Oui, sous cette licence :',
    noLicence: 'Aucune licence n’est indiquée. Demandez d’abord à qui exploite le site.',
    software: 'Le logiciel Op e Kaffi est libre (open source). Sa licence :',
  },
  de: {
    title: 'Impressum',
    description:
      'Wer diese Website betreibt, wer für den Datenschutz zuständig ist, und was Sie mit den Texten tun dürfen.',
    operator: 'Wer betreibt diese Website?',
    demo: 'Niemand: Dies ist eine Demo des Programms Op e Kaffi. Keine Behörde betreibt sie, und niemand antwortet auf das, was hier geschickt wird.',
    noContact: 'Es ist kein Kontakt angegeben.',
    dataProtection: 'Wer ist für den Datenschutz zuständig?',
    noOfficer: 'Es ist kein Datenschutzbeauftragter angegeben.',
    privacy: 'Was wir nicht festhalten',
    complaint:
      'Sie meinen, dass mit Ihren Daten etwas nicht stimmt? Sie können sich bei der nationalen Behörde beschweren:',
    host: 'Wo steht diese Website?',
    hostIntro: 'Diese Website steht auf Servern von:',
    demoHost: 'Diese Demo steht auf dem Computer der Person, die sie gestartet hat, oder auf Servern von:',
    region: (region) => `Region der Daten: ${region}.`,
    licence: 'Darf ich Texte und Daten verwenden?',
    licensed: 'Ja, unter dieser Lizenz:',
    noLicence: 'Es ist keine Lizenz angegeben. Bitte fragen Sie zuerst den Betreiber der Website.',
    software: 'Das Programm Op e Kaffi ist Open Source. Seine Lizenz:',
  },
  en: {
    title: 'Legal notice',
    description:
      'Who runs this website, who answers for data protection, and what you may do with its texts.',
    operator: 'Who runs this website?',
    demo: 'Nobody: this is a demo of the software Op e Kaffi. No authority runs it, and nobody answers what is sent here.',
    noContact: 'No contact is given.',
    dataProtection: 'Who answers for data protection?',
    noOfficer: 'No data protection officer is named.',
    privacy: 'What we do not record',
    complaint:
      'You think that something is wrong with your data? You can lodge a complaint with the national authority:',
    host: 'Where is this website?',
    hostIntro: 'This website is on servers of:',
    demoHost: 'This demo is on the computer of whoever started it, or on servers of:',
    region: (region) => `Region of the data: ${region}.`,
    licence: 'May I use texts and data?',
    licensed: 'Yes, under this licence:',
    noLicence: 'No licence is given. Please ask whoever runs the website first.',
    software: 'The software Op e Kaffi is open source. Its licence:',
  },
  pt: {
    title: 'Aviso legal',
    description:
      'Quem gere este site, quem responde pela proteção de dados e o que pode fazer com os textos.',
    operator: 'Quem gere este site?',
    demo: 'Ninguém: isto é uma demonstração do programa Op e Kaffi. Nenhuma autoridade o gere, e ninguém responde ao que é enviado aqui.',
    noContact: 'Não está indicado nenhum contacto.',
    dataProtection: 'Quem responde pela proteção de dados?',
    noOfficer: 'Não está indicado nenhum encarregado da proteção de dados.',
    privacy: 'O que não registamos',
    complaint:
      'Acha que alguma coisa não está bem com os seus dados? Pode apresentar uma reclamação à autoridade nacional:',
    host: 'Onde está este site?',
    hostIntro: 'Este site está em servidores de:',
    demoHost: 'Esta demonstração está no computador de quem a iniciou, ou em servidores de:',
    region: (region) => `Região dos dados: ${region}.`,
    licence: 'Posso usar os textos e os dados?',
    licensed: 'Sim, com esta licença:',
    noLicence: 'Não está indicada nenhuma licença. Pergunte primeiro a quem gere o site.',
    software: 'O programa Op e Kaffi é de código aberto. A sua licença:',
  },
};
