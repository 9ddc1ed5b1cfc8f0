/**
 * Writes one line: an event name and numbers. Straight to the standard output, not by `console`, to which
 * Lambda adds the id of the request. It carries its time, since Lambda gives what has none the level INFO, whatever it says,
 * and alarms look for ERROR.
 */
export function log(
  level: 'INFO' | 'ERROR',
  event: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  const timestamp = new Date().toISOString();
  process.stdout.write(`${JSON.stringify({ timestamp, level, event, ...details })}\n`);
}

/**
 * Logs an unexpected error by its class and where it was thrown, without its message: messages quote what was
 * read (`JSON.parse` does), and that may be a resident's words.
 */
export function logBug(error: unknown): void {
  log('ERROR', 'bug', {
    class: nameOfError(error),
    frames: error instanceof Error ? framesOf(error) : [],
  });
}

/**
 * What kind of error it is, in one word: `AccessDeniedException`, `ECONNREFUSED`. By its name, not by its class, which
 * a bundle's minifier calls `t`; that of a refusal by the database's own error behind it.
 */
export function nameOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (error.cause instanceof Error) return nameOfError(error.cause);
  const { code } = error as { code?: unknown }; // of node's errors
  const name = typeof code === 'string' ? code : error.name;
  return /^[$\w]+$/.test(name) ? name : 'Error';
}

/** The frames of the stack, which follow its head: the class and the message, which may have many lines. */
function framesOf({ message, stack = '' }: Error): string[] {
  const head = stack.indexOf(message);
  // A stack made with another message can't be told apart from that message: nothing is better.
  if (head < 0) return [];
  return stack
    .slice(head + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
