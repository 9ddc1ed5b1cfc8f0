import { bundleFunctions } from '../infra/bundling.ts';
import { benchChallenge } from './challenge.ts';
import { benchColdStart } from './coldStart.ts';
import { benchListing } from './listing.ts';
import { benchPersonalData } from './personalData.ts';

// npm run bench: what is measured, and against what. Times are of this machine; the ratios are what to compare.
await bundleFunctions();
console.log('The work of a challenge');
await benchChallenge();
console.log('\nA listing and the length of the archive');
await benchListing();
console.log('\nFinding personal data in the longest text that is taken, 2,000 units');
await benchPersonalData();
console.log('\nLoading a bundle (on this machine; Lambda adds its own)');
await benchColdStart();
