import { newSession } from './domain/newSession.ts';
import type { Localized } from './model/Localized.ts';
import type { Series } from './model/Series.ts';
import type { Session } from './model/Session.ts';

/**
 * The facts of the programme that are documented, and no others: the series of the Gare quarter and its third
 * edition, on Thursday 15 January 2026 (Le Quotidien). "Third Thursday of the month" is a reading of that date;
 * which editions took place since is not known, so `lastEdition` is for a coordinator to correct.
 */
const name = 'Op e Kaffi mat der Police';

/** It is called the same in every language. */
const everywhere: Localized = { lb: name, fr: name, de: name, en: name, pt: name };

/** The documented series, as of that moment (an instant). */
export function documentedSeries(now: string): Series {
  return {
    id: 'gare',
    name: everywhere,
    quarter: 'Luxembourg-Gare',
    purpose: {
      lb: 'Eemol am Mount sëtzen d’Poliziste vum Quartier zwou Stonnen an engem Café. Kommt laanscht, ouni Umeldung, a schwätzt iwwer dat, wat Iech Suerge mécht, wat Dir braucht a wat Dir erwaart. Si erklären hir Aarbecht a gi Rotschléi.',
      fr: 'Une fois par mois, des policiers du quartier passent deux heures dans un café. Venez sans rendez-vous parler de ce qui vous préoccupe, de ce dont vous avez besoin et de ce que vous attendez. Ils expliquent leur travail et donnent des conseils.',
      de: 'Einmal im Monat sitzen Polizisten des Viertels zwei Stunden in einem Café. Kommen Sie ohne Anmeldung vorbei und sprechen Sie darüber, was Ihnen Sorgen macht, was Sie brauchen und was Sie erwarten. Sie erklären ihre Arbeit und geben Rat.',
      en: 'Once a month, police officers of the quarter sit in a café for two hours. Drop in without booking and talk about what worries you, what you need and what you expect. They explain their work and give advice.',
      pt: 'Uma vez por mês, agentes da polícia do bairro passam duas horas num café. Venha sem marcação falar do que lhe causa preocupação, do que precisa e do que espera. Eles explicam o seu trabalho e dão conselhos.',
    },
    notFor: {
      lb: 'Net fir Plainten oder eenzel Fäll: domat gitt Dir op e Commissariat vun Ärer Wiel.',
      fr: 'Pas pour les plaintes ni les cas individuels : adressez-vous pour cela au commissariat de votre choix.',
      de: 'Nicht für Anzeigen oder Einzelfälle: Dafür gehen Sie zu einer Polizeidienststelle Ihrer Wahl.',
      en: 'Not for complaints or individual cases: for those, go to a police station of your choice.',
      pt: 'Não serve para queixas nem casos individuais: para isso, dirija-se a uma esquadra da sua escolha.',
    },
    recurrence: {
      rule: 'FREQ=MONTHLY;BYDAY=3TH',
      startTime: '16:00',
      endTime: '18:00',
      timeZone: 'Europe/Luxembourg',
      seasons: [],
      from: null,
      until: null,
    },
    venues: [],
    subjects: [
      { id: 'noise', name: { lb: 'Kaméidi', fr: 'Bruit', de: 'Lärm', en: 'Noise', pt: 'Ruído' } },
      {
        id: 'lighting',
        name: { lb: 'Beliichtung', fr: 'Éclairage', de: 'Beleuchtung', en: 'Lighting', pt: 'Iluminação' },
      },
      {
        id: 'cleanliness',
        name: { lb: 'Propretéit', fr: 'Propreté', de: 'Sauberkeit', en: 'Cleanliness', pt: 'Limpeza' },
      },
      { id: 'drugs', name: { lb: 'Drogen', fr: 'Drogues', de: 'Drogen', en: 'Drugs', pt: 'Drogas' } },
      { id: 'theft', name: { lb: 'Déifstall', fr: 'Vols', de: 'Diebstahl', en: 'Theft', pt: 'Furtos' } },
      {
        id: 'traffic',
        name: { lb: 'Verkéier', fr: 'Circulation', de: 'Verkehr', en: 'Traffic', pt: 'Trânsito' },
      },
      {
        id: 'presence',
        name: {
          lb: 'Polizeipresenz',
          fr: 'Présence policière',
          de: 'Polizeipräsenz',
          en: 'Police presence',
          pt: 'Presença policial',
        },
      },
      { id: 'other', name: { lb: 'Aneres', fr: 'Autre', de: 'Anderes', en: 'Other', pt: 'Outro' } },
    ],
    keepPlanned: 1,
    paused: false,
    closed: false,
    skip: [],
    lastEdition: 3,
    updatedAt: now,
    version: 1,
  };
}

/** The documented edition, as of that moment (an instant): the third. */
export function documentedSession(now: string): Session {
  const plan = {
    slot: '2026-01',
    startsAt: '2026-01-15T16:00:00+01:00',
    endsAt: '2026-01-15T18:00:00+01:00',
    dateConfirmed: true,
    venue: {
      name: 'Casa Baffone',
      address: '58, avenue de la Liberté',
      locality: 'Luxembourg',
      stepFree: null,
      directions: null,
    },
  };
  return newSession({ ...documentedSeries(now), lastEdition: 2 }, plan, now).session;
}
