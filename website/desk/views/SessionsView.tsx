import type { PublicSummary } from '../../../shared/model/Session.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords, hoursInWords } from '../../parts/dates.ts';
import { meetingTexts } from '../../parts/Meeting.texts.ts';
import { Said } from '../../parts/Said.tsx';
import { Section } from '../../parts/Section.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { Loaded } from '../Loaded.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { sessionsTexts } from './Sessions.texts.ts';

/** The meetings of a series: those to come, and the past ones, latest first. */
export function SessionsView() {
  const { client, series, person } = useDesk();
  const [texts, words] = [useTexts(sessionsTexts), useTexts(deskTexts)];
  useTitle(words.sessions);
  const read = useRead(async () => {
    const [upcoming, past] = await Promise.all(
      (['upcoming', 'past'] as const).map((when) =>
        client.listSessions({ query: { series: series.id, when, limit: '24' } }),
      ),
    );
    return { upcoming: upcoming?.body.sessions ?? [], past: past?.body ?? { sessions: [] } };
  }, [series.id]);
  return (
    <>
      <h1>
        {words.sessions} <span class="quarter">{series.quarter}</span>
      </h1>
      {person.isCoordinator && (
        <p>
          <a class="button" href="/desk/add-session">
            {texts.add}
          </a>
        </p>
      )}
      <Loaded read={read}>
        {({ upcoming, past }) => (
          <>
            <Section id="coming" title={texts.coming}>
              {upcoming.length === 0 && <p class="note">{texts.none}</p>}
              <List sessions={upcoming} isPast={false} />
            </Section>
            <Section id="past" title={texts.past}>
              {past.sessions.length === 0 && <p>{texts.nonePast}</p>}
              <Past page={past} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

function List({ sessions, isPast }: { sessions: readonly PublicSummary[]; isPast: boolean }) {
  const { lang } = useDesk();
  const texts = useTexts(sessionsTexts);
  return (
    <ul class="rows">
      {sessions.map((session) => {
        const { id, startsAt, endsAt, edition, venue, theme, dateConfirmed, status } = session;
        const isCancelled = status === 'cancelled';
        const links = [
          [`/desk/sessions/${id}`, texts.edit],
          ...(isPast && !isCancelled ? [[`/desk/sessions/${id}/record`, texts.record]] : []),
          ...(isPast ? [] : [[`/desk/sessions/${id}/agenda`, texts.agendaToPrint]]),
          ...(isPast ? [] : [[`/${lang}/sessions/${id}/poster`, texts.poster]]),
          [`/desk/sessions/${id}/history`, texts.history],
        ] as const;
        return (
          <li key={id}>
            <p class="name">
              <a href={`/desk/sessions/${id}`}>{capital(dayInWords(startsAt, lang))}</a>,{' '}
              {hoursInWords(startsAt, endsAt, lang)}
            </p>
            <p>
              {meetingTexts[lang].edition(edition)}
              {venue && ` · ${venue.name}`}
              {theme && (
                <>
                  {' · '}
                  <Said text={theme} lang={lang} />
                </>
              )}
            </p>
            <p class="tags">
              {isCancelled && <strong class="tag">{texts.cancelled}</strong>}
              {!isPast && !isCancelled && !venue && <strong class="tag">{texts.noVenue}</strong>}
              {!isPast && !isCancelled && !dateConfirmed && <strong class="tag">{texts.unconfirmed}</strong>}
            </p>
            <ul class="links">
              {links.map(([to, label]) => (
                <li key={to}>
                  <a href={to}>
                    {label}
                    <span class="unseen">: {dayInWords(startsAt, lang)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** A page of past meetings, and what leads to the next. */
function Past({ page }: { page: { sessions: readonly PublicSummary[]; next?: string | undefined } }) {
  const { client, series } = useDesk();
  const texts = useTexts(sessionsTexts);
  const query = { series: series.id, when: 'past', limit: '24' } as const;
  return (
    <>
      <List sessions={page.sessions} isPast />
      {page.next && (
        <ShowMore
          key={page.next}
          label={texts.more}
          load={() => client.listSessions({ query: { ...query, cursor: page.next } })}
        >
          {({ body }) => <Past page={body} />}
        </ShowMore>
      )}
    </>
  );
}
