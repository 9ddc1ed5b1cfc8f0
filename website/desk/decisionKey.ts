/** What the draft of a decision is called. `entry`: the id of a suggestion, or of several that say the same. */
export function decisionKey(entry: string): string {
  return `decision ${entry}`;
}
