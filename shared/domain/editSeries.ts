import type { Recurrence, Series, SeriesChanges } from '../model/Series.ts';
import { sameValue } from './Edit.ts';
import { mergePatch } from './mergePatch.ts';
import { badField, badInput, type Flaw } from './Refusal.ts';
import { checkRule } from './recurrence.ts';

/**
 * Changes a series. A patch without effect gives the series as it was. Refuses what `checkSeries` does, texts
 * left without any language, and a `lastEdition` below one that exists. `highestEdition`: of its sessions.
 */
export function editSeries(
  series: Series,
  changes: SeriesChanges,
  { highestEdition, now }: { highestEdition: number; now: string },
): Series {
  const edited = mergePatch(series, changes) as Series; // each field's form is checked, and none can be taken away
  for (const field of ['name', 'purpose', 'notFor'] as const) {
    if (Object.keys(edited[field]).length === 0)
      throw badField(`#/${field}`, 'Needs the text in at least one language.');
  }
  const whole = { ...edited, recurrence: { ...series.recurrence, ...definedOf(changes.recurrence) } };
  checkSeries(whole);
  if (whole.lastEdition < highestEdition) {
    throw badField('#/lastEdition', `Edition ${highestEdition} exists: it can't be lower than that.`);
  }
  if (sameValue(series, whole)) return series;
  return { ...whole, updatedAt: now };
}

/** Unlike in a merge patch, null is a value of a recurrence's fields: no first or last month. */
function definedOf(changes: SeriesChanges['recurrence']): Partial<Recurrence> {
  return Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined));
}

/** Refuses a rule that can't be followed, and a list that names the same thing twice. */
export function checkSeries({
  recurrence,
  subjects,
  skip,
}: Pick<Series, 'recurrence' | 'subjects' | 'skip'>): void {
  checkRule(recurrence);
  const flaws: Flaw[] = [
    ...twice(subjects.map(({ id }) => id)).map((i) => ({
      pointer: `#/subjects/${i}/id`,
      detail: 'Stands in the list already.',
    })),
    ...twice(skip).map((i) => ({ pointer: `#/skip/${i}`, detail: 'Stands in the list already.' })),
  ];
  if (flaws.length > 0) throw badInput(flaws);
}

/** The places of what stands in the list a second time. */
function twice(list: readonly string[]): number[] {
  return list.flatMap((entry, i) => (list.indexOf(entry) < i ? [i] : []));
}
