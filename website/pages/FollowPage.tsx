import type { Language } from '../../shared/model/languages.ts';
import type { SuggestionStatus } from '../../shared/model/Suggestion.ts';
import { assets } from '../assets.ts';
import { dayInWords } from '../parts/dates.ts';
import { ErrorSummary, type FormError } from '../parts/ErrorSummary.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { Layout } from '../parts/Layout.tsx';
import { QuickExit } from '../parts/QuickExit.tsx';
import { Section } from '../parts/Section.tsx';
import { followTexts } from './FollowPage.texts.ts';

/** What the holder of a receipt sees. */
interface FollowedSuggestion {
  readonly text: string | null;
  readonly language: Language;
  /** The meeting whose topic it counts for, else the one that it was sent for. */
  readonly session: string | null;
  readonly status: SuggestionStatus;
  readonly reply: string | null;
  readonly receivedOn: string;
  readonly expiresOn: string;
}

/** What the page has to say. */
export type FollowState =
  | { readonly shows: 'form' }
  | { readonly shows: 'mistyped' | 'unavailable'; readonly typed: string }
  | { readonly shows: 'unknown' | 'withdrawn' }
  | { readonly shows: 'suggestion'; readonly receipt: string; readonly suggestion: FollowedSuggestion };

interface FollowPageProps {
  readonly lang: Language;
  readonly site: string;
  readonly state: FollowState;
}

/** What became of a suggestion, for who has its receipt, and the way to take it back. */
export function FollowPage({ lang, site, state }: FollowPageProps) {
  const texts = followTexts[lang];
  const heading = headingOf(state, lang);
  return (
    <Layout
      lang={lang}
      site={site}
      path="/follow"
      title={`${heading} – Op e Kaffi`}
      description={texts.description}
      head={<script type="module" src={assets.leave} />}
    >
      <QuickExit lang={lang} />
      <h1>{heading}</h1>
      {state.shows === 'suggestion' ? (
        <Followed lang={lang} receipt={state.receipt} suggestion={state.suggestion} />
      ) : (
        <Ask lang={lang} state={state} />
      )}
    </Layout>
  );
}

function headingOf(state: FollowState, lang: Language): string {
  const texts = followTexts[lang];
  if (state.shows === 'unknown') return texts.unknown;
  if (state.shows === 'withdrawn') return texts.takenBack;
  return state.shows === 'suggestion' ? texts.result : texts.title;
}

function Ask({ lang, state }: { lang: Language; state: Exclude<FollowState, { shows: 'suggestion' }> }) {
  const texts = followTexts[lang];
  const typed = 'typed' in state ? state.typed : '';
  const errors = errorsOf(state, lang);
  return (
    <>
      {state.shows === 'unknown' && (
        <>
          <p class="lead">{texts.unknownMeans}</p>
          <p>
            <a href={`/${lang}/suggest`}>{texts.sendAnew}</a>
          </p>
        </>
      )}
      {state.shows === 'withdrawn' && <p class="lead">{texts.takenBackMeans}</p>}
      {errors.length > 0 && <ErrorSummary title={texts.problem} errors={errors} />}
      <form method="post" action={`/${lang}/follow`} noValidate autocomplete="off">
        {state.shows === 'form' && <p class="lead">{texts.intro}</p>}
        <label class="label" for="receipt">
          {texts.receipt}
        </label>
        <p class="hint" id="receipt-hint">
          {texts.hint}
        </p>
        <FieldError field="receipt" errors={errors} />
        <input
          class="code"
          id="receipt"
          name="receipt"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`receipt-hint${state.shows === 'mistyped' ? ' receipt-error' : ''}`}
          aria-invalid={state.shows === 'mistyped' ? 'true' : undefined}
          value={typed}
        />
        <p class="actions">
          <button type="submit" class="button">
            {texts.show}
          </button>
        </p>
      </form>
    </>
  );
}

function errorsOf(state: FollowState, lang: Language): FormError[] {
  const texts = followTexts[lang];
  if (state.shows === 'unavailable') return [{ text: texts.unavailable }];
  if (state.shows !== 'mistyped') return [];
  return [{ field: 'receipt', text: state.typed ? texts.mistyped : texts.missing }];
}

interface FollowedProps {
  readonly lang: Language;
  readonly receipt: string;
  readonly suggestion: FollowedSuggestion;
}

function Followed({ lang, receipt, suggestion }: FollowedProps) {
  const texts = followTexts[lang];
  const { status, reply, text, language, session, receivedOn, expiresOn } = suggestion;
  const { name, means } = texts.status[status];
  const spoken = language === lang ? {} : { lang: language };
  return (
    <>
      <div class="card status">
        <div>
          <h2>{name}</h2>
          <p>{means}</p>
        </div>
      </div>
      {reply && (
        <Section id="reply" title={texts.reply}>
          {/* Officers answer in the language that they were written to in, as far as anybody knows. */}
          <p class="quote" {...spoken}>
            {reply}
          </p>
        </Section>
      )}
      <Section id="words" title={texts.yourWords}>
        {text ? (
          <p class="quote" {...spoken}>
            {text}
          </p>
        ) : (
          <p>{texts.meToo}</p>
        )}
        <dl class="days">
          <dt>{texts.sentOn}</dt>
          <dd>{dayInWords(receivedOn, lang)}</dd>
          <dt>{texts.expiresOn}</dt>
          <dd>{dayInWords(expiresOn, lang)}</dd>
        </dl>
        {session && (
          <p>
            <a href={`/${lang}/sessions/${session}`}>{texts.meeting}</a>
          </p>
        )}
      </Section>
      <details class="withdraw">
        <summary>{texts.takeBack}</summary>
        <form method="post" action={`/${lang}/follow`} autocomplete="off">
          <p>
            <strong>{texts.question}</strong>
          </p>
          <ul>
            {texts.stays.map((entry) => (
              <li>{entry}</li>
            ))}
          </ul>
          <input type="hidden" name="receipt" value={receipt} />
          <p class="actions">
            <button type="submit" class="button" name="withdraw" value="yes">
              {texts.yes}
            </button>
          </p>
        </form>
      </details>
      <p>
        <a href={`/${lang}/follow`}>{texts.another}</a>
      </p>
    </>
  );
}
