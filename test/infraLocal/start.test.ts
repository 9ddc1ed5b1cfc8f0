import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../infra/local/dynamoDb.ts';
import { root } from '../../infra/root.ts';
import { dayFrom } from '../support/desk.ts';
import { aDraft } from '../support/suggestions.ts';
import { solve } from '../support/testSystem.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one of the commands of package.json to its end. */
function run(
  command: 'start' | 'token' | 'invoke' | 'clock',
  args: string[] = [],
  PORT = String(port),
  more: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, PORT, DATA_DIR: dataDir, ...more };
    execFile(
      process.execPath,
      [`infra/local/${command}.ts`, ...args],
      { cwd: root, env },
      (error, output, errors) => {
        resolve({ code: error ? Number(error.code) : 0, output, errors });
      },
    );
  });
}

/** Starts the system as `npm start` does, and waits until it says that it runs. */
async function start(): Promise<{ child: ChildProcess; said: () => string }> {
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    OP_E_KAFFI_ORIGINS: 'http://localhost:8080 https://demo.example',
    OP_E_KAFFI_SUGGESTION_DAYS: '30',
  };
  return untilItRuns(spawn(process.execPath, ['infra/local/start.ts'], { cwd: root, env }));
}

/** Waits until a system says that it runs. */
async function untilItRuns(child: ChildProcess): Promise<{ child: ChildProcess; said: () => string }> {
  children.push(child);
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = new Promise<never>((_, reject) => child.once('exit', () => reject(new Error(said))));
  const ready = (async () => {
    while (!said.includes('Ctrl+C ends it')) await new Promise((done) => setTimeout(done, 20));
  })();
  await Promise.race([ready, ended]);
  ended.catch(() => null);
  return { child, said: () => said };
}

async function end(child: ChildProcess): Promise<number | null> {
  const code = new Promise<number | null>((done) => child.once('exit', done));
  child.kill('SIGTERM');
  return code;
}

const json = async (path: string, init?: RequestInit) =>
  (await (await fetch(origin + path, init)).json()) as Record<string, unknown>; // by the contract

