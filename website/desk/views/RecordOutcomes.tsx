import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { PublicSession } from '../../../shared/model/Session.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { type Fields, flatTexts, textsIn } from '../fields.ts';
import { heldSession } from '../heldSession.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { languageLabel } from '../languageLabel.ts';
import { useEditing } from '../useEditing.ts';
import { recordTexts } from './Record.texts.ts';
import type { RecordFormProps } from './RecordView.tsx';
import { sessionTexts } from './Session.texts.ts';

/** What the police did about each topic: public, in one language or several. */
export function RecordOutcomes({ shown, latest, hold }: RecordFormProps) {
  const { client, lang } = useDesk();
  const [texts, words, meeting] = [useTexts(recordTexts), useTexts(deskTexts), useTexts(sessionTexts)];
  const { session, etag } = shown.held;
  const { id, topics } = session;
  const labels = Object.fromEntries(
    topics.map((topic) => [fieldOf(topic.id), inLanguage(topic.title, lang)]),
  );
  const { change, reread } = heldSession(client, id, (held) => hold({ held }));
  const editing = useEditing({
    key: `outcomes ${id}`,
    label: `${session.startsAt.slice(0, 10)}, ${texts.outcomes}`,
    address: `/desk/sessions/${id}/record`,
    read: { fields: outcomesOf(topics), etag },
    async save(fields, _changed, seen) {
      const body = {
        topics: latest().held.session.topics.map((topic) => ({
          ...topic,
          outcome: textsIn(fields, fieldOf(topic.id)),
        })),
      };
      await change(body, seen);
    },
    async reload() {
      const now = await reread();
      return { fields: outcomesOf(now.session.topics), etag: now.etag };
    },
    check: (fields) => [
      ...(textsOfOthers(fields, topics) ? [{ text: texts.topicGone }] : []),
      ...Object.entries(fields).flatMap(([field, text]): FormError[] =>
        String(text).length > 2000 ? [{ field, text: meeting.tooLong }] : [],
      ),
    ],
    refusalOf: (problem) =>
      problem.type === 'conflict'
        ? [{ text: texts.refused }]
        : refusalAtFields(problem, words, (pointer) => {
            const [, at, rest] = /^topics\/(\d+)\/(outcome.*)$/.exec(pointer) ?? [];
            const topic = latest().held.session.topics[Number(at)];
            return topic && rest ? `topics/${topic.id}/${rest}` : null;
          }),
  });
  const { fields, set, errors } = editing;
  if (topics.length === 0) return null;
  return (
    <Section id="outcomes" title={texts.outcomes}>
      <EditForm
        editing={editing}
        saveLabel={texts.saveOutcomes}
        labelOf={(field) => languageLabel(field, labels)}
      >
        <p class="hint">{texts.outcomesHint}</p>
        {topics.map((topic) => (
          <LocalizedField
            key={topic.id}
            name={fieldOf(topic.id)}
            label={inLanguage(topic.title, lang)}
            fields={fields}
            set={set}
            errors={errors}
            most={2000}
            isLong
            isOptional
          />
        ))}
      </EditForm>
    </Section>
  );
}

function fieldOf(topic: string): string {
  return `topics/${topic}/outcome`;
}

function outcomesOf(topics: PublicSession['topics']): Fields {
  return Object.assign({}, ...topics.map(({ id, outcome }) => flatTexts(fieldOf(id), outcome)));
}

/** Whether something is written about a topic that is not on the agenda any more. */
function textsOfOthers(fields: Fields, topics: PublicSession['topics']): boolean {
  return Object.entries(fields).some(
    ([name, text]) =>
      String(text).trim() !== '' && !topics.some(({ id }) => name.startsWith(`${fieldOf(id)}/`)),
  );
}
