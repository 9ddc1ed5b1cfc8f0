import * as z from 'zod/mini';
import type { Edit } from '../domain/Edit.ts';
import { Refusal } from '../domain/Refusal.ts';
import type { Series } from '../domain/Series.ts';
import type { Session } from '../domain/Session.ts';
import { ConditionFailed, type Database, getItem, type Put, scanAll, transact } from './database.ts';
import { editPut } from './edits.ts';
import { LocalizedRow, VenueRow } from './rows.ts';
import { asStored, sessionItem } from './sessions.ts';

const hours = { startTime: z.string(), endTime: z.string() };

const SeriesRow = z.object({
  id: z.string(),
  name: LocalizedRow,
  quarter: z.string(),
  purpose: LocalizedRow,
  notFor: LocalizedRow,
  recurrence: z.object({
    rule: z.string(),
    ...hours,
    timeZone: z.string(),
    seasons: z.array(z.object({ months: z.array(z.int()), ...hours })),
    from: z.nullable(z.string()),
    until: z.nullable(z.string()),
  }),
  venues: z.array(VenueRow),
  subjects: z.array(z.object({ id: z.string(), name: LocalizedRow })),
  keepPlanned: z.int(),
  paused: z.boolean(),
  skip: z.array(z.string()),
  lastEdition: z.int(),
  updatedAt: z.string(),
  version: z.int(),
});

/** Reads a series. Refuses an id that no series has. */
export async function get(db: Database, id: string): Promise<Series> {
  const item = await getItem(db, 'series', { id });
  if (!item) throw new Refusal('not-found', 'There is no such series.');
  return z.parse(SeriesRow, item);
}

/** All series, by id. They are few. */
export async function listAll(db: Database): Promise<Series[]> {
  const items = await scanAll(db, 'series');
  return items.map((item) => z.parse(SeriesRow, item)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Writes a new session, and with it the series that counts it: both or neither. False if the slot is taken, or
 * if the series was written since it was read (or, with version 1, exists): then somebody else was first.
 */
export async function addEdition(db: Database, series: Series, session: Session): Promise<boolean> {
  try {
    await transact(db, [sessionPut(session), seriesPut(series)]);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

/** The same for a session that a coordinator adds, with its edit record. Throws ConditionFailed. */
export async function addSession(
  db: Database,
  series: Series,
  session: Session,
  edit: Edit,
): Promise<Session> {
  await transact(db, [sessionPut(session), seriesPut(series), editPut(edit)]);
  return asStored(session);
}

/** Writes a new series and its edit record. Refuses an id that a series has. */
export async function add(db: Database, series: Series, edit: Edit): Promise<Series> {
  try {
    return await replace(db, series, edit);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw new Refusal('conflict', 'There is a series with this id already.', { cause: error });
  }
}

/**
 * Writes a series anew together with its edit record, and gives it back as it is stored. Throws ConditionFailed
 * if it was written since it was read.
 */
export async function replace(db: Database, series: Series, edit: Edit): Promise<Series> {
  await transact(db, [seriesPut(series), editPut(edit)]);
  return z.parse(SeriesRow, series);
}

function sessionPut(session: Session): Put {
  return { table: 'sessions', item: sessionItem(session), if: 'absent' };
}

function seriesPut(series: Series): Put {
  const seen = series.version - 1;
  return { table: 'series', item: { ...series }, if: seen === 0 ? 'absent' : { version: seen } };
}
