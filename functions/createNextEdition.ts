import { createNextEdition } from '../shared/contract/operations/createNextEdition.ts';
import { isPlanned } from '../shared/domain/isPlanned.ts';
import { monthNumber, monthNumbered } from '../shared/domain/month.ts';
import { newSession } from '../shared/domain/newSession.ts';
import { planEditions, type WhySkipped } from '../shared/domain/planEditions.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { sessionId } from '../shared/domain/sessionId.ts';
import { dayOf, toInstant } from '../shared/domain/zonedTime.ts';
import { documentedSeries, documentedSession } from '../shared/programme.ts';
import { commit, prepare } from '../shared/storage/commit.ts';
import * as seriesStore from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { database } from './lambda/environment.ts';
import { implementTask } from './lambda/implementTask.ts';
import { log } from './lambda/log.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';

const db = database();
/** Seconds for which others may come in between, for each edition. Nobody waits for a run, and it is tried again. */
const patience = 8;

export const handler = await implementTask(
  createNextEdition,
  async ({ scheduledTime }) => {
    const begun = await startFromTheFacts(scheduledTime);
    const reports: Report[] = [];
    for (const { id } of await seriesStore.listAll(db)) {
      const report = await catchUp(id, scheduledTime);
      reports.push(report);
      // What is wrong with one series is not for the others to suffer; an outage meets them all.
      if (report.error instanceof Refusal && report.error.type === 'unavailable') break;
    }
    const created = [...begun, ...reports.flatMap((report) => report.created)];
    const nothingPlanned = reports.flatMap((report) => report.nothingPlanned);
    for (const series of nothingPlanned) log('ERROR', 'nothing-planned', { series });
    const reply = {
      created,
      existing: reports.flatMap((report) => report.existing).filter((session) => !created.includes(session)),
      skipped: reports.flatMap((report) => Object.keys(report.why)),
      why: Object.assign({}, ...reports.map((report) => report.why)) as Report['why'], // of its parts
      nothingPlanned,
    };
    const failures = reports.filter((report) => report.error !== null);
    if (failures[0]) {
      log('ERROR', createNextEdition.id, { ...reply, failed: failures.map(({ series }) => series) });
      throw failures[0].error;
    }
    return reply;
  },
  { warmUp: () => seriesStore.listAll(db) },
);

/** Where there is no series at all, writes the documented one with its documented edition. */
function startFromTheFacts(now: string): Promise<string[]> {
  return retryOnConflict(async () => {
    if ((await seriesStore.listAll(db)).length > 0) return [];
    const [series, session] = [documentedSeries(toInstant(now)), documentedSession(toInstant(now))];
    await commit(
      db,
      { rows: sessions.rows, before: null, after: session },
      prepare({ rows: seriesStore.rows, before: null, after: series }),
    );
    return [sessionId(session)];
  }, patience);
}

/** What a run did and found of one series: ids of sessions, and of the series where nothing is in sight. */
interface Report {
  readonly series: string;
  readonly created: readonly string[];
  readonly existing: readonly string[];
  readonly why: Readonly<Record<string, WhySkipped>>;
  readonly nothingPlanned: readonly string[];
  /** What stopped it half-way, or null. */
  readonly error: unknown;
}

/**
 * Creates the editions that a series lacks, one transaction each. Where somebody else was first, looks again: that
 * somebody has done the work, or has changed what is to be done.
 */
async function catchUp(id: string, now: string): Promise<Report> {
  const created: string[] = [];
  const nothing = { existing: [], why: {}, nothingPlanned: [] };
  try {
    // A series keeps twelve editions planned at most.
    for (let round = 0; round < 100; round += 1) {
      const outcome = await retryOnConflict(() => createOne(id, now), patience);
      if (typeof outcome !== 'string') return { series: id, created, ...outcome, error: null };
      created.push(outcome);
    }
    throw new Error(`Created a hundred editions of ${id}, and it still lacks one.`);
  } catch (error) {
    return { series: id, created, ...nothing, error };
  }
}

/** Creates the first edition that a series lacks, and gives its id; or tells what there is, if it lacks none. */
async function createOne(id: string, now: string) {
  const series = await seriesStore.get(db, id);
  const today = dayOf(now, series.recurrence.timeZone);
  // From a year before: a session may have been moved from there into the time that is looked at.
  const taken = await sessions.listFrom(db, id, monthNumbered(monthNumber(today) - 12));
  const { create, existing, skipped } = planEditions(series, taken, today);
  const [planned] = create;
  if (planned) {
    const next = newSession(series, planned, now);
    await commit(
      db,
      { rows: sessions.rows, before: null, after: next.session },
      prepare({ rows: seriesStore.rows, before: series, after: next.series }),
    );
    return sessionId(next.session);
  }
  const why = skipped.map(({ slot, why }) => [sessionId({ series: id, slot }), why] as const);
  const nothingPlanned = isPlanned(series, taken, new Date(now)) ? [] : [id];
  return { existing, why: Object.fromEntries(why), nothingPlanned };
}
