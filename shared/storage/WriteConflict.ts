import { Refusal } from '../domain/Refusal.ts';

/** Meets another write of the same item that is under way: the engine says so instead of waiting. Nothing was written. */
export class WriteConflict extends Refusal {
  constructor(cause: unknown) {
    super('unavailable', 'Too many people write this at once. Try again in a moment.', { cause });
  }
}
