import { useMemo } from 'preact/hooks';
import { dayOf } from '../../../shared/domain/zonedTime.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { PublicSummary } from '../../../shared/model/Session.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords, hoursInWords } from '../../parts/dates.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { holidayTexts } from '../Holiday.texts.ts';
import { nextMeetings } from '../nextMeetings.ts';
import { recurrenceFlaw } from '../recurrenceFlaw.ts';
import { seriesTexts } from './Series.texts.ts';

interface SeriesDatesProps {
  readonly series: Pick<PublicSeries, 'recurrence' | 'skip' | 'venues'>;
  /** The meetings to come that there are. */
  readonly sessions: readonly PublicSummary[];
  /** Leaves a month out, or takes it in again; missing where nothing may be changed. */
  readonly onSkip?: (month: string, isSkipped: boolean) => void;
}

/** The next twelve dates by a rule that need not be saved: holidays, months left out, whose turn it is, what exists already. */
export function SeriesDates({ series, sessions, onSkip }: SeriesDatesProps) {
  const { lang } = useDesk();
  const texts = useTexts(seriesTexts);
  const next = useMemo(() => {
    if (recurrenceFlaw(series.recurrence, lang)) return null;
    return nextMeetings(series, dayOf(Date.now(), series.recurrence.timeZone), 12);
  }, [JSON.stringify(series)]);
  return (
    <aside class="preview dates" aria-labelledby="dates">
      <h2 id="dates">{texts.dates}</h2>
      <p class="hint">{texts.datesHint}</p>
      {!next && <p class="note">{texts.noDates}</p>}
      {next?.length === 0 && <p class="note">{texts.noMore}</p>}
      <ol class="rows">
        {next?.map(({ month, day, startsAt, endsAt, holiday, isSkipped, venue }) => {
          const session = sessions.find(({ slot }) => slot.startsWith(month));
          const name = capital(dayInWords(day, lang));
          return (
            <li key={month}>
              <p class="name">{isSkipped ? <s>{name}</s> : name}</p>
              {!isSkipped && (
                <p>
                  {hoursInWords(startsAt, endsAt, lang)}
                  {venue && !session && ` · ${venue.name}`}
                </p>
              )}
              <p class="tags">
                {isSkipped && <strong class="tag">{texts.skipped}</strong>}
                {holiday && (
                  <strong class="tag">
                    {texts.holiday}: {holidayTexts[lang][holiday]}
                  </strong>
                )}
              </p>
              {session && (
                <p>
                  <a href={`/desk/sessions/${session.id}`}>
                    {texts.exists}
                    <span class="unseen">: {name}</span>
                  </a>
                </p>
              )}
              {onSkip && (isSkipped || !session) && (
                <button type="button" class="link" onClick={() => onSkip(month, !isSkipped)}>
                  {isSkipped ? texts.unskip : texts.skip}
                  <span class="unseen">: {name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
