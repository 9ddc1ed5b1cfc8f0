/**
 * What a form holds, flat: the name of a field is where the API's problems point to, without `#/`: `theme/fr`,
 * `venue/stepFree`. An empty text stands for a field that is missing.
 */
export type Fields = Readonly<Record<string, FieldValue>>;

export type FieldValue = string | boolean | readonly string[];

/** Fields to set; undefined takes one away. */
export type Changes = Readonly<Record<string, FieldValue | undefined>>;

/** The fields with these changes. */
export function withChanges(fields: Fields, changes: Changes): Fields {
  const changed: Record<string, FieldValue> = { ...fields };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}

/** The fields in which two states differ, in the order of the first. */
export function changedFields(before: Fields, after: Fields): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => !isSame(before[name], after[name]));
}

/** What somebody else changed while an officer was writing. */
export interface Meanwhile {
  readonly field: string;
  readonly before: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
  /** What the officer wrote there; the same as before where nothing was. */
  readonly mine: FieldValue | undefined;
  /** Whether both changed it, each in a way of their own. */
  readonly isContested: boolean;
}

/** Every field that somebody else changed since `base` was read. */
export function changedMeanwhile(base: Fields, mine: Fields, theirs: Fields): Meanwhile[] {
  return changedFields(base, theirs).map((field) => ({
    field,
    before: base[field],
    theirs: theirs[field],
    mine: mine[field],
    isContested: !isSame(base[field], mine[field]) && !isSame(mine[field], theirs[field]),
  }));
}

/** Both changes: what the officer changed, on what is there now. Nothing of either is lost but where both changed a field. */
export function merge(base: Fields, mine: Fields, theirs: Fields): Fields {
  const changes = changedFields(base, mine).map((name) => [name, mine[name]] as const);
  return withChanges(theirs, Object.fromEntries(changes));
}

/**
 * The changes as a merge patch (RFC 7396): each field at its place, null where it was emptied. `changed`: names of fields, or
 * of those that begin with it.
 */
export function patchOf(fields: Fields, changed: readonly string[]): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const name of changed) {
    const path = name.split('/');
    const last = path.pop() ?? '';
    let place = patch;
    for (const step of path) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>; // made here
    }
    const value = fields[name];
    place[last] = value === '' || value === undefined ? null : value;
  }
  return patch;
}

/** The texts of a localised field, flat: `theme/fr`. */
export function flatTexts(
  name: string,
  texts: Readonly<Record<string, string | undefined>> | null,
): Record<string, string> {
  const entries = Object.entries(texts ?? {}).flatMap(([language, text]) =>
    text === undefined ? [] : [[`${name}/${language}`, text]],
  );
  return Object.fromEntries(entries);
}

/** The localised text that stands in these fields; null where all are empty. */
export function textsIn(fields: Fields, name: string): Record<string, string> | null {
  const entries = Object.entries(fields).flatMap(([key, value]) =>
    key.startsWith(`${name}/`) && typeof value === 'string' && value.trim() !== ''
      ? [[key.slice(name.length + 1), value]]
      : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** An empty text is as good as none. */
function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}
