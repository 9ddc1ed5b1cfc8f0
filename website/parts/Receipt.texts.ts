import type { Texts } from './Texts.ts';

/** What is said with a receipt. Text alone: a page hands its language over to its script. */
export interface ReceiptTexts {
  readonly title: string;
  readonly lead: string;
  readonly receipt: string;
  readonly how: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly save: string;
  readonly fileName: string;
  readonly fileNote: string;
  readonly qr: string;
  readonly why: string;
  readonly whyList: readonly string[];
  readonly until: string;
  readonly care: string;
  readonly have: string;
  readonly kept: string;
  readonly follow: string;
  readonly meetings: string;
  readonly another: string;
}

export const receiptTexts: Texts<ReceiptTexts> = {
  lb: {
    title: 'Geschéckt. Hieft elo Är Quittung op',
    lead: 'Nëmme mat dëser Quittung gesitt Dir, wat doraus gëtt, an huelt et zréck. Kee kann Iech eng zweet ginn.',
    receipt: 'Är Quittung',
    how: 'Schreift se of, fotograféiert se, dréckt d’Säit oder späichert se.',
    copy: 'Kopéieren',
    copied: 'Kopéiert.',
    notCopied: 'Dat geet hei net. Markéiert d’Quittung a kopéiert se selwer.',
    print: 'Drécken',
    save: 'Als Fichier späicheren',
    fileName: 'quittung',
    fileNote: 'Verfollegen, op der Websäit ënner „Verfollegen“, bis {day}',
    qr: 'D’Quittung als QR-Code',
    why: 'Firwat erëmkommen?',
    whyList: [
      'Vu muer u liest d’Police, wat Dir geschéckt hutt.',
      'Kuckt no e puer Wochen, oder nom nächsten Treffen: da steet hei, wat doraus ginn ass, an d’Äntwert.',
      'Dir kënnt et zu all Moment zréckhuelen.',
    ],
    until: '{day} läscht et sech vum selwen. Bis dohi gëllt d’Quittung.',
    care: 'Wien d’Quittung huet, kann et liesen an zréckhuelen. Hieft se op, wou anerer net kucken.',
    have: 'Hutt Dir d’Quittung? Wann Dir dës Säit zoumaacht, ass se fort.',
    kept: 'Ech hu se opgehuewen',
    follow: 'Verfollegen, wat doraus gëtt',
    meetings: 'Zréck bei d’Treffen',
    another: 'Nach eppes soen',
  },
  fr: {
    title: 'Message envoyé. Gardez maintenant votre reçu',
    lead: 'Seul ce reçu vous permet de voir ce que devient votre message, et de le retirer. Personne ne peut vous en donner un second.',
    receipt: 'Votre reçu',
    how: 'Notez-le, photographiez-le, imprimez la page ou enregistrez-la.',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'Cela ne marche pas ici. Sélectionnez le reçu et copiez-le vous-même.',
    print: 'Imprimer',
    save: 'Enregistrer dans un fichier',
    fileName: 'recu',
    fileNote: 'À suivre sur le site, sous « Suivre », jusqu’au {day}',
    qr: 'Le reçu sous forme de code QR',
    why: 'Pourquoi revenir ?',
    whyList: [
      'À partir de demain, la police lit ce que vous avez envoyé.',
      'Regardez dans quelques semaines, ou après la prochaine rencontre : vous verrez ce que votre message est devenu, et la réponse.',
      'Vous pouvez le retirer à tout moment.',
    ],
    until: 'Le {day}, votre message s’efface tout seul. Jusque-là, le reçu est valable.',
    care: 'Qui a le reçu peut lire et retirer votre message. Gardez le reçu là où les autres ne regardent pas.',
    have: 'Avez-vous le reçu ? Si vous fermez cette page, il est perdu.',
    kept: 'Je l’ai gardé',
    follow: 'Suivre ce que devient votre message',
    meetings: 'Retour aux rencontres',
    another: 'Dire autre chose encore',
  },
  de: {
    title: 'Gesendet. Bewahren Sie jetzt Ihre Quittung auf',
    lead: 'Nur mit dieser Quittung sehen Sie, was daraus wird, und nehmen es zurück. Niemand kann Ihnen eine zweite geben.',
    receipt: 'Ihre Quittung',
    how: 'Schreiben Sie sie ab, fotografieren Sie sie, drucken oder speichern Sie die Seite.',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Das geht hier nicht. Markieren Sie die Quittung und kopieren Sie sie selbst.',
    print: 'Drucken',
    save: 'Als Datei speichern',
    fileName: 'quittung',
    fileNote: 'Verfolgen auf der Website unter „Verfolgen“, bis {day}',
    qr: 'Die Quittung als QR-Code',
    why: 'Warum wiederkommen?',
    whyList: [
      'Ab morgen liest die Polizei, was Sie gesendet haben.',
      'Sehen Sie nach ein paar Wochen nach, oder nach dem nächsten Treffen: Dann steht hier, was daraus wurde, und die Antwort.',
      'Sie können es jederzeit zurücknehmen.',
    ],
    until: 'Am {day} löscht es sich von selbst. Bis dahin gilt die Quittung.',
    care: 'Wer die Quittung hat, kann es lesen und zurücknehmen. Bewahren Sie sie auf, wo andere nicht hinsehen.',
    have: 'Haben Sie die Quittung? Wenn Sie diese Seite schließen, ist sie weg.',
    kept: 'Ich habe sie aufbewahrt',
    follow: 'Verfolgen, was daraus wird',
    meetings: 'Zurück zu den Treffen',
    another: 'Noch etwas sagen',
  },
  en: {
    title: 'Sent. Now keep your receipt',
    lead: 'Only with this receipt can you see what becomes of it, and take it back. Nobody can give you a second one.',
    receipt: 'Your receipt',
    how: 'Write it down, take a photo, print the page or save it.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'That does not work here. Select the receipt and copy it yourself.',
    print: 'Print',
    save: 'Save as a file',
    fileName: 'receipt',
    fileNote: 'Follow it on the website, under “Follow”, until {day}',
    qr: 'The receipt as a QR code',
    why: 'Why come back?',
    whyList: [
      'From tomorrow on the police read what you sent.',
      'Look in a few weeks, or after the next meeting: you will see what became of it, and the reply.',
      'You can take it back at any time.',
    ],
    until: 'On {day} it deletes itself. Until then the receipt is good.',
    care: 'Whoever has the receipt can read it and take it back. Keep it where others do not look.',
    have: 'Have you kept the receipt? When you close this page, it is gone.',
    kept: 'I have kept it',
    follow: 'Follow what becomes of it',
    meetings: 'Back to the meetings',
    another: 'Say something else',
  },
  pt: {
    title: 'Mensagem enviada. Guarde agora o seu recibo',
    lead: 'Só com este recibo pode ver o que acontece à sua mensagem, e retirá-la. Ninguém lhe pode dar um segundo.',
    receipt: 'O seu recibo',
    how: 'Anote-o, fotografe-o, imprima a página ou guarde-a.',
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'Isso não funciona aqui. Selecione o recibo e copie-o.',
    print: 'Imprimir',
    save: 'Guardar num ficheiro',
    fileName: 'recibo',
    fileNote: 'Acompanhar no site, em «Acompanhar», até {day}',
    qr: 'O recibo como código QR',
    why: 'Porquê voltar?',
    whyList: [
      'A partir de amanhã a polícia lê o que enviou.',
      'Veja dentro de algumas semanas, ou depois do próximo encontro: verá o que foi feito, e a resposta.',
      'Pode retirar a mensagem a qualquer momento.',
    ],
    until: 'A sua mensagem apaga-se sozinha nesta data: {day}. Até lá, o recibo é válido.',
    care: 'Quem tem o recibo pode ler e retirar a sua mensagem. Guarde o recibo onde os outros não o vejam.',
    have: 'Tem o recibo? Se fechar esta página, perde-o.',
    kept: 'Já o guardei',
    follow: 'Acompanhar o que acontece',
    meetings: 'Voltar aos encontros',
    another: 'Dizer mais alguma coisa',
  },
};
