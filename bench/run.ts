import { bundleFunctions } from '../infra/bundling.ts';
import { benchChallenge } from './challenge.ts';
import { benchColdStart } from './coldStart.ts';
import { benchFlood } from './flood.ts';
import { benchForm } from './form.ts';
import { benchListing } from './listing.ts';
import { benchManySeries } from './manySeries.ts';
import { benchPages } from './pages.ts';
import { benchGrowth, benchPersonalData } from './personalData.ts';

// npm run bench: what is measured, and against what. Times are of this machine; the ratios are what to compare.
// Names of benches as arguments run those alone: npm run bench -- coldStart
const benches: Readonly<Record<string, { title: string; run: () => Promise<void> }>> = {
  challenge: { title: 'The work of a challenge', run: benchChallenge },
  form: { title: 'Writing and sending by the form', run: benchForm },
  listing: { title: 'A listing and the length of the archive', run: benchListing },
  pages: { title: 'A page, once its function is warm, and a listing', run: benchPages },
  personalData: {
    title: 'Finding personal data in the longest text that is taken, 2,000 units',
    run: benchPersonalData,
  },
  growth: {
    title: 'The same as the text grows eightfold, to 32,000 units: 8 is linear, 64 quadratic',
    run: benchGrowth,
  },
  manySeries: { title: 'The scheduled functions and the number of series', run: benchManySeries },
  flood: { title: 'Discarding a flood of 10,000 suggestions', run: benchFlood },
  coldStart: { title: 'From a fresh process to its first answer', run: benchColdStart },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  throw new Error(`There is no bench ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}.`);
}

await bundleFunctions();
for (const [name, { title, run }] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${title}\n`);
  await run();
  console.log();
}
