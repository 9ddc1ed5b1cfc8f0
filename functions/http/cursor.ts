import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { badInput } from '../../shared/domain/Refusal.ts';
import { parseJson } from './parseJson.ts';

/**
 * Writes where a listing goes on. `listing` names the listing that it belongs to, so that the cursor of one is
 * refused by another. It holds a place and no secret: the hash finds mistakes, it does not keep anything.
 */
export function writeCursor(listing: string, position: unknown): string {
  const place = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${place}.${bindingOf(listing, place)}`;
}

/** Reads it back. Refuses what this listing never gave. */
export function readCursor<Position>(
  listing: string,
  schema: z.ZodMiniType<Position>,
  cursor: string | undefined,
): Position | undefined {
  if (cursor === undefined) return undefined;
  const [place = '', binding, ...rest] = cursor.split('.');
  if (rest.length === 0 && binding === bindingOf(listing, place)) {
    const position = z.safeParse(schema, parseJson(Buffer.from(place, 'base64url').toString()));
    if (position.success) return position.data;
  }
  throw badInput([{ parameter: 'cursor', detail: 'Is not a cursor that this listing gave.' }]);
}

function bindingOf(listing: string, place: string): string {
  return createHash('sha256').update(`${listing}\n${place}`).digest('base64url').slice(0, 12);
}
