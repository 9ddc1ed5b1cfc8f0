import { useEffect, useRef, useState } from 'preact/hooks';
import type { InboxSuggestion as Item } from '../../../shared/model/Suggestion.ts';
import { dayInWords } from '../../parts/dates.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { Choice } from '../decisionFields.ts';
import { decisionKey } from '../decisionKey.ts';
import { draftOf, dropDraft } from '../drafts.ts';
import { type Same, sameWords } from '../sameWords.ts';
import type { Meetings } from '../useMeetings.ts';
import { GoneReply } from './GoneReply.tsx';
import { inboxTexts } from './Inbox.texts.ts';
import { InboxDecision } from './InboxDecision.tsx';
import { InboxKeys } from './InboxKeys.tsx';
import { InboxSuggestion, KEYS } from './InboxSuggestion.tsx';

interface InboxListProps {
  /** These are those that wait; what is decided about here goes elsewhere with the next reading. */
  readonly isInbox: boolean;
  readonly items: readonly Item[];
  /** Withdrawn or expired while they were shown. */
  readonly gone: ReadonlySet<string>;
  readonly meetings: Meetings;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ids: readonly string[], isTicked: boolean) => void;
  readonly discard: (items: readonly Item[]) => void;
  /** Of all with the same words as this one. */
  readonly discardAlike: (item: Item) => void;
  readonly hold: (item: Item) => void;
  readonly lose: (id: string) => void;
}

interface Open {
  /** The id of what it is about, of a suggestion or of a group. */
  readonly entry: string;
  readonly choice: Choice | null;
}

