import { inLanguage } from '../../shared/domain/Localized.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { PublicSeries, SeriesSummary } from '../../shared/model/Series.ts';
import type { PublicSession, PublicSummary } from '../../shared/model/Session.ts';
import { AddToCalendar } from '../parts/AddToCalendar.tsx';
import { capital } from '../parts/capital.ts';
import { dayInWords, monthInWords } from '../parts/dates.ts';
import { isNotAfter } from '../parts/isNotAfter.ts';
import { Layout } from '../parts/Layout.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { meetingTexts } from '../parts/Meeting.texts.ts';
import { MeetingList } from '../parts/MeetingList.tsx';
import { Moved } from '../parts/Moved.tsx';
import { nextMeetings } from '../parts/nextMeetings.ts';
import { Place } from '../parts/Place.tsx';
import { Said, SaidAtLength } from '../parts/Said.tsx';
import { Section } from '../parts/Section.tsx';
import { Status } from '../parts/Status.tsx';
import { suggestAddress } from '../parts/suggestAddress.ts';
import { Topics } from '../parts/Topics.tsx';
import { When } from '../parts/When.tsx';
import { homeTexts } from './HomePage.texts.ts';

/** The meetings of a series, as the public sees them. */
export interface Meetings {
  /** Time in the series' zone. */
  readonly now: string;
  readonly series: PublicSeries;
  /** Other series that take place. */
  readonly others: readonly SeriesSummary[];
  /** Soonest first; all that is shown of the past is latest first. */
  readonly upcoming: readonly PublicSummary[];
  /** Those of the last months and to come, with their agendas, in the order of their months. */
  readonly withAgenda: readonly PublicSession[];
  readonly past: readonly PublicSummary[];
  /** The month before which all shown meetings ended; null: the first page. */
  readonly before: string | null;
  /** The month before which the next page goes on; null on the last. */
  readonly older: string | null;
}

interface HomePageProps extends Meetings {
  readonly lang: Language;
  readonly site: string;
  /** Whether it is the series that the website is about. */
  readonly isHome: boolean;
}

/** How many of the last meetings with topics are shown with what was said and done. */
const mostMeetings = 3;

/** When and where the next meeting is, what came of the last ones, and all others; or, by month, those long over. */
export function HomePage(props: HomePageProps) {
  const { lang, site, isHome, series, before } = props;
  const texts = homeTexts[lang];
  const here = isHome ? '' : `/series/${series.id}`;
  const name = inLanguage(series.name, lang);
  const title = isHome ? name : `${name} – ${series.quarter}`;
  return (
    <Layout
      lang={lang}
      site={site}
      series={series.id}
      path={before ? `${here}?before=${before}` : here}
      title={before ? `${texts.pastBefore(monthInWords(before, lang))} – ${title}` : title}
      description={texts.description}
    >
      {before ? <Archive {...props} here={here} month={before} /> : <Overview {...props} here={here} />}
    </Layout>
  );
}

