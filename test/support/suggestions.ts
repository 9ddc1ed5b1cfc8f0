import { solvedChallenge, type TestSystem } from './testSystem.ts';

/** What a resident's form sends, but for the challenge. Demo data. */
export function aDraft(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { kind: 'concern', language: 'fr', text: 'La lampe devant le numéro 3 est en panne.', ...changes };
}

/** Posts a body as it is. */
export function post(system: TestSystem, body: unknown, headers: Record<string, string> = {}) {
  return system.http('/api/suggestions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body:
      typeof body === 'string' || body instanceof Uint8Array
        ? (body as Uint8Array<ArrayBuffer>)
        : JSON.stringify(body),
  });
}

/** Posts a draft with a challenge solved for it. */
export async function send(system: TestSystem, changes: Record<string, unknown> = {}): Promise<Response> {
  return post(system, { challenge: await solvedChallenge(system), ...aDraft(changes) });
}
