import type { RequestOf } from '../shared/contract/operation.ts';
import { getCalendar } from '../shared/contract/operations/getCalendar.ts';
import { firstLanguage } from '../shared/domain/Localized.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { parseSessionId } from '../shared/domain/sessionId.ts';
import { calendar } from '../shared/feeds/calendar.ts';
import { firstSlot, inCalendar } from '../shared/feeds/feedPeriod.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database, setting } from './lambda/environment.ts';
import { keptSeries } from './steps/keptSeries.ts';

const db = database();
const [home, site] = [setting('SERIES'), setting('SITE')];
type Query = RequestOf<typeof getCalendar>['query'];

export const handler = await implement(getCalendar, ({ query, now }) => write(query, now), {
  warmUp: () => write({ cancelled: 'include' }, new Date()),
});

async function write(query: Query, now: Date): Promise<string> {
  const id = seriesOf(query);
  const [series, found] = await Promise.all([
    keptSeries(db, id, now),
    query.session === undefined
      ? sessions.listFrom(db, id, firstSlot(now)).then((all) => inCalendar(all, now))
      : sessions.get(db, query.session).then((session) => [session]),
  ]);
  const shown = found.filter(({ status }) => query.cancelled === 'include' || status !== 'cancelled');
  return calendar(series, shown, { language: query.lang ?? firstLanguage(series.name), site });
}

/** The series asked for, or that of the session. Refuses a session of another series. */
function seriesOf({ series, session }: Query): string {
  const own = session === undefined ? home : (parseSessionId(session)?.series ?? home);
  if (session !== undefined && series !== undefined && series !== own) {
    throw new Refusal('not-found', 'There is no such session in this series.');
  }
  return series ?? own;
}
