import type { Texts } from '../parts/Texts.ts';

export interface FormTexts {
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly discard: string;
  readonly discardSure: string;
  readonly notSaved: string;
  readonly offline: string;
  readonly errors: string;
  readonly optional: string;
  readonly only: string;
  readonly missing: (languages: string) => string;
  readonly addLanguage: string;
  readonly left: (left: number) => string;
  readonly tooLong: (over: number) => string;
  readonly meanwhile: string;
  readonly meanwhileLead: string;
  readonly was: string;
  readonly theirs: string;
  readonly mine: string;
  readonly takenOver: string;
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly settle: string;
}

/** What forms at the desk say. */
export const formTexts: Texts<FormTexts> = {
  lb: {
    save: 'Späicheren',
    saving: 'Gëtt gespäichert …',
    saved: 'Gespäichert.',
    discard: 'Ännerunge verwerfen',
    discardSure: 'Wat Dir hei geschriwwen hutt, ass dann ewech. Verwerfen?',
    notSaved: 'Nach net gespäichert.',
    offline:
      'Net gespäichert: keng Verbindung, oder de Server huet ze vill ze dinn. Wat Dir geschriwwen hutt, bleift hei. Späichert nach eng Kéier.',
    errors: 'Dat ass nach net richteg',
    optional: 'muss net sinn',
    only: 'nëmmen op',
    missing: (languages) => `Feelt op ${languages}. Wien dës Sprooch liest, gesäit eng aner.`,
    addLanguage: 'Sprooch derbäi',
    left: (left) => `Nach ${left} Zeechen`,
    tooLong: (over) => `${over} Zeechen ze laang`,
    meanwhile: 'Et huet een aneren dat geännert, wärend Dir geschriwwen hutt',
    meanwhileLead: 'Näischt gouf iwwerschriwwen. Kuckt w.e.g., wat geännert gouf, a wielt.',
    was: 'Virdrun',
    theirs: 'Vun deem aneren',
    mine: 'Vun Iech',
    takenOver: 'Gëtt iwwerholl.',
    empty: 'eidel',
    yes: 'jo',
    no: 'neen',
    settle: 'Sou späicheren',
  },
  fr: {
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    saved: 'Enregistré.',
    discard: 'Annuler les changements',
    discardSure: 'Ce que vous avez écrit ici sera perdu. Annuler les changements ?',
    notSaved: 'Pas encore enregistré.',
    offline:
      'Non enregistré : pas de connexion, ou le serveur est trop occupé. Ce que vous avez écrit reste ici. Enregistrez de nouveau.',
    errors: 'Il reste quelque chose à corriger',
    optional: 'facultatif',
    only: 'seulement en',
    missing: (languages) => `Manque en ${languages}. Qui lit cette langue en voit une autre.`,
    addLanguage: 'Ajouter une langue',
    left: (left) => `Encore ${left} caractères`,
    tooLong: (over) => `${over} caractères de trop`,
    meanwhile: 'Quelqu’un d’autre a changé cela pendant que vous écriviez',
    meanwhileLead: 'Rien n’a été remplacé. Regardez ce qui a changé, et choisissez.',
    was: 'Avant',
    theirs: 'Texte de l’autre',
    mine: 'Votre texte',
    takenOver: 'Sera repris.',
    empty: 'vide',
    yes: 'oui',
    no: 'non',
    settle: 'Enregistrer ainsi',
  },
  de: {
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert.',
    discard: 'Änderungen verwerfen',
    discardSure: 'Was Sie hier geschrieben haben, ist dann weg. Verwerfen?',
    notSaved: 'Noch nicht gespeichert.',
    offline:
      'Nicht gespeichert: keine Verbindung, oder der Server ist überlastet. Was Sie geschrieben haben, bleibt hier. Speichern Sie noch einmal.',
    errors: 'Das stimmt noch nicht',
    optional: 'nicht nötig',
    only: 'nur auf',
    missing: (languages) => `Fehlt auf ${languages}. Wer diese Sprache liest, sieht eine andere.`,
    addLanguage: 'Sprache hinzufügen',
    left: (left) => `Noch ${left} Zeichen`,
    tooLong: (over) => `${over} Zeichen zu lang`,
    meanwhile: 'Jemand anderes hat das geändert, während Sie geschrieben haben',
    meanwhileLead: 'Nichts wurde überschrieben. Sehen Sie, was sich geändert hat, und wählen Sie.',
    was: 'Vorher',
    theirs: 'Von der anderen Person',
    mine: 'Von Ihnen',
    takenOver: 'Wird übernommen.',
    empty: 'leer',
    yes: 'ja',
    no: 'nein',
    settle: 'So speichern',
  },
  en: {
    save: 'Save',
    saving: 'Saving …',
    saved: 'Saved.',
    discard: 'Discard changes',
    discardSure: 'What you have written here will be gone. Discard it?',
    notSaved: 'Not saved yet.',
    offline:
      'Not saved: no connection, or the server is too busy. What you have written stays here. Save again.',
    errors: 'Something is not right yet',
    optional: 'optional',
    only: 'only in',
    missing: (languages) => `Missing in ${languages}. Whoever reads that language sees another.`,
    addLanguage: 'Add a language',
    left: (left) => `${left} characters left`,
    tooLong: (over) => `${over} characters too long`,
    meanwhile: 'Somebody else changed this while you were writing',
    meanwhileLead: 'Nothing was overwritten. See what changed, and choose.',
    was: 'Before',
    theirs: 'Theirs',
    mine: 'Yours',
    takenOver: 'Will be kept.',
    empty: 'empty',
    yes: 'yes',
    no: 'no',
    settle: 'Save like this',
  },
  pt: {
    save: 'Guardar',
    saving: 'A guardar…',
    saved: 'Guardado.',
    discard: 'Anular as alterações',
    discardSure: 'O que escreveu aqui vai perder-se. Anular as alterações?',
    notSaved: 'Ainda não guardado.',
    offline:
      'Não foi guardado: sem ligação, ou o servidor está muito ocupado. O que escreveu continua aqui. Guarde de novo.',
    errors: 'Ainda há algo a corrigir',
    optional: 'facultativo',
    only: 'só em',
    missing: (languages) => `Falta em ${languages}. Quem lê essa língua vê outra.`,
    addLanguage: 'Acrescentar uma língua',
    left: (left) => `Restam ${left} caracteres`,
    tooLong: (over) => `${over} caracteres a mais`,
    meanwhile: 'Outra pessoa alterou isto enquanto escrevia',
    meanwhileLead: 'Nada foi substituído. Veja o que mudou e escolha.',
    was: 'Antes',
    theirs: 'Da outra pessoa',
    mine: 'O seu texto',
    takenOver: 'Será mantido.',
    empty: 'vazio',
    yes: 'sim',
    no: 'não',
    settle: 'Guardar assim',
  },
};
