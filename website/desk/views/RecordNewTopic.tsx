import { inLanguage } from '../../../shared/domain/Localized.ts';
import { TOPICS } from '../../../shared/model/agendaLength.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { draftOf } from '../drafts.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { changedFields, type Fields, flatTexts, textsIn } from '../fields.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { SelectField } from '../SelectField.tsx';
import { useEditing } from '../useEditing.ts';
import { recordTexts } from './Record.texts.ts';
import type { RecordFormProps } from './RecordView.tsx';
import { sessionTexts } from './Session.texts.ts';

/** A topic that nobody had thought of: onto the agenda, and then to be counted like the others. */
export function RecordNewTopic({ shown, latest, hold }: RecordFormProps) {
  const { client, lang } = useDesk();
  const [texts, words, meeting] = [useTexts(recordTexts), useTexts(deskTexts), useTexts(sessionTexts)];
  const { session, etag } = shown.held;
  const { id } = session;
  const key = `new-topic ${id}`;
  const { subjects } = shown.series;
  const empty: Fields = {
    'new/subject': (subjects.find((each) => each.id === 'other') ?? subjects[0])?.id ?? '',
  };
  const isFull = session.topics.length >= TOPICS;
  const draftIn = (fields: Fields) => ({
    subject: String(fields['new/subject']),
    title: textsIn(fields, 'new/title') ?? {},
  });
  const editing = useEditing({
    key,
    label: `${session.startsAt.slice(0, 10)}, ${texts.add}`,
    address: `/desk/sessions/${id}/record`,
    read: { fields: empty, etag },
    async save(fields, _changed, seen) {
      const topics = [...latest().held.session.topics, draftIn(fields)];
      const answer = await client.editSession({ params: { id }, body: { topics }, ifMatch: seen ?? '' });
      hold({ held: { session: answer.body, etag: answer.etag } });
      const topic = answer.body.topics.at(-1)?.id;
      setTimeout(() => document.getElementById(`raised/${topic}-more`)?.focus());
    },
    async reload() {
      const known = latest().held.session.topics.map((topic) => topic.id);
      const { body, etag: now } = await client.getSession({ params: { id } });
      hold({ held: { session: body, etag: now } });
      const mine = draftOf(key)?.mine;
      // Where the answer to what was sent got lost, it is there already.
      const isThere = body.topics.some(
        ({ id: topic, subject, title }) =>
          mine && !known.includes(topic) && isSame(draftIn(mine), { subject, title }),
      );
      return { fields: isThere && mine ? mine : empty, etag: now };
    },
    check: (fields) => {
      const title = textsIn(fields, 'new/title');
      if (!title) return [{ field: 'new/title', text: meeting.needsTitle }];
      return Object.entries(title).flatMap(([language, text]): FormError[] =>
        text.length > 120 ? [{ field: `new/title/${language}`, text: meeting.tooLong }] : [],
      );
    },
    refusalOf: (problem) =>
      refusalAtFields(problem, words, (pointer) => {
        const [, rest] = /^topics\/\d+\/(subject|title.*)$/.exec(pointer) ?? [];
        return rest ? `new/${rest}` : null;
      }),
  });
  const { fields, set, errors, phase } = editing;
  if (isFull) return <p class="note">{texts.full}</p>;
  return (
    <Section id="new" title={texts.newTopic}>
      <EditForm
        editing={editing}
        saveLabel={texts.add}
        labelOf={(field) => (field === 'new/subject' ? meeting.subject : meeting.title)}
      >
        <LocalizedField
          name="new/title"
          label={meeting.title}
          hint={texts.newTopicHint}
          fields={fields}
          set={set}
          errors={errors}
          most={120}
        />
        <SelectField
          name="new/subject"
          label={meeting.subject}
          value={String(fields['new/subject'])}
          options={subjects.map((subject) => [subject.id, inLanguage(subject.name, lang)])}
          onChange={(value) => set({ 'new/subject': value })}
          errors={errors}
        />
      </EditForm>
      <p role="status">{phase === 'saved' && texts.added}</p>
    </Section>
  );
}

interface DraftTopic {
  readonly subject: string;
  readonly title: Readonly<Record<string, string | undefined>>;
}

function isSame(sent: DraftTopic, found: DraftTopic): boolean {
  const flat = ({ subject, title }: DraftTopic): Fields => ({
    subject,
    ...Object.fromEntries(
      Object.entries(flatTexts('title', title)).map(([name, text]) => [name, text.trim()]),
    ),
  });
  return changedFields(flat(sent), flat(found)).length === 0;
}