/** The suggestions, those with the same words together, to be decided by clicks or by keys alone. */
export function InboxList(props: InboxListProps) {
  const { isInbox, items, gone, meetings, ticked, tick, discard, discardAlike, hold, lose } = props;
  const { lang } = useDesk();
  const texts = useTexts(inboxTexts);
  const groups = sameWords(items);
  const [open, setOpen] = useState<Open | null>(() => begunOf(groups));
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const [areKeysOn, setKeysOn] = useState(true);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const isWaiting = (item: Item) => item.status === 'received' && !gone.has(item.id);

  /** To the next one that waits; where none does, to what says so. */
  const goOn = (from: string) =>
    setTimeout(() => {
      const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-waits]') ?? [])];
      const here = entryElement(from);
      const next = all.find(
        (each) =>
          here &&
          !here.contains(each) &&
          here.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      (next ?? all[0] ?? document.getElementById('inbox-end'))?.focus();
    });
  const close = (entry: string) => {
    setOpen(null);
    setTimeout(() => entryElement(entry)?.focus());
  };
  const decide = (entry: string, choice: Choice | null) => setOpen({ entry, choice });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement; // of a key, always
    if (!areKeysOn || event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
    const key = event.key.toLowerCase();
    const here = target.closest<HTMLElement>('[data-entry]');
    if (key === 'j' || key === 'k') {
      const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
      const at = here ? all.indexOf(here) : -1;
      all[Math.max(0, at + (key === 'j' ? 1 : -1))]?.focus();
      return event.preventDefault();
    }
    const entry = here?.dataset.entry ?? '';
    const about =
      groups.find((group) => groupId(group) === entry)?.suggestions ?? items.filter(({ id }) => id === entry);
    const waiting = about.filter(isWaiting);
    if (waiting.length === 0) return;
    const choice = (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((each) => KEYS[each] === key);
    if (choice) decide(entry, choice);
    else if (key === 'x') {
      const ids = waiting.map(({ id }) => id);
      tick(ids, !ids.every((id) => ticked.has(id)));
    } else return;
    event.preventDefault();
  };

  const decision = (entry: string, about: readonly Item[], first: Item) => (
    <InboxDecision
      key={entry}
      suggestions={about}
      isGroup={entry !== first.id}
      draftKey={decisionKey(entry)}
      opened={open as Open} // it is, where this is shown
      meetings={meetings}
      hold={hold}
      lose={lose}
      onDone={(passedOver) => {
        setOpen(null);
        setTold(passedOver > 0 ? texts.passedOver(passedOver) : '');
        goOn(entry);
      }}
      onClose={() => close(entry)}
    />
  );

  const one = (item: Item, isWithin = false) => {
    const key = decisionKey(item.id);
    const isGone = gone.has(item.id);
    return (
      <InboxSuggestion
        key={item.id}
        item={item}
        isWithin={isWithin}
        meetings={meetings}
        isGone={isGone}
        isTicked={ticked.has(item.id)}
        hasDraft={draftOf(key) !== null}
        onTick={(isTicked) => tick([item.id], isTicked)}
        onDecide={(choice) => decide(item.id, choice)}
        onDiscard={() => discard([item])}
        hold={hold}
        lose={lose}
      >
        {isGone ? (
          <GoneReply
            draftKey={key}
            onThrowAway={() => {
              dropDraft(key);
              goOn(item.id);
            }}
          />
        ) : (
          open?.entry === item.id && decision(item.id, [item], item)
        )}
      </InboxSuggestion>
    );
  };

  useEffect(() => {
    meetings.need(
      [...new Set(items.flatMap(({ session, acceptedInto }) => [session, acceptedInto?.session]))].filter(
        (id): id is string => Boolean(id),
      ),
    );
  }, [items]);

  return (
    <>
      <InboxKeys isOn={areKeysOn} setOn={setKeysOn} />
      <p role="status" class={told ? 'note' : 'unseen'}>
        {told}
      </p>
      <ol class="inbox" ref={list} onKeyDown={onKeyDown}>
        {groups.map((group) => {
          const [first] = group.suggestions;
          if (!first) return null;
          if (group.suggestions.length === 1) return <li key={group.id}>{one(first)}</li>;
          const entry = groupId(group);
          const waiting = group.suggestions.filter(isWaiting);
          const count = group.suggestions.length;
          const isExpanded = expanded.includes(entry);
          const ids = waiting.map(({ id }) => id);
          const days = group.suggestions.map(({ receivedOn }) => receivedOn).sort();
          const span = [...new Set([days[0], days.at(-1)])].map((day) => dayInWords(day ?? '', lang));
          const kinds = [...new Set(group.suggestions.map(({ kind }) => texts.kinds[kind]))];
          const hasWords = first.text !== null;
          const title = hasWords ? texts.sameWords(count) : texts.sameTopic(count);
          return (
            <li key={group.id}>
              <article
                class="suggestion same"
                id={`s-${entry}`}
                tabindex={-1}
                aria-labelledby={`name-${entry}`}
                data-entry={entry}
                data-waits={waiting.length > 0 ? '' : undefined}
              >
                <header>
                  <h2 id={`name-${entry}`}>{title}</h2>
                  {waiting.length > 0 && (
                    <label class="tick">
                      <input
                        type="checkbox"
                        checked={ids.every((id) => ticked.has(id))}
                        onChange={({ currentTarget }) => tick(ids, currentTarget.checked)}
                      />
                      {texts.tick}
                      <span class="unseen">: {title}</span>
                    </label>
                  )}
                </header>
                <p class="hint">
                  {kinds.join(', ')} · {span.join(' – ')}
                </p>
                {hasWords && (
                  <p class="quote" {...(first.language !== lang && { lang: first.language })}>
                    {first.text}
                  </p>
                )}
                <div class="tools">
                  {waiting.length > 0 && open?.entry !== entry && (
                    <>
                      <button
                        type="button"
                        class="chip"
                        aria-keyshortcuts={KEYS.accepted}
                        onClick={() => decide(entry, 'accepted')}
                      >
                        {texts.acceptAll(waiting.length)}
                      </button>
                      <button type="button" class="chip" onClick={() => discard(waiting)}>
                        {texts.discardAll(waiting.length)}
                      </button>
                      <button type="button" class="chip" onClick={() => discardAlike(first)}>
                        {texts.allWithWords}
                      </button>
                    </>
                  )}
                  <button
                    type="button"
                    class="link"
                    aria-expanded={isExpanded}
                    onClick={() =>
                      setExpanded(isExpanded ? expanded.filter((id) => id !== entry) : [...expanded, entry])
                    }
                  >
                    {texts.showEach}
                  </button>
                </div>
                {open?.entry === entry && decision(entry, waiting, first)}
                {isExpanded && <div class="each">{group.suggestions.map((item) => one(item, true))}</div>}
              </article>
            </li>
          );
        })}
      </ol>
      {isInbox && !items.some(isWaiting) && (
        <p id="inbox-end" class="note" tabindex={-1}>
          {texts.last}
        </p>
      )}
    </>
  );
}

function groupId(group: Same): string {
  return `all-${group.id}`;
}

function entryElement(entry: string): HTMLElement | null {
  return document.getElementById(`s-${entry}`);
}

/** What was begun, if anything: it is open again where it is shown again. */
function begunOf(groups: readonly Same[]): Open | null {
  const entries = groups.map((group) => (group.suggestions.length > 1 ? groupId(group) : group.id));
  const entry = entries.find((each) => draftOf(decisionKey(each)));
  return entry === undefined ? null : { entry, choice: null };
}

/** Where letters are written, or choose something by themselves. */
function isField(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.type !== 'checkbox';
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}
