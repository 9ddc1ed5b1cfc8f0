import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ProblemError } from '../../shared/contract/client.ts';
import { crashEngine } from '../support/crashEngine.ts';
import { aSuggestion } from '../support/desk.ts';
import {
  type Accepted,
  expectAcceptedToStand,
  expectEditionsInOneRow,
  expectOnlyOfficersChangedSessions,
  type State,
  stateOf,
} from '../support/history.ts';
import { aDraft } from '../support/suggestions.ts';
import { solvedChallenge, testSystem } from '../support/testSystem.ts';

// The database is killed again and again while residents, officers and automation write. What anybody was told was
// done is there afterwards, and nothing is half there.

const folder = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
const system = await testSystem({ dataDir: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const crashes = Number(process.env.CRASHES ?? 12);
/** What was acknowledged. */
const accepted: Accepted[] = [];
const created: string[] = [];
const sent: { receipt: string; withdrawn: boolean; uncertain: boolean }[] = [];
const decided = new Set<string>();

let over = false;
let marks = 0;

test('nothing that was acknowledged is lost, nothing is half written', { timeout: 240_000 }, async () => {
  await system.storeSeries({ keepPlanned: 3 });
  created.push(...(await system.runAutomation('2026-12-01T03:30:00Z')).created);
  const theme = { en: 'Demo 0' };
  const topics = [{ subject: 'lighting', title: { en: 'Demo topic' } }];
  const { etag } = await system.officer.getSession({ params: { id: 'gare-2026-12' } });
  await system.officer.editSession({
    params: { id: 'gare-2026-12' },
    ifMatch: String(etag),
    body: { theme, topics },
  });

  // What was sent yesterday: what residents send meanwhile, officers do not see before tomorrow.
  await system.store('suggestions', ...Array.from({ length: 300 }, () => aSuggestion()));

  const load = [resident, resident, officer, officer, triager, coordinator, automation].map(keepDoing);
  for (let crash = 0; crash < crashes; crash += 1) {
    await sleep(500 + Math.random() * 1500);
    await crashEngine(system.engine);
  }
  await sleep(1500);
  over = true;
  await Promise.all(load);

  const state = await stateOf(system);
  expectEditionsInOneRow(state);
  expectOnlyOfficersChangedSessions(state);
  expectAcceptedToStand(accepted, state);
  expectCreatedToStand(state);
  await expectSuggestionsToStand();
  await expectSupportToAgree();
  expect(accepted.length).toBeGreaterThan(20);
  expect(created.length).toBeGreaterThan(20);
  expect(sent.length).toBeGreaterThan(20);
  expect(decided.size).toBeGreaterThan(3);
});

/** What automation said it had created is there, made by it, and it never said so twice. */
function expectCreatedToStand({ sessions }: State): void {
  const made = sessions.filter(({ automatic }) => automatic).map(({ slot }) => `gare-${slot}`);
  expect(made).toEqual(expect.arrayContaining(created));
  expect(created).toEqual([...new Set(created)]);
}

/** A receipt leads to its suggestion, unless that was withdrawn. */
async function expectSuggestionsToStand(): Promise<void> {
  for (const { receipt, withdrawn, uncertain } of sent) {
    if (uncertain) continue;
    const { status } = await system.http('/api/suggestion', { headers: { receipt } });
    expect(status).toBe(withdrawn ? 404 : 200);
  }
}

/** A topic counts the suggestions that were accepted into it: the decision, the count and the record are one. */
async function expectSupportToAgree(): Promise<void> {
  const suggestions = await system.rows('suggestions');
  const accepted = suggestions.filter(({ acceptedInto }) => acceptedInto !== undefined);
  const row = await system.sessionRow('gare-2026-12');
  expect(row?.topics).toMatchObject([{ support: accepted.length }]);
  for (const id of decided) expect(accepted.map((each) => each.id)).toContain(id);
}

async function keepDoing(act: () => Promise<void>): Promise<void> {
  while (!over) {
    await act().catch((error: unknown) => {
      // A write whose answer was lost in a crash may come back as refused: its second try met the first.
      const fine = ['unavailable', 'stale', 'conflict', 'not-found'];
      if (error instanceof ProblemError && !fine.includes(error.type)) throw error;
    });
    await sleep(Math.random() * 20);
  }
}

async function resident(): Promise<void> {
  const withdraws = Math.random() < 1 / 3;
  const body = { challenge: await solvedChallenge(system), ...aDraft() };
  const { receipt } = (await system.resident.submitSuggestion({ body: body as never })).body; // a draft is whole
  const own = { receipt, withdrawn: false, uncertain: withdraws };
  sent.push(own);
  if (!withdraws) return;
  await system.resident.withdrawSuggestion({ headers: { receipt } });
  own.uncertain = false;
  own.withdrawn = true;
}

async function officer(): Promise<void> {
  const { sessions } = (await system.officer.listSessions({ query: { limit: '50' } })).body;
  const id = sessions[Math.floor(Math.random() * sessions.length)]?.id;
  if (!id) return;
  const { body: seen, etag } = await system.officer.getSession({ params: { id } });
  marks += 1;
  const mark = `Demo ${marks}`;
  const toggled =
    seen.status === 'scheduled'
      ? { status: 'cancelled' as const, cancellation: { reason: { en: 'Demo: closed' } } }
      : { status: 'scheduled' as const };
  const body = { ...(marks % 4 === 0 && toggled), theme: { en: mark } };
  await system.officer.editSession({ params: { id }, ifMatch: String(etag), body });
  accepted.push({ id, mark });
}

async function triager(): Promise<void> {
  const inbox = (await system.officer.listSuggestions()).body.suggestions;
  const next = inbox[Math.floor(Math.random() * inbox.length)];
  const { topics } = (await system.officer.getSession({ params: { id: 'gare-2026-12' } })).body;
  if (!next || !topics[0]) return;
  const body = { status: 'accepted', topic: { session: 'gare-2026-12', id: topics[0].id } } as const;
  await system.officer.triageSuggestion({ params: { id: next.id }, ifMatch: next.etag, body });
  decided.add(next.id);
}

async function coordinator(): Promise<void> {
  const day = new Date(Date.UTC(2027, 0, 1 + marks)).toISOString().slice(0, 10);
  marks += 1;
  const theme = { en: `Demo ${marks}` };
  const body = { series: 'gare', startsAt: `${day}T10:00:00Z`, endsAt: `${day}T12:00:00Z`, theme };
  const { body: added } = await system.coordinator.addSession({ body });
  accepted.push({ id: added.id, mark: theme.en });
  await sleep(200);
}

/** Over so many years that there is something to create until the last crash. */
async function automation(): Promise<void> {
  const day = new Date(Date.UTC(2026, 11, 1 + Math.floor(Math.random() * 10_000))).toISOString();
  created.push(...(await system.runAutomation(day)).created);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
