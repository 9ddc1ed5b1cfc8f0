import { useEffect } from 'preact/hooks';
import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import { type Fields, textsIn } from '../fields.ts';
import { heldSession } from '../heldSession.ts';
import { ListTools } from '../ListTools.tsx';
import { LocalizedField } from '../LocalizedField.tsx';
import { languageLabel } from '../languageLabel.ts';
import { movedBy } from '../movedBy.ts';
import { SelectField } from '../SelectField.tsx';
import { agendaOf, topicIds, topicsIn } from '../sessionFields.ts';
import { useEditing } from '../useEditing.ts';
import { sessionTexts } from './Session.texts.ts';
import type { SessionFormProps } from './SessionView.tsx';

/** The agenda of a meeting: topics in their order, and what was done about each. */
export function SessionAgenda({ held, series, hold, preview }: SessionFormProps) {
  const { client, lang } = useDesk();
  const [texts, words] = [useTexts(sessionTexts), useTexts(deskTexts)];
  const { session, etag } = held;
  const { id } = session;
  const known = session.topics.map((topic) => topic.id);
  const firstSubject = series.subjects[0]?.id ?? '';
  const hasBegun = Date.parse(session.startsAt) <= Date.now();
  const isCancelled = session.status === 'cancelled';
  const { change, reread } = heldSession(client, id, hold);
  const editing = useEditing({
    key: `agenda ${id}`,
    label: `${session.startsAt.slice(0, 10)}, ${texts.agenda}`,
    address: `/desk/sessions/${id}`,
    read: { fields: agendaOf(session.topics), etag },
    async save(fields, _changed, seen) {
      const body = { topics: topicsIn(fields, known, firstSubject) };
      await change(body, seen);
    },
    async reload() {
      const now = await reread();
      return { fields: agendaOf(now.session.topics), etag: now.etag };
    },
    check: (fields) =>
      topicIds(fields).flatMap((topic): FormError[] =>
        textsIn(fields, `topics/${topic}/title`)
          ? []
          : [{ field: `topics/${topic}/title`, text: texts.needsTitle }],
      ),
    refusalOf: (problem, fields) =>
      problem.type === 'conflict'
        ? [{ text: isCancelled ? problem.problem.detail : texts.removeSupported }]
        : refusalAtFields(problem, words, (pointer) => pointerToField(pointer, fields)),
  });
  const { fields, set, errors } = editing;
  const ids = topicIds(fields);
  const titleOf = (topic: string) => {
    const title = textsIn(fields, `topics/${topic}/title`);
    return title ? inLanguage(title, lang) : texts.topic(ids.indexOf(topic) + 1);
  };

  useEffect(() => {
    const support = new Map(session.topics.map((topic) => [topic.id, topic.support]));
    const topics = ids.map((topic) => ({
      id: topic,
      subject: String(fields[`topics/${topic}/subject`] ?? ''),
      title: textsIn(fields, `topics/${topic}/title`) ?? {},
      support: support.get(topic) ?? null,
      outcome: textsIn(fields, `topics/${topic}/outcome`),
    }));
    preview({ topics });
  }, [JSON.stringify(fields)]);

  const add = () => {
    const topic = `new-${Date.now().toString(36)}`;
    set({
      order: [...ids, topic],
      [`topics/${topic}/subject`]: firstSubject,
      [`topics/${topic}/title/${lang}`]: '',
    });
    setTimeout(() => document.getElementById(`topics/${topic}/title/${lang}`)?.focus());
  };
  const remove = (topic: string) => {
    const gone = Object.keys(fields).filter((name) => name.startsWith(`topics/${topic}/`));
    set({
      ...Object.fromEntries(gone.map((name) => [name, undefined])),
      order: ids.filter((each) => each !== topic),
    });
    document.getElementById('agenda')?.focus();
  };

  return (
    <Section id="agenda" title={texts.agenda}>
      <EditForm
        editing={editing}
        saveLabel={texts.saveAgenda}
        labelOf={(field) => labelOf(field)}
        wordsOf={(field, value) => {
          if (field === 'order' && Array.isArray(value)) return value.map(titleOf).join(' · ');
          return field.endsWith('/subject') ? subjectName(String(value)) : null;
        }}
      >
        <p class="hint">{texts.agendaHint}</p>
        {ids.length === 0 && <p>{texts.noTopics}</p>}
        <ol class="agenda">
          {ids.map((topic, i) => {
            const isSupported = session.topics.some(
              ({ id: each, support }) => each === topic && support !== null,
            );
            const name = `topics/${topic}`;
            return (
              <li key={topic}>
                <h3>{titleOf(topic)}</h3>
                <SelectField
                  name={`${name}/subject`}
                  label={texts.subject}
                  value={String(fields[`${name}/subject`] ?? '')}
                  options={subjectsFor(String(fields[`${name}/subject`] ?? '')).map((subject) => [
                    subject,
                    subjectName(subject),
                  ])}
                  onChange={(value) => set({ [`${name}/subject`]: value })}
                  errors={errors}
                />
                <LocalizedField
                  name={`${name}/title`}
                  label={texts.title}
                  fields={fields}
                  set={set}
                  errors={errors}
                  most={120}
                />
                {(hasBegun || textsIn(fields, `${name}/outcome`)) && !isCancelled && (
                  <LocalizedField
                    name={`${name}/outcome`}
                    label={texts.outcome}
                    hint={texts.outcomeHint}
                    fields={fields}
                    set={set}
                    errors={errors}
                    most={2000}
                    isLong
                    isOptional
                  />
                )}
                <ListTools
                  id={topic}
                  label={titleOf(topic)}
                  at={i}
                  length={ids.length}
                  onMove={(by) => set({ order: movedBy(ids, i, by) })}
                  onRemove={() => remove(topic)}
                  kept={isSupported ? <span class="hint">{texts.removeSupported}</span> : undefined}
                />
              </li>
            );
          })}
        </ol>
        <p>
          <button type="button" class="button plain" onClick={add}>
            {texts.addTopic}
          </button>
        </p>
      </EditForm>
    </Section>
  );

  function subjectName(subject: string): string {
    const name = series.subjects.find((each) => each.id === subject)?.name;
    return name ? inLanguage(name, lang) : subject;
  }

  /** A topic keeps its subject though the series has dropped it since. */
  function subjectsFor(own: string): string[] {
    return [...new Set([...series.subjects.map((subject) => subject.id), ...(own ? [own] : [])])];
  }

  function labelOf(field: string): string {
    if (field === 'order') return texts.order;
    const topic = field.split('/')[1] ?? '';
    const labels = {
      [`topics/${topic}/title`]: `${titleOf(topic)}: ${texts.title}`,
      [`topics/${topic}/outcome`]: `${titleOf(topic)}: ${texts.outcome}`,
    };
    return field.endsWith('/subject') ? `${titleOf(topic)}: ${texts.subject}` : languageLabel(field, labels);
  }
}

/** `topics/0/title/fr` is the title of the first. */
function pointerToField(pointer: string, fields: Fields): string | null {
  const [, at, rest] = /^topics\/(\d+)\/(.+)$/.exec(pointer) ?? [];
  const topic = topicIds(fields)[Number(at)];
  return topic && rest ? `topics/${topic}/${rest}` : null;
}
