import { askRunning, fail, readJson } from './askRunning.ts';

// npm run --silent token -- officer ['{"exp": 1, "scope": null}']
const [role, claims] = process.argv.slice(2);
if (role !== 'officer' && role !== 'coordinator') fail('Whose token? officer or coordinator.');
const { token } = (await askRunning('token', { role, claims: readJson(claims) })) as { token: string }; // see system.ts
console.log(token);
