import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../shared/contract/client.ts';
import type { FormError } from '../parts/ErrorSummary.tsx';
import { type Draft, draftOf, dropDraft, onDrafts, putDraft } from './drafts.ts';
import {
  type Changes,
  changedFields,
  changedMeanwhile,
  type Fields,
  type Meanwhile,
  merge,
  withChanges,
} from './fields.ts';
import { SignInEnded } from './signIn.ts';

/** A state of what is edited, as it was read. */
interface ReadState {
  readonly fields: Fields;
  /** With its quotes: what `If-Match` takes; null where nothing is there yet. */
  readonly etag: string | null;
}

interface EditingOptions {
  /** Unique among forms; what is written under it outlives a look at another view. */
  readonly key: string;
  /** What it is about, for the list of what is not saved. */
  readonly label: string;
  /** Where it is written. */
  readonly address: string;
  /** What is there, as far as it is known. `save` has to see to it that it is what was saved. */
  readonly read: ReadState;
  /**
   * What has to be there before it is sent: its changes to fields become part of the draft. Done again whenever sending is
   * tried again, so it has to be safe to repeat. Throws what the client throws.
   */
  readonly prepare?: (fields: Fields) => Promise<Changes>;
  /** Sends what changed. `changed`: the names of the fields. Throws what the client throws. */
  readonly save: (fields: Fields, changed: readonly string[], etag: string | null) => Promise<void>;
  /** What is there now: asked for after somebody else has changed it. */
  readonly reload: () => Promise<ReadState>;
  /** What is wrong with it, before it is sent. */
  readonly check?: (fields: Fields) => readonly FormError[];
  /** What the API refused, at fields where it names them. */
  readonly refusalOf: (problem: ProblemError, fields: Fields) => readonly FormError[];
}

/** `offline`: it did not arrive, or its answer did not; sending it again does no harm. */
type EditingPhase = 'editing' | 'saving' | 'saved' | 'offline';

export interface Editing {
  readonly fields: Fields;
  /** What was there when the officer began. */
  readonly base: Fields;
  readonly isChanged: boolean;
  readonly phase: EditingPhase;
  readonly errors: readonly FormError[];
  /** What somebody else changed since; null where nobody did. */
  readonly meanwhile: readonly Meanwhile[] | null;
  readonly set: (changes: Changes) => void;
  readonly save: () => Promise<void>;
  /** Takes the others' text for these contested fields, one's own for the rest, and saves. */
  readonly settle: (theirs: readonly string[]) => Promise<void>;
  /** Goes back to what is there. */
  readonly discard: () => void;
}

/**
 * A form that overwrites nobody and loses nothing. What is typed stays a draft until it is saved. Where somebody else was
 * first, what they changed is shown, and nothing is sent before the officer has chosen. A second click sends once.
 */
export function useEditing(options: EditingOptions): Editing {
  const { key, label, address, read } = options;
  const [, look] = useReducer((count: number) => count + 1, 0);
  const [phase, setPhase] = useState<EditingPhase>('editing');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [theirs, setTheirs] = useState<ReadState | null>(null);
  const isSending = useRef(false);
  useEffect(() => onDrafts(() => look(null as never)), []);
  useEffect(() => {
    if (errors.length > 0) document.getElementById('errors')?.focus();
  }, [errors]);

  const draft = draftOf(key);
  const fields = draft?.mine ?? read.fields;
  const put = (changes: Partial<Draft>): Draft => {
    const made = {
      key,
      label,
      address,
      base: read.fields,
      etag: read.etag,
      mine: fields,
      ...draftOf(key),
      ...changes,
    };
    if (changedFields(made.base, made.mine).length === 0) dropDraft(key);
    else putDraft(made);
    return made;
  };

  const done = () => {
    dropDraft(key);
    setTheirs(null);
    setErrors([]);
    setPhase('saved');
  };

  /** Somebody was first. Where that was the officer's own request, whose answer got lost, or other fields, it goes on. */
  const meetStale = async ({ base, mine }: Draft, tries: number): Promise<void> => {
    const now = await options.reload();
    const merged = merge(base, mine, now.fields);
    if (changedFields(now.fields, merged).length === 0) return done();
    if (changedMeanwhile(base, mine, now.fields).length > 0 || tries > 2) {
      setPhase('editing');
      return setTheirs(now);
    }
    await send(put({ base: now.fields, etag: now.etag, mine: merged }), tries + 1);
  };

  const send = async (sent: Draft, tries = 0): Promise<void> => {
    try {
      await options.save(sent.mine, changedFields(sent.base, sent.mine), sent.etag);
      done();
    } catch (error) {
      if (error instanceof ProblemError && error.type === 'stale') await meetStale(sent, tries);
      else throw error;
    }
  };

  const begin = async (sent: Draft): Promise<void> => {
    if (isSending.current) return;
    const wrong = options.check?.(sent.mine) ?? [];
    setErrors(wrong);
    if (wrong.length > 0) return setPhase('editing');
    isSending.current = true;
    setPhase('saving');
    try {
      const prepared = await options.prepare?.(sent.mine);
      await send(prepared ? put({ mine: withChanges(sent.mine, prepared) }) : sent);
    } catch (error) {
      const isRefused = error instanceof ProblemError && error.status !== 429 && error.status !== 503;
      if (isRefused) setErrors(options.refusalOf(error, sent.mine));
      setPhase(isRefused || error instanceof SignInEnded ? 'editing' : 'offline');
    } finally {
      isSending.current = false;
    }
  };

  return {
    fields,
    base: draft?.base ?? read.fields,
    isChanged: draft !== null,
    phase,
    errors,
    meanwhile: draft && theirs ? changedMeanwhile(draft.base, draft.mine, theirs.fields) : null,
    set(changes) {
      if (phase === 'saved') setPhase('editing');
      put({ mine: withChanges(draftOf(key)?.mine ?? read.fields, changes) }); // on what is there now
    },
    save: () => begin(put({})),
    async settle(fromThem) {
      if (!draft || !theirs) return;
      const taken = fromThem.map((name) => [name, theirs.fields[name]] as const);
      const mine = withChanges(merge(draft.base, draft.mine, theirs.fields), Object.fromEntries(taken));
      setTheirs(null);
      const settled = put({ base: theirs.fields, etag: theirs.etag, mine });
      if (changedFields(settled.base, settled.mine).length === 0) done();
      else await begin(settled);
    },
    discard() {
      dropDraft(key);
      setTheirs(null);
      setErrors([]);
      setPhase('editing');
    },
  };
}
