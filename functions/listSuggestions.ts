import * as z from 'zod/mini';
import { listSuggestions } from '../shared/contract/operations/listSuggestions.ts';
import { SuggestionId } from '../shared/model/Suggestion.ts';
import { Day } from '../shared/model/time.ts';
import * as suggestions from '../shared/storage/suggestions.ts';
import { readCursor, writeCursor } from './http/cursor.ts';
import { implement } from './http/implement.ts';
import { database, dayCount, setting } from './lambda/environment.ts';
import { inboxItem } from './steps/inboxItem.ts';

const db = database();
const home = setting('SERIES');
const Position = z.object({ id: SuggestionId, day: Day });

export const handler = await implement(
  listSuggestions,
  async ({ query, now }) => {
    const { status, series = home, day, kind, session } = query;
    const listing = ['listSuggestions', series, status, day, kind, session].join(' ');
    const startAfter = readCursor(listing, Position, query.cursor);
    const page = await suggestions.list(db, {
      ...{ series, status, now, ...dayCount() },
      ...{ only: { day, kind, session }, limit: 50, startAfter },
    });
    return {
      suggestions: page.suggestions.map(inboxItem),
      ...(page.next && { next: writeCursor(listing, page.next) }),
    };
  },
  {
    warmUp: () => suggestions.count(db, { series: home, status: 'received', now: new Date(), ...dayCount() }),
  },
);
