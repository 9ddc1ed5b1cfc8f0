import type { RequestOf } from '../shared/contract/operation.ts';
import { getFeed } from '../shared/contract/operations/getFeed.ts';
import { firstLanguage } from '../shared/domain/Localized.ts';
import { announcementsOf } from '../shared/feeds/announcements.ts';
import { feed } from '../shared/feeds/feed.ts';
import { firstSlot, yearsBefore } from '../shared/feeds/feedPeriod.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { implement } from './http/implement.ts';
import { database, optionalSetting, setting } from './lambda/environment.ts';
import { keptSeries } from './steps/keptSeries.ts';

const db = database();
const [home, site] = [setting('SERIES'), setting('SITE')];
const licence = optionalSetting('DATA_LICENCE');
const mostEntries = 100;

export const handler = await implement(getFeed, ({ query, now }) => write(query, now), {
  warmUp: () => write({}, new Date()),
});

async function write(query: RequestOf<typeof getFeed>['query'], now: Date): Promise<string> {
  const id = query.series ?? home;
  const [series, all] = await Promise.all([
    keptSeries(db, id, now),
    sessions.listFrom(db, id, firstSlot(now)),
  ]);
  const announcements = announcementsOf(all, yearsBefore(now, 1), mostEntries);
  const language = query.lang ?? firstLanguage(series.name);
  return feed(series, announcements, { language, site, licence, query });
}
