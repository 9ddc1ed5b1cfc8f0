import type { Fields } from './fields.ts';

/** What an officer wrote and has not saved. */
export interface Draft {
  /** Unique: one form has one. */
  readonly key: string;
  /** What it is about, and where it is written, for a way back. */
  readonly label: string;
  readonly address: string;
  /** What was there when the officer began, and its ETag. */
  readonly base: Fields;
  readonly etag: string | null;
  readonly mine: Fields;
}

const store = 'op-e-kaffi-drafts';
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

/** What is written and not saved, in memory: it outlives a look at another view, and nothing but `keepDrafts` stores it. */
export function allDrafts(): readonly Draft[] {
  return [...drafts.values()];
}

export function draftOf(key: string): Draft | null {
  return drafts.get(key) ?? null;
}

export function putDraft(draft: Draft): void {
  drafts.set(draft.key, draft);
  tell();
}

export function dropDraft(key: string): void {
  if (drafts.delete(key)) tell();
}

/** Calls that whenever a draft comes, changes or goes. Returns what ends it. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps drafts over the way to the sign-in page and back: in this tab alone. */
export function keepDrafts(): void {
  sessionStorage.setItem(store, JSON.stringify(allDrafts()));
}

/** Takes back what was kept, and leaves no copy. */
export function takeDraftsBack(): void {
  const kept = sessionStorage.getItem(store);
  sessionStorage.removeItem(store);
  if (kept === null) return;
  for (const draft of JSON.parse(kept) as Draft[]) drafts.set(draft.key, draft); // as keepDrafts wrote it
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
