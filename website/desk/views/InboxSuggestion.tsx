import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../../shared/contract/client.ts';
import { inLanguage } from '../../../shared/domain/Localized.ts';
import type { InboxSuggestion as Item } from '../../../shared/model/Suggestion.ts';
import { dayInWords } from '../../parts/dates.ts';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { Choice } from '../decisionFields.ts';
import { failureWords } from '../failureWords.ts';
import { findSuggestion } from '../findSuggestion.ts';
import type { Meetings } from '../useMeetings.ts';
import { inboxTexts } from './Inbox.texts.ts';
import { meetingName } from './meetingName.ts';
import { sessionsTexts } from './Sessions.texts.ts';

interface InboxSuggestionProps {
  readonly item: Item;
  /** It stands below its words, which others have too. */
  readonly isWithin: boolean;
  readonly meetings: Meetings;
  /** It was withdrawn, or has expired: its words are not shown any more. */
  readonly isGone: boolean;
  readonly isTicked: boolean;
  readonly hasDraft: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onDecide: (choice: Choice | null) => void;
  readonly onDiscard: () => void;
  readonly hold: (item: Item) => void;
  readonly lose: (id: string) => void;
  /** The form in which it is decided, while that is open. */
  readonly children: ComponentChildren;
}

/** The letters that work in the list, by what they choose. */
export const KEYS = { accepted: 'a', answered: 'r', declined: 'd', referred: 'f' } as const;

/** One suggestion with all that is needed to decide about it. */
export function InboxSuggestion(props: InboxSuggestionProps) {
  const { item, isWithin, meetings, isGone, isTicked, hasDraft, onTick, onDecide, onDiscard, children } =
    props;
  const { lang } = useDesk();
  const texts = useTexts(inboxTexts);
  const { id, kind, text, language, status, receivedOn } = item;
  const waits = status === 'received' && !isGone;
  const isOpen = Boolean(children);
  const Heading = isWithin ? 'h3' : 'h2';
  const spoken = language === lang ? {} : { lang: language };
  const name = `${texts.kinds[kind]}, ${dayInWords(receivedOn, lang)}`;
  return (
    <article
      id={`s-${id}`}
      class="suggestion"
      tabindex={-1}
      aria-labelledby={`name-${id}`}
      data-entry={id}
      data-waits={waits ? '' : undefined}
    >
      <header>
        <Heading id={`name-${id}`}>{name}</Heading>
        {waits && (
          <label class="tick">
            <input
              type="checkbox"
              checked={isTicked}
              onChange={({ currentTarget }) => onTick(currentTarget.checked)}
            />
            {texts.tick}
            <span class="unseen">: {name}</span>
          </label>
        )}
      </header>
      {isGone ? (
        <p class="alert">{texts.gone}</p>
      ) : (
        <>
          {text === null && <p>{texts.meToo}</p>}
          {text !== null && !isWithin && (
            <p class="quote" {...spoken}>
              {text}
            </p>
          )}
          <Facts item={item} meetings={meetings} />
          <Decided {...props} />
          {waits && !isOpen && (
            <div class="tools">
              {(
                [
                  ['accepted', texts.accept],
                  ['answered', texts.answer],
                  ['declined', texts.decline],
                  ['referred', texts.refer],
                ] as const
              ).map(([choice, label]) => (
                <button
                  type="button"
                  class="chip"
                  key={choice}
                  aria-keyshortcuts={KEYS[choice]}
                  onClick={() => onDecide(choice)}
                >
                  {label}
                </button>
              ))}
              <button type="button" class="chip" onClick={onDiscard}>
                {texts.discard}
              </button>
              {hasDraft && (
                <button type="button" class="link" onClick={() => onDecide(null)}>
                  {texts.goOnWriting}
                </button>
              )}
            </div>
          )}
        </>
      )}
      {children}
    </article>
  );
}

