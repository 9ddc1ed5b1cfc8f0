import { useEffect, useRef, useState } from 'preact/hooks';
import type { InboxSuggestion } from '../../../shared/model/Suggestion.ts';
import { dayInWords } from '../../parts/dates.ts';
import { ErrorSummary, type FormError } from '../../parts/ErrorSummary.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { type Alike, countAlike, type DiscardJob, discardAlike } from '../discarding.ts';
import { formTexts } from '../Form.texts.ts';
import { failureWords } from '../failureWords.ts';
import { KINDS } from '../inboxFilter.ts';
import { SelectField } from '../SelectField.tsx';
import { TextField } from '../TextField.tsx';
import type { Meetings } from '../useMeetings.ts';
import { inboxTexts } from './Inbox.texts.ts';
import { topicName } from './InboxSuggestion.tsx';

interface DiscardManyProps {
  readonly items: readonly InboxSuggestion[];
  readonly meetings: Meetings;
  /** Begins with all that say the same as this one; null: with nothing. */
  readonly alike: { readonly item: InboxSuggestion } | null;
  readonly onAsk: (job: DiscardJob) => void;
}

/** All of a day that are alike: which, and how many these are, before it is asked whether they shall go. */
export function DiscardMany({ items, meetings, alike, onAsk }: DiscardManyProps) {
  const { client, series, lang } = useDesk();
  const [texts, words, forms] = [useTexts(inboxTexts), useTexts(deskTexts), useTexts(formTexts)];
  const [day, setDay] = useState('');
  const [kind, setKind] = useState('');
  const [topic, setTopic] = useState('');
  const [said, setSaid] = useState<'any' | 'none' | 'these'>('any');
  const [isOpen, setOpen] = useState(false);
  const [isCounting, setCounting] = useState(false);
  const counting = useRef(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const item = alike?.item;
  useEffect(() => {
    if (!item) return;
    setOpen(true);
    setDay(item.receivedOn);
    setKind('');
    setTopic(item.text === null ? (item.topic ?? '') : '');
    setSaid(item.text === null ? 'none' : 'these');
    setTimeout(() => document.getElementById('many-count')?.focus());
  }, [alike]);
  const topics = new Map(items.flatMap(({ topic: id, session }) => (id ? [[id, session] as const] : [])));

  const ask = async () => {
    if (counting.current) return;
    setErrors([]);
    if (!day) return setErrors([{ field: 'many-day', text: texts.needsDay }]);
    counting.current = true;
    setCounting(true);
    const chosen = KINDS.find((each) => each === kind);
    const text = { any: undefined, none: null, these: item?.text ?? null }[said];
    const where: Alike = {
      series: series.id,
      day,
      ...(chosen && { kind: chosen }),
      ...(topic && { topic }),
      ...(text !== undefined && { text }),
    };
    try {
      const { count, isMore } = await countAlike(client, where);
      if (count === 0 && !isMore) return setErrors([{ text: texts.noneSuch }]);
      onAsk({
        lines: [
          `${texts.day} ${dayInWords(day, lang)}`,
          chosen ? `${texts.kind}${texts.colon}${texts.kinds[chosen]}` : texts.anyKind,
          topic
            ? `${texts.wantedTopic}${texts.colon}${topicName(topic, topics.get(topic) ?? null, meetings, lang)}`
            : texts.anyTopic,
          `${texts.words}${texts.colon}${{ any: texts.anyWords, none: texts.withoutWords, these: texts.theseWords }[said]}`,
        ],
        quotes: said === 'these' && item ? [item] : [],
        total: count,
        isMore,
        next: discardAlike(client, where),
      });
    } catch (error) {
      setErrors([{ text: failureWords(error, words) }]);
    } finally {
      counting.current = false;
      setCounting(false);
    }
  };

  return (
    <details class="many" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.many}</summary>
      <p class="hint">{texts.manyHint}</p>
      <form
        class="edit"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {errors.length > 0 && <ErrorSummary title={forms.errors} errors={errors} />}
        <div class="row">
          <TextField
            name="many-day"
            label={texts.day}
            type="date"
            value={day}
            onInput={setDay}
            errors={errors}
          />
          <SelectField
            name="many-kind"
            label={texts.kind}
            value={kind}
            options={[['', texts.anyKind], ...KINDS.map((each) => [each, texts.kinds[each]] as const)]}
            onChange={setKind}
          />
          <SelectField
            name="many-topic"
            label={texts.wantedTopic}
            value={topic}
            options={[
              ['', texts.anyTopic],
              ...[...topics].map(([id, session]) => [id, topicName(id, session, meetings, lang)] as const),
            ]}
            onChange={setTopic}
          />
          <SelectField
            name="many-words"
            label={texts.words}
            value={said}
            options={[
              ['any', texts.anyWords],
              ['none', texts.withoutWords],
              ...(item?.text ? [['these', texts.theseWords] as const] : []),
            ]}
            onChange={(value) => setSaid(value === 'these' || value === 'none' ? value : 'any')}
          />
        </div>
        {said === 'these' && item?.text && (
          <p class="quote" {...(item.language !== lang && { lang: item.language })}>
            {item.text}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="button" id="many-count" disabled={isCounting}>
            {isCounting ? texts.counting : texts.count}
          </button>
        </div>
      </form>
    </details>
  );
}
