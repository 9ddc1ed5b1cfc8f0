import { useState } from 'preact/hooks';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import type { PublicSession } from '../../../shared/model/Session.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords } from '../../parts/dates.ts';
import { meetingTexts } from '../../parts/Meeting.texts.ts';
import { deskTexts } from '../Desk.texts.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { HeldSession } from '../heldSession.ts';
import { Loaded } from '../Loaded.tsx';
import type { ViewProps } from '../routes.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { SessionAgenda } from './SessionAgenda.tsx';
import { SessionCancelling } from './SessionCancelling.tsx';
import { SessionDetails } from './SessionDetails.tsx';
import { SessionPreview } from './SessionPreview.tsx';
import { sessionsTexts } from './Sessions.texts.ts';

/** What the forms of a meeting are given. */
export interface SessionFormProps {
  readonly held: HeldSession;
  readonly series: PublicSeries;
  /** Puts what was answered in the place of what is held. */
  readonly hold: (held: HeldSession) => void;
  /** Shows a state that is not saved, beside the form. */
  readonly preview: (changes: Partial<PublicSession>) => void;
}

/** One meeting: when, where, what about, whether it takes place; and what residents will see of it. */
export function SessionView({ params: { id = '' } }: ViewProps) {
  const { client, lang } = useDesk();
  const [texts, words] = [useTexts(sessionsTexts), useTexts(deskTexts)];
  const [unsaved, setUnsaved] = useState<Partial<PublicSession>>({});
  const read = useRead(async () => {
    const { body: session, etag } = await client.getSession({ params: { id } });
    const series = await client.getSeries({ params: { id: session.series } });
    return { held: { session, etag }, series: series.body };
  }, [id]);
  const session = read.state === 'read' ? read.value.held.session : null;
  const day = session ? capital(dayInWords(session.startsAt, lang)) : id;
  useTitle(day);
  return (
    <>
      <p class="back">
        <a href="/desk/sessions">← {words.sessions}</a>
      </p>
      <h1>
        {day} {session && <span class="quarter">{meetingTexts[lang].edition(session.edition)}</span>}
      </h1>
      <Loaded read={read}>
        {({ held, series }) => {
          const props: SessionFormProps = {
            held,
            series,
            hold: (now) => read.state === 'read' && read.set({ held: now, series }),
            preview: (changes) => setUnsaved((before) => ({ ...before, ...changes })),
          };
          return (
            <>
              <ul class="links">
                {(
                  [
                    [`/desk/sessions/${id}/record`, texts.record],
                    [`/desk/sessions/${id}/agenda`, texts.agendaToPrint],
                    [`/${lang}/sessions/${id}/poster`, texts.poster],
                    [`/desk/sessions/${id}/history`, texts.history],
                  ] as const
                ).map(([to, label]) => (
                  <li key={to}>
                    <a href={to}>{label}</a>
                  </li>
                ))}
              </ul>
              <div class="beside">
                <div>
                  <SessionDetails {...props} />
                  <SessionAgenda {...props} />
                  <SessionCancelling {...props} />
                </div>
                <SessionPreview session={{ ...held.session, ...unsaved }} series={series} />
              </div>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
