import * as z from 'zod/mini';
import { listSessions } from '../shared/contract/operations/listSessions.ts';
import { publishSummary } from '../shared/domain/publishSession.ts';
import { Slot } from '../shared/model/ids.ts';
import { Instant } from '../shared/model/time.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { readCursor, writeCursor } from './http/cursor.ts';
import { implement } from './http/implement.ts';
import { database, setting } from './lambda/environment.ts';

const db = database();
const home = setting('SERIES');
const Position = z.object({ slot: Slot, endsAt: Instant });

export const handler = await implement(
  listSessions,
  async ({ query, now }) => {
    const { when, limit, series = home } = query;
    const listing = `listSessions ${series} ${when}`;
    const startAfter = readCursor(listing, Position, query.cursor);
    const page = await sessions.list(db, { series, when, limit, now, startAfter });
    return {
      sessions: page.sessions.map(publishSummary),
      ...(page.next && { next: writeCursor(listing, page.next) }),
    };
  },
  {
    warmUp: () =>
      sessions.list(db, { series: home, when: 'upcoming', limit: 1, now: new Date(), startAfter: undefined }),
  },
);
