import { capital } from '../../parts/capital.ts';
import { dayInWords, hoursInWords } from '../../parts/dates.ts';
import { Said, SaidAtLength } from '../../parts/Said.tsx';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { Loaded } from '../Loaded.tsx';
import type { ViewProps } from '../routes.ts';
import { ruleInWords } from '../ruleInWords.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { seriesTexts } from './Series.texts.ts';
import { SeriesClosing } from './SeriesClosing.tsx';
import { SeriesDates } from './SeriesDates.tsx';
import { type HeldSeries, SeriesForm } from './SeriesForm.tsx';

/** One series: coordinators change it, other officers read it. */
export function SeriesView({ params: { id = '' } }: ViewProps) {
  const { client, lang, person } = useDesk();
  const [texts, words] = [useTexts(seriesTexts), useTexts(deskTexts)];
  const read = useRead(async () => {
    const [{ body: series, etag }, { body }] = await Promise.all([
      client.getSeries({ params: { id } }),
      client.listSessions({ query: { series: id, when: 'upcoming', limit: '50' } }),
    ]);
    return { held: { series, etag }, sessions: body.sessions };
  }, [id]);
  const quarter = read.state === 'read' ? read.value.held.series.quarter : id;
  useTitle(`${texts.title}: ${quarter}`);
  return (
    <>
      <p class="back">
        <a href="/desk/series">← {words.series}</a>
      </p>
      <h1>
        {quarter} <span class="quarter">{texts.title}</span>
      </h1>
      <Loaded read={read}>
        {({ held, sessions }) => {
          const { series } = held;
          const hold = (now: HeldSeries) => read.state === 'read' && read.set({ held: now, sessions });
          return (
            <>
              {series.closed && <p class="alert">{texts.isClosed}</p>}
              {!series.closed && series.paused && (
                <p class="note">
                  <strong>{capital(texts.paused)}.</strong> {texts.pauseHint}
                </p>
              )}
              {!person.isCoordinator && <p class="note">{texts.readOnly}</p>}
              <ul class="links">
                {!series.closed && (
                  <li>
                    <a href={`/${lang}/series/${id}`}>{texts.page}</a>
                  </li>
                )}
                {person.isCoordinator && (
                  <li>
                    <a href={`/desk/series/${id}/history`}>{texts.history}</a>
                  </li>
                )}
              </ul>
              {person.isCoordinator ? (
                <>
                  {sessions.length > 0 && (
                    <div class="note">
                      <p>{texts.future}</p>
                      <ul class="links">
                        {sessions.map(({ id: session, startsAt }) => (
                          <li key={session}>
                            <a href={`/desk/sessions/${session}`}>{dayInWords(startsAt, lang)}</a>
                          </li>
                        ))}
                      </ul>
                    </div>
                  )}
                  <SeriesForm held={held} start={series} sessions={sessions} hold={hold} />
                  <SeriesClosing held={held} hold={hold} />
                </>
              ) : (
                <div class="beside">
                  <div>
                    <p>
                      <strong>{capital(ruleInWords(series.recurrence.rule, lang))}</strong>
                      <br />
                      {hoursInWords(
                        `2000-01-01T${series.recurrence.startTime}`,
                        `2000-01-01T${series.recurrence.endTime}`,
                        lang,
                      )}
                    </p>
                    <h2>{texts.purpose}</h2>
                    <SaidAtLength text={series.purpose} lang={lang} />
                    <h2>{texts.notFor}</h2>
                    <SaidAtLength text={series.notFor} lang={lang} />
                    <h2>{texts.subjects}</h2>
                    <ul>
                      {series.subjects.map(({ id: subject, name }) => (
                        <li key={subject}>
                          <Said text={name} lang={lang} />
                        </li>
                      ))}
                    </ul>
                  </div>
                  <SeriesDates series={series} sessions={sessions} />
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
