import type { Texts } from '../../parts/Texts.ts';

type Replies = Readonly<Record<'accepted' | 'answered' | 'declined' | 'referred', readonly string[]>>;

/** Replies to start from, by the decision, in the language in which somebody wrote. Officers make them their own. */
export const replies: Texts<Replies> = {
  lb: {
    accepted: [
      'Merci. Mir schwätzen um nächsten Treffen doriwwer. Kommt gär laanscht.',
      'Merci. Dat hunn och anerer gesot. Et steet elo um Programm.',
    ],
    answered: ['Merci fir Är Fro. ', 'Merci, datt Dir eis dat sot. Mir kucken eis dat op der Plaz un.'],
    declined: [
      'Merci. Dofir ass net d’Police zoustänneg. Wend Iech w.e.g. un d’Gemeng.',
      'Merci. Am Moment kënne mir do näischt maachen, well ',
    ],
    referred: ['Do hëlt ee sech Zäit fir Iech. Am Noutfall rufft den 113 un.'],
  },
  fr: {
    accepted: [
      'Merci. Nous en parlerons à la prochaine rencontre. Venez si vous le souhaitez.',
      'Merci. D’autres l’ont dit aussi. C’est maintenant au programme.',
    ],
    answered: ['Merci pour votre question. ', 'Merci de nous l’avoir dit. Nous irons voir sur place.'],
    declined: [
      'Merci. Cela ne relève pas de la police. Veuillez vous adresser à la commune.',
      'Merci. Pour le moment, nous ne pouvons rien faire, parce que ',
    ],
    referred: ['On y prendra le temps de vous écouter. En cas d’urgence, appelez le 113.'],
  },
  de: {
    accepted: [
      'Danke. Wir sprechen beim nächsten Treffen darüber. Kommen Sie gern vorbei.',
      'Danke. Das haben auch andere gesagt. Es steht jetzt auf dem Programm.',
    ],
    answered: ['Danke für Ihre Frage. ', 'Danke, dass Sie uns das sagen. Wir sehen es uns vor Ort an.'],
    declined: [
      'Danke. Dafür ist nicht die Polizei zuständig. Bitte wenden Sie sich an die Gemeinde.',
      'Danke. Im Moment können wir nichts tun, weil ',
    ],
    referred: ['Dort nimmt man sich Zeit für Sie. Im Notfall rufen Sie die 113 an.'],
  },
  en: {
    accepted: [
      'Thank you. We will talk about it at the next meeting. You are welcome to come.',
      'Thank you. Others have said so too. It is on the agenda now.',
    ],
    answered: ['Thank you for your question. ', 'Thank you for telling us. We will go and have a look.'],
    declined: [
      'Thank you. This is not a matter for the police. Please ask the municipality.',
      'Thank you. At the moment we cannot do anything about it, because ',
    ],
    referred: ['They will take the time to listen to you there. In an emergency call 113.'],
  },
  pt: {
    accepted: [
      'Obrigado. Vamos falar disso no próximo encontro. Venha, se quiser.',
      'Obrigado. Outras pessoas também o disseram. Está agora no programa.',
    ],
    answered: ['Obrigado pela sua pergunta. ', 'Obrigado por nos dizer. Vamos ver no local.'],
    declined: [
      'Obrigado. Isto não é da competência da polícia. Dirija-se à comuna, por favor.',
      'Obrigado. De momento não podemos fazer nada com isto, porque ',
    ],
    referred: ['Lá vão ter tempo para ouvir o que tem a dizer. Em caso de emergência, ligue para o 113.'],
  },
};
