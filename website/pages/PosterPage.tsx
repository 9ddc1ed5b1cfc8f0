import { inLanguage } from '../../shared/domain/Localized.ts';
import { LANGUAGES, type Language } from '../../shared/model/languages.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';
import { assets } from '../assets.ts';
import { capital } from '../parts/capital.ts';
import { dayInWords, hoursInWords } from '../parts/dates.ts';
import { keepTogether } from '../parts/keepTogether.ts';
import { layoutTexts } from '../parts/Layout.texts.ts';
import { Logo } from '../parts/Logo.tsx';
import { meetingTexts } from '../parts/Meeting.texts.ts';
import { movedInWords } from '../parts/movedInWords.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { Said } from '../parts/Said.tsx';
import { posterTexts } from './PosterPage.texts.ts';

interface PosterPageProps {
  readonly lang: Language;
  /** A further language, as it was asked for; any other text stands for none. */
  readonly second: string | undefined;
  readonly site: string;
  readonly series: PublicSeries;
  readonly session: PublicSession;
}

/** A sheet of A4 for an officer to print and a café to hang up: day, hours, place, and where to read on. */
export function PosterPage({ lang, second, site, series, session }: PosterPageProps) {
  const other = LANGUAGES.find((known) => known === second && known !== lang);
  const languages = other ? [lang, other] : [lang];
  const texts = posterTexts[lang];
  const { id, startsAt, venue } = session;
  const here = `/${lang}/sessions/${id}`;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${inLanguage(series.name, lang)} – ${dayInWords(startsAt, lang)}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets.poster} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href={`/${lang}/manifest.webmanifest`} />
      </head>
      <body>
        <nav>
          <p>{texts.print}</p>
          <p>
            {texts.language}{' '}
            <a href={`${here}/poster`} {...(!other && { 'aria-current': 'true' })}>
              {texts.alone}
            </a>
            {LANGUAGES.filter((known) => known !== lang).map((known) => (
              <>
                {' '}
                <a
                  href={`${here}/poster?with=${known}`}
                  lang={known}
                  {...(known === other && { 'aria-current': 'true' })}
                >
                  {layoutTexts[known].language}
                </a>
              </>
            ))}
          </p>
          <p>
            <a href={here}>{texts.back}</a>
          </p>
        </nav>
        <main class={`sheet${other ? ' two' : ''}${isDense(session, languages.length) ? ' dense' : ''}`}>
          <header>
            <Logo />
            <h1>
              <Said text={series.name} lang={lang} />
            </h1>
            {languages.map((each) => (
              <p class="talk" lang={each}>
                {posterTexts[each].talk}
              </p>
            ))}
          </header>
          {languages.map((each) => (
            <section lang={each} class="when">
              {session.cancellation && <p class="cancelled">{posterTexts[each].cancelled}</p>}
              {!session.cancellation && session.movedFrom && (
                <p class="moved">{movedInWords(session, each, meetingTexts[each])?.what}</p>
              )}
              <p class="day">{capital(keepTogether(dayInWords(startsAt, each)))}</p>
              <p class="hours">{hoursInWords(startsAt, session.endsAt, each)}</p>
              {!session.cancellation && !session.dateConfirmed && (
                <p class="unsure">{meetingTexts[each].unconfirmed}</p>
              )}
              {session.theme && (
                <p class="theme">
                  {meetingTexts[each].theme} <Said text={session.theme} lang={each} />
                </p>
              )}
            </section>
          ))}
          <section class="where">
            {venue ? (
              <address>
                <strong>{venue.name}</strong>
                {venue.address}, {venue.locality}
              </address>
            ) : (
              languages.map((each) => <p lang={each}>{meetingTexts[each].noVenue}</p>)
            )}
          </section>
          <section class="free">
            {languages.map((each) => (
              <p lang={each}>{posterTexts[each].noBooking}</p>
            ))}
          </section>
          <footer>
            <QrCode text={site + here} />
            <div>
              {languages.map((each) => (
                <p lang={each}>{posterTexts[each].more}</p>
              ))}
              <p class="address">{(site + here).replace('https://', '')}</p>
              {languages.map((each) => (
                <p lang={each} class="emergency">
                  {layoutTexts[each].emergency} 113 {layoutTexts[each].police}, 112 {layoutTexts[each].rescue}
                </p>
              ))}
            </div>
          </footer>
        </main>
      </body>
    </html>
  );
}

/** Whether there is so much to say that it has to be smaller, to stay on one sheet. */
function isDense({ theme, movedFrom, dateConfirmed, venue }: PublicSession, languages: number): boolean {
  const longest = Math.max(0, ...Object.values(theme ?? {}).map((text = '') => text.length));
  const lines = Math.ceil(longest / 60) + (movedFrom ? 1 : 0) + (dateConfirmed ? 0 : 1);
  const place = venue ? venue.name.length + venue.address.length + venue.locality.length : 0;
  return lines * languages > 2 || place > 80;
}
