import { inLanguage } from '../../shared/domain/Localized.ts';
import { placeOf } from '../../shared/domain/placeOf.ts';
import type { Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';
import { AddToCalendar } from '../parts/AddToCalendar.tsx';
import { dayInWords, hoursInWords } from '../parts/dates.ts';
import { EventData } from '../parts/EventData.tsx';
import { isNotAfter } from '../parts/isNotAfter.ts';
import { Layout } from '../parts/Layout.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { meetingTexts } from '../parts/Meeting.texts.ts';
import { Place } from '../parts/Place.tsx';
import { Said, SaidAtLength } from '../parts/Said.tsx';
import { Section } from '../parts/Section.tsx';
import { Status } from '../parts/Status.tsx';
import { suggestAddress } from '../parts/suggestAddress.ts';
import { Topics } from '../parts/Topics.tsx';
import { When } from '../parts/When.tsx';
import { sessionTexts } from './SessionPage.texts.ts';

interface SessionPageProps {
  readonly lang: Language;
  readonly site: string;
  /** Time in the session's zone. */
  readonly now: string;
  readonly series: PublicSeries;
  readonly session: PublicSession;
}

/** One meeting: whether it takes place, when, where, what it is about, and what came of it. */
export function SessionPage({ lang, site, now, series, session }: SessionPageProps) {
  const [texts, words] = [sessionTexts[lang], meetingTexts[lang]];
  const { id, startsAt, endsAt, venue, theme, topics, edition } = session;
  const day = dayInWords(startsAt, lang);
  const isOver = isNotAfter(endsAt, now);
  const takesPlace = !isOver && session.status === 'scheduled';
  const place = placeOf(session) ?? words.noVenue;
  const cancelled = session.cancellation ? `${words.cancelled}: ` : '';
  return (
    <Layout
      lang={lang}
      site={site}
      series={series.id}
      path={`/sessions/${id}`}
      title={`${cancelled}${texts.title(day)} – ${inLanguage(series.name, lang)}`}
      description={`${cancelled}${day}, ${hoursInWords(startsAt, endsAt, lang)}. ${place}`}
      head={<EventData session={session} series={series} lang={lang} site={site} />}
    >
      <h1>
        {words.edition(edition)} <span class="quarter">{series.quarter}</span>
        {theme && (
          <span class="theme">
            {words.theme} <Said text={theme} lang={lang} />
          </span>
        )}
      </h1>
      <Status session={session} lang={lang} now={now} />
      <section class="next" aria-labelledby="where">
        <h2 id="where" class="unseen">
          {texts.where}
        </h2>
        <div class="card">
          <Leaf time={startsAt} lang={lang} />
          <div>
            <When session={session} lang={lang} now={now} />
            <Place venue={venue} lang={lang} />
            {!isOver && <p>{words.noBooking}</p>}
          </div>
        </div>
      </section>
      <Section id="agenda" title={isOver ? texts.saidAndDone : texts.agenda}>
        {topics.length === 0 && <p>{isOver ? texts.nothingPublished : texts.noAgenda}</p>}
        <Topics
          topics={topics}
          subjects={series.subjects}
          lang={lang}
          outcomes={isOver}
          supportFor={takesPlace ? session : undefined}
        />
        {takesPlace && (
          <p class="actions">
            <a class="button" href={suggestAddress(lang, session)}>
              {texts.say}
            </a>
          </p>
        )}
      </Section>
      <Section id="about" title={texts.about}>
        <SaidAtLength text={series.purpose} lang={lang} />
        <SaidAtLength text={series.notFor} lang={lang} />
      </Section>
      {!isOver && (
        <Section id="take" title={texts.takeAlong}>
          <AddToCalendar session={session} series={series} lang={lang} />
          <ul class="links">
            <li>
              <a href={`/${lang}/sessions/${id}/poster`}>{texts.poster}</a>
            </li>
          </ul>
        </Section>
      )}
      <p>
        <a href={`/${lang}/series/${series.id}`}>{texts.all}</a>
      </p>
    </Layout>
  );
}
