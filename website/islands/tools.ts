import { findPersonalData, redact } from '../../shared/personalData/findPersonalData.ts';
import { dayInWords } from '../parts/dates.ts';
import { Receipt } from '../parts/Receipt.tsx';
import { solve } from './solve.ts';

/** What is only needed by who begins to write: a page that is only looked at does not load it. */
export const tools = { findPersonalData, redact, dayInWords, Receipt, solve };

export type Tools = typeof tools;
