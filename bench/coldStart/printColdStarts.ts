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

/** What a cold start is to cost at the most: load and first request together, as a ratio to a baseline. */
const targets: readonly {
  readonly speed: Speed;
  readonly against: Candidate;
  readonly atMost: { readonly [id in MeasuredId]: number };
}[] = [
  {
    speed: 'full',
    against: 'handSigned',
    atMost: { listSessions: 2.7, submitSuggestion: 3.2, editSession: 3.2 },
  },
  {
    speed: 'slow',
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
    ['Load and first request together', 'at most', 'is', 'reached'],
    targets.flatMap(({ speed, against, atMost }) =>
      measuredIds.map((id) => {
        const name = `${id}, ${speeds[speed].title.toLowerCase()}, against ${names[against]}`;
        const limit = atMost[id];
        if (notSlow && speeds[speed].slowFrom) return [name, `${limit} ×`, 'not measured', ''];
        const is = ratio(measured, { speed, id, against, of: clock });
        const share = `${(Math.abs(is / limit - 1) * 100).toFixed(0)} %`;
        return [
          name,
          `${limit} ×`,
          `${is.toFixed(2)} ×`,
          is <= limit ? `yes, by ${share}` : `no, by ${share}`,
        ];
      }),
    ),
  );
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
      ratio(measured, { speed, id, against: 'handSigned', of }).toFixed(2),
      ratio(measured, { speed, id, against: 'usualStack', of }).toFixed(2),
    ]),
  );
}

function ratio(
  measured: readonly Measured[],
  asked: { speed: Speed; id: MeasuredId; against: Candidate; of: (taken: Taken) => number },
): number {
  const { against, ...rest } = asked;
  return medians(measured, { ...rest, by: 'ours' }).both / medians(measured, { ...rest, by: against }).both;
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
