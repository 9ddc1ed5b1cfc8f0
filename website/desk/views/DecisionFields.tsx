import { useEffect } from 'preact/hooks';
import { inLanguage } from '../../../shared/domain/Localized.ts';
import { REFERRAL } from '../../../shared/domain/triageSuggestion.ts';
import type { Language } from '../../../shared/model/languages.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { FieldError } from '../../parts/FieldError.tsx';
import { layoutTexts } from '../../parts/Layout.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { CHOICES, type Choice, NEW_TOPIC } from '../decisionFields.ts';
import type { Fields, FieldValue } from '../fields.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { SelectField } from '../SelectField.tsx';
import { TextField } from '../TextField.tsx';
import type { Meetings } from '../useMeetings.ts';
import { inboxTexts } from './Inbox.texts.ts';
import { meetingName } from './meetingName.ts';
import { replies } from './Replies.texts.ts';
import { sessionTexts } from './Session.texts.ts';

interface DecisionFieldsProps {
  readonly fields: Fields;
  readonly choice: Choice | null;
  readonly choose: (choice: Choice) => void;
  readonly set: (changes: Readonly<Record<string, FieldValue | undefined>>) => void;
  readonly errors: readonly FormError[];
  /** The sender's. */
  readonly language: Language;
  readonly meetings: Meetings;
  /** Ids of the meetings that it may go into, those to come first. */
  readonly sessions: readonly string[];
}

/** What is decided, the topic that it goes into, and the reply. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { fields, choice, choose, set, errors, language, meetings, sessions } = props;
  const texts = useTexts(inboxTexts);
  const reply = String(fields.reply ?? '');
  const spoken = useDesk().lang === language ? {} : { lang: language };
  const words = {
    accepted: texts.accept,
    answered: texts.answer,
    declined: texts.decline,
    referred: texts.refer,
  };
  const startFrom = (text: string) => {
    set({ reply: reply.trim() ? `${reply.trimEnd()}\n${text}` : text });
    document.getElementById('reply')?.focus();
  };
  return (
    <>
      <fieldset class="choices" id="status" tabindex={-1}>
        <legend>{texts.decision}</legend>
        <FieldError field="status" errors={errors} />
        {CHOICES.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name="status" checked={each === choice} onChange={() => choose(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      {choice === 'accepted' && (
        <TopicFields fields={fields} set={set} errors={errors} meetings={meetings} sessions={sessions} />
      )}
      {choice === 'referred' && (
        <div class="note">
          <p>{texts.advice}</p>
          <p {...spoken}>{REFERRAL[language]}</p>
        </div>
      )}
      {choice && (
        <>
          <TextField
            name="reply"
            label={texts.reply}
            hint={texts.replyHint(layoutTexts[language].language)}
            value={reply}
            onInput={(value) => set({ reply: value })}
            errors={errors}
            most={2000}
            isLong
            isOptional={choice === 'accepted'}
            lang={language}
          />
          <fieldset class="starts">
            <legend class="hint">{texts.startFrom}</legend>
            {replies[language][choice].map((text) => (
              <button type="button" class="chip" key={text} {...spoken} onClick={() => startFrom(text)}>
                {text.trim()}
              </button>
            ))}
          </fieldset>
        </>
      )}
    </>
  );
}

type TopicFieldsProps = Pick<DecisionFieldsProps, 'fields' | 'set' | 'errors' | 'meetings' | 'sessions'>;

/** A topic of a meeting's agenda, or one that is written here. */
function TopicFields({ fields, set, errors, meetings, sessions }: TopicFieldsProps) {
  const { lang } = useDesk();
  const [texts, words] = [useTexts(inboxTexts), useTexts(sessionTexts)];
  const [session, topic] = [String(fields['topic/session'] ?? ''), String(fields['topic/id'] ?? '')];
  useEffect(() => {
    if (session) meetings.need([session], true);
  }, [session]);
  const agenda = meetings.sessionOf(session);
  const { programme } = meetings;
  const subjects = programme.state === 'read' ? programme.value.series.subjects : [];
  if (programme.state === 'reading') return <p role="status">{texts.readingTopics}</p>;
  if (sessions.length === 0) return <p class="note">{texts.noMeetings}</p>;
  return (
    <>
      <SelectField
        name="topic/session"
        label={texts.meeting}
        value={session}
        options={sessions.map((id) => [id, meetingName(meetings, id, lang) ?? id])}
        onChange={(value) => set({ 'topic/session': value, 'topic/id': undefined })}
        errors={errors}
      />
      {agenda ? (
        <SelectField
          name="topic/id"
          label={texts.topic}
          value={topic}
          options={[
            ['', texts.chooseTopic],
            ...agenda.topics.map(({ id, title }) => [id, inLanguage(title, lang)] as const),
            [NEW_TOPIC, texts.newTopic],
          ]}
          onChange={(value) => {
            set({ 'topic/id': value });
            if (value === NEW_TOPIC) setTimeout(() => document.getElementById('topic/subject')?.focus());
          }}
          errors={errors}
        />
      ) : (
        <p role="status">{texts.readingTopics}</p>
      )}
      {topic === NEW_TOPIC && (
        <fieldset class="group">
          <legend>{texts.newTopic}</legend>
          <p class="hint">
            <strong>{words.agendaHint}</strong>
          </p>
          <SelectField
            name="topic/subject"
            label={words.subject}
            value={String(fields['topic/subject'] ?? '')}
            options={subjects.map(({ id, name }) => [id, inLanguage(name, lang)])}
            onChange={(value) => set({ 'topic/subject': value })}
            errors={errors}
          />
          <LocalizedField
            name="topic/title"
            label={words.title}
            fields={fields}
            set={set}
            errors={errors}
            most={120}
          />
        </fieldset>
      )}
    </>
  );
}
