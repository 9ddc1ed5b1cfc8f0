import { monthNumber, monthNumbered } from '../../shared/domain/month.ts';
import { publishSeries } from '../../shared/domain/publishSeries.ts';
import { publishSession } from '../../shared/domain/publishSession.ts';
import { Refusal } from '../../shared/domain/Refusal.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as sessions from '../../shared/storage/sessions.ts';
import type { Meetings } from '../../website/parts/occasionOf.ts';
import { keptProgramme } from '../steps/keptProgramme.ts';
import { seriesOf } from './seriesOf.ts';

/** How many months a meeting may have been put off since its slot, to be found. */
const monthsBack = 6;

/** The series with its meetings to come and their agendas: what a suggestion may be for. Refuses one that there is not, or that is closed. */
export async function readMeetingsToCome(db: Database, id: string, now: Date): Promise<Meetings> {
  const month = monthNumbered(monthNumber(now.toISOString().slice(0, 7)) - monthsBack);
  const [all, found] = await Promise.all([keptProgramme(db, now), sessions.listFrom(db, id, month)]);
  const series = seriesOf(all, id);
  if (series.closed) throw new Refusal('not-found', 'The series is closed.');
  const meetings = found
    .map(publishSession)
    .filter(({ endsAt, status }) => status === 'scheduled' && Date.parse(endsAt) > now.getTime())
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return { series: publishSeries(series), meetings };
}
