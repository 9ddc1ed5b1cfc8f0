import { askRunning, fail } from './askRunning.ts';

// npm run --silent clock -- +1d
const [to] = process.argv.slice(2);
if (!to) fail('Where to? +1d, -90m, 2026-12-18T09:00:00Z or now.');
const { now } = (await askRunning('clock', { to })) as { now: string }; // see commands.ts
console.log(now);
