import { useEffect, useRef, useState } from 'preact/hooks';
import type { InboxSuggestion } from '../../../shared/model/Suggestion.ts';
import { dayInWords } from '../../parts/dates.ts';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { decisionKey } from '../decisionKey.ts';
import { type DiscardJob, discardEach } from '../discarding.ts';
import { allDrafts, dropDraft } from '../drafts.ts';
import { failureWords } from '../failureWords.ts';
import { inboxFilter } from '../inboxFilter.ts';
import { Loaded } from '../Loaded.tsx';
import type { ViewProps } from '../routes.ts';
import { sameWords } from '../sameWords.ts';
import { useMeetings } from '../useMeetings.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import { DiscardMany } from './DiscardMany.tsx';
import { GoneReply } from './GoneReply.tsx';
import { inboxTexts } from './Inbox.texts.ts';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { todayTexts } from './Today.texts.ts';

interface Page {
  readonly suggestions: readonly InboxSuggestion[];
  readonly next?: string | undefined;
}

/** How many different texts a question before discarding shows. */
const QUOTES = 3;

/** What residents sent, and what becomes of it. */
export function InboxView({ query }: ViewProps) {
  const { client, series, lang } = useDesk();
  const [texts, words, today] = [useTexts(inboxTexts), useTexts(deskTexts), useTexts(todayTexts)];
  useTitle(words.inbox);
  const meetings = useMeetings();
  const filter = inboxFilter(query);
  const name = JSON.stringify(filter);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [alike, setAlike] = useState<{ item: InboxSuggestion } | null>(null);
  const [job, setJob] = useState<DiscardJob | null>(null);
  const [problem, setProblem] = useState('');
  const [isLoading, setLoading] = useState(false);
  const list = async (cursor?: string): Promise<Page> =>
    (await client.listSuggestions({ query: { series: series.id, ...filter, cursor } })).body;
  const read = useRead(() => list(), [series.id, filter]);
  // Answers to several things may come in any order: each changes what is there by then.
  const page = useRef<Page>({ suggestions: [] });
  if (read.state === 'read') page.current = read.value;
  const change = (by: (before: Page) => Page) => {
    page.current = by(page.current);
    if (read.state === 'read') read.set(page.current);
  };
  useEffect(() => {
    setTicked(new Set());
    setAlike(null);
    setProblem('');
  }, [name]);

  const hold = (item: InboxSuggestion) =>
    change(({ suggestions, next }) => ({
      suggestions: suggestions.map((each) => (each.id === item.id ? item : each)),
      next,
    }));
  const lose = (id: string) => setGone((before) => new Set([...before, id]));
  const tick = (ids: readonly string[], isTicked: boolean) =>
    setTicked((before) => {
      const others = [...before].filter((id) => !ids.includes(id));
      return new Set(isTicked ? [...others, ...ids] : others);
    });
  const showMore = async () => {
    if (isLoading) return;
    setLoading(true);
    setProblem('');
    try {
      const more = await list(page.current.next);
      const [first] = more.suggestions;
      change(({ suggestions }) => {
        const known = new Set(suggestions.map(({ id }) => id));
        const added = more.suggestions.filter(({ id }) => !known.has(id));
        return { suggestions: [...suggestions, ...added], next: more.next };
      });
      setTimeout(() => document.getElementById(`s-${first?.id}`)?.focus());
    } catch (error) {
      setProblem(failureWords(error, words));
    } finally {
      setLoading(false);
    }
  };
  const discard = (items: readonly InboxSuggestion[]) => {
    const said = sameWords(items);
    setJob({
      lines: said
        .slice(0, QUOTES)
        .map(({ suggestions }) => suggestions)
        .map(([first, ...others]) =>
          first
            ? `${texts.kinds[first.kind]}, ${dayInWords(first.receivedOn, lang)}${others.length > 0 ? ` (${others.length + 1})` : ''}`
            : '',
        ),
      quotes: said.slice(0, QUOTES).flatMap(({ suggestions: [first] }) => (first?.text ? [first] : [])),
      total: items.length,
      isMore: false,
      next: discardEach(
        client,
        items.map(({ id }) => id),
      ),
    });
  };

  return (
    <>
      <h1>
        {words.inbox} <span class="quarter">{series.quarter}</span>
      </h1>
      <p class="note">
        {today.tomorrow} {texts.nobody}
      </p>
      <InboxFilters filter={filter} meetings={meetings} />
      <Loaded read={read}>
        {({ suggestions, next }) => {
          const isInbox = filter.status === 'received';
          const waiting = suggestions.filter(({ id, status }) => status === 'received' && !gone.has(id));
          const chosen = waiting.filter(({ id }) => ticked.has(id));
          const shown = new Set(
            sameWords(suggestions).flatMap((same) => [
              `all-${same.id}`,
              ...same.suggestions.map(({ id }) => id),
            ]),
          );
          const begun = allDrafts().filter(
            ({ key }) =>
              key.startsWith(decisionKey('')) && ![...shown].some((entry) => key === decisionKey(entry)),
          );
          return (
            <>
              {begun.length > 0 && (
                <section class="alert" aria-label={texts.begun}>
                  <p>
                    <strong>{texts.begun}</strong>
                  </p>
                  {begun.map(({ key, label, address }) => (
                    <details key={key}>
                      <summary>{label}</summary>
                      <p>
                        <a href={address}>{words.inbox}</a>
                      </p>
                      <GoneReply draftKey={key} onThrowAway={() => dropDraft(key)} />
                    </details>
                  ))}
                </section>
              )}
              {isInbox && suggestions.length > 0 && (
                <DiscardMany items={suggestions} meetings={meetings} alike={alike} onAsk={setJob} />
              )}
              {suggestions.length === 0 && <p class="lead">{isInbox ? texts.noneWaits : texts.none}</p>}
              {suggestions.length > 0 && (
                <InboxList
                  key={name}
                  isInbox={isInbox}
                  items={suggestions}
                  gone={gone}
                  meetings={meetings}
                  ticked={ticked}
                  tick={tick}
                  discard={discard}
                  discardAlike={(item) => setAlike({ item })}
                  hold={hold}
                  lose={lose}
                />
              )}
              {problem && (
                <p class="error" role="alert">
                  {problem}
                </p>
              )}
              {next && (
                <button type="button" class="button plain" disabled={isLoading} onClick={showMore}>
                  {isLoading ? words.loading : texts.more}
                </button>
              )}
              {waiting.length > 0 && (
                <div class={chosen.length > 0 ? 'ticks some' : 'ticks'}>
                  <p role="status">{chosen.length > 0 && texts.ticked(chosen.length)}</p>
                  {chosen.length > 0 && (
                    <button type="button" class="chip" onClick={() => discard(chosen)}>
                      {texts.discardTicked}
                    </button>
                  )}
                  {chosen.length > 0 && (
                    <button type="button" class="chip" onClick={() => setTicked(new Set())}>
                      {texts.untick}
                    </button>
                  )}
                  {chosen.length < waiting.length && (
                    <button
                      type="button"
                      class="chip"
                      onClick={() =>
                        tick(
                          waiting.map(({ id }) => id),
                          true,
                        )
                      }
                    >
                      {texts.tickAll}
                    </button>
                  )}
                </div>
              )}
            </>
          );
        }}
      </Loaded>
      {job && (
        <DiscardDialog
          job={job}
          onClose={(discarded) => {
            setJob(null);
            if (discarded === 0) return;
            setTicked(new Set());
            read.again();
          }}
        />
      )}
    </>
  );
}
