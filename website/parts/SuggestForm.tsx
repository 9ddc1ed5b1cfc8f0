import type { Ref } from 'preact';
import type { Language } from '../../shared/model/languages.ts';
import { ErrorSummary, type FormError } from './ErrorSummary.tsx';
import { Found } from './Found.tsx';
import { fill } from './fill.ts';
import { KindChoice } from './KindChoice.tsx';
import { type FoundPart, Marked } from './Marked.tsx';
import { Recorded } from './Recorded.tsx';
import type { SuggestTexts } from './Suggest.texts.ts';
import { type OfferedTopic, TopicChoice } from './TopicChoice.tsx';
import { Words } from './Words.tsx';

/** Why something was not taken, in words. */
export interface SuggestProblem {
  readonly errors: readonly FormError[];
  /** What could tell who somebody is, in the text that was written. */
  readonly found: readonly FoundPart[];
  /** What else there is to do. */
  readonly instead?: readonly string[];
}

export interface SuggestFormProps {
  readonly lang: Language;
  readonly texts: SuggestTexts;
  /** What lets the form be posted without scripts. */
  readonly pass: string;
  readonly series: string;
  /** The meeting that it is for, if any, and its day in words, if it is known. */
  readonly session: string | null;
  readonly meeting: string | null;
  /** Other meetings that it could be for. */
  readonly others: readonly { readonly href: string; readonly label: string }[];
  readonly topics: readonly OfferedTopic[];
  /** What was written and chosen so far. */
  readonly written: { readonly [name in 'kind' | 'text' | 'topic']?: string | undefined };
  readonly problem: SuggestProblem | null;
}

/** What a script adds, where one runs. */
export interface Live {
  readonly form: Ref<HTMLFormElement>;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly text: string;
  readonly found: readonly FoundPart[];
  readonly announced: string;
  /** `sending`: an answer is awaited; `waiting`: until it can be sent again. */
  readonly phase: 'writing' | 'sending' | 'waiting';
  /** Why it is not sent yet, in words, while it waits. */
  readonly waitsFor: string;
  readonly onInput: () => void;
  readonly onFocusIn: () => void;
  readonly onSubmit: (event: Event) => void;
  readonly onReplace: () => void;
}

/** The form for a suggestion. It is the same with scripts and without; `live` is what one that runs adds. */
export function SuggestForm(props: SuggestFormProps & { readonly live?: Live }) {
  const { lang, texts, pass, series, session, meeting, others, topics, written, problem, live } = props;
  const errors = problem?.errors ?? [];
  const hasTopics = topics.length > 0;
  const isBusy = live !== undefined && live.phase !== 'writing';
  return (
    <>
      <h1>{texts.title}</h1>
      <div class="alert">
        <p>
          <strong>{texts.emergency}</strong> <a href="tel:113">113</a> {texts.police} ·{' '}
          <a href="tel:112">112</a> {texts.rescue}
        </p>
        <p>{texts.tomorrow}</p>
      </div>
      {problem && <ErrorSummary title={texts.problem} errors={errors} instead={problem.instead ?? []} />}
      <form
        class="suggest"
        method="post"
        action={`/${lang}/suggest`}
        noValidate
        autocomplete="off"
        {...(live && {
          ref: live.form,
          onInput: live.onInput,
          onFocusIn: live.onFocusIn,
          onSubmit: live.onSubmit,
        })}
      >
        <input type="hidden" name="pass" value={pass} />
        <input type="hidden" name="series" value={series} />
        {session && <input type="hidden" name="session" value={session} />}
        {(meeting || others.length > 0) && (
          <div class="meeting">
            {meeting && (
              <p>
                <strong>{fill(texts.meeting, { day: meeting })}</strong>
              </p>
            )}
            {others.length > 0 && (
              <p>
                {texts.otherMeeting}{' '}
                {others.map(({ href, label }) => (
                  <a href={href} key={href}>
                    {label}
                  </a>
                ))}
              </p>
            )}
          </div>
        )}
        {hasTopics && <TopicChoice texts={texts} topics={topics} chosen={written.topic} />}
        {!hasTopics && written.topic && <input type="hidden" name="topic" value={written.topic} />}
        <KindChoice texts={texts} hasTopics={hasTopics} chosen={written.kind} errors={errors} />
        <Words
          texts={texts}
          hasTopics={hasTopics}
          written={written.text ?? ''}
          errors={errors}
          {...(live && { live: { ...live, isLocked: isBusy } })}
        />
        <p class="trap" aria-hidden="true">
          <label>
            {texts.leaveEmpty} <input name="homepage" tabindex={-1} autocomplete="off" />
          </label>
        </p>
        <FoundParts {...props} />
        <Recorded texts={texts} lang={lang} />
        {live?.phase === 'waiting' && (
          <p class="note" role="status">
            {live.waitsFor}
          </p>
        )}
        <p class="actions">
          <button type="submit" class="button" aria-disabled={live?.phase === 'sending'}>
            {live?.phase === 'sending' ? texts.sending : live?.phase === 'waiting' ? texts.again : texts.send}
          </button>
        </p>
      </form>
    </>
  );
}

/** What was found: by the script while somebody writes, or by the server in what was posted. */
function FoundParts({ texts, written, problem, live }: SuggestFormProps & { readonly live?: Live }) {
  if (live) {
    return (
      <div aria-live="polite">
        {live.found.length > 0 && (
          <Found texts={texts} text={live.text} found={live.found}>
            <p>
              <button type="button" class="button plain" onClick={live.onReplace}>
                {texts.replace}
              </button>
            </p>
          </Found>
        )}
      </div>
    );
  }
  const { text = '' } = written;
  const found = problem?.found ?? [];
  if (found.length === 0) return null;
  return (
    <Found texts={texts} text={text} found={found}>
      <p class="quote">
        <Marked text={text} found={found} />
      </p>
      <label class="choice">
        <input type="checkbox" name="redact" value="yes" />
        <span>{texts.replaceAll}</span>
      </label>
    </Found>
  );
}