describe('npm start', () => {
  let running: ChildProcess;
  let lines: () => string;
  let token: string;
  let sent: { body: string; answer: unknown };

  test('starts from the documented facts, in an empty folder, and says where it runs', async () => {
    const { child, said } = await start();
    running = child;
    expect(said()).toContain(origin);
    const { sessions } = await json('/api/sessions?when=past');
    expect(sessions).toMatchObject([{ id: 'gare-2026-01', edition: 3 }]);
    const { sessions: upcoming } = (await json('/api/sessions')) as { sessions: { id: string }[] };
    expect(upcoming).toHaveLength(1);
    expect(said()).toContain(`Automation created gare-2026-01, ${upcoming[0]?.id}.`);
    lines = said;
  });

  test('refuses a port that is in use, with a message that helps', async () => {
    const { code, errors } = await run('start', [], String(port), { DATA_DIR: `${dataDir}-other` });
    rmSync(`${dataDir}-other`, { recursive: true });
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${port} is in use`);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test('refuses data that another system has, with a message that helps', async () => {
    const { code, errors } = await run('start', [], String(await freePort()));
    expect(code).toBe(1);
    expect(errors).toContain(`Another system (process ${running.pid}) has its data in ${dataDir}`);
    expect(errors).toContain('DATA_DIR=');
    expect(errors).not.toMatch(/^\s+at /m);
    expect((await fetch(`${origin}/config.json`)).status).toBe(200);
  });

  test('gives tokens that let officers in, and only as far as they may', async () => {
    const officer = await run('token', ['officer']);
    expect(officer).toMatchObject({ code: 0, errors: '' });
    token = officer.output.trim();
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const edits = (given: string) =>
      fetch(`${origin}/api/sessions/gare-2026-01/edits`, { headers: { authorization: `Bearer ${given}` } });
    expect((await edits(token)).status).toBe(200);
    expect((await edits((await run('token', ['coordinator'])).output.trim())).status).toBe(200);
    expect((await edits((await run('token', ['officer', '{"exp":1}'])).output.trim())).status).toBe(401);
    expect((await edits((await run('token', ['officer', '{"scope":null}'])).output.trim())).status).toBe(403);
  });

  test('runs functions that have no route, and prints their answer', async () => {
    const event = '{"scheduledTime":"2029-12-01T03:30:00Z"}';
    const first = await run('invoke', ['createNextEdition', event]);
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(JSON.parse(first.output)).toMatchObject({ created: ['gare-2029-12'], existing: [], skipped: [] });
    expect(JSON.parse((await run('invoke', ['createNextEdition', event])).output)).toMatchObject({
      created: [],
      existing: ['gare-2029-12'],
    });
  });

  test.each<['token' | 'invoke' | 'clock', string[], RegExp]>([
    ['token', [], /officer or coordinator/],
    ['token', ['mayor'], /officer or coordinator/],
    ['token', ['officer', '{'], /not JSON/],
    ['invoke', [], /Which function/],
    ['invoke', ['nothing'], /no function nothing/],
    ['invoke', ['createNextEdition', '{'], /not JSON/],
    ['invoke', ['createNextEdition', '{}'], /bad event/],
    ['invoke', ['createNextEdition'], /bad event/],
    ['clock', [], /Where to\?/],
    ['clock', ['tomorrow'], /Where to\?.*not tomorrow/],
    ['clock', ['+1y'], /Where to\?/],
    ['clock', ['2026-13-01T00:00:00Z'], /Where to\?/],
  ])('answers %s %j with a message and 1', async (command, args, message) => {
    const { code, output, errors } = await run(command, args);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test('moves the functions’ clock, to a moment, from where it is, and back', async () => {
    const clock = async (to: string) => {
      const { output, errors } = await run('clock', [to]);
      expect(errors).toBe('');
      return Date.parse(output.trim());
    };
    const upcoming = async () => {
      const { sessions } = (await json('/api/sessions?limit=50')) as { sessions: { id: string }[] };
      return sessions.map((session) => session.id);
    };
    expect(await upcoming()).toContain('gare-2029-12');
    expect(await clock('2029-12-20T15:00:00Z')).toBe(Date.parse('2029-12-20T15:00:00Z'));
    expect(await upcoming()).toEqual(['gare-2029-12']);
    expect((await clock('+1d')) - Date.parse('2029-12-21T15:00:00Z')).toBeLessThan(60_000);
    expect(await upcoming()).toEqual([]);
    await clock('-90m');
    expect((await clock('-1d')) - Date.parse('2029-12-20T13:30:00Z')).toBeLessThan(120_000);
    expect(Math.abs((await clock('now')) - Date.now())).toBeLessThan(60_000);
    // Tokens keep real time.
    const edits = await fetch(`${origin}/api/sessions/gare-2029-12/edits`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(edits.status).toBe(200);
  });

  test('tells in words what automation and officers do', async () => {
    const path = '/api/sessions/gare-2026-01';
    const patch = async (etag: string) =>
      fetch(origin + path, {
        method: 'PATCH',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': etag },
        body: '{"notice":{"en":"A demo notice"}}',
      });
    const etag = (await fetch(origin + path)).headers.get('etag') ?? '';
    expect([(await patch(etag)).status, (await patch(etag)).status]).toEqual([200, 412]);
    await expect.poll(lines).toContain('officer asked to change a session, gare-2026-01: refused with 412.');
    expect(lines()).toContain('officer asked to change a session, gare-2026-01: done.');
    expect(lines()).toContain('Automation created gare-2029-12.');
    expect(lines()).toContain('Automation created nothing. There was gare-2029-12.');
    expect(lines()).toContain(
      '! createNextEdition failed: Error: createNextEdition was called with a bad event',
    );
    expect(lines()).not.toMatch(/^!? ?\w+ \{/m);
  });

  test('takes its settings from the environment: whose pages may send suggestions', async () => {
    const allowed = async (asking: string) => {
      const headers = { origin: asking, 'access-control-request-method': 'POST' };
      const answer = await fetch(`${origin}/api/suggestions`, { method: 'OPTIONS', headers });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed('http://localhost:8080')).toBe('http://localhost:8080');
    expect(await allowed('http://localhost:8081')).toBeNull();
  });

  test('takes a suggestion', async () => {
    const challenge = await solve((await json('/api/challenge')) as never); // what altcha-lib made
    const body = JSON.stringify({ challenge, ...aDraft() });
    const headers = { 'content-type': 'application/json' };
    sent = { body, answer: await json('/api/suggestions', { method: 'POST', headers, body }) };
    expect(sent.answer).toEqual({ receipt: expect.any(String), expiresOn: dayFrom(30) });
  });

  test('ends when it is told to, leaving nothing behind that answers', async () => {
    expect(await end(running)).toBe(0);
    await expect(fetch(origin)).rejects.toThrow();
    expect(await run('token', ['officer'])).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`Nothing runs on port ${port}`),
    });
  });

  test('keeps its data, its keys and who is signed in, until the next start', async () => {
    const { child } = await start();
    running = child;
    expect((await json('/api/sessions?limit=50')).sessions).toHaveLength(2);
    expect(await json('/api/sessions/gare-2029-12')).toMatchObject({ edition: 5 });
    const edits = await fetch(`${origin}/api/sessions/gare-2026-01/edits`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(edits.status).toBe(200);
    const headers = { 'content-type': 'application/json' };
    expect(await json('/api/suggestions', { method: 'POST', headers, body: sent.body })).toEqual(sent.answer);
    expect(await end(running)).toBe(0);
  });

  test('refuses a port that is none, with a message', async () => {
    const { code, errors } = await run('start', [], '70000');
    expect(code).toBe(1);
    expect(errors).toMatch(/port/i);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

test('an engine that ends is started again, with all that was stored', async () => {
  const { child, said } = await start();
  const [engine] = processes().filter(({ command }) => command.includes(dataDir));
  process.kill(Number(engine?.pid), 'SIGKILL');
  await expect.poll(said).toContain('It is started again');
  const sessions = () => fetch(`${origin}/api/sessions/gare-2026-01`).then(({ status }) => status);
  await expect.poll(sessions, { timeout: 10_000 }).toBe(200);
  expect(await end(child)).toBe(0);
});

test('a system that is killed at once leaves no engine behind, and its data to the next', async () => {
  const { child } = await start();
  const engines = () => processes().filter(({ command }) => command.includes(dataDir));
  expect(engines()).not.toEqual([]);
  child.kill('SIGKILL');
  await expect.poll(engines, { timeout: 5000 }).toEqual([]);
  const { child: next } = await start();
  expect((await fetch(`${origin}/api/sessions/gare-2026-01`)).status).toBe(200);
  expect(await end(next)).toBe(0);
});

test('keys that were cut short end the start with a message, and stay as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'op-e-kaffi-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = join(folder, 'keys.json');
  writeFileSync(keys, '{"format":2,"secr');
  const { code, errors } = await run('start', [], String(port), { DATA_DIR: folder });
  expect(code).toBe(1);
  expect(errors).toContain(`${keys} can't be read. Put it back from a copy`);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(readFileSync(keys, 'utf8')).toBe('{"format":2,"secr');
});

describe('npm', () => {
  /** The environment of a terminal: with npm's own Node, if it is another one, and none of the project's commands. */
  const PATH = process.env.PATH?.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const env = { ...process.env, PATH: PATH?.join(delimiter), PORT: String(port), DATA_DIR: dataDir };

  test('runs commands on the Node that the project brings, whichever one runs npm', async () => {
    const brought = JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8'));
    const version = execFileSync('npm', ['exec', '--call', 'node --version'], { cwd: root, env });
    expect(String(version).trim()).toBe(`v${brought.version}`);
  });

  test('takes the system and its database along when it is ended', async () => {
    // In a process group of its own, so that what it leaves behind does not outlive the test.
    const npm = spawn('npm', ['start'], { cwd: root, env, detached: true });
    onTestFinished(() => endGroup(npm));
    await untilItRuns(npm);
    expect((await fetch(`${origin}/openapi.json`)).status).toBe(200);
    const engine = () => processes().filter(({ command }) => command.includes(dataDir));
    expect(engine()).not.toEqual([]);
    await end(npm);
    await expect(fetch(origin)).rejects.toThrow();
    expect(engine()).toEqual([]);
  });
});

interface Process {
  readonly pid: string;
  readonly command: string;
}

/** All processes of this machine. */
function processes(): Process[] {
  if (!existsSync('/proc')) {
    const lines = String(execFileSync('ps', ['-Aww', '-o', 'pid=,args='])).split('\n');
    return lines.map((line) => ({ pid: line.trim().split(' ')[0] ?? '', command: line }));
  }
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map((pid) => {
    try {
      return { pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    } catch {
      return { pid, command: '' }; // it has ended meanwhile
    }
  });
}

/** Kills a process that leads a group, and all that is left of the group. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}

test.each([
  [{ OP_E_KAFFI_SERIES: 'gare-2' }, /series has to be the id of a series, such as gare\. It is "gare-2"/],
  [{ OP_E_KAFFI_ORIGINS: 'http://demo.example' }, /origins has to be/],
  [{ OP_E_KAFFI_DAYS: '3' }, /There is no setting OP_E_KAFFI_DAYS/],
])('a setting that is none (%j) ends the start with a message', async (setting, message) => {
  const { code, errors } = await run('start', [], String(port), setting);
  expect(code).toBe(1);
  expect(errors).toMatch(message);
  expect(errors).not.toMatch(/^\s+at /m);
});

test('a command that finds another program on its port says so and ends with 1', async () => {
  const other = createServer((socket) => socket.destroy());
  const taken = await freePort();
  await new Promise<void>((done) => other.listen(taken, '127.0.0.1', done));
  const { code, errors } = await run('token', ['officer'], String(taken));
  await new Promise((done) => other.close(done));
  expect(code).toBe(1);
  expect(errors).not.toMatch(/^\s+at /m);
});
