import { cpus } from 'node:os';
import { type Candidate, candidates, sizeOf } from './candidates.ts';
import { type MeasuredId, measuredIds } from './firstRequest.ts';
import { type Speed, speedNames, speeds } from './speeds.ts';
import type { ColdStart, Taken } from './startFreshProcess.ts';

/** One cold start: whose, of which function, how fast the process ran. */
export interface Measured {
  readonly speed: Speed;
  readonly id: MeasuredId;
  readonly by: Candidate;
  readonly took: ColdStart;
}

/** What counts of a cold start: all of it, or its first request, for which somebody waits beyond the loading. */
type Part = 'both' | 'request';

/** What a cold start is to cost at the most, as a ratio to a baseline. */
interface Target {
  readonly speed: Speed;
  readonly part: Part;
  /** At which speeds all of a cold start is told beside it. */
  readonly beside: readonly Speed[];
  readonly against: Candidate;
  readonly atMost: { readonly [id in MeasuredId]: number };
}

const targets: readonly Target[] = [
  {
    speed: 'full',
    part: 'both',
    beside: ['full'],
    against: 'handSigned',
    atMost: { listSessions: 2.7, submitSuggestion: 3.2, editSession: 3.2 },
  },
  {
    speed: 'slowRequest',
    part: 'request',
    beside: ['slowRequest', 'slow'],
    against: 'usualStack',
    atMost: { listSessions: 0.22, submitSuggestion: 0.3, editSession: 0.3 },
  },
];

const names: { readonly [candidate in Candidate]: string } = {
  ours: 'Op e Kaffi',
  handSigned: 'hand-signed',
  usualStack: 'usual stack',
};

const clock = (taken: Taken) => taken.clock;
const processor = (taken: Taken) => taken.processor;

/**
 * Prints the tables of docs/performance.md as they stand there, and how far the targets are. `notSlow` says why
 * nothing was measured at a part of a processor.
 */
export function printColdStarts(measured: readonly Measured[], notSlow: string | null): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model}`;
  console.log(`${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${machine}\n`);
  table(
    ['Bundle, kB', ...candidates.map((by) => names[by])],
    measuredIds.map((id) => [id, ...candidates.map((by) => sizeOf(by, id).toFixed(0))]),
  );
  for (const speed of speedNames) {
    const { title, runs, slowFrom } = speeds[speed];
    if (notSlow && slowFrom)
      console.log(`${title}: not measured, since no cgroup can be made here: ${notSlow}\n`);
    else times(`${title}, ms, median of ${runs}`, measured, speed, clock);
  }
  times('Time of processors at full speed, ms', measured, 'full', processor);
  table(
    ['What, at which speed, against whom', 'at most', 'is', 'reached', 'load and first request together'],
    targets.flatMap((target) => measuredIds.map((id) => howFar(target, id, measured, notSlow !== null))),
  );
}

/** A row that says how far a function is from a target. */
function howFar(target: Target, id: MeasuredId, measured: readonly Measured[], notSlow: boolean): string[] {
  const { speed, part, beside, against } = target;
  const what = part === 'both' ? 'load and first request' : 'first request';
  const name = `${id}, ${what}, ${speeds[speed].short}, against ${names[against]}`;
  const limit = target.atMost[id];
  if (notSlow && speeds[speed].slowFrom) return [name, `${limit} ×`, 'not measured', '', ''];
  const asked = { id, against, of: clock };
  const is = ratio(measured, { ...asked, speed, part });
  const share = `${(Math.abs(is / limit - 1) * 100).toFixed(0)} %`;
  const together = beside.map((at) => {
    const all = ratio(measured, { ...asked, speed: at, part: 'both' });
    return `${all.toFixed(2)} × ${speeds[at].short}`;
  });
  return [
    name,
    `${limit} ×`,
    `${is.toFixed(2)} ×`,
    is <= limit ? `yes, by ${share}` : `no, by ${share}`,
    together.join(', '),
  ];
}

/** One table: load + first request = both, of each candidate, and the ratio of both to each baseline. */
function times(
  title: string,
  measured: readonly Measured[],
  speed: Speed,
  of: (taken: Taken) => number,
): void {
  table(
    [title, ...candidates.map((by) => names[by]), '× hand-signed', '× usual stack'],
    measuredIds.map((id) => [
      id,
      ...candidates.map((by) => {
        const { load, request, both } = medians(measured, { speed, id, by, of });
        return `${load.toFixed(0)} + ${request.toFixed(0)} = ${both.toFixed(0)}`;
      }),
      ratio(measured, { speed, id, against: 'handSigned', part: 'both', of }).toFixed(2),
      ratio(measured, { speed, id, against: 'usualStack', part: 'both', of }).toFixed(2),
    ]),
  );
}

function ratio(
  measured: readonly Measured[],
  asked: { speed: Speed; id: MeasuredId; against: Candidate; part: Part; of: (taken: Taken) => number },
): number {
  const { against, part, ...rest } = asked;
  return medians(measured, { ...rest, by: 'ours' })[part] / medians(measured, { ...rest, by: against })[part];
}

/** The median of the load, of the first request and of both: this one need not be the sum of the others. */
function medians(
  measured: readonly Measured[],
  { speed, id, by, of }: { speed: Speed; id: MeasuredId; by: Candidate; of: (taken: Taken) => number },
) {
  const runs = measured.filter((run) => run.speed === speed && run.id === id && run.by === by);
  return {
    load: median(runs.map(({ took }) => of(took.load))),
    request: median(runs.map(({ took }) => of(took.request))),
    both: median(runs.map(({ took }) => of(took.load) + of(took.request))),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A table in Markdown, and an empty line. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(`${[line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')}\n`);
}
