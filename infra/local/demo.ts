import { askRunning, fail } from './askRunning.ts';
import { demoQuarters } from './demo/demoTexts.ts';
import { demoTools } from './demo/demoTools.ts';
import { fillInbox } from './demo/fillInbox.ts';
import { fillQuarter } from './demo/fillQuarter.ts';

// npm run demo: fills the system that runs with data that says of itself that it is made up. By the API, with tokens
// and the clock, as people would in a year.
const { now } = (await askRunning('clock', { to: 'now' })) as { now: string }; // see commands.ts
const tools = demoTools();
const { body } = await tools.resident.listSeries();
const there = demoQuarters.filter(({ id }) => body.series.some((series) => series.id === id));
if (there.length > 0) {
  fail('The demo data is here already. To have it afresh, start with another folder: DATA_DIR=.data-demo');
}
const stopped = await fill(new Date(now)).catch((error: Error) => error);
await askRunning('clock', { to: 'now' });
if (stopped) fail(`The demo stopped half-way. ${stopped.message}`);
console.log(
  `Done. With OP_E_KAFFI_SERIES=${demoQuarters[0]?.id} npm start shows the first of these quarters first.`,
);

async function fill(now: Date): Promise<void> {
  for (const quarter of demoQuarters) {
    console.log(`${quarter.quarter}: twelve months of meetings …`);
    await fillQuarter(tools, quarter, now);
  }
  await askRunning('clock', { to: 'now' });
  await askRunning('invoke/createNextEdition', { scheduledTime: now.toISOString() });
  console.log('The next meeting: suggestions …');
  await fillInbox(tools, now);
}
