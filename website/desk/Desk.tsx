import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { exec, LocationProvider, useLocation } from 'preact-iso/router';
import { createClient } from '../../shared/contract/client.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import { askBeforeLeaving } from '../parts/askBeforeLeaving.ts';
import { fill } from '../parts/fill.ts';
import { layoutTexts } from '../parts/Layout.texts.ts';
import { Logo } from '../parts/Logo.tsx';
import { deskTexts } from './Desk.texts.ts';
import { DeskContext } from './DeskContext.ts';
import { allDrafts, keepDrafts, onDrafts } from './drafts.ts';
import { Failure } from './Failure.tsx';
import { failureWords } from './failureWords.ts';
import { LoadedView } from './LoadedView.tsx';
import { routes } from './routes.ts';
import type { SignIn } from './signIn.ts';
import { useRead } from './useRead.ts';

interface DeskProps {
  readonly signIn: SignIn;
  /** Calls that when the sign-in has ended. Returns what stops it. */
  readonly onEnd: (listener: () => void) => () => void;
  readonly base: string;
  /** The deployment's own series. */
  readonly ownSeries: string;
  readonly contact: string | null;
  readonly firstLanguage: Language;
  /** Whether coming back from the sign-in page failed. */
  readonly hasFailed: boolean;
}

const [languageStore, seriesStore] = ['op-e-kaffi-language', 'op-e-kaffi-series'];

/** The officers' desk: who is there, what there is to do, and one view at a time. */
export function Desk(props: DeskProps) {
  const [lang, setLang] = useState(
    () => LANGUAGES.find((each) => each === sessionStorage.getItem(languageStore)) ?? props.firstLanguage,
  );
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const chooseLanguage = (chosen: Language) => {
    sessionStorage.setItem(languageStore, chosen);
    setLang(chosen);
  };
  return (
    <LocationProvider scope="/desk">
      <Shell {...props} lang={lang} chooseLanguage={chooseLanguage} />
    </LocationProvider>
  );
}

interface ShellProps extends DeskProps {
  readonly lang: Language;
  readonly chooseLanguage: (lang: Language) => void;
}

