import { useEffect, useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../../shared/contract/client.ts';
import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { InboxSuggestion } from '../../../shared/model/Suggestion.ts';
import { dayInWords } from '../../parts/dates.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { addTopic } from '../addTopic.ts';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { CHOICES, type Choice, decisionIn, decisionOf, NEW_TOPIC, newTopicIn } from '../decisionFields.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { type Fields, textsIn } from '../fields.ts';
import { findSuggestion } from '../findSuggestion.ts';
import { inboxAddress } from '../inboxFilter.ts';
import { languageLabel } from '../languageLabel.ts';
import { useEditing } from '../useEditing.ts';
import type { Meetings } from '../useMeetings.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { inboxTexts } from './Inbox.texts.ts';
import { meetingName } from './meetingName.ts';
import { sessionTexts } from './Session.texts.ts';

interface InboxDecisionProps {
  /** Those that it is about: one, or what is left of several that say the same. */
  readonly suggestions: readonly InboxSuggestion[];
  /** They are decided about together, whatever is left of them. */
  readonly isGroup: boolean;
  /** Of the draft; the same as long as it is about the same. */
  readonly draftKey: string;
  /** What was chosen in opening it, each time anew; null: as it was left. */
  readonly opened: { readonly choice: Choice | null };
  readonly meetings: Meetings;
  /** Puts what is known of a suggestion now in the place of what was. */
  readonly hold: (item: InboxSuggestion) => void;
  /** It was withdrawn, or has expired. */
  readonly lose: (id: string) => void;
  /** All is decided. `passedOver`: of how many others had decided, or which were gone. */
  readonly onDone: (passedOver: number) => void;
  readonly onClose: () => void;
}

/** The form in which it is decided about a suggestion, or about several that say the same. */
export function InboxDecision(props: InboxDecisionProps) {
  const { suggestions, isGroup, draftKey, opened, meetings, hold, lose, onDone, onClose } = props;
  const { client, lang } = useDesk();
  const [texts, words, topicTexts] = [useTexts(inboxTexts), useTexts(deskTexts), useTexts(sessionTexts)];
  const { programme } = meetings;
  const [chosen, setChosen] = useState<Choice | null>(opened.choice);
  const [done, setDone] = useState<{ count: number; total: number } | null>(null);
  const passedOver = useRef(0);
  const first = useRef(suggestions[0]).current;
  const item = suggestions[0] ?? first;
  if (!item || !first) throw new Error('There is nothing to decide about.');

  const editing = useEditing({
    key: draftKey,
    label: texts.label(dayInWords(first.receivedOn, lang)),
    address: inboxAddress({ status: 'received', day: first.receivedOn, kind: first.kind }),
    read: {
      fields: decisionOf(!isGroup ? item : { ...first, status: 'received', acceptedInto: null, reply: null }),
      etag: isGroup ? null : item.etag,
    },
    async prepare(fields) {
      const topic = newTopicIn(fields);
      const id = topic && (await addTopic(client, topic));
      if (topic) meetings.need([topic.session], true);
      const written = Object.keys(fields).filter((name) => /^topic\/(subject|title)/.test(name));
      return {
        ...Object.fromEntries(written.map((name) => [name, undefined])),
        ...(id && { 'topic/id': id }),
        ...(fields.status !== 'accepted' && { 'topic/session': '', 'topic/id': '' }),
      };
    },
    async save(fields, _changed, etag) {
      const body = decisionIn(fields);
      if (!isGroup) {
        const answer = await client.triageSuggestion({ params: { id: item.id }, body, ifMatch: etag ?? '' });
        return hold(answer.body);
      }
      for (const [count, each] of suggestions.entries()) {
        setDone({ count, total: suggestions.length });
        await decideOne(each, body);
      }
    },
    async reload() {
      const now = await findSuggestion(client, item);
      if (!now) {
        // Says so in the API's own way: what is not there any more is refused before anything else.
        await client.triageSuggestion({ params: { id: item.id }, body: {}, ifMatch: item.etag });
        return { fields: decisionOf(item), etag: item.etag };
      }
      hold(now);
      return { fields: decisionOf(now), etag: now.etag };
    },
    check: flawsOf,
    refusalOf(problem) {
      if (problem.type === 'not-found') {
        lose(item.id);
        return [{ text: texts.gone }];
      }
      return refusalAtFields(problem, words, (pointer) => {
        if (pointer === 'topic/id') meetings.need([session], true);
        return pointer.replace(/^topics\/\d+\//, 'topic/') || null;
      });
    },
  });

  /** Decides about one of several. What somebody else was faster with is passed over, unless it was this very decision. */
  async function decideOne(each: InboxSuggestion, body: ReturnType<typeof decisionIn>): Promise<void> {
    const { id, etag } = each;
    try {
      hold((await client.triageSuggestion({ params: { id }, body, ifMatch: etag })).body);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.type === 'not-found') lose(id);
      else if (error.type === 'stale') {
        const now = await findSuggestion(client, each);
        if (!now) lose(id);
        else hold(now);
        if (now && now.status === body.status && now.acceptedInto?.id === body.topic?.id) return; // its answer was lost
      } else throw error;
      passedOver.current += 1;
    }
  }

  const { fields, errors } = editing;
  const shown = chosen ?? choiceIn(fields);
  const sessions = sessionsFor(first, String(fields['topic/session'] ?? ''));
  const session = String(fields['topic/session'] || (sessions[0] ?? ''));
  const agenda = meetings.sessionOf(session)?.topics ?? [];
  const topic = String(fields['topic/id'] || (agenda.find(({ id }) => id === first.topic)?.id ?? ''));
  const firstSubject = programme.state === 'read' ? (programme.value.series.subjects[0]?.id ?? '') : '';
  /** What the form shows: what was typed, with what it begins with. */
  const filled: Fields = {
    ...fields,
    ...(shown && { status: shown }),
    'topic/session': session,
    'topic/id': topic,
    'topic/subject': String(fields['topic/subject'] || firstSubject),
  };
  const decided = (): Fields => {
    if (shown !== 'accepted') return shown ? { status: shown } : {};
    const isNew = topic === NEW_TOPIC;
    return {
      status: shown,
      'topic/session': session,
      'topic/id': topic,
      ...(isNew && { 'topic/subject': filled['topic/subject'] ?? '' }),
    };
  };

  useEffect(() => {
    if (opened.choice) choose(opened.choice);
    const field = opened.choice === 'accepted' ? 'topic/session' : 'reply';
    setTimeout(() => (document.getElementById(field) ?? document.getElementById('status'))?.focus());
  }, [opened]);
  useEffect(() => {
    if (editing.phase === 'saved') onDone(passedOver.current);
  }, [editing.phase]);

  function choose(choice: Choice) {
    setChosen(choice);
    if (editing.isChanged) editing.set({ status: choice });
  }

  /** The wanted meeting, those to come, the last one, and the one that it is in. */
  function sessionsFor({ session: wanted, series }: InboxSuggestion, current: string): string[] {
    const { upcoming = [], past = [] } = programme.state === 'read' ? programme.value : {};
    const isThere = ({ status }: { status: string }) => status !== 'cancelled';
    const own = wanted ? meetings.sessionOf(wanted) : null;
    const ids = [
      ...(own && own.series === series && isThere(own) ? [own.id] : []),
      ...upcoming.filter(isThere).map(({ id }) => id),
      ...past
        .filter(isThere)
        .slice(0, 1)
        .map(({ id }) => id),
      ...(current ? [current] : []),
    ];
    return [...new Set(ids)];
  }

  function flawsOf(all: Fields): FormError[] {
    const choice = choiceIn(all);
    if (!choice) return [{ field: 'status', text: texts.needsDecision }];
    const flaws: FormError[] = [];
    const [into, id] = [String(all['topic/session'] ?? ''), String(all['topic/id'] ?? '')];
    if (choice === 'accepted') {
      const known = meetings.sessionOf(into)?.topics;
      const title = Object.entries(textsIn(all, 'topic/title') ?? {});
      if (!into) flaws.push({ field: 'topic/session', text: texts.needsMeeting });
      else if (!id) flaws.push({ field: 'topic/id', text: texts.needsTopic });
      else if (id !== NEW_TOPIC && known && !known.some((each) => each.id === id)) {
        flaws.push({ field: 'topic/id', text: texts.topicGone });
      } else if (id === NEW_TOPIC && title.length === 0) {
        flaws.push({ field: 'topic/title', text: topicTexts.needsTitle });
      }
      for (const [language, text] of id === NEW_TOPIC ? title : []) {
        if (text.length > 120) flaws.push({ field: `topic/title/${language}`, text: topicTexts.tooLong });
      }
    }
    const reply = String(all.reply ?? '').trim();
    if (!reply && choice !== 'accepted') flaws.push({ field: 'reply', text: texts.needsReply });
    if (reply.length > 2000) flaws.push({ field: 'reply', text: topicTexts.tooLong });
    return flaws;
  }

  const labels: Readonly<Record<string, string>> = {
    status: texts.decision,
    reply: texts.reply,
    'topic/session': texts.meeting,
    'topic/id': texts.topic,
    'topic/subject': topicTexts.subject,
    'topic/title': topicTexts.title,
  };

  return (
    <div class="decision">
      <EditForm
        editing={{
          ...editing,
          save: async () => {
            if (editing.phase === 'saving') return;
            editing.set(decided());
            await editing.save();
          },
        }}
        {...(shown && { saveLabel: texts.save[shown] })}
        labelOf={(field) => labels[field] ?? languageLabel(field, labels)}
        wordsOf={(field, value) => {
          if (field === 'status') return texts.statuses[value as InboxSuggestion['status']] ?? null;
          if (field === 'topic/session') return meetingName(meetings, String(value), lang) ?? null;
          const title = agenda.find(({ id }) => id === value)?.title;
          return field === 'topic/id' && title ? inLanguage(title, lang) : null;
        }}
      >
        <DecisionFields
          fields={filled}
          choice={shown}
          choose={choose}
          set={(changes) => editing.set({ ...(shown && { status: shown }), ...changes })}
          errors={errors}
          language={first.language}
          meetings={meetings}
          sessions={sessions}
        />
      </EditForm>
      {done && editing.phase === 'saving' && <p role="status">{texts.progress(done.count, done.total)}</p>}
      {editing.phase !== 'saving' && (
        <button type="button" class="link" onClick={onClose}>
          {texts.close}
        </button>
      )}
    </div>
  );
}

function choiceIn({ status }: Fields): Choice | null {
  return CHOICES.find((each) => each === status) ?? null;
}
