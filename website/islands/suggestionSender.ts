import { createClient, ProblemError } from '../../shared/contract/client.ts';
import { loadTools } from './loadTools.ts';

const client = createClient({ base: '/api' });

type Draft = Omit<Parameters<typeof client.submitSuggestion>[0]['body'], 'challenge'>;

/** What was answered to who sent something. */
export interface Sent {
  readonly receipt: string;
  readonly expiresOn: string;
}

/** A challenge is good for 20 minutes; one that is older than this, in milliseconds, is not worth sending. */
const tooOld = 15 * 60_000;

/** After how many milliseconds without an answer there is taken to be no connection. */
const patience = 20_000;

/** Works out challenges ahead, and sends: what may have arrived already again with the same one, which can't be twice. */
export function suggestionSender() {
  let solved: { readonly payload: Promise<string>; readonly since: number } | null = null;
  let underway: Draft | null = null;

  const work = async () => {
    const [{ solve }, { body }] = await Promise.all([
      loadTools(),
      patiently((options) => client.createChallenge({}, options)),
    ]);
    return solve(body);
  };

  /** Has a solved challenge ready, or soon. */
  const prepare = (): Promise<string> => {
    if (solved && !underway && Date.now() - solved.since > tooOld) solved = null;
    if (solved) return solved.payload;
    const made = { payload: work(), since: Date.now() };
    solved = made;
    made.payload.catch(() => {
      if (solved === made) solved = null;
    });
    return made.payload;
  };

  const attempt = async (draft: Draft): Promise<Sent> => {
    const challenge = await prepare();
    underway ??= draft;
    try {
      const sent = { body: { challenge, ...underway } };
      const { body } = await patiently((options) => client.submitSuggestion(sent, options));
      return body;
    } catch (error) {
      const isDefinite = error instanceof ProblemError && ![429, 503].includes(error.status);
      if (isDefinite) underway = null;
      if (error instanceof ProblemError && [403, 409].includes(error.status)) solved = null;
      throw error;
    }
  };

  return {
    prepare,
    /** Sends; throws what the client throws. A challenge that has become too old meanwhile is replaced, once. */
    async send(draft: Draft): Promise<Sent> {
      try {
        return await attempt(draft);
      } catch (error) {
        if (!(error instanceof ProblemError && error.status === 403)) throw error;
        return attempt(draft);
      }
    },
  };
}

/** Gives a call up that nobody answers: a phone may lose its connection without noticing. */
async function patiently<Answer>(
  call: (options: { readonly signal: AbortSignal }) => Promise<Answer>,
): Promise<Answer> {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), patience);
  try {
    return await call(impatience);
  } finally {
    clearTimeout(timer);
  }
}
