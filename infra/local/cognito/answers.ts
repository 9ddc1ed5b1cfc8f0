import type { HttpAnswer } from '../http.ts';
import { OAuthRefusal } from './OAuthRefusal.ts';

/** An answer that has nothing to say. */
export const nothing: HttpAnswer = { status: 200, headers: { 'cache-control': 'no-store' }, body: undefined };

export function json(status: number, value: object): HttpAnswer {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return { status, headers, body: JSON.stringify(value) };
}

export function redirect(to: URL): HttpAnswer {
  return { status: 302, headers: { location: to.href, 'cache-control': 'no-store' }, body: undefined };
}

/** What a client is told of a refusal. Throws what is none. */
export function refused(error: unknown): HttpAnswer {
  if (!(error instanceof OAuthRefusal)) throw error;
  const { error: code, message } = error;
  if (code !== 'invalid_token') return json(400, { error: code, error_description: message });
  const answer = json(401, { error: code, error_description: message });
  const challenge = `Bearer error="${code}", error_description="${message}"`;
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
}