/** The meeting and the topic that the sender named, in words, and when it goes. */
function Facts({
  item: { session, topic, expiresOn },
  meetings,
}: Pick<InboxSuggestionProps, 'item' | 'meetings'>) {
  const { lang } = useDesk();
  const texts = useTexts(inboxTexts);
  const meeting = session && meetingName(meetings, session, lang);
  const isUnknown = session && meetings.sessionOf(session) === null;
  return (
    <dl class="days">
      {session && (
        <>
          <dt>{texts.wantedMeeting}</dt>
          <dd>
            {meeting ? <a href={`/desk/sessions/${session}`}>{meeting}</a> : session}
            {isUnknown && ` (${texts.unknownMeeting})`}
          </dd>
        </>
      )}
      {topic && (
        <>
          <dt>{texts.wantedTopic}</dt>
          <dd>{topicName(topic, session, meetings, lang)}</dd>
        </>
      )}
      <dt>{texts.expires}</dt>
      <dd>{dayInWords(expiresOn, lang)}</dd>
    </dl>
  );
}

/** What was decided, by whom, and the way back. */
function Decided({ item, meetings, hold, lose, onDecide, children }: InboxSuggestionProps) {
  const { client, lang } = useDesk();
  const [texts, words, meeting] = [useTexts(inboxTexts), useTexts(deskTexts), useTexts(sessionsTexts)];
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const sending = useRef(false);
  const { id, status, reply, handled, acceptedInto, language } = item;
  if (!handled) return null;

  const takeBack = async () => {
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    setProblem('');
    try {
      const body = { status: 'received', reply: null } as const;
      hold((await client.triageSuggestion({ params: { id }, body, ifMatch: item.etag })).body);
      setTimeout(() => document.getElementById(`s-${id}`)?.focus());
    } catch (error) {
      const type = error instanceof ProblemError ? error.type : '';
      const now = type === 'stale' ? await findSuggestion(client, item).catch(() => item) : item;
      if (type === 'not-found' || !now) lose(id);
      else if (now !== item) hold(now);
      else setProblem(failureWords(error, words));
    } finally {
      sending.current = false;
      setSending(false);
    }
  };

  return (
    <div class="decided">
      <p>
        <strong>{texts.decided[status](handled.by, dayInWords(handled.at, lang))}</strong>{' '}
        <a href={`/desk/suggestions/${id}/history`}>{meeting.history}</a>
      </p>
      {acceptedInto && (
        <p>
          {texts.into}
          {texts.colon}
          <a href={`/desk/sessions/${acceptedInto.session}#agenda`}>
            {topicName(acceptedInto.id, acceptedInto.session, meetings, lang)}
          </a>
        </p>
      )}
      {reply && (
        <>
          <p>
            {texts.reply}
            {texts.colon}
          </p>
          <p class="quote" {...(language !== lang && { lang: language })}>
            {reply}
          </p>
        </>
      )}
      {problem && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {status !== 'received' && !children && (
        <div class="tools">
          <button type="button" class="chip" disabled={isSending} onClick={takeBack}>
            {isSending ? texts.takingBack : texts.takeBack}
          </button>
          <button type="button" class="chip" onClick={() => onDecide(null)}>
            {texts.otherwise}
          </button>
        </div>
      )}
    </div>
  );
}

/** A topic's title; of one that is not there any more its subject, which its id begins with. */
export function topicName(
  topic: string,
  session: string | null,
  { sessionOf, programme }: Meetings,
  lang: ReturnType<typeof useDesk>['lang'],
): string {
  const title = session && sessionOf(session)?.topics.find(({ id }) => id === topic)?.title;
  if (title) return inLanguage(title, lang);
  const subjects = programme.state === 'read' ? programme.value.series.subjects : [];
  const subject = subjects.find(({ id }) => topic.startsWith(`${id}-`))?.name;
  return subject ? inLanguage(subject, lang) : topic;
}
