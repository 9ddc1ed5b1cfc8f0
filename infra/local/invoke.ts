import { askRunning, fail, readJson } from './askRunning.ts';

// npm run --silent invoke -- createNextEdition '{"scheduledTime":"2026-12-01T03:30:00Z"}'
const [name, event] = process.argv.slice(2);
if (!name) fail('Which function?');
console.log(JSON.stringify(await askRunning(`invoke/${name}`, readJson(event))));
