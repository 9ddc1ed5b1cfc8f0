import { inZone } from '../../../shared/domain/zonedTime.ts';
import type { ShownEdit } from '../../../shared/model/Edit.ts';
import type { Localized } from '../../../shared/model/Localized.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords } from '../../parts/dates.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { type HistoryContext, type HistoryRow, historyRows } from '../historyRows.ts';
import { Loaded } from '../Loaded.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { historyTexts } from './History.texts.ts';

/** A page of a history, and what its words are looked up in. */
interface HistoryPage extends Pick<HistoryContext, 'subjects' | 'sessions'> {
  readonly edits: readonly ShownEdit[];
  readonly next?: string | undefined;
  /** What it is the history of, in words. */
  readonly about: string;
  /** In which times are said. */
  readonly timeZone: string;
}

interface HistoryProps {
  readonly read: (cursor?: string) => Promise<HistoryPage>;
  /** What `read` depends on. */
  readonly of: readonly unknown[];
  readonly lead: string;
  readonly back: { readonly to: string; readonly label: string };
}

/** Who changed what, and when, the latest first; older ones by a click. */
export function History({ read, of, lead, back }: HistoryProps) {
  const texts = useTexts(historyTexts);
  useTitle(texts.title);
  const first = useRead(() => read(), of);
  return (
    <>
      <p class="back">
        <a href={back.to}>← {back.label}</a>
      </p>
      <h1>
        {texts.title} {first.state === 'read' && <span class="quarter">{first.value.about}</span>}
      </h1>
      <p class="hint">{lead}</p>
      <Loaded read={first}>
        {(page) =>
          page.edits.length === 0 ? <p class="note">{texts.empty}</p> : <Page page={page} read={read} />
        }
      </Loaded>
    </>
  );
}

function Page({ page, read }: { page: HistoryPage; read: HistoryProps['read'] }) {
  const texts = useTexts(historyTexts);
  return (
    <>
      <ol class="rows history">
        {page.edits.map((edit, i) => (
          <Edit key={`${edit.at} ${i}`} edit={edit} page={page} />
        ))}
      </ol>
      {page.next && (
        <ShowMore key={page.next} label={texts.more} load={() => read(page.next)}>
          {(next) => <Page page={next} read={read} />}
        </ShowMore>
      )}
    </>
  );
}

function Edit({ edit, page }: { edit: ShownEdit; page: HistoryPage }) {
  const { lang } = useDesk();
  const texts = useTexts(historyTexts);
  const { at, by, operation, changes } = edit;
  const here = inZone(at, page.timeZone);
  const context = { lang, ...page, titles: titlesIn(page) };
  const isNew = operation === 'addSession' || operation === 'addSeries';
  return (
    <li>
      <h2>
        <time datetime={at}>
          {capital(dayInWords(here, lang))}, {here.slice(11, 16)}
        </time>
      </h2>
      <p>
        <strong>{by}</strong> {texts.operations[operation] ?? operation}
      </p>
      <dl>
        {changes
          .flatMap((change) => historyRows(change, context))
          .map(({ key, label, before, after }) => (
            <div key={`${label} ${key}`}>
              <dt>{label}</dt>
              {!isNew && (
                <dd class="before">
                  <Value label={texts.before}>{before}</Value>
                </dd>
              )}
              <dd>
                <Value label={isNew ? null : texts.after}>{after}</Value>
              </dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

function Value({ label, children: words }: { label: string | null; children: HistoryRow['before'] }) {
  const { lang } = useDesk();
  const texts = useTexts(historyTexts);
  return (
    <>
      {label && <span class="which">{label} </span>}
      {words ? (
        <span class="text" {...(words.lang && words.lang !== lang && { lang: words.lang })}>
          {words.text}
        </span>
      ) : (
        <em>{texts.nothing}</em>
      )}
    </>
  );
}

/** What topics are, or were, called: as they are now, else as the latest edit has them. */
function titlesIn({ edits, sessions }: HistoryPage): Map<string, Localized> {
  const lists = edits
    .flatMap(({ changes }) => changes.filter(({ field }) => field === 'topics'))
    .flatMap(({ before, after }) => [after, before])
    .reverse() as ({ id: string; title: Localized }[] | null)[]; // the agenda, as it was recorded
  const now: readonly (readonly { id: string; title: Localized }[])[] = sessions.map(({ topics }) => topics);
  const topics = [...lists, ...now].flatMap((list) => list ?? []);
  return new Map(topics.map(({ id, title }) => [id, title]));
}
