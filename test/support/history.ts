import { expect } from 'vitest';
import type { Change } from '../../shared/model/Edit.ts';
import type { Series } from '../../shared/model/Series.ts';
import type { Session } from '../../shared/model/Session.ts';
import { EDITABLE } from '../../shared/model/Session.ts';
import type { TestSystem } from './testSystem.ts';

/** What an officer was told was done: the mark is in the text that they sent. */
export interface Accepted {
  readonly id: string;
  readonly mark: string;
}

/** The series `gare` with its sessions, and what officers did to it and to each. */
export interface State {
  readonly series: Series;
  /** What coordinators changed of the series, first to last. */
  readonly plans: readonly EditRow[];
  /** By slot. */
  readonly sessions: readonly {
    readonly slot: string;
    readonly edition: number;
    /** Made by the schedule, not added by a coordinator. */
    readonly automatic: boolean;
    readonly row: Session;
    /** First to last. */
    readonly edits: readonly EditRow[];
  }[];
}

interface EditRow {
  readonly target: string;
  readonly version: number;
  readonly operation: string;
  readonly changes: readonly Change[];
}

/** What is stored of the series `gare`. */
export async function stateOf({ rows, sessions: storedSessions }: TestSystem): Promise<State> {
  const [series] = await rows('series');
  const edits = (await rows('edits')) as unknown as EditRow[]; // as recordEdit makes them
  edits.sort((a, b) => a.version - b.version);
  const sessions = (await storedSessions()).map((row) => {
    const own = edits.filter(({ target }) => target === `session gare-${row.slot}`);
    const automatic = own[0]?.operation !== 'addSession';
    return { slot: String(row.slot), edition: Number(row.edition), automatic, row, edits: own };
  });
  sessions.sort((a, b) => (a.slot < b.slot ? -1 : 1));
  const plans = edits.filter(({ target }) => target === 'series gare');
  return { series: series as unknown as Series, plans, sessions }; // as the store has it
}

/** Edition numbers have no double, and no gap but where a coordinator counted on; the series knows the last one. */
export function expectEditionsInOneRow({ series, plans, sessions }: State): void {
  const corrections = plans.flatMap(({ changes }) => changes.filter(({ field }) => field === 'lastEdition'));
  const gaps = corrections.flatMap(({ before, after }) => numbers(Number(before) + 1, Number(after)));
  const editions = sessions.map(({ edition }) => edition).sort((a, b) => a - b);
  expect(editions).toEqual(numbers(4, series.lastEdition).filter((edition) => !gaps.includes(edition)));
}

/** What automation says of a session that it makes, besides when and where it is. Officers say the rest. */
const made = { status: 'scheduled', cancellation: null, theme: null, notice: null, topics: [] };
/** A session that a coordinator adds comes with a record of all that it is. */
const added = Object.fromEntries(EDITABLE.map((field) => [field, null]));

/** Each write of a session after its first is an officer's, with its record: what stands there is what they wrote. */
export function expectOnlyOfficersChangedSessions({ sessions }: State): void {
  for (const { slot, automatic, row, edits } of sessions) {
    const first = automatic ? 2 : 1;
    expect([slot, edits.map(({ version }) => version)]).toEqual([slot, numbers(first, Number(row.version))]);
    expectRecordsToHold(slot, { ...row }, edits, automatic ? made : added);
  }
}

/** What coordinators decided of the series is what stands there. */
export function expectOnlyOfficersChangedSeries({ series, plans }: State): void {
  expectRecordsToHold('series', { ...series }, plans, {});
}

/** Each record goes on from what the one before it left, and the last ones say what is there. */
function expectRecordsToHold(
  of: string,
  row: Readonly<Record<string, unknown>>,
  edits: readonly EditRow[],
  begun: Readonly<Record<string, unknown>>,
): void {
  const told = new Map(Object.entries(begun));
  for (const { field, before, after } of edits.flatMap(({ changes }) => changes)) {
    if (field === 'support' || field === 'lastEdition') continue; // counted also where no officer writes
    if (told.has(field)) expect([of, field, own(field, before)]).toEqual([of, field, told.get(field)]);
    told.set(field, own(field, after));
  }
  for (const [field, value] of told) expect([of, field, own(field, row[field])]).toEqual([of, field, value]);
}

/** The value of a field without what is not for officers to write: how many suggestions stand behind a topic. */
function own(field: string, value: unknown): unknown {
  if (field !== 'topics' || !Array.isArray(value)) return value;
  return value.map(({ support: _, ...topic }) => topic);
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
