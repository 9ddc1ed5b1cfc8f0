import { publishSeries } from '../../shared/domain/publishSeries.ts';
import { publishSession } from '../../shared/domain/publishSession.ts';
import { inZone } from '../../shared/domain/zonedTime.ts';
import type { PublicSeries } from '../../shared/model/Series.ts';
import type { PublicSession } from '../../shared/model/Session.ts';
import type { Database } from '../../shared/storage/database.ts';
import * as sessions from '../../shared/storage/sessions.ts';
import { keptProgramme } from '../steps/keptProgramme.ts';
import { seriesOf } from './seriesOf.ts';

/** One session with its series, as the public sees them. `now`: in the session's zone. */
export async function readSession(
  db: Database,
  id: string,
  now: Date,
): Promise<{ now: string; series: PublicSeries; session: PublicSession }> {
  const [all, session] = await Promise.all([keptProgramme(db, now), sessions.get(db, id)]);
  return {
    now: inZone(now, session.timeZone),
    series: publishSeries(seriesOf(all, session.series)),
    session: publishSession(session),
  };
}
