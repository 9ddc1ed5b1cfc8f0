import type { HttpRequest } from '../http.ts';
import { OAuthRefusal } from './OAuthRefusal.ts';

/** The fields of a form that was posted. Refuses what is none. */
export function readForm({ headers, body }: HttpRequest): URLSearchParams {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new OAuthRefusal('invalid_request', 'Send a form, as application/x-www-form-urlencoded.');
  }
  return new URLSearchParams(body.toString());
}

/** The value of a field, or null where it is missing. Refuses a field that is there twice, which is anybody's guess. */
export function fieldOf(fields: URLSearchParams, name: string, back: URL | null = null): string | null {
  const values = fields.getAll(name);
  if (values.length > 1) throw new OAuthRefusal('invalid_request', `There are several ${name}.`, back);
  return values[0] || null;
}
