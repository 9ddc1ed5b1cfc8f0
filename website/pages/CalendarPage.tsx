import type { Language } from '../../shared/model/languages.ts';
import { Layout } from '../parts/Layout.tsx';
import { Section } from '../parts/Section.tsx';
import { calendarTexts } from './CalendarPage.texts.ts';

interface CalendarPageProps {
  readonly lang: Language;
  /** The website's origin. It is in no escaped text: while deploying it is not known yet, and put in later. */
  readonly site: string;
}

/** How to have the meetings in one's calendar, in the ways that calendars have. */
export function CalendarPage({ lang, site }: CalendarPageProps) {
  const texts = calendarTexts[lang];
  const host = site.replace(/^https?:\/\//, '');
  const path = `/api/calendar.ics?lang=${lang}`;
  return (
    <Layout
      lang={lang}
      site={site}
      path="/calendar"
      title={`${texts.title} – Op e Kaffi`}
      description={texts.intro}
    >
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <p class="note">{texts.lookHere}</p>
      <Section id="subscribe" title={texts.subscribe}>
        <h3>{texts.apple}</h3>
        <p>
          <a class="button" href={`webcal://${host}${path}`}>
            {texts.appleLink}
          </a>
        </p>
        <h3>{texts.google}</h3>
        <p>
          {/* Android has no webcal: Google takes the address as a parameter. */}
          <a
            class="button"
            href={`https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F${host}${encodeURIComponent(path)}`}
            rel="noreferrer"
          >
            {texts.googleLink}
          </a>
        </p>
        <h3>{texts.outlook}</h3>
        <p>{texts.outlookHow}</p>
        <p>
          <code>{`${site}${path}`}</code>
        </p>
        <p>{texts.others}</p>
      </Section>
      <Section id="once" title={texts.once}>
        <p>{texts.onceHow}</p>
        <p>
          <a href={path}>{texts.onceLink}</a>
        </p>
        <p>{texts.otherQuarters}</p>
      </Section>
      <Section id="news" title={texts.news}>
        <p>{texts.newsHow}</p>
        <p>
          <code>{`${site}/api/feed.atom?lang=${lang}`}</code>
        </p>
      </Section>
    </Layout>
  );
}
