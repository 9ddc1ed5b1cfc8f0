import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { MeetingRecord } from '../../../shared/model/MeetingRecord.ts';
import type { PublicSession } from '../../../shared/model/Session.ts';
import type { FormError } from '../../parts/ErrorSummary.tsx';
import { meetingTexts } from '../../parts/Meeting.texts.ts';
import { Section } from '../../parts/Section.tsx';
import { CountField } from '../CountField.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { EditForm } from '../EditForm.tsx';
import { refusalAtFields } from '../failureWords.ts';
import type { Fields } from '../fields.ts';
import { useEditing } from '../useEditing.ts';
import { recordTexts } from './Record.texts.ts';
import type { RecordFormProps } from './RecordView.tsx';
import { sessionTexts } from './Session.texts.ts';

/** How many came, and how many raised which topic. */
export function RecordCounts({ shown, latest, hold }: RecordFormProps) {
  const { client, lang } = useDesk();
  const [texts, words, meeting] = [useTexts(recordTexts), useTexts(deskTexts), useTexts(sessionTexts)];
  const { session } = shown.held;
  const { id, topics } = session;
  const titleOf = (topic: string) => {
    const title = topics.find((each) => each.id === topic)?.title;
    return title ? inLanguage(title, lang) : topic;
  };
  const labelOf = (field: string) =>
    field === 'visitors' ? texts.visitors : titleOf(field.slice('raised/'.length));
  const rereadSession = () =>
    client.getSession({ params: { id } }).then(
      ({ body, etag }) => hold({ held: { session: body, etag } }),
      () => undefined, // what is shown is a little older then
    );
  const editing = useEditing({
    key: `record ${id}`,
    label: `${session.startsAt.slice(0, 10)}, ${texts.title}`,
    address: `/desk/sessions/${id}/record`,
    read: { fields: fieldsOf(shown.noted.record), etag: shown.noted.etag },
    async save(fields, _changed, seen) {
      const body = recordIn(fields, latest().held.session.topics);
      const answer = await client.recordMeeting({ params: { id }, body, ifMatch: seen ?? '' });
      hold({ noted: { record: answer.body, etag: answer.etag } });
      await rereadSession();
    },
    async reload() {
      const answer = await client.getMeetingRecord({ params: { id } });
      hold({ noted: { record: answer.body, etag: answer.etag } });
      await rereadSession();
      return { fields: fieldsOf(answer.body), etag: answer.etag };
    },
    check: (fields) =>
      ['visitors', ...topics.map((topic) => `raised/${topic.id}`)].flatMap((field): FormError[] =>
        /^\s*\d{0,3}\s*$/.test(String(fields[field] ?? ''))
          ? []
          : [{ field, text: texts.needsNumber(labelOf(field)) }],
      ),
    refusalOf(problem) {
      rereadSession();
      if (problem.type === 'conflict') return [{ text: texts.refused }];
      const { errors = [] } = problem.problem;
      const isGone = errors.some((each) => 'pointer' in each && /raised\/\d+\/topic/.test(each.pointer));
      return isGone ? [{ text: texts.topicGone }] : refusalAtFields(problem, words, () => null);
    },
  });
  const { fields, set, errors } = editing;
  const typed = (field: string) => String(fields[field] ?? '');
  const shared = { errors, more: texts.more, less: texts.less };
  return (
    <Section id="counts" title={texts.counts}>
      <EditForm editing={editing} saveLabel={texts.save} labelOf={labelOf}>
        <CountField
          {...shared}
          name="visitors"
          label={texts.visitors}
          hint={texts.visitorsHint}
          value={typed('visitors')}
          onInput={(visitors) => set({ visitors })}
        />
        <fieldset>
          <legend>{texts.topics}</legend>
          <p class="hint">{texts.topicsHint}</p>
          {topics.length === 0 && <p>{meeting.noTopics}</p>}
          {topics.map(({ id: topic, support }) => {
            const field = `raised/${topic}`;
            const seen = support === null ? texts.nothingOnWebsite : meetingTexts[lang].support(support);
            return (
              <CountField
                {...shared}
                key={topic}
                name={field}
                label={titleOf(topic)}
                hint={`${texts.onWebsite} ${seen}`}
                value={typed(field)}
                onInput={(value) => set({ [field]: value })}
              />
            );
          })}
        </fieldset>
      </EditForm>
    </Section>
  );
}

/** A record as its form holds it: who nobody counted, and what nobody raised, is empty. */
function fieldsOf({ visitors, raised }: MeetingRecord): Fields {
  return {
    visitors: String(visitors ?? ''),
    ...Object.fromEntries(raised.map(({ topic, people }) => [`raised/${topic}`, String(people)])),
  };
}

/** The record as it is sent: of the topics that are on the agenda. */
function recordIn(fields: Fields, topics: PublicSession['topics']) {
  const numberIn = (field: string) => Number(String(fields[field] ?? '').trim());
  return {
    visitors: String(fields.visitors ?? '').trim() === '' ? null : numberIn('visitors'),
    raised: topics
      .map(({ id }) => ({ topic: id, people: numberIn(`raised/${id}`) }))
      .filter(({ people }) => people > 0),
  };
}
