import type { ComponentChildren } from 'preact';
import { useTexts } from './DeskContext.ts';
import { sessionTexts } from './views/Session.texts.ts';

interface ListToolsProps {
  /** Unique in the view; after a move, the entry has the one that `idAfter` gives, or the same. */
  readonly id: string;
  readonly idAfter?: (by: -1 | 1) => string;
  /** What is moved, for who listens. */
  readonly label: string;
  /** Its place in the list, from 0, and how many there are. */
  readonly at: number;
  readonly length: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Why it can't be removed. */
  readonly kept?: ComponentChildren;
}

/** Buttons that move an entry of a list up and down, or take it away. The focus goes along. */
export function ListTools({ id, idAfter, label, at, length, onMove, onRemove, kept }: ListToolsProps) {
  const texts = useTexts(sessionTexts);
  const move = (by: -1 | 1) => {
    onMove(by);
    const moved = idAfter?.(by) ?? id;
    setTimeout(() => {
      const button = document.getElementById(
        `${by < 0 ? 'up' : 'down'}-${moved}`,
      ) as HTMLButtonElement | null;
      const other = document.getElementById(`${by < 0 ? 'down' : 'up'}-${moved}`);
      (button?.disabled ? other : button)?.focus();
    });
  };
  return (
    <p class="tools">
      <button type="button" id={`up-${id}`} class="chip" disabled={at === 0} onClick={() => move(-1)}>
        ↑ {texts.up}
        <span class="unseen">: {label}</span>
      </button>
      <button
        type="button"
        id={`down-${id}`}
        class="chip"
        disabled={at === length - 1}
        onClick={() => move(1)}
      >
        ↓ {texts.down}
        <span class="unseen">: {label}</span>
      </button>
      {kept ?? (
        <button type="button" class="chip" onClick={onRemove}>
          ✕ {texts.remove}
          <span class="unseen">: {label}</span>
        </button>
      )}
    </p>
  );
}