function Shell({ signIn, onEnd, base, ownSeries, contact, hasFailed, lang, chooseLanguage }: ShellProps) {
  const texts = deskTexts[lang];
  const { url, path, query } = useLocation();
  const [hasEnded, setEnded] = useState(false);
  const [problem, setProblem] = useState<string | null>(hasFailed ? texts.signInFailed : null);
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onDrafts(() => look(null as never)), []);
  useEffect(() => onEnd(() => setEnded(true)), []);
  const person = useMemo(() => signIn.person(), []);
  const drafts = allDrafts();
  const hasDrafts = drafts.length > 0;
  const elsewhere = drafts.filter(({ address }) => address.split('?')[0] !== path);
  useEffect(() => (hasDrafts ? askBeforeLeaving() : undefined), [hasDrafts]);

  const client = useMemo(
    () =>
      createClient({
        base,
        token: signIn.token,
        async fetch(...given) {
          const response = await fetch(...given);
          if (response.status === 401) signIn.refused();
          return response;
        },
      }),
    [],
  );
  const list = useRead(async () => (person?.isOfficer ? (await client.listSeries()).body.series : []), []);
  const [seriesId, setSeriesId] = useState(() => sessionStorage.getItem(seriesStore) ?? ownSeries);

  const begin = () => {
    keepDrafts();
    dispatchEvent(new Event('leave')); // nothing is lost by it: no question
    signIn.begin(url).catch((error: unknown) => setProblem(failureWords(error, texts)));
  };
  const leave = () => {
    if (hasDrafts && !confirm(texts.unsavedLeave)) return;
    dispatchEvent(new Event('leave'));
    signIn.leave().catch((error: unknown) => setProblem(failureWords(error, texts)));
  };

  const allSeries = list.state === 'read' ? list.value : [];
  const series =
    allSeries.find(({ id }) => id === seriesId) ??
    allSeries.find(({ id }) => id === ownSeries) ??
    allSeries[0];
  const found = Object.entries(routes).flatMap(([route, load]) => {
    const matches = exec(path, route, {} as never) as { params: Record<string, string> } | undefined;
    return matches ? [{ load, params: matches.params }] : [];
  })[0];

  const body = () => {
    if (!person) {
      return (
        <>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.signInWhy}</p>
          <p>
            <button type="button" class="button" onClick={begin}>
              {texts.signIn}
            </button>
          </p>
        </>
      );
    }
    if (!person.isOfficer) {
      return (
        <>
          <h1>{texts.title}</h1>
          <div class="alert">
            <p>
              <strong>{texts.noRights}</strong>
            </p>
            <p>
              {texts.noRightsWhom} {contact}
            </p>
          </div>
        </>
      );
    }
    if (list.state === 'reading') return <p role="status">{texts.loading}</p>;
    if (list.state === 'failed') {
      return <Failure words={failureWords(list.error, texts)} again={texts.again} retry={list.again} />;
    }
    const isOfAll = path.startsWith('/desk/series'); // views of series do not go with the chosen one
    if (!series && !isOfAll) return <p class="note">{texts.noSeries}</p>;
    const current = series ?? { id: '', name: {}, quarter: '' };
    return (
      <DeskContext.Provider
        value={{ lang, client, person, series: current, allSeries, rereadSeries: list.again }}
      >
        {found ? (
          <LoadedView
            key={isOfAll ? path : `${path} ${current.id}`}
            load={found.load}
            params={found.params}
            query={query}
          />
        ) : (
          <>
            <h1>{texts.nowhere}</h1>
            <p>
              <a href="/desk">{texts.backToToday}</a>
            </p>
          </>
        )}
      </DeskContext.Provider>
    );
  };

  const menu = [
    ['/desk', texts.today],
    ['/desk/inbox', texts.inbox],
    ['/desk/sessions', texts.sessions],
    ['/desk/insights', texts.insights],
    ...(person?.isCoordinator ? [['/desk/series', texts.series]] : []),
    ['/desk/help', texts.help],
  ] as const;

  return (
    <>
      <a class="skip" href="#content">
        {texts.skip}
      </a>
      <header class="top">
        <a class="brand" href="/desk">
          <Logo />
          <span>
            <strong>Op e Kaffi</strong> {texts.title}
          </span>
        </a>
        <div class="settings">
          {allSeries.length > 1 && (
            <label>
              {texts.quarter}{' '}
              <select
                value={series?.id ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  sessionStorage.setItem(seriesStore, value);
                  setSeriesId(value);
                }}
              >
                {allSeries.map(({ id, quarter }) => (
                  <option key={id} value={id}>
                    {quarter}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {texts.language}{' '}
            <select
              value={lang}
              onChange={({ currentTarget: { value } }) =>
                chooseLanguage(LANGUAGES.find((each) => each === value) ?? lang)
              }
            >
              {LANGUAGES.map((each) => (
                <option key={each} value={each} lang={each}>
                  {layoutTexts[each].language}
                </option>
              ))}
            </select>
          </label>
          {person && (
            <button type="button" class="link" onClick={leave}>
              {texts.signOut}
              <span class="unseen">, {fill(texts.signedInAs, { name: person.name })}</span>
            </button>
          )}
        </div>
        {person?.isOfficer && (
          <nav class="menu" aria-label={texts.navigation}>
            <ul>
              {menu.map(([to, label]) => (
                <li key={to}>
                  <a href={to} {...(isIn(path, to) && { 'aria-current': 'page' })}>
                    {label}
                  </a>
                </li>
              ))}
              <li>
                <a href={`/${lang}`} target="_blank" rel="noreferrer">
                  {texts.website}
                </a>
              </li>
            </ul>
          </nav>
        )}
      </header>
      {elsewhere.length > 0 && (
        <aside class="unsaved" aria-label={texts.unsaved}>
          <p>{texts.unsaved}</p>
          <ul>
            {elsewhere.map(({ key, label, address }) => (
              <li key={key}>
                <a href={address}>{label}</a>
              </li>
            ))}
          </ul>
        </aside>
      )}
      <main id="content" tabindex={-1}>
        {problem !== null && (
          <p class="alert" role="alert">
            {problem}
          </p>
        )}
        {hasEnded && (
          <div class="alert ended" role="alert">
            <p>
              <strong>{texts.endedTitle}</strong>
            </p>
            <p>{texts.endedKept}</p>
            <button type="button" class="button" onClick={begin}>
              {texts.signIn}
            </button>
          </div>
        )}
        {body()}
      </main>
    </>
  );
}

/** Whether an address lies below an entry of the menu. */
function isIn(path: string, to: string): boolean {
  return path === to || (to !== '/desk' && path.startsWith(`${to}/`));
}
