import { useRef } from 'preact/hooks';
import type { MeetingRecord } from '../../../shared/model/MeetingRecord.ts';
import type { PublicSeries } from '../../../shared/model/Series.ts';
import { capital } from '../../parts/capital.ts';
import { dayInWords } from '../../parts/dates.ts';
import { useDesk, useTexts } from '../DeskContext.ts';
import type { HeldSession } from '../heldSession.ts';
import { Loaded } from '../Loaded.tsx';
import type { ViewProps } from '../routes.ts';
import { useRead } from '../useRead.ts';
import { useTitle } from '../useTitle.ts';
import { recordTexts } from './Record.texts.ts';
import { RecordCounts } from './RecordCounts.tsx';
import { RecordNewTopic } from './RecordNewTopic.tsx';
import { RecordOutcomes } from './RecordOutcomes.tsx';

/** A meeting and what was noted of it, each with what goes along into the next change. */
export interface HeldRecord {
  readonly held: HeldSession;
  readonly noted: { readonly record: MeetingRecord; readonly etag: string | null };
  readonly series: PublicSeries;
}

/** What the forms after a meeting are given. */
export interface RecordFormProps {
  /** As it is shown. */
  readonly shown: HeldRecord;
  /** As it is by now, though what is shown may be older: to build a change on. */
  readonly latest: () => HeldRecord;
  readonly hold: (changes: Partial<HeldRecord>) => void;
}

/** After a meeting, done in a minute on a phone: how many came, how many raised what, and what was done about it. */
export function RecordView({ params: { id = '' } }: ViewProps) {
  const { client, lang } = useDesk();
  const texts = useTexts(recordTexts);
  useTitle(texts.title);
  const read = useRead(async (): Promise<HeldRecord> => {
    const [session, record] = await Promise.all([
      client.getSession({ params: { id } }),
      client.getMeetingRecord({ params: { id } }),
    ]);
    const series = await client.getSeries({ params: { id: session.body.series } });
    return {
      held: { session: session.body, etag: session.etag },
      noted: { record: record.body, etag: record.etag },
      series: series.body,
    };
  }, [id]);
  const latest = useRef<HeldRecord | null>(null);
  if (read.state === 'read') latest.current = read.value;
  const session = read.state === 'read' ? read.value.held.session : null;
  return (
    <>
      <p class="back">
        <a href={`/desk/sessions/${id}`}>← {texts.toMeeting}</a>
      </p>
      <h1>
        {texts.title} {session && <span class="quarter">{capital(dayInWords(session.startsAt, lang))}</span>}
      </h1>
      <Loaded read={read}>
        {(shown) => {
          const props: RecordFormProps = {
            shown,
            latest: () => latest.current ?? shown,
            hold: (changes) => {
              latest.current = { ...(latest.current ?? shown), ...changes };
              if (read.state === 'read') read.set(latest.current);
            },
          };
          const { status, startsAt } = shown.held.session;
          if (status === 'cancelled') return <p class="note">{texts.cancelled}</p>;
          if (Date.parse(startsAt) > Date.now()) return <p class="note">{texts.notYet}</p>;
          return (
            <>
              <RecordCounts {...props} />
              <RecordNewTopic {...props} />
              <RecordOutcomes {...props} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
