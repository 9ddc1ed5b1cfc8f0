import { Refusal } from '../../shared/domain/Refusal.ts';

/** What a rule refuses: its type, the places at fault, and what it says of the first or of the whole. */
export function refusalOf(act: () => unknown): { type: string; at: string[]; detail: string } {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const at = error.flaws.map((flaw) => ('pointer' in flaw ? flaw.pointer : flaw.parameter));
    return { type: error.type, at, detail: error.flaws[0]?.detail ?? error.message };
  }
  throw new Error('It was not refused.');
}
