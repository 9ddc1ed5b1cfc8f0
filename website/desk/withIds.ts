import { inLanguage } from '../../shared/domain/Localized.ts';
import { type Fields, textsIn } from './fields.ts';
import { idFromName } from './idFromName.ts';
import { subjectIds } from './seriesFields.ts';

/**
 * The form with an id, made from its name, for each subject that has none yet. Made before it is sent, and the same the next
 * time: what was saved while its answer got lost is known again.
 */
export function withIds(fields: Fields): Fields {
  const renamed = new Map<string, string>();
  const taken = subjectIds(fields).filter((id) => !id.startsWith('+'));
  for (const id of subjectIds(fields)) {
    const name = textsIn(fields, `subjects/${id}/name`);
    if (!id.startsWith('+') || !name) continue;
    const made = idFromName(inLanguage(name, 'en'), taken, 'subject');
    taken.push(made);
    renamed.set(id, made);
  }
  const entries = Object.entries(fields).map(([field, value]) => {
    const [first, id = '', ...rest] = field.split('/');
    const made = renamed.get(id);
    return first === 'subjects' && made
      ? ([['subjects', made, ...rest].join('/'), value] as const)
      : ([field, value] as const);
  });
  const order = subjectIds(fields).map((id) => renamed.get(id) ?? id);
  return renamed.size > 0 ? { ...Object.fromEntries(entries), subjects: order } : fields;
}
