import { inZone } from '../../../shared/domain/zonedTime.ts';
import type { PublicSummary } from '../../../shared/model/Session.ts';
import { dayInWords, dayWithoutYear } from '../../parts/dates.ts';
import { Place } from '../../parts/Place.tsx';
import { Section } from '../../parts/Section.tsx';
import { Status } from '../../parts/Status.tsx';
import { When } from '../../parts/When.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { Loaded } from '../Loaded.tsx';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { todayTexts } from './Today.texts.ts';

/** How many of the last meetings are asked for how they went, and how many for what was done about their topics. */
const [recordsOf, outcomesOf] = [3, 6];

/** What waits, each with the way to where it is settled; and the next meeting. */
export function TodayView() {
  const { client, series, lang } = useDesk();
  const [texts, words] = [useTexts(todayTexts), useTexts(deskTexts)];
  useTitle(words.today);
  const read = useRead(async () => {
    const query = { series: series.id };
    const [insights, upcoming, past] = await Promise.all([
      client.getInsights({ query }),
      client.listSessions({ query }),
      client.listSessions({ query: { ...query, when: 'past', limit: String(outcomesOf) } }),
    ]);
    const held = past.body.sessions.filter(({ status }) => status === 'scheduled');
    const agendas = await Promise.all(held.map(({ id }) => client.getSession({ params: { id } })));
    return {
      waiting: insights.body.inbox.received,
      isMore: insights.body.capped.includes('received'),
      planned: upcoming.body.sessions.filter(({ status }) => status === 'scheduled'),
      next: upcoming.body.sessions[0],
      withoutRecord: held
        .slice(0, recordsOf)
        .filter(({ id }) => insights.body.sessions.some((each) => each.id === id && each.visitors === null)),
      withoutOutcome: agendas
        .map(({ body }) => ({ ...body, open: body.topics.filter(({ outcome }) => !outcome).length }))
        .filter(({ open }) => open > 0),
    };
  }, [series.id]);
  const dayOf = ({ startsAt }: Pick<PublicSummary, 'startsAt'>) => dayWithoutYear(startsAt, lang);
  return (
    <>
      <h1>
        {words.today} <span class="quarter">{series.quarter}</span>
      </h1>
      <Loaded read={read}>
        {({ waiting, isMore, planned, next, withoutRecord, withoutOutcome }) => {
          const tasks: readonly (readonly [string, string])[] = [
            ...(waiting > 0 ? [['/desk/inbox', texts.suggestions(waiting, isMore)] as const] : []),
            ...planned
              .filter(({ dateConfirmed }) => !dateConfirmed)
              .map((each) => [`/desk/sessions/${each.id}`, texts.confirm(dayOf(each))] as const),
            ...planned
              .filter(({ venue }) => !venue)
              .map((each) => [`/desk/sessions/${each.id}#venue`, texts.venue(dayOf(each))] as const),
            ...withoutRecord.map(
              (each) =>
                [`/desk/sessions/${each.id}/record`, texts.record(dayInWords(each.startsAt, lang))] as const,
            ),
            ...withoutOutcome.map(
              (each) =>
                [
                  `/desk/sessions/${each.id}#agenda`,
                  texts.outcomes(each.open, dayInWords(each.startsAt, lang)),
                ] as const,
            ),
          ];
          return (
            <>
              <Section id="waits" title={texts.waits}>
                {planned.length === 0 && (
                  <p class="alert">
                    <strong>{texts.nothingPlanned}</strong> <a href="/desk/sessions">{texts.planIt}</a>
                  </p>
                )}
                {tasks.length === 0 && planned.length > 0 && <p class="note">{texts.nothingWaits}</p>}
                <ul class="tasks">
                  {tasks.map(([to, label]) => (
                    <li key={to}>
                      <a href={to}>{label}</a>
                    </li>
                  ))}
                </ul>
                <p class="hint">{texts.tomorrow}</p>
              </Section>
              {next && (
                <Section id="next" title={texts.next}>
                  <Status session={next} lang={lang} now={inZone(Date.now(), next.timeZone)} />
                  <div class="card">
                    <div>
                      <When session={next} lang={lang} now={inZone(Date.now(), next.timeZone)} />
                      <Place venue={next.venue} lang={lang} />
                      <p class="tools">
                        <a class="button" href={`/desk/sessions/${next.id}`}>
                          {texts.edit}
                        </a>
                        <a href={`/${lang}/sessions/${next.id}`} target="_blank" rel="noreferrer">
                          {texts.seen}
                        </a>
                      </p>
                    </div>
                  </div>
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
