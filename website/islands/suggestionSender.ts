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

/** Works out challenges ahead, and sends: what may have arrived already again with the same one, which can't be twice. */
export function suggestionSender() {
  let solved: { readonly payload: Promise<string>; readonly since: number } | null = null;
  let underway: Draft | null = null;

  const work = async () => {
    const [{ solve }, { body }] = await Promise.all([loadTools(), client.createChallenge()]);
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
      const { body } = await client.submitSuggestion({ body: { challenge, ...underway } });
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
