import { createNextEdition } from '../shared/contract/operations/createNextEdition.ts';
import { isPlanned } from '../shared/domain/isPlanned.ts';
import { monthNumber, monthNumbered } from '../shared/domain/month.ts';
import { newSession } from '../shared/domain/newSession.ts';
import { planEditions, type WhySkipped } from '../shared/domain/planEditions.ts';
import { Refusal } from '../shared/domain/Refusal.ts';
import { sessionId } from '../shared/domain/sessionId.ts';
import { dayOf, toInstant } from '../shared/domain/zonedTime.ts';
import type { Series } from '../shared/model/Series.ts';
import type { Session } from '../shared/model/Session.ts';
import { documentedSeries, documentedSession } from '../shared/programme.ts';
import { commit, prepare } from '../shared/storage/commit.ts';
import * as seriesStore from '../shared/storage/series.ts';
import * as sessions from '../shared/storage/sessions.ts';
import { database } from './lambda/environment.ts';
import { implementTask } from './lambda/implementTask.ts';
import { log } from './lambda/log.ts';
import { retryOnConflict } from './steps/retryOnConflict.ts';
import { severalAtOnce } from './steps/severalAtOnce.ts';

const db = database();
/** Seconds for which others may come in between, for each edition. Nobody waits for a run, and it is tried again. */
const patience = 8;
/**
 * After how many seconds no further series is begun, of the 60 that there are. The run fails then, so that it is tried
 * again: what is done is soon seen to be done, and it goes on from there.
 */
const SECONDS = 45;

export const handler = await implementTask(
  createNextEdition,
  async ({ scheduledTime }) => {
    const end = Date.now() + SECONDS * 1000;
    const listed = await seriesStore.listAll(db);
    const begun = listed.length > 0 ? [] : await startFromTheFacts(scheduledTime);
    const all = listed.length > 0 ? listed : await seriesStore.listAll(db);
    // What is wrong with one series is not for the others to suffer; an outage meets them all.
    let isOut = false;
    const reports = await severalAtOnce(
      10,
      all,
      async (series) => {
        const report = await catchUp(series, scheduledTime);
        isOut ||= report.error instanceof Refusal && report.error.type === 'unavailable';
        return report;
      },
      () => !isOut && Date.now() < end,
    );
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
    const left = all.slice(reports.length).map(({ id }) => id);
    if (failures.length === 0 && left.length === 0) return reply;
    log('ERROR', createNextEdition.id, {
      ...reply,
      failed: failures.map(({ series }) => series),
      ...(left.length > 0 && { left: left.length, from: left[0] }),
    });
    throw failures[0]?.error ?? new Error(`No time was left for ${left.length} series, from ${left[0]} on.`);
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

/** A series, and its sessions of a year and to come. */
interface Seen {
  readonly series: Series;
  readonly taken: readonly Session[];
}

/** An edition that was created, and the sessions that there were. */
interface Created {
  readonly created: Session;
  readonly taken: readonly Session[];
}

/** What there is of a series that lacks nothing. */
type Found = Pick<Report, 'existing' | 'why' | 'nothingPlanned'>;

/**
 * Creates the editions that a series lacks, one transaction each. Where somebody else was first, looks again: that
 * somebody has done the work, or has changed what is to be done. `listed`: the series as it was a moment ago.
 */
async function catchUp(listed: Series, now: string): Promise<Report> {
  const { id } = listed;
  const created: string[] = [];
  const nothing: Found = { existing: [], why: {}, nothingPlanned: [] };
  try {
    let seen: Seen | null = await lookAt(listed, now);
    const step = async () => {
      const before = seen ?? (await lookAt(await seriesStore.get(db, id), now));
      seen = null; // where this fails, it is because what was seen is not there any more
      return createOne(before, now);
    };
    // A series keeps twelve editions planned at most.
    for (let round = 0; round < 100; round += 1) {
      const outcome = await retryOnConflict(step, patience);
      if (!('created' in outcome)) return { series: id, created, ...outcome, error: null };
      created.push(sessionId(outcome.created));
      // It has given a number away; and a coordinator may have paused it since it was listed.
      seen = { series: await seriesStore.get(db, id), taken: [...outcome.taken, outcome.created] };
    }
    throw new Error(`Created a hundred editions of ${id}, and it still lacks one.`);
  } catch (error) {
    return { series: id, created, ...nothing, error };
  }
}

async function lookAt(series: Series, now: string): Promise<Seen> {
  // From a year before: a session may have been moved from there into the time that is looked at.
  const from = monthNumbered(monthNumber(dayOf(now, series.recurrence.timeZone)) - 12);
  return { series, taken: await sessions.listFrom(db, series.id, from) };
}

/** Creates the first edition that a series lacks, and gives it; or tells what there is, if it lacks none. */
async function createOne({ series, taken }: Seen, now: string): Promise<Created | Found> {
  const { create, existing, skipped } = planEditions(series, taken, dayOf(now, series.recurrence.timeZone));
  const [planned] = create;
  if (planned) {
    const next = newSession(series, planned, now);
    const created = await commit(
      db,
      { rows: sessions.rows, before: null, after: next.session },
      prepare({ rows: seriesStore.rows, before: series, after: next.series }),
    );
    return { created, taken };
  }
  const why = skipped.map(({ slot, why }) => [sessionId({ series: series.id, slot }), why] as const);
  const nothingPlanned = isPlanned(series, taken, new Date(now)) ? [] : [series.id];
  return { existing, why: Object.fromEntries(why), nothingPlanned };
}
