import { Refusal } from '../../shared/domain/Refusal.ts';

/** The series with that id. Refuses one that there is not. */
export function seriesOf<S extends { readonly id: string }>(all: readonly S[], id: string): S {
  const found = all.find((series) => series.id === id);
  if (!found) throw new Refusal('not-found', 'There is no such series.');
  return found;
}
