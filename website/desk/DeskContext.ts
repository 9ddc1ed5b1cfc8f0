import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Client } from '../../shared/contract/client.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { SeriesSummary } from '../../shared/model/Series.ts';
import type { Texts } from '../parts/Texts.ts';
import type { Person } from './signIn.ts';

/** What every view of the desk knows. */
export interface DeskValue {
  readonly lang: Language;
  readonly client: Client;
  readonly person: Person;
  /** The series that the officer works on, and all that there are. */
  readonly series: SeriesSummary;
  readonly allSeries: readonly SeriesSummary[];
  /** Reads the list of series again: after one was added or closed. */
  readonly rereadSeries: () => void;
}

export const DeskContext = createContext<DeskValue | null>(null);

/** What every view knows; to be asked inside the desk alone. */
export function useDesk(): DeskValue {
  const value = useContext(DeskContext);
  if (!value) throw new Error('There is no desk around this.');
  return value;
}

/** The texts of a view, in the officer's language. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useDesk().lang];
}
