import type { ComponentChildren } from 'preact';
import { languageOf } from '../../../shared/domain/Localized.ts';
import { placeOf } from '../../../shared/domain/placeOf.ts';
import type { Localized } from '../../../shared/model/Localized.ts';
import type { Language } from '../../../shared/model/languages.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { PublicSession } from '../../../shared/model/Session.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords, hoursInWords } from '../../parts/dates.ts';
import { meetingTexts } from '../../parts/Meeting.texts.ts';
import { Said } from '../../parts/Said.tsx';
import { agendaTexts } from './Agenda.texts.ts';

interface AgendaSheetProps {
  readonly session: PublicSession;
  readonly series: PublicSeries;
  /** One or two. */
  readonly languages: readonly Language[];
}

/** What lies on the café's table: the topics as the public sees them, in large type, with room to write. */
export function AgendaSheet({ session, series, languages }: AgendaSheetProps) {
  const { startsAt, endsAt, topics, theme, cancellation } = session;
  const place = placeOf(session);
  const subjectOf = (id: string) => series.subjects.find((subject) => subject.id === id)?.name;
  const each = (say: (lang: Language) => ComponentChildren) =>
    languages.map((lang) => (
      <span key={lang} lang={lang} class="each">
        {say(lang)}
      </span>
    ));
  return (
    <article class="sheet" aria-labelledby="sheet">
      <header>
        <p class="series">
          <Said text={series.name} lang={languages[0] ?? 'lb'} /> · {series.quarter}
        </p>
        <h2 id="sheet">
          {each((lang) => (
            <>
              {cancellation && <strong class="tag">{meetingTexts[lang].cancelled}: </strong>}
              {capital(dayInWords(startsAt, lang))}, {hoursInWords(startsAt, endsAt, lang)}
            </>
          ))}
        </h2>
        {place && <p>{place}</p>}
        {theme && (
          <p class="about">
            <InEach text={theme} languages={languages} />
          </p>
        )}
      </header>
      <h3>{each((lang) => agendaTexts[lang].topics)}</h3>
      {topics.length === 0 && <p>{each((lang) => agendaTexts[lang].none)}</p>}
      <ol>
        {topics.map(({ id, subject, title, support }) => {
          const label = subjectOf(subject);
          return (
            <li key={id}>
              {label && (
                <p class="subject">
                  <InEach text={label} languages={languages} />
                </p>
              )}
              <p class="topic">
                <InEach text={title} languages={languages} />
              </p>
              {support !== null && (
                <p class="support">{each((lang) => meetingTexts[lang].support(support))}</p>
              )}
              <Blank>{each((lang) => agendaTexts[lang].raised)}</Blank>
              <Lines count={2} />
            </li>
          );
        })}
      </ol>
      <section>
        <h3>{each((lang) => agendaTexts[lang].more)}</h3>
        <Lines count={2} />
      </section>
      <section>
        <h3>{each((lang) => agendaTexts[lang].notes)}</h3>
        <Blank>{each((lang) => agendaTexts[lang].came)}</Blank>
        <Lines count={3} />
      </section>
    </article>
  );
}

/** A text in each language that was asked for; once only where the stand-in for one would be the same. */
function InEach({ text, languages }: { text: Localized; languages: readonly Language[] }) {
  const own = languages.filter((lang, i) => {
    const actual = languageOf(text, lang);
    return languages.findIndex((other) => languageOf(text, other) === actual) === i;
  });
  return (
    <>
      {own.map((lang) => (
        <span key={lang} lang={lang} class="each">
          <Said text={text} lang={lang} />
        </span>
      ))}
    </>
  );
}

/** A question, and room for a number. */
function Blank({ children }: { children: ComponentChildren }) {
  return (
    <p class="blank">
      <span>{children}</span>
    </p>
  );
}

/** Lines to write on. */
function Lines({ count }: { count: number }) {
  return (
    <div class="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <div key={i} />
      ))}
    </div>
  );
}
