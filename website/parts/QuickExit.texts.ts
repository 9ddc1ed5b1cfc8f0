import type { Texts } from './Texts.ts';

interface QuickExitTexts {
  readonly leave: string;
  readonly limits: string;
}

export const quickExitTexts: Texts<QuickExitTexts> = {
  lb: {
    leave: 'Dës Säit séier verloossen',
    limits:
      'Et kënnt eng Säit mam Wieder. De Verlaf vun Ärem Browser bleift: dodra steet, wat Dir virdrun op hat. Ouni Skripter féiert „Zréck“ erëm heihin.',
  },
  fr: {
    leave: 'Quitter vite cette page',
    limits:
      'Une page sur la météo s’affiche. L’historique de votre navigateur reste : les pages ouvertes avant y sont. Sans scripts, « Retour » ramène ici.',
  },
  de: {
    leave: 'Diese Seite schnell verlassen',
    limits:
      'Es kommt eine Seite zum Wetter. Der Verlauf Ihres Browsers bleibt: Darin steht, was Sie vorher offen hatten. Ohne Skripte führt „Zurück“ wieder hierher.',
  },
  en: {
    leave: 'Leave this page quickly',
    limits:
      'A page about the weather comes up. The history of your browser stays: what you opened before is in it. Without scripts “Back” leads here again.',
  },
  pt: {
    leave: 'Sair depressa desta página',
    limits:
      'Aparece uma página sobre o tempo. O histórico do seu navegador fica: lá está o que abriu antes. Sem scripts, «Voltar» traz de novo para aqui.',
  },
};
