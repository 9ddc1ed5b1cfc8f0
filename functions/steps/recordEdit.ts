import { changesBetween, type Edit } from '../../shared/domain/Edit.ts';
import { toInstant } from '../../shared/domain/zonedTime.ts';
import type { Officer } from '../http/officer.ts';

/** The record of a change: who, when, by which operation, each field before and after. */
export function recordEdit<T extends { readonly version: number }>(
  change: { target: string; before: T | null; after: T; fields: readonly (keyof T & string)[] },
  by: { operation: { readonly id: string }; officer: Officer; now: Date },
): Edit {
  return {
    target: change.target,
    version: change.after.version,
    at: toInstant(by.now),
    by: by.officer.name,
    operation: by.operation.id,
    changes: changesBetween(change.before, change.after, change.fields),
  };
}
