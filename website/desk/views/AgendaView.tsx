import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../../shared/model/languages.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords } from '../../parts/dates.ts';
import { layoutTexts } from '../../parts/Layout.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import { Loaded } from '../Loaded.tsx';
import type { ViewProps } from '../routes.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { agendaTexts } from './Agenda.texts.ts';
import { AgendaSheet } from './AgendaSheet.tsx';

/** The agenda for the table, to look at and to print, in one language or two. */
export function AgendaView({ params: { id = '' } }: ViewProps) {
  const { client, lang } = useDesk();
  const texts = useTexts(agendaTexts);
  useTitle(texts.title);
  const [first, setFirst] = useState<Language>(lang);
  const [second, setSecond] = useState<Language | null>(null);
  const read = useRead(async () => {
    const { body: session } = await client.getSession({ params: { id } });
    const series = await client.getSeries({ params: { id: session.series } });
    return { session, series: series.body };
  }, [id]);
  const languages = second && second !== first ? [first, second] : [first];
  const session = read.state === 'read' ? read.value.session : null;
  return (
    <>
      <div class="screen">
        <p class="back">
          <a href={`/desk/sessions/${id}`}>← {texts.toMeeting}</a>
        </p>
        <h1>
          {texts.title}{' '}
          {session && <span class="quarter">{capital(dayInWords(session.startsAt, lang))}</span>}
        </h1>
      </div>
      <Loaded read={read}>
        {(value) => (
          <>
            <div class="screen">
              <fieldset class="row">
                <legend>{texts.languages}</legend>
                <div class="field">
                  <label for="first">{texts.first}</label>
                  <select
                    id="first"
                    value={first}
                    onChange={({ currentTarget }) => setFirst(languageIn(currentTarget.value) ?? lang)}
                  >
                    {LANGUAGES.map((each) => (
                      <option key={each} value={each} lang={each}>
                        {layoutTexts[each].language}
                      </option>
                    ))}
                  </select>
                </div>
                <div class="field">
                  <label for="second">{texts.second}</label>
                  <select
                    id="second"
                    value={second ?? ''}
                    onChange={({ currentTarget }) => setSecond(languageIn(currentTarget.value))}
                  >
                    <option value="">{texts.alone}</option>
                    {LANGUAGES.filter((each) => each !== first).map((each) => (
                      <option key={each} value={each} lang={each}>
                        {layoutTexts[each].language}
                      </option>
                    ))}
                  </select>
                </div>
              </fieldset>
              <p class="tools">
                <button type="button" class="button" onClick={() => print()}>
                  {texts.print}
                </button>
              </p>
              <ul class="links">
                <li>
                  <a href={`/${first}/sessions/${id}/poster${second ? `?with=${second}` : ''}`}>
                    {texts.poster}
                  </a>
                </li>
              </ul>
            </div>
            <AgendaSheet {...value} languages={languages} />
          </>
        )}
      </Loaded>
    </>
  );
}

function languageIn(value: string): Language | null {
  return LANGUAGES.find((each) => each === value) ?? null;
}