function Overview({
  lang,
  here,
  series,
  others,
  now,
  upcoming,
  withAgenda,
  past,
  older,
}: HomePageProps & { here: string }) {
  const texts = homeTexts[lang];
  const { next, cancelled, moved } = nextMeetings(upcoming, now);
  const agenda = withAgenda.find(({ id }) => id === next?.id)?.topics ?? [];
  const told = withAgenda
    .filter(
      ({ endsAt, status, topics }) => isNotAfter(endsAt, now) && status === 'scheduled' && topics.length > 0,
    )
    .slice(-mostMeetings)
    .reverse();
  return (
    <>
      <h1>
        <Said text={series.name} lang={lang} /> <span class="quarter">{series.quarter}</span>
      </h1>
      <p class="lead">{texts.lead}</p>
      {cancelled.map((session) => (
        <div class="alert">
          <p>
            <strong>{texts.cancelledNext(dayInWords(session.startsAt, lang))}</strong>
          </p>
          {session.cancellation && <SaidAtLength text={session.cancellation.reason} lang={lang} />}
        </div>
      ))}
      {moved.map((session) => (
        <Moved session={session} lang={lang} />
      ))}
      <section class="next" aria-labelledby="next">
        <h2 id="next">{texts.next}</h2>
        {next ? (
          <div class="card">
            <Leaf time={next.startsAt} lang={lang} />
            <div>
              <When session={next} lang={lang} now={now} />
              {next.theme && (
                <p class="theme">
                  {meetingTexts[lang].theme} <Said text={next.theme} lang={lang} />
                </p>
              )}
              <Status session={next} lang={lang} now={now} isMovedTold />
              <Place venue={next.venue} lang={lang} />
              <p>{meetingTexts[lang].noBooking}</p>
              {agenda.length > 0 && (
                <Topics
                  topics={agenda}
                  subjects={series.subjects}
                  lang={lang}
                  outcomes={false}
                  supportFor={next}
                />
              )}
              <p class="actions">
                <a class="button" href={`/${lang}/sessions/${next.id}`}>
                  {meetingTexts[lang].details}
                </a>
              </p>
              <AddToCalendar session={next} series={series} lang={lang} />
            </div>
          </div>
        ) : (
          <p class="card nothing">{texts.nothing}</p>
        )}
      </section>
      <Section id="say" title={texts.say}>
        <p>{texts.sayIntro}</p>
        <p class="actions">
          <a class="button" href={next ? suggestAddress(lang, next) : `/${lang}/suggest?series=${series.id}`}>
            {texts.sayLink}
          </a>
        </p>
        <p>
          <a href={`/${lang}/follow`}>{texts.sayFollow}</a>
        </p>
      </Section>
      <Section id="before" title={texts.beforeYouCome}>
        <SaidAtLength text={series.purpose} lang={lang} />
        <SaidAtLength text={series.notFor} lang={lang} />
        <p>{texts.emergency}</p>
      </Section>
      {told.length > 0 && (
        <Section id="told" title={texts.youSaid}>
          <p>{texts.youSaidIntro}</p>
          {told.map((session) => (
            <article>
              <h3>
                <a href={`/${lang}/sessions/${session.id}`}>{capital(dayInWords(session.startsAt, lang))}</a>
              </h3>
              <Topics topics={session.topics} subjects={series.subjects} lang={lang} outcomes={true} />
            </article>
          ))}
        </Section>
      )}
      <MeetingList
        id="later"
        title={texts.later}
        lang={lang}
        isToCome
        sessions={upcoming.filter((session) => session !== next && !cancelled.includes(session))}
      />
      <MeetingList id="past" title={texts.past} lang={lang} sessions={past} />
      {older && (
        <p>
          <a href={`/${lang}${here}?before=${older}`}>{texts.older}</a>
        </p>
      )}
      <Section id="follow" title={texts.follow}>
        <p>{texts.followIntro}</p>
        <ul class="links">
          <li>
            <a href={`/${lang}/calendar`}>{texts.calendar}</a>
          </li>
          <li>
            <a href={`/api/feed.atom?series=${series.id}&lang=${lang}`} type="application/atom+xml">
              {texts.feed}
            </a>
          </li>
        </ul>
      </Section>
      {others.length > 0 && (
        <Section id="others" title={texts.others}>
          <ul class="links">
            {others.map(({ id, name, quarter }) => (
              <li>
                <a href={`/${lang}/series/${id}`}>
                  {quarter}: <Said text={name} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Archive({ lang, here, month, past, older }: HomePageProps & { here: string; month: string }) {
  const texts = homeTexts[lang];
  return (
    <>
      <h1>{texts.pastBefore(monthInWords(month, lang))}</h1>
      {past.length === 0 && <p>{texts.noPast}</p>}
      <MeetingList id="past" title={texts.past} lang={lang} sessions={past} />
      <ul class="links">
        {older && (
          <li>
            <a href={`/${lang}${here}?before=${older}`}>{texts.older}</a>
          </li>
        )}
        <li>
          <a href={`/${lang}${here}`}>{texts.newest}</a>
        </li>
      </ul>
    </>
  );
}
