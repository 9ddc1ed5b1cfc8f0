import { useState } from 'preact/hooks';
import { useTexts } from '../DeskContext.ts';
import { draftOf } from '../drafts.ts';
import { inboxTexts } from './Inbox.texts.ts';

interface GoneReplyProps {
  readonly draftKey: string;
  readonly onThrowAway: () => void;
}

/** What was written to a suggestion that can't be replied to here: to copy, until it is thrown away. */
export function GoneReply({ draftKey, onThrowAway }: GoneReplyProps) {
  const texts = useTexts(inboxTexts);
  const [isCopied, setCopied] = useState(false);
  const reply = String(draftOf(draftKey)?.mine.reply ?? '');
  const id = `kept ${draftKey}`.replaceAll(' ', '-');
  return (
    <div class="field">
      {reply && (
        <>
          <label for={id}>{texts.goneReply}</label>
          <textarea id={id} readOnly rows={4} value={reply} />
        </>
      )}
      <div class="tools">
        {reply && (
          <button
            type="button"
            class="chip"
            onClick={() =>
              navigator.clipboard.writeText(reply).then(
                () => setCopied(true),
                () => (document.getElementById(id) as HTMLTextAreaElement | null)?.select(),
              )
            }
          >
            {texts.copy}
          </button>
        )}
        {draftOf(draftKey) && (
          <button type="button" class="chip" onClick={onThrowAway}>
            {texts.throwAway}
          </button>
        )}
        <span role="status">{isCopied && texts.copied}</span>
      </div>
    </div>
  );
}
