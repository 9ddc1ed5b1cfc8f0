/** Asks the system that runs on `$PORT` of this machine. Ends with a clear message where it can't. */
export async function askRunning(path: string, input: unknown): Promise<unknown> {
  const port = process.env.PORT ?? '3000';
  const response = await fetch(`http://127.0.0.1:${port}/local/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
  }).catch(() =>
    fail(`Nothing runs on port ${port}. Start it with npm start, or name another port by PORT.`),
  );
  const answer = (await response.json().catch(() => ({}))) as { error?: string }; // the local server's own JSON
  if (!response.ok) return fail(answer.error ?? `The system answered ${response.status}.`);
  return answer;
}

/** Reads JSON out of the command line. Ends with a clear message where it is none. */
export function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return fail(`This is not JSON: ${text}`);
  }
}

/** Says what is wrong and ends the command. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
