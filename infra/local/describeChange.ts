import type { Operation } from '../../shared/contract/operation.ts';

/** What somebody who is signed in asked to be changed, and what became of it. */
export interface Change {
  readonly operation: Operation;
  /** User name. */
  readonly by: string;
  /** Of what was to be changed; undefined: of nothing that exists yet. */
  readonly id: string | undefined;
  readonly status: number;
}

/** Says it in a line. Suggestions are not named: their ids lead to what a resident said. */
export function describeChange({ operation, by, id, status }: Change): string {
  const [summary = ''] = operation.summary.split(':');
  const what = summary.charAt(0).toLowerCase() + summary.slice(1);
  const which = id !== undefined && !operation.path.startsWith('/suggestions') ? `, ${id}` : '';
  return `${by} asked to ${what}${which}: ${status < 300 ? 'done' : `refused with ${status}`}.`;
}
