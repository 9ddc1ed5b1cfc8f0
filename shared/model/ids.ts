import * as z from 'zod/mini';
import { atMost } from './length.ts';

const word = '[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*';
const slot = '20\\d\\d-(0[1-9]|1[0-2])(-([2-9]|[1-9]\\d))?';

/** `gare`. No part starts with a digit, so that a session's id can be told apart into series and slot. */
export const SeriesId = z
  .string()
  .check(atMost(40), z.regex(new RegExp(`^${word}$`), 'Has to be an id such as gare.'));

/** `2026-12`, or `2026-12-2` for an extra session in that month. */
export const Slot = z.string().check(z.regex(new RegExp(`^${slot}$`), 'Has to be a slot such as 2026-12.'));

/** `gare-2026-12`. */
export const SessionId = z
  .string()
  .check(atMost(52), z.regex(new RegExp(`^${word}-${slot}$`), 'Has to be an id such as gare-2026-12.'));

/** `lighting`: one of a series' subjects. */
export const SubjectId = z
  .string()
  .check(atMost(40), z.regex(new RegExp(`^${word}$`), 'Has to be an id such as lighting.'));

/** `lighting-7f3k`: the subject and a random part. */
export const TopicId = z
  .string()
  .check(atMost(50), z.regex(new RegExp(`^${word}-[a-z0-9]+$`), 'Has to be an id such as lighting-7f3k.'));
