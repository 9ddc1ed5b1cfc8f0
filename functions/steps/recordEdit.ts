import { expiryOfEdit } from '../../shared/domain/Edit.ts';
import { toInstant } from '../../shared/domain/zonedTime.ts';
import type { Edit } from '../../shared/model/Edit.ts';
import type { Officer } from '../http/officer.ts';
import { numberSetting } from '../lambda/environment.ts';

const years = numberSetting('EDIT_YEARS');

/** The record of a change: who, when, by which operation, each field before and after. */
export function recordEdit(
  change: Pick<Edit, 'target' | 'changes'>,
  by: { operation: { readonly id: string }; officer: Officer; now: Date },
): Omit<Edit, 'version'> {
  return {
    ...change,
    at: toInstant(by.now),
    by: by.officer.name,
    operation: by.operation.id,
    expiresAt: expiryOfEdit(by.now, years),
  };
}
