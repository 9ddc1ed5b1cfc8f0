import * as z from 'zod/mini';

const ids = z.array(z.string());

/** What functions log, by event, and how it is said to who looks at a terminal. */
const Line = z.union([
  z.object({
    level: z.literal('INFO'),
    event: z.literal('createNextEdition'),
    created: ids,
    existing: ids,
    why: z.record(z.string(), z.string()),
  }),
  z.object({
    level: z.literal('ERROR'),
    event: z.literal('createNextEdition'),
    created: ids,
    failed: ids,
    left: z.optional(z.number()),
  }),
  z.object({ event: z.literal('nothing-planned'), series: z.string() }),
  z.object({ event: z.literal('remindOfficers'), waiting: z.number(), unconfirmed: z.number() }),
  z.object({ event: z.literal('warm-up-failed'), class: z.string() }),
  z.object({ event: z.literal('bug'), class: z.string(), frames: ids }),
  z.object({ errorType: z.string(), errorMessage: z.string() }),
]);

/** Says in words what a function wrote as a line of JSON. What it does not know it gives as it is. `id`: of the function. */
export function describeLog(id: string, line: string): string {
  const read = z.safeParse(Line, parseJson(line));
  return read.success ? inWords(id, read.data) : `${id} ${line}`;
}

function inWords(id: string, line: z.infer<typeof Line>): string {
  if ('errorType' in line) return `! ${id} failed: ${line.errorType}: ${line.errorMessage}`;
  switch (line.event) {
    case 'createNextEdition': {
      if (line.level === 'ERROR') {
        const left = line.left ? ` No time was left for ${line.left} more.` : '';
        return `! Automation failed for ${list(line.failed) || 'no series'}.${left} It had created ${list(line.created) || 'nothing'}.`;
      }
      const passed = Object.entries(line.why).map(([slot, why]) => `${slot} (${why})`);
      return [
        `Automation created ${list(line.created) || 'nothing'}.`,
        line.existing.length > 0 ? `There was ${list(line.existing)}.` : '',
        passed.length > 0 ? `It passed over ${list(passed)}.` : '',
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'nothing-planned':
      return `! Nothing is planned for ${line.series} in the weeks to come.`;
    case 'remindOfficers':
      return `The weekly reminder counted ${line.waiting} suggestions that wait, and ${line.unconfirmed} dates to confirm.`;
    case 'warm-up-failed':
      return `! ${id} could not warm up: ${line.class}.`;
    case 'bug':
      return [`! ${id} has a mistake: ${line.class}`, ...line.frames].join('\n    ');
  }
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
