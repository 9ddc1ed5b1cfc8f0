import { expect } from 'vitest';
import type { TestSystem } from './testSystem.ts';

/** What an officer was told was done: the mark is in the text that they sent. */
export interface Accepted {
  readonly id: string;
  readonly mark: string;
}

/** The series `gare` with its sessions, and what officers did to each. */
export interface State {
  readonly series: { lastEdition: number; keepPlanned: number; paused: boolean; skip: string[] };
  readonly sessions: readonly {
    readonly slot: string;
    readonly edition: number;
    /** Made by the schedule, not added by a coordinator. */
    readonly automatic: boolean;
    readonly row: Record<string, unknown>;
    readonly edits: readonly EditRow[];
  }[];
}

interface EditRow {
  readonly target: string;
  readonly version: number;
  readonly operation: string;
  readonly changes: readonly { readonly field: string; readonly after: unknown }[];
}

/** What is stored of the series `gare`. */
export async function stateOf({ rows }: TestSystem): Promise<State> {
  const [series] = await rows('series');
  const edits = (await rows('edits')) as unknown as EditRow[]; // as recordEdit makes them
  const sessions = (await rows('sessions')).map((row) => {
    const own = edits.filter(({ target }) => target === `session gare-${row.slot}`);
    own.sort((a, b) => a.version - b.version);
    const automatic = own[0]?.operation !== 'addSession';
    return { slot: String(row.slot), edition: Number(row.edition), automatic, row, edits: own };
  });
  sessions.sort((a, b) => (a.slot < b.slot ? -1 : 1));
  return { series: series as unknown as State['series'], sessions }; // as the store has it
}

/** Edition numbers have no gap and no double, and the series counts the sessions that there are. */
export function expectEditionsInOneRow({ series, sessions }: State): void {
  const editions = sessions.map(({ edition }) => edition).sort((a, b) => a - b);
  expect(editions).toEqual(sessions.map((_, i) => 4 + i));
  expect(series.lastEdition).toBe(3 + sessions.length);
}

/** Each write of a session after its first is an officer's, with its record: what stands there is what they wrote. */
export function expectOnlyOfficersChangedSessions({ sessions }: State): void {
  for (const { slot, automatic, row, edits } of sessions) {
    const first = automatic ? 2 : 1;
    expect([slot, edits.map(({ version }) => version)]).toEqual([slot, numbers(first, Number(row.version))]);
    const last = new Map(edits.flatMap(({ changes }) => changes.map(({ field, after }) => [field, after])));
    for (const field of ['status', 'theme', 'cancellation', 'venue'] as const) {
      if (last.has(field)) expect([slot, field, row[field]]).toEqual([slot, field, last.get(field)]);
    }
    const startsAt = last.get('startsAt');
    if (startsAt) expect(Date.parse(String(row.startsAt))).toBe(Date.parse(String(startsAt)));
  }
}

/** What officers were told was done is in the record. */
export function expectAcceptedToStand(accepted: readonly Accepted[], { sessions }: State): void {
  for (const { id, mark } of accepted) {
    const session = sessions.find(({ slot }) => `gare-${slot}` === id);
    expect(JSON.stringify(session?.edits)).toContain(`"${mark}"`);
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
