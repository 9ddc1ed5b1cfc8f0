import { randomBytes } from 'node:crypto';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { adminClient, tableName } from '../infra/local/dynamoDb.ts';
import { startSystem } from '../infra/local/system.ts';
import { defaults, secondsFor } from '../infra/settings.ts';
import { type Client, createClient } from '../shared/contract/client.ts';
import { newSuggestion } from '../shared/domain/Suggestion.ts';
import { dayOf } from '../shared/domain/zonedTime.ts';
import { rows } from '../shared/storage/suggestions.ts';
import { type Run, reportInLambda, timed } from './inLambda.ts';
import { report } from './measure.ts';

const FLOOD = 10_000;
/** As many as officers might have to decide about one by one: a twentieth of what a call discards. */
const ONE_BY_ONE = 25;
const sent = new Date(Date.now() - 2 * 86_400_000);
const { timeZone, suggestionDays } = defaults;

/** How many calls it takes to discard a flood, and how long each takes, against deciding about each suggestion. */
export async function benchFlood(): Promise<void> {
  const system = await startSystem({ dataDir: null, port: 0, write: () => {} });
  const admin = adminClient(system.engine.endpoint);
  try {
    const token = await system.provider.token('officer');
    const officer = createClient({ base: `${system.origin}/api`, token: () => token });
    await store(admin, FLOOD + ONE_BY_ONE + 1);
    await decide(officer, 1); // starts the function
    const each = await timed(() => decide(officer, ONE_BY_ONE));
    const what = '500 decisions, one by one';
    const baseline = { what, measured: (each.took / ONE_BY_ONE) * 500 };

    const calls: Run[] = [];
    let discarded = 0;
    for (let more = true; more; ) {
      const where = { day: dayOf(sent, timeZone), text };
      const call = await timed(async () => {
        const { body } = await officer.discardSuggestions({ body: { where } });
        discarded += body.discarded;
        more = body.more;
      });
      calls.push(call);
    }
    console.log(`${discarded} suggestions were discarded in ${calls.length} calls.`);
    const byTime = calls.toSorted((a, b) => a.took - b.took);
    report(what, baseline.measured, baseline);
    report('a call that discards 500, median', byTime[Math.floor(calls.length / 2)]?.took ?? 0, baseline);
    const longest = byTime.at(-1) ?? { took: 0, worked: 0 };
    report('a call that discards 500, the longest', longest.took, baseline);
    const most = calls.toSorted((a, b) => a.worked - b.worked).at(-1) ?? longest;
    reportInLambda(most, secondsFor('discardSuggestions'));
  } finally {
    admin.destroy();
    await system.stop();
  }
}

const text = 'A demo text that came again and again, as long as such texts are: about a hundred units.';

/** Stores so many suggestions that are alike, of two days ago. */
async function store(admin: DynamoDBClient, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const [id, ref] = [randomBytes(32).toString('base64url'), randomBytes(16).toString('base64url')];
    const content = {
      kind: 'concern',
      text,
      language: 'en',
      series: 'gare',
      session: null,
      topic: null,
    } as const;
    const suggestion = newSuggestion({ id, ref }, content, sent, { days: suggestionDays, timeZone });
    const Item = marshall(rows.write(suggestion));
    await admin.send(new PutItemCommand({ TableName: tableName('suggestions'), Item }));
  }
}

/** Declines so many of them, as an officer would who has nothing else. */
async function decide(officer: Client, count: number): Promise<void> {
  const { suggestions } = (await officer.listSuggestions()).body;
  for (const { id, etag } of suggestions.slice(0, count)) {
    const body = { status: 'declined', reply: 'Demo' } as const;
    await officer.triageSuggestion({ params: { id }, ifMatch: etag, body });
  }
}
