import { useTexts } from '../DeskContext.ts';
import { inboxTexts } from './Inbox.texts.ts';
import { KEYS } from './InboxSuggestion.tsx';

interface InboxKeysProps {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}

/** Which keys there are in the list, and the way to be rid of them. */
export function InboxKeys({ isOn, setOn }: InboxKeysProps) {
  const texts = useTexts(inboxTexts);
  const keys = [
    ['j', texts.next],
    ['k', texts.previous],
    [KEYS.accepted, texts.accept],
    [KEYS.answered, texts.answer],
    [KEYS.declined, texts.decline],
    [KEYS.referred, texts.refer],
    ['x', texts.tick],
  ] as const;
  return (
    <section class="keys" aria-label={texts.shortcuts}>
      <ul>
        {keys.map(([key, label]) => (
          <li key={key}>
            <kbd>{key}</kbd> {label}
          </li>
        ))}
      </ul>
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => setOn(currentTarget.checked)}
        />
        {texts.shortcutsOn}
      </label>
    </section>
  );
}
