import type { Restored } from '../../shared/storage/restore.ts';

/** What is said of each outcome: what became of such rows, why, and whether they are named. */
const words: Readonly<Record<Restored['why'], readonly [what: string, why: string]>> = {
  missing: ['put back', 'the live table lacked them'],
  older: ['put back', 'what stood there was older, or made anew'],
  'newer-replaced': ['put back', 'over what was changed since the backup'],
  withdrawal: ['put back', 'the record that they were withdrawn'],
  lifted: ['stay', 'with a version above their edit records, to be editable again'],
  same: ['stay', 'as in the backup'],
  newer: ['stay', 'changed since the backup'],
  there: ['stay', 'they are there'],
  expired: ['left out', 'expired'],
  withdrawn: ['left out', 'withdrawn since the backup'],
  'perhaps-withdrawn': ['left out', 'lost or withdrawn since the backup: nothing tells which'],
  count: ['left out', 'the count of what came by forms on a day begins anew'],
  'number-taken': ['NOT DONE', 'another session has the edition number'],
  unreadable: ['NOT DONE', 'no row of this kind'],
  disturbed: ['NOT DONE', 'somebody went on changing them: once more, please'],
};

/** Outcomes of which it matters which rows they are. Suggestions are never named: their ids are what receipts lead to. */
const named: readonly Restored['why'][] = [
  'missing',
  'older',
  'newer-replaced',
  'lifted',
  'newer',
  'number-taken',
  'unreadable',
  'disturbed',
];

const MOST_NAMED = 10;

/** Counts what became of rows, and tells it. */
export class Report {
  readonly #names = new Map<Restored['why'], string[]>();
  readonly #mayName: boolean;

  constructor({ mayName }: { mayName: boolean }) {
    this.#mayName = mayName;
  }

  add({ name, why }: Restored): void {
    this.#names.set(why, [...(this.#names.get(why) ?? []), name]);
  }

  /** Whether there are rows that need a look. */
  get isIncomplete(): boolean {
    return [...this.#names.keys()].some((why) => words[why][0] === 'NOT DONE');
  }

  /** Whether that became of some row. */
  has(why: Restored['why']): boolean {
    return this.#names.has(why);
  }

  /** A line for each outcome, the first ones being what is written. */
  lines(): string[] {
    const order = Object.keys(words) as Restored['why'][]; // the object is closed
    return order.flatMap((why) => {
      const names = this.#names.get(why);
      if (!names) return [];
      const [what, because] = words[why];
      return `${String(names.length).padStart(7)}  ${what}: ${because}${this.#list(why, names)}`;
    });
  }

  #list(why: Restored['why'], names: readonly string[]): string {
    if (!this.#mayName || !named.includes(why)) return '';
    const distinct = [...new Set(names)];
    const more = distinct.length > MOST_NAMED ? ` and ${distinct.length - MOST_NAMED} more` : '';
    return ` (${distinct.slice(0, MOST_NAMED).join(', ')}${more})`;
  }
}
