import { capital } from '../../parts/capital.ts';
import { dayInWords, hoursInWords } from '../../parts/dates.ts';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { Loaded } from '../Loaded.tsx';
import { ruleInWords } from '../ruleInWords.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { seriesTexts } from './Series.texts.ts';

/** All series: when each meets, what comes next, and whether it is paused or closed. */
export function SeriesListView() {
  const { client, lang, person, allSeries } = useDesk();
  const [texts, words] = [useTexts(seriesTexts), useTexts(deskTexts)];
  useTitle(texts.list);
  const read = useRead(
    async () => {
      const { body } = await client.listSeries({ query: { closed: 'include' } });
      return Promise.all(
        body.series.map(async ({ id }) => {
          const [series, upcoming] = await Promise.all([
            client.getSeries({ params: { id } }),
            client.listSessions({ query: { series: id, when: 'upcoming', limit: '3' } }),
          ]);
          return { series: series.body, sessions: upcoming.body.sessions };
        }),
      );
    },
    allSeries.map(({ id }) => id),
  );
  return (
    <>
      <h1>{texts.list}</h1>
      {person.isCoordinator ? (
        <p>
          <a class="button" href="/desk/series/new">
            {texts.add}
          </a>
        </p>
      ) : (
        <p class="note">{texts.readOnly}</p>
      )}
      <Loaded read={read}>
        {(all) => (
          <>
            {all.length === 0 && <p class="note">{words.noSeries}</p>}
            <ul class="rows">
              {all.map(({ series, sessions }) => {
                const { id, quarter, recurrence, paused, closed } = series;
                const { rule, startTime, endTime } = recurrence;
                const hours = hoursInWords(`2000-01-01T${startTime}`, `2000-01-01T${endTime}`, lang);
                const links = [
                  [`/desk/series/${id}`, person.isCoordinator ? texts.edit : texts.read],
                  ...(person.isCoordinator ? [[`/desk/series/${id}/history`, texts.history]] : []),
                ] as const;
                return (
                  <li key={id}>
                    <p class="name">
                      <a href={`/desk/series/${id}`}>{quarter}</a>
                    </p>
                    <p>
                      {capital(ruleInWords(rule, lang))}, {hours}
                    </p>
                    <p class="tags">
                      {paused && <strong class="tag">{texts.paused}</strong>}
                      {closed && <strong class="tag">{texts.closed}</strong>}
                    </p>
                    {sessions.length === 0 && <p>{texts.none}</p>}
                    {sessions.length > 0 && (
                      <>
                        <p>{texts.upcoming}:</p>
                        <ul class="links">
                          {sessions.map(({ id: session, startsAt }) => (
                            <li key={session}>
                              <a href={`/desk/sessions/${session}`}>{dayInWords(startsAt, lang)}</a>
                            </li>
                          ))}
                        </ul>
                      </>
                    )}
                    <ul class="links">
                      {links.map(([to, label]) => (
                        <li key={to}>
                          <a href={to}>
                            {label}
                            <span class="unseen">: {quarter}</span>
                          </a>
                        </li>
                      ))}
                    </ul>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </Loaded>
    </>
  );
}
